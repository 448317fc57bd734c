import type { Finding } from './finding';

/** A file to lint. */
export interface LintFile {
  /** Relative to the workspace, with `/`. */
  readonly fileName: string;
  readonly text: string;
}

/** Placeholder for the contract; the engine's helper fills it in. */
export type LintText = (file: LintFile, configuration: unknown) => readonly Finding[];
