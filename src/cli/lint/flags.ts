import type { Preset } from '../../policy/configuration/configuration';
import type { FailOn } from '../../policy-files/fail-on';
import type { FormatName } from '../../report/findings/format-names';

/** The options of `eic lint`, as commander gives them. */
export interface LintFlags {
  readonly format: FormatName;
  readonly outputFile?: string;
  readonly config?: string;
  readonly preset?: Preset;
  readonly osUser?: readonly string[];
  readonly variable?: readonly string[];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly maxWarnings?: number;
  readonly failOn: FailOn;
  readonly quiet?: true;
  readonly skipUnrelated?: true;
  readonly init?: true;
  readonly againstWorkflow?: readonly string[];
  readonly workflowRole?: string;
  readonly workflowAction?: readonly string[];
}
