import type { Format } from './findings-report';

/** The formats beside `stylish`, which needs to know the terminal; each loaded when it is asked for. */
const loaders = {
  json: async () => (await import('./json')).json,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
  markdown: async () => (await import('./markdown')).markdown,
  junit: async () => (await import('./junit')).junit,
} satisfies Readonly<Record<string, () => Promise<Format>>>;

/** A format for programs. */
export type FormatName = keyof typeof loaders;

/** The names of these formats. */
export const formatNames: readonly FormatName[] = ['json', 'sarif', 'github', 'markdown', 'junit'];

/** Loads a format. */
export function loadFormat(name: FormatName): Promise<Format> {
  return loaders[name]();
}
