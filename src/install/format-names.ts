/** The formats of the install script. */
export const installScriptFormats = ['shell', 'cloud-init', 'ssm-document'] as const;

/** One of {@link installScriptFormats}. */
export type InstallScriptFormat = (typeof installScriptFormats)[number];
