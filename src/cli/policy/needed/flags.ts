import type { OptionValues } from 'commander';

/** Formats of the output. */
export const neededFormats = ['policy', 'report'] as const;

/** The options of `eic policy needed`, as commander gives them: those here, and one for each input of `action.yml`. */
export interface NeededFlags extends OptionValues {
  readonly workflow?: readonly string[];
  readonly role?: string;
  readonly action?: readonly string[];
  readonly region?: string;
  readonly accountId?: string;
  readonly instanceTag?: string;
  readonly privateIpAddress?: readonly string[];
  readonly publicIpv4?: true;
  readonly diagnose?: true;
  readonly variable?: readonly string[];
  readonly format: (typeof neededFormats)[number];
  readonly output?: string;
}
