import type { Format } from './format';
import type { FormatName } from './format-names';

/** A format for programs. `stylish`, for people, needs to know the terminal. */
export type ProgramFormatName = Exclude<FormatName, 'stylish'>;

/** Each is loaded only when it is asked for. */
const loaders: Readonly<Record<ProgramFormatName, () => Promise<Format>>> = {
  json: async () => (await import('./json')).json,
  sarif: async () => (await import('./sarif')).sarif,
  github: async () => (await import('./github')).github,
  markdown: async () => (await import('./markdown')).markdown,
  junit: async () => (await import('./junit')).junit,
};

/** Loads a format for programs. */
export function loadFormat(name: ProgramFormatName): Promise<Format> {
  return loaders[name]();
}
