/** The defaults of the inputs of `action.yml`, which `scripts/bundle-plugins.mjs` puts into the bundle. */
declare module 'action-input-defaults' {
  /** Input → its default; empty for an input without one. */
  const defaults: Readonly<Record<string, string>>;
  export default defaults;
}
