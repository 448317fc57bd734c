import type { Range, StringNode } from '../document';
import type { Policy, Statement } from '../model';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { hasVariables } from '../semantics/policy-variables';
import { rangesWithin } from '../source-text';
import { serviceExists } from '../tables/actions';
import { arnOffsets, parseArn } from '../tables/arn';
import { conditionKey, isToldService, nearestConditionKey } from '../tables/condition-keys';
import type { Rule, RuleContext } from './rule';

/** IAM's own variables, `${aws:username}`, that do not exist or stand where IAM does not fill them in. */
export const policyVariable: Rule = {
  id: 'policy-variable',
  summary: 'A policy variable does not exist, or stands where IAM does not fill it in.',
  why: 'IAM takes such a variable as plain text, or as nothing, and the statement then matches nothing.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check(context) {
    for (const statement of context.policy.statements) {
      for (const item of statement.action?.items ?? []) checkElsewhere(item, 'an action', statement, context);
      for (const item of statement.resource?.items ?? []) checkResource(item, statement, context);
      for (const { key, operator, values } of statement.conditions) {
        if (operator === undefined || !/^(String|Arn)/.test(operator.base)) continue;
        const name = canonicalKey(key.value);
        // Without variables, condition-never-matches says more of these.
        const isTold = !mayHaveVariables(context.policy) && (name === osUserKey || isResourceTag(name));
        for (const { node } of isTold ? [] : values) {
          if (node.kind === 'string') checkValue(node, statement, context);
        }
      }
    }
  },
};

interface Variable extends Range {
  /** As written: `${aws:username}`. */
  readonly text: string;
  /** `aws:username`, without a default. */
  readonly name: string;
}

/** The variables of a string, but not what `placeholder` takes for a leftover: `${REGION}`, `${AWS::Region}`. */
function variablesIn(value: string): Variable[] {
  if (!value.includes('${')) return [];
  return [...value.matchAll(/\$\{([^{}]*)\}/g)].flatMap(({ 0: text, 1: content = '', index }) => {
    const name = (content.split(',')[0] ?? '').trim();
    if (!name.includes(':') || name.startsWith('AWS::')) return [];
    return [{ text, name, start: index, end: index + text.length }];
  });
}

/** False only where the version says so, or there is none: an unknown version is another rule's. */
function mayHaveVariables(policy: Policy): boolean {
  return hasVariables(policy) || (policy.version !== undefined && policy.version.value !== '2008-10-17');
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
    const message = `IAM fills in no variables in ${place}; write the value instead of ${written}.`;
    report({ at: rangeOf(start, end), message, statement });
  }
}

function checkResource(node: StringNode, statement: Statement, context: RuleContext): void {
  const arn = parseArn(node.value);
  const first = arn === undefined ? 0 : arnOffsets(arn).resource[0];
  checkValue(node, statement, context, first);
}

/** @param first where variables are filled in, from that unit on: in an ARN only after its fifth colon */
function checkValue(node: StringNode, statement: Statement, context: RuleContext, first = 0): void {
  const variables = variablesIn(node.value);
  if (variables.length === 0) return;
  const rangeOf = rangesWithin(context.text, node);
  for (const variable of variables) {
    const message = messageOn(variable, context.policy, variable.start < first);
    if (message === undefined) continue;
    const at = rangeOf(variable.start, variable.end);
    context.report({ at, message, statement });
  }
}

function messageOn({ text, name }: Variable, policy: Policy, early: boolean): string | undefined {
  if (!mayHaveVariables(policy))
    return `${text} is plain text without "Version": "2012-10-17"; add that Version.`;
  const known = conditionKey(name);
  if (known?.several === true)
    return `${name} holds several values, so it cannot be a variable; compare it in a condition.`;
  if (known === undefined && !mayExist(name)) {
    const near = nearestConditionKey(name);
    return `There is no policy variable ${text}${near === undefined ? '.' : `; did you mean \${${near}}?`}`;
  }
  if (early)
    return `IAM fills in variables only after the fifth colon of an ARN; write the value instead of ${text}.`;
  return undefined;
}

/** Whether a key that the tables do not have may be one all the same, as of another service or identity provider. */
function mayExist(name: string): boolean {
  const service = name.slice(0, Math.max(0, name.indexOf(':')));
  if (isToldService(name)) return false;
  return serviceExists(service) || service.includes('.') || service === 'saml';
}
