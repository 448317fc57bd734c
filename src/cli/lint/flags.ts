/** The options of `eic lint`, as commander gives them. */
export interface LintFlags {
  readonly format: 'stylish' | 'json' | 'sarif' | 'github' | 'markdown' | 'junit';
  readonly outputFile?: string;
  readonly config?: string;
  readonly preset?: 'recommended' | 'strict' | 'all';
  readonly osUser?: readonly string[];
  readonly variable?: readonly string[];
  readonly fix?: true;
  readonly fixDryRun?: true;
  readonly stdin?: true;
  readonly stdinFilename?: string;
  readonly maxWarnings?: number;
  readonly failOn: 'error' | 'warning' | 'never';
  readonly skipUnrelated?: true;
}
