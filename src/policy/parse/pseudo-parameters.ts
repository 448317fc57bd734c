import { partitions } from '../tables/generated/partitions';
import type { KnownPiece } from './text-pieces';

/** Names whose values are chosen so that a file does not contain them: a finding can then show the name in their place. */
const distinct: ReadonlySet<string> = new Set(['AWS::AccountId', 'AWS::Region']);

/**
 * Values for CloudFormation's pseudo parameters. Which ones does not matter: each is one that the parameter can have, and
 * a template is the same policy in every Region and account. An account and a Region that the file names would make its
 * parts look equal that are not.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
 */
export class PseudoParameters {
  readonly #values: ReadonlyMap<string, string>;
  /** The values that are nowhere in the file, each with what the template writes: `${AWS::Region}`. */
  readonly chosen: ReadonlyMap<string, string>;

  /** @param text the file */
  constructor(text: string) {
    this.#values = new Map([
      ['AWS::AccountId', accountNotIn(text)],
      ['AWS::Partition', 'aws'],
      ['AWS::Region', regionNotIn(text)],
      ['AWS::URLSuffix', 'amazonaws.com'],
    ]);
    this.chosen = new Map(
      [...this.#values]
        .filter(([name, value]) => distinct.has(name) && !text.includes(value))
        .map(([name, value]) => [value, written(name)]),
    );
  }

  /** Returns the value of a pseudo parameter; undefined for another name, or one whose value says nothing. */
  piece(name: string): KnownPiece | undefined {
    const value = this.#values.get(name);
    return value === undefined ? undefined : { text: value, shown: written(name) };
  }
}

function written(name: string): string {
  return `\${${name}}`;
}

function accountNotIn(text: string): string {
  let account = 123_456_789_012;
  while (text.includes(String(account))) account += 1_000_000_007;
  return String(account);
}

function regionNotIn(text: string): string {
  const regions = (partitions.find(({ id }) => id === 'aws')?.regions ?? '').split(' ');
  return ['us-east-1', ...regions].find((region) => !text.includes(region)) ?? 'us-east-1';
}
