import type { StringNode } from '../document';
import { enumeration } from '../enumeration';
import type { Condition, Patterns, Policy, Statement } from '../model';
import type { Grant } from '../needed/grants';
import { appliesTo, hasOneResource } from '../needed/judge-request';
import { valueText } from '../needed/request-words';
import type { NeededRequest } from '../needed/requests';
import { hasPlaceholder } from '../placeholders';
import { isNegated } from '../semantics/condition-holds';
import { canonicalKey, isResourceTag, osUserKey, remotePortKey } from '../semantics/condition-key';
import { actionMatches } from '../semantics/decide';
import { openTunnel, sendSshPublicKey } from '../semantics/eic-actions';
import { hasWildcard } from '../semantics/patterns';
import { nameOf } from '../semantics/places';
import type { Report, Rule } from './rule';

/** Reports statements, actions, resources and values of conditions that no step of a workflow needs. */
export const beyondWorkflow: Rule = {
  id: 'beyond-workflow',
  summary: 'The policy allows what no step of the workflow needs (`--against-workflow`).',
  why: 'Whoever takes over the workflow can do everything that its role may do.',
  recommended: 'off',
  strict: 'off',
  againstWorkflow: 'warning',
  fixable: false,
  check({ policy, settings: { workflow = [] }, report }) {
    for (const statement of policy.statements)
      for (const found of surplusOf(statement, policy, workflow)) report({ ...found, statement });
  },
};

/** Services of which the action uses some. Other steps of the job may use others. */
const ownServices = /^(?:ec2|ec2-instance-connect|ssm):|^\*$/i;

function* surplusOf(
  statement: Statement,
  policy: Policy,
  workflow: readonly NeededRequest[],
): Generator<Report> {
  const { effect, action, resource, conditions, node } = statement;
  if (effect !== 'Allow' || action === undefined || workflow.length === 0) return;
  const used = (part: Statement): Grant[] =>
    workflow.map(({ grant }) => grant).filter((grant) => appliesTo(part, policy, grant) !== 'no');
  const grants = used(statement);
  if (action.negated) {
    if (grants.length > 0)
      yield {
        at: action.key,
        message: `NotAction allows far more than the steps of the workflow need: ${actionsOf(grants)}.`,
      };
    return;
  }
  const own = action.items.filter(({ value }) => ownServices.test(value));
  if (own.length === 0) return;
  if (grants.length === 0) {
    const isWhole = own.length === action.items.length && !action.incomplete;
    const at = node.properties.find(({ key }) => key.value === 'Action')?.value ?? node;
    yield { at, message: `No step of the workflow needs ${isWhole ? nameOf(statement) : namesOf(own)}.` };
    return;
  }
  for (const item of own) yield* ofAction(item, used({ ...statement, action: only(action, item) }));
  if (resource !== undefined && !resource.negated) {
    const tagged = conditions.some(({ key }) => isResourceTag(canonicalKey(key.value)));
    for (const item of resource.items)
      yield* ofResource(item, used({ ...statement, resource: only(resource, item) }), tagged);
  }
  for (const condition of conditions) {
    const others = conditions.filter((other) => other !== condition);
    yield* ofCondition(condition, (value) =>
      used({ ...statement, conditions: [...others, { ...condition, values: [value], incomplete: false }] }),
    );
  }
  yield* ofAbsent(statement, grants);
}

function* ofAction(item: StringNode, grants: readonly Grant[]): Generator<Report> {
  if (grants.length === 0) yield { at: item, message: `No step of the workflow needs ${item.value}.` };
  else if (hasWildcard(item.value))
    yield {
      at: item,
      message: `${item.value} allows more than the steps of the workflow need: ${actionsOf(grants)}.`,
    };
}

function* ofResource(item: StringNode, grants: readonly Grant[], tagged: boolean): Generator<Report> {
  if (hasPlaceholder(item.value) || item.value.includes('${')) return;
  if (grants.length === 0) {
    yield { at: item, message: `No step of the workflow needs ${item.value} here.` };
    return;
  }
  const named = grants.filter(({ resource }) => valueText(resource) !== '*');
  if (tagged || named.length === 0 || !hasWildcard(item.value) || !named.every(hasOneResource)) return;
  const resources = [...new Set(named.map(({ resource }) => valueText(resource)))];
  yield {
    at: item,
    message: `${item.value} is more than the steps of the workflow need: ${enumeration(resources)}.`,
  };
}

function* ofCondition(
  { operator, key, values }: Condition,
  usedWith: (value: Condition['values'][number]) => readonly Grant[],
): Generator<Report> {
  if (operator === undefined || isNegated(operator.base) || operator.base === 'Null') return;
  for (const value of values) {
    if (hasPlaceholder(value.text)) continue;
    const grants = usedWith(value);
    const known = knownValues(grants, key.value);
    if (grants.length === 0)
      yield { at: value.node, message: `No step of the workflow needs ${key.value} ${value.text}.` };
    else if (known !== undefined && operator.base === 'StringLike' && hasWildcard(value.text))
      yield {
        at: value.node,
        message: `${value.text} is more than the steps of the workflow need: ${key.value} ${enumeration(known)}.`,
      };
    else if (known !== undefined && operator.base === 'NumericLessThanEquals') {
      const most = Math.max(...known.map(Number));
      if (Number(value.text) > most)
        yield {
          at: value.node,
          message: `${value.text} is more than the steps of the workflow need: ${key.value} up to ${most}.`,
        };
    }
  }
}

/** Reports that a statement does not limit what every request carries. */
function* ofAbsent(statement: Statement, grants: readonly Grant[]): Generator<Report> {
  for (const [action, key, what] of [
    [sendSshPublicKey, osUserKey, 'every OS user'],
    [openTunnel, remotePortKey, 'tunnels to every port'],
  ] as const) {
    if (statement.conditions.some((condition) => canonicalKey(condition.key.value) === key)) continue;
    if (statement.conditionNode?.kind === 'opaque') continue;
    const known = knownValues(
      grants.filter((grant) => grant.action === action),
      key,
    );
    if (known === undefined || actionMatches(statement, action) !== 'yes') continue;
    const at = statement.action?.items[0] ?? statement.node;
    yield {
      at,
      message: `The statement allows ${what}, and the steps of the workflow need ${enumeration(known)}.`,
    };
  }
}

/** Returns the values of a key in requests; undefined if one is hidden, or none has the key. */
function knownValues(grants: readonly Grant[], key: string): readonly string[] | undefined {
  const canonical = canonicalKey(key);
  const values = grants.flatMap(({ conditions }) =>
    conditions.filter((condition) => canonicalKey(condition.key) === canonical),
  );
  if (values.length === 0 || values.some(({ value }) => value.some((part) => typeof part !== 'string')))
    return undefined;
  return [...new Set(values.map(({ value }) => valueText(value)))];
}

function only(patterns: Patterns, item: StringNode): Patterns {
  return { ...patterns, items: [item], incomplete: false };
}

function actionsOf(grants: readonly Grant[]): string {
  return enumeration([...new Set(grants.map(({ action }) => action))]);
}

function namesOf(items: readonly StringNode[]): string {
  return enumeration(
    items.map(({ value }) => value),
    'or',
  );
}
