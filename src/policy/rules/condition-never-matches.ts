import type { Condition, Policy, Statement } from '../model';
import { isOsUser } from '../os-user';
import { hasPlaceholder } from '../placeholders';
import { isNegated } from '../semantics/condition-holds';
import { canonicalKey, isResourceTag, osUserKey } from '../semantics/condition-key';
import { cannotAllHold, contradictions, regionContradiction } from '../semantics/contradiction';
import { eicActions } from '../semantics/eic-actions';
import { neverHolds } from '../semantics/grants';
import { hasWildcard } from '../semantics/patterns';
import { hasVariables, variablesIn, withoutVariables } from '../semantics/policy-variables';
import { isTooLarge } from '../semantics/too-large';
import { problemOfForm } from './condition-value';
import type { Rule, RuleContext } from './rule';

/** Reports conditions that no request meets, alone or together, and values that no request has. */
export const conditionNeverMatches: Rule = {
  id: 'condition-never-matches',
  summary: 'No request can meet a condition or equal one of its values.',
  why: 'Such a condition or value has no effect: an Allow allows less than it says, and a Deny denies less.',
  recommended: 'error',
  strict: 'error',
  fixable: false,
  check({ policy, report }) {
    for (const statement of policy.statements) {
      const reported = new Set<Condition>();
      for (const group of contradictions(statement.conditions, policy)) {
        for (const condition of group) reported.add(condition);
        const [first, ...others] = group;
        const last = others.at(-1);
        if (first === undefined || last === undefined) continue;
        report({
          at: last.key,
          message: `No request can meet ${group.map(inWords).join(' and ')} at once; keep only one of them.`,
          statement,
        });
      }
      const elsewhere = actsInItsRegion(statement) && !isTooLarge(policy) && regionContradiction(statement);
      if (elsewhere && !reported.has(elsewhere)) {
        reported.add(elsewhere);
        report({
          at: elsewhere.key,
          message: `No request can meet ${inWords(elsewhere)}, because no ARN under Resource is in such a Region; correct one of the two.`,
          statement,
        });
      }
      for (const condition of statement.conditions) {
        if (!reported.has(condition)) checkAlone(condition, statement, policy, report);
      }
    }
  },
};

/** Whether all actions act on resources in the Region of the request. Some of EC2 copy from another Region. */
function actsInItsRegion({ action: patterns }: Statement): boolean {
  if (patterns === undefined || patterns.negated || patterns.incomplete) return false;
  return patterns.items.every(({ value }) => /^ec2-instance-connect:/i.test(value));
}

function checkAlone(
  condition: Condition,
  statement: Statement,
  policy: Policy,
  report: RuleContext['report'],
): void {
  const { operator, operatorNode, key, values, incomplete } = condition;
  if (operator === undefined) return;
  const dead = deadValues(condition, policy);
  for (const { node, message } of dead) report({ at: node, message, statement });
  if (dead.length > 0) return;
  if (operator.base === 'Null') {
    if (isNeverMet(condition, statement)) {
      report({
        at: key,
        message: `Null asks that requests carry no ${key.value}, and they always do; remove this condition.`,
        statement,
      });
    }
    return;
  }
  // condition-value reports a value that does not have the operator's form.
  if (values.some(({ text }) => problemOfForm(text, operator.base, operatorNode.value) !== undefined)) return;
  if (values.length > 0 && !incomplete && cannotAllHold(canonicalKey(key.value), [condition], policy)) {
    report({
      at: key,
      message: `No request can meet ${inWords(condition)}; write a value that a request can have.`,
      statement,
    });
  }
}

/** Whether no action of the statement ever meets the condition. False if an action is not known. */
function isNeverMet(condition: Condition, { action: patterns }: Statement): boolean {
  if (patterns === undefined || patterns.negated || patterns.incomplete || patterns.items.length === 0)
    return false;
  return patterns.items.every(({ value }) => {
    const action = eicActions.find((name) => name.toLowerCase() === value.toLowerCase());
    return action !== undefined && neverHolds(condition, action);
  });
}

/** Returns the values of a condition on the OS user or a tag that nothing can equal, each with a message. */
function deadValues(
  { operator, operatorNode, key, values }: Condition,
  policy: Policy,
): { readonly node: Condition['values'][number]['node']; readonly message: string }[] {
  const canonical = canonicalKey(key.value);
  const isUser = canonical === osUserKey;
  if (operator === undefined || !operator.base.startsWith('String')) return [];
  if (!isUser && !isResourceTag(canonical)) return [];
  const filling = hasVariables(policy);
  const isLike = operator.base.endsWith('Like');
  return values.flatMap(({ text, node }) => {
    const isVariable = variablesIn(text).some(({ inner }) => inner.includes(':'));
    if (isVariable && !filling) {
      return [
        {
          node,
          message: `"${text}" is plain text without "Version": "2012-10-17", and no request has that value; add the Version.`,
        },
      ];
    }
    if (hasPlaceholder(text)) return [];
    // The value of a variable and `${*}` are plain text: only text next to them can have a wildcard.
    const written = filling ? withoutVariables(text, '') : text;
    if (hasWildcard(written)) {
      if (isLike) return [];
      return [
        {
          node,
          message: `Under ${operatorNode.value} the wildcard of "${text}" is a plain character, and no request has that value; write the full value, or use ${isNegated(operator.base) ? 'StringNotLike' : 'StringLike'} for a pattern.`,
        },
      ];
    }
    if (isUser && written === text && !isOsUser(text)) {
      return [
        {
          node,
          message: `"${text}" cannot be an OS user, because the service refuses such a name; correct it.`,
        },
      ];
    }
    return [];
  });
}

function inWords({ operatorNode, key, values }: Condition): string {
  const listed = values.map(({ text }) => `"${text}"`);
  const shown = listed.length > 3 ? [...listed.slice(0, 3), '…'] : listed;
  return [operatorNode.value, key.value, shown.join(' or ')].filter((word) => word !== '').join(' ');
}
