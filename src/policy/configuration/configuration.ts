import type { Range } from '../document';
import type { Severity } from '../finding';
import type { NeededRequest } from '../needed/requests';

/** The presets, from the fewest rules to all. */
export const presets = ['recommended', 'strict', 'all'] as const;

/** Decides which rules are on, and the severity of their findings. */
export type Preset = (typeof presets)[number];

/** Returns whether this is the name of a preset. */
export function isPreset(name: string | undefined): name is Preset {
  return presets.some((preset) => preset === name);
}

/** Accepted findings, with the reason. A finding is left out if all given properties match it. */
export interface Ignore {
  /** Whether it applies to a file, by its name in findings. Default: to every file. */
  readonly inFile?: (fileName: string) => boolean;
  /** The rule's ID. Default: every rule. */
  readonly rule?: string;
  /** The statement's Sid. */
  readonly sid?: string;
  /** The statement's place in its policy, counted from 1. */
  readonly statement?: number;
  readonly reason: string;
  /** The last day on which it applies, as an ISO date (UTC). */
  readonly expires?: string;
  /** Its range in the configuration; undefined for a configuration that was not read from a file. */
  readonly range?: Range;
}

/** The linter's configuration, checked and complete. */
export interface Configuration {
  /** The file that it was read from, by its name in findings. */
  readonly fileName?: string;
  readonly text?: string;
  readonly preset: Preset;
  /** By rule ID: severities that differ from the preset's. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** By rule ID: options that differ from the rule's defaults. */
  readonly options: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
  readonly osUsers: readonly string[];
  /** Values of placeholders, by name without `$`, substituted before the check. */
  readonly variables: ReadonlyMap<string, string>;
  readonly ignores: readonly Ignore[];
  /** The requests of a workflow's steps with which each policy is compared. Default: none, and no comparison. */
  readonly workflow?: readonly NeededRequest[] | undefined;
}

/** The configuration that applies if there is no file. */
export const defaultConfiguration: Configuration = {
  preset: 'recommended',
  severities: new Map(),
  options: new Map(),
  osUsers: ['ec2-user'],
  variables: new Map(),
  ignores: [],
};
