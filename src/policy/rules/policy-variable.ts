import type { Range, StringNode } from '../document';
import type { Policy, Statement } from '../model';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { replacesVariables } from '../semantics/policy-variables';
import { rangesWithin } from '../source-text';
import { serviceExists } from '../tables/actions';
import { arnOffsets, parseArn } from '../tables/arn';
import { conditionKey, isCompleteService, nearestConditionKey } from '../tables/condition-keys';
import type { Rule, RuleContext } from './rule';

/** Reports IAM's own variables, `${aws:username}`, that do not exist or are where IAM does not replace them. */
export const policyVariable: Rule = {
  id: 'policy-variable',
  summary: 'A policy variable does not exist, or is where IAM does not replace it.',
  why: 'IAM uses such a variable as plain text or as an empty value, and the statement then matches nothing.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check(ruleContext) {
    let suggestions = maxSuggestions;
    const context: Context = { ...ruleContext, maySearch: () => suggestions-- > 0 };
    for (const statement of context.policy.statements) {
      for (const item of statement.action?.items ?? []) checkElsewhere(item, 'an action', statement, context);
      for (const item of statement.resource?.items ?? []) checkResource(item, statement, context);
      for (const { key, operator, values } of statement.conditions) {
        if (operator === undefined || !/^(String|Arn)/.test(operator.base)) continue;
        const name = canonicalKey(key.value);
        // If the policy has no variables, condition-never-matches reports these with a more precise message.
        const isReported = !mayHaveVariables(context.policy) && (name === osUserKey || isResourceTag(name));
        for (const { node } of isReported ? [] : values) {
          if (node.kind === 'string') checkValue(node, statement, context);
        }
      }
    }
  },
};

/** Maximum number of unknown variables of a policy for which a known one is searched. It bounds the work on hostile input. */
const maxSuggestions = 50;

interface Context extends RuleContext {
  /** Whether one more variable may be searched for. */
  readonly maySearch: () => boolean;
}

interface Variable extends Range {
  /** As written: `${aws:username}`. */
  readonly text: string;
  /** `aws:username`, without a default. */
  readonly name: string;
  /** Without the whitespace around the name, if there is some. */
  readonly unspaced: string | undefined;
}

/** Returns the variables of a string, without what the rule `placeholder` reports: `${REGION}`, `${AWS::Region}`. */
function variablesIn(value: string): Variable[] {
  if (!value.includes('${')) return [];
  return [...value.matchAll(/\$\{([^{}]*)\}/g)].flatMap(({ 0: text, 1: content = '', index }) => {
    const written = content.split(',')[0] ?? '';
    const name = written.trim();
    if (!name.includes(':') || name.startsWith('AWS::')) return [];
    const fallback = content.slice(written.length).trimEnd();
    const unspaced = name === written ? undefined : `\${${name}${fallback}}`;
    return [{ text, name, unspaced, start: index, end: index + text.length }];
  });
}

/** False only for the old version or without one. Another rule reports an unknown version. */
function mayHaveVariables(policy: Policy): boolean {
  return replacesVariables(policy) || (policy.version !== undefined && policy.version.value !== '2008-10-17');
}

function checkElsewhere(
  node: StringNode,
  place: string,
  statement: Statement,
  { text, report }: RuleContext,
): void {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = rangesWithin(text, node);
  for (const { start, end, text: written } of variables) {
    const message = `IAM does not replace variables in ${place}; write the value instead of ${written}.`;
    report({ at: rangeOf(start, end), message, statement });
  }
}

function checkResource(node: StringNode, statement: Statement, context: Context): void {
  const arn = parseArn(node.value);
  const first = arn === undefined ? 0 : arnOffsets(arn).resource[0];
  checkValue(node, statement, context, first);
}

/** @param first the offset from which on IAM replaces variables: in an ARN only after its fifth colon */
function checkValue(node: StringNode, statement: Statement, context: Context, first = 0): void {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = rangesWithin(context.text, node);
  for (const variable of variables) {
    const message = messageOn(variable, context, variable.start < first);
    if (message === undefined) continue;
    const at = rangeOf(variable.start, variable.end);
    context.report({ at, message, statement });
  }
}

function messageOn(
  { text, name, unspaced }: Variable,
  { policy, maySearch }: Context,
  early: boolean,
): string | undefined {
  if (!mayHaveVariables(policy))
    return `${text} is plain text without "Version": "2012-10-17"; add that Version.`;
  const known = conditionKey(name);
  if (known?.several === true)
    return `${name} has several values, so it cannot be a variable; compare it in a condition.`;
  if (known === undefined && !mayExist(name)) {
    const near = maySearch() ? nearestConditionKey(name) : undefined;
    return `There is no policy variable ${text}${near === undefined ? '.' : `; did you mean \${${near}}?`}`;
  }
  if (unspaced !== undefined)
    return `IAM does not replace ${text} because of its whitespace; write ${unspaced}.`;
  if (early)
    return `IAM replaces variables only after the fifth colon of an ARN; write the value instead of ${text}.`;
  return undefined;
}

/** Whether a key that is not in the tables may exist, such as one of another service or identity provider. */
function mayExist(name: string): boolean {
  const service = name.slice(0, Math.max(0, name.indexOf(':')));
  if (isCompleteService(name)) return false;
  return serviceExists(service) || service.includes('.') || service === 'saml';
}
