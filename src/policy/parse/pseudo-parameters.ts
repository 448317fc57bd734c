import type { OpaqueNode, PolicyNode, Range } from '../document';

/**
 * Values for CloudFormation's pseudo parameters. Which ones does not matter: each is one that the parameter can have, and
 * a template is the same policy in every Region and account.
 * @see https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/pseudo-parameter-reference.html
 */
const pseudoParameters: ReadonlyMap<string, string> = new Map([
  ['AWS::AccountId', '123456789012'],
  ['AWS::Partition', 'aws'],
  ['AWS::Region', 'us-east-1'],
  ['AWS::URLSuffix', 'amazonaws.com'],
]);

/**
 * Returns the string of a `Ref` or `Fn::Sub` that needs only pseudo parameters, and adds its range to `resolved`; else
 * returns the node itself.
 */
export function knownValue(node: OpaqueNode, resolved: Range[]): PolicyNode {
  const value = stringOf(node);
  if (value === undefined) return node;
  resolved.push(node.range);
  return { kind: 'string', value, range: node.range };
}

function stringOf({ text, argument }: OpaqueNode): string | undefined {
  if (argument === undefined) return undefined;
  if (text === 'Ref' || text === '!Ref') return pseudoParameters.get(argument);
  if (text !== 'Fn::Sub' && text !== '!Sub') return undefined;
  let known = true;
  // `${!Name}` is how a template writes `${Name}`.
  const value = argument.replace(/\$\{(!?)([^{}]*)\}/g, (_all, literal: string, name: string) => {
    if (literal !== '') return `\${${name}}`;
    const parameter = pseudoParameters.get(name.trim());
    if (parameter === undefined) known = false;
    return parameter ?? '';
  });
  return known ? value : undefined;
}
