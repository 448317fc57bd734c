/** One statement of an IAM policy, as far as this project writes them. */
export interface PolicyStatement {
  readonly Effect: 'Allow';
  readonly Action: string;
  readonly Resource: string;
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
