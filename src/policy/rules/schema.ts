import { conditionOperators, parseOperator } from '../condition-operators';
import type { ObjectNode, PolicyKind, PolicyNode, Range, StringNode } from '../document';
import type { Fix } from '../finding';
import type { Statement } from '../model';
import { nearestName } from '../schema/nearest-name';
import { validate, validateTrust } from '../schema/policy-schema.generated';
import { maxViolations, type Validate, type Violation, violationsOf } from '../schema/validate';
import type { Rule, RuleContext } from './rule';

/** Reports everything that IAM's grammar forbids: names, types, missing and exclusive elements. */
export const schema: Rule = {
  id: 'schema',
  summary: 'The policy breaks the grammar of IAM policies.',
  why: 'IAM refuses a policy that breaks its grammar, or reads it differently than intended.',
  recommended: 'error',
  strict: 'error',
  fixable: true,
  scope: 'policy',
  kind: 'any',
  check(context) {
    const { root, kind = 'identity' } = context.document;
    if (root.kind === 'opaque') return;
    const whole = messageOnWhole(root);
    if (whole !== undefined) {
      context.report({ at: openingOf(root, context.text), message: whole });
      return;
    }
    const violations = root.kind === 'object' ? violationsIn(root, grammars[kind].validate) : [];
    const meant = namesMeant(violations, kind);
    const reported = new Set<string>();
    for (const violation of violations) {
      const problem = problemOf(violation, meant, context);
      if (problem === undefined) continue;
      const identity = `${problem.at.start} ${problem.at.end} ${problem.message}`;
      if (reported.has(identity)) continue;
      reported.add(identity);
      const statement = statementAt(violation.path, context);
      context.report({
        at: problem.at,
        message: problem.message,
        ...(statement && { statement }),
        ...(problem.fix && context.document.editable && { fix: problem.fix }),
      });
    }
  },
};

const policyNames = ['Version', 'Id', 'Statement'];

/** The grammar of each kind of policies. */
const grammars: Readonly<
  Record<
    PolicyKind,
    {
      readonly validate: Validate;
      /** The element of a statement besides its Action. */
      readonly target: string;
      readonly statementNames: readonly string[];
    }
  >
> = {
  identity: {
    validate,
    target: 'Resource',
    statementNames: ['Sid', 'Effect', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'],
  },
  trust: {
    validate: validateTrust,
    target: 'Principal',
    statementNames: ['Sid', 'Effect', 'Principal', 'NotPrincipal', 'Action', 'NotAction', 'Condition'],
  },
};

const principalTypes = ['AWS', 'Service', 'Federated', 'CanonicalUser'];

/** Number of statements that are validated at once: a validator reads to the end, however many violations it has. */
const statementsAtOnce = 500;

/** Returns the violations of a policy, at most about `maxViolations`. */
function violationsIn(root: ObjectNode, validate: Validate): Violation[] {
  const list = root.properties.findLast(({ key }) => key.value === 'Statement')?.value;
  if (list?.kind !== 'array' || list.items.length <= statementsAtOnce) return violationsOf(validate, root);
  const violations: Violation[] = [];
  for (
    let from = 0;
    from < list.items.length && violations.length < maxViolations;
    from += statementsAtOnce
  ) {
    const some = { ...list, items: list.items.slice(from, from + statementsAtOnce) };
    const properties = root.properties.map(({ key, value }) => ({
      key,
      value: value === list ? some : value,
    }));
    for (const violation of violationsOf(validate, { ...root, properties })) {
      const [name, index, ...rest] = violation.path;
      if (name === 'Statement' && index !== undefined)
        violations.push({ ...violation, path: [name, String(Number(index) + from), ...rest] });
      else if (from === 0) violations.push(violation);
    }
  }
  return violations;
}

interface Problem {
  readonly at: Range;
  readonly message: string;
  readonly fix?: Fix | undefined;
}

/** Returns the only message for a value that is not a policy at all. */
function messageOnWhole(root: PolicyNode): string | undefined {
  if (root.kind === 'array')
    return 'A policy is an object; put these statements into its Statement list: {"Version": "2012-10-17", "Statement": […]}.';
  if (root.kind !== 'object')
    return `The file contains ${kindOf(root)}, not a policy; a policy is an object with a Statement.`;
  const names = new Set(root.properties.map(({ key }) => key.value.toLowerCase()));
  if (names.has('statement')) return undefined;
  if (names.has('effect'))
    return 'This is a statement without a policy around it: {"Version": "2012-10-17", "Statement": […]}.';
  if (
    !names.has('version') &&
    !root.properties.some(({ key }) => nearestName(key.value, policyNames) === 'Statement')
  )
    return 'The file contains no policy: a policy is an object with a Statement.';
  return undefined;
}

/** Object → the names that its unknown names most likely stand for, so that those are not reported as missing too. */
type NamesMeant = ReadonlyMap<PolicyNode, ReadonlySet<string>>;

function namesMeant(violations: readonly Violation[], kind: PolicyKind): NamesMeant {
  const meant = new Map<PolicyNode, Set<string>>();
  for (const { keyword, params, path, node } of violations) {
    if (keyword !== 'additionalProperties' || path.includes('Condition')) continue;
    const written = String(params.additionalProperty);
    const names = meant.get(node) ?? new Set();
    const near = nearestName(written, path.length === 0 ? policyNames : grammars[kind].statementNames);
    if (near !== undefined) names.add(near);
    // The policy of a resource has a Principal, and often no Resource.
    if (kind === 'identity' && /^(Not)?Principal$/i.test(written)) names.add('Resource');
    meant.set(node, names);
  }
  return meant;
}

function problemOf(violation: Violation, meant: NamesMeant, context: RuleContext): Problem | undefined {
  const { keyword, path, node, schemaPath } = violation;
  // The alternatives that it leads to have violations of their own.
  if (keyword === 'if' || (keyword === 'required' && schemaPath.includes('/oneOf/'))) return undefined;
  // Report a non-object once, not its missing keys.
  if ((keyword === 'required' || keyword === 'oneOf') && node.kind !== 'object') return undefined;
  // The rules on actions report these more precisely.
  if (keyword === 'pattern' && path.at(-1) !== 'Sid') return undefined;
  const { kind = 'identity' } = context.document;
  if (keyword === 'additionalProperties') return unknownName(violation, kind);
  const known = meant.get(node);
  const here = { at: node.range };
  const opening = { at: openingOf(node, context.text) };
  const place = placeOf(path, context);
  if (keyword === 'required') {
    const name = String(violation.params.missingProperty);
    if (known?.has(name)) return undefined;
    if (name === 'Effect') return { ...opening, message: `${place} has no Effect; write "Allow" or "Deny".` };
    return { ...opening, message: `The policy has no ${name}.` };
  }
  if (keyword === 'oneOf') {
    const name = schemaPath.includes('/allOf/0/') ? 'Action' : grammars[kind].target;
    if (known?.has(name) || known?.has(`Not${name}`)) return undefined;
    const both = node.kind === 'object' && node.properties.find(({ key }) => key.value === `Not${name}`);
    if (both)
      return { at: both.key.range, message: `${place} has both ${name} and Not${name}; keep one of them.` };
    return { ...opening, message: `${place} has neither ${name} nor Not${name}.` };
  }
  if (keyword === 'minProperties') return { ...here, message: `${place} names nobody; ${principalForm}.` };
  if (keyword === 'minItems') {
    // An empty list of exceptions seems to stand for everything.
    const effect = /^Not/.test(String(path.at(-1))) ? ', which IAM refuses' : ' and so never applies';
    return { ...here, message: `${place} is an empty list${effect}; write at least one value.` };
  }
  // A value with the wrong type is reported once, for its type.
  if (keyword === 'enum' && node.kind === 'string') {
    const written = node.value;
    if (path.at(-1) === 'Effect')
      return { ...here, message: messageOnEffect(written, place), fix: fixOfEffect(node) };
    if (/^(Not)?Principal$/.test(path.at(-1) ?? ''))
      return { ...here, message: `${place} is ${quoted(written)}; ${principalForm}.` };
    return {
      ...here,
      message: `The Version is ${quoted(written)}, but IAM knows only 2012-10-17 and the older 2008-10-17; it is not the date of your policy.`,
    };
  }
  if (keyword === 'pattern' && node.kind === 'string')
    return {
      ...here,
      message: `The Sid ${quoted(node.value)} has other characters than letters and digits; IAM does not accept them.`,
    };
  if (keyword === 'type')
    return { ...here, message: `${place} is ${kindOf(node)}; ${expectedAt(path, kind)}.` };
  return undefined;
}

function messageOnEffect(written: string, place: string): string {
  const near = nearestName(written, ['Allow', 'Deny']);
  return near === undefined
    ? `${place} is ${quoted(written)}; it is "Allow" or "Deny".`
    : `${place} is ${quoted(written)}; IAM accepts only ${quoted(near)}.`;
}

/** Returns a fix only for Deny: a fix must not make a statement grant what it did not grant before. */
function fixOfEffect(node: PolicyNode): Fix | undefined {
  if (node.kind !== 'string' || node.value.toLowerCase() !== 'deny') return undefined;
  return { description: 'Write Deny', edits: [{ range: node.range, text: '"Deny"' }] };
}

const keys = new WeakMap<ObjectNode, ReadonlyMap<string, StringNode>>();

/** Returns the names in an object, the last of each: one object may have 200 unknown names among many more. */
function keysOf(node: ObjectNode): ReadonlyMap<string, StringNode> {
  let names = keys.get(node);
  if (names === undefined) {
    names = new Map(node.properties.map(({ key }) => [key.value, key]));
    keys.set(node, names);
  }
  return names;
}

/** Returns the problem of an unknown name in its object: in the policy, a statement or a Condition. */
function unknownName(violation: Violation, kind: PolicyKind): Problem | undefined {
  const { node, path, params } = violation;
  if (node.kind !== 'object') return undefined;
  const written = String(params.additionalProperty);
  const key = keysOf(node).get(written);
  if (key === undefined) return undefined;
  const at = key.range;
  if (path.at(-1) === 'Condition') return { at, ...unknownOperator(written, at) };
  if (/^(Not)?Principal$/.test(path.at(-1) ?? '')) {
    const near = nearestName(written, principalTypes);
    const hint = near === undefined ? '.' : `; did you mean ${near}?`;
    return {
      at,
      message: `There is no kind of principals ${written === '' ? 'without a name' : written}${hint}`,
    };
  }
  if (kind === 'identity' && /^(Not)?Principal$/i.test(written))
    return {
      at,
      message: `${written} is for resource policies and trust policies; an identity policy applies to the identity that it is attached to.`,
    };
  if (kind === 'trust' && /^(Not)?Resource$/i.test(written))
    return {
      at,
      message: `${written} is for identity policies; a trust policy applies to the role that has it.`,
    };
  const ofPolicy = path.length === 0;
  const owner = ofPolicy ? 'A policy' : 'A statement';
  const near = nearestName(written, ofPolicy ? policyNames : grammars[kind].statementNames);
  const there = near !== undefined && keysOf(node).has(near);
  if (near !== undefined && near.toLowerCase() === written.toLowerCase()) {
    const fix = there || !canRename(near, node, ofPolicy) ? undefined : rename(at, near);
    return { at, message: `${quoted(written)} is written ${quoted(near)} in a policy; case counts.`, fix };
  }
  const hint = near === undefined || there ? '' : ` Did you mean ${near}?`;
  return { at, message: `${owner} has no ${written === '' ? 'element without a name' : written}.${hint}` };
}

/**
 * Whether the right name never makes the policy grant more than before: in a Deny everything but a Condition, in an
 * Allow only a Condition, and names that grant nothing anywhere.
 */
function canRename(name: string, node: ObjectNode, ofPolicy: boolean): boolean {
  if (name === 'Sid' || name === 'Id') return true;
  if (ofPolicy) return false;
  const effects = node.properties.filter(({ key }) => key.value.toLowerCase() === 'effect');
  const effect = effects.length === 1 && effects[0]?.value.kind === 'string' ? effects[0].value.value : '';
  if (effect.toLowerCase() === 'deny') return name !== 'Condition';
  return effect === 'Allow' && name === 'Condition';
}

function rename(range: Range, name: string): Fix {
  return { description: `Write ${name}`, edits: [{ range, text: JSON.stringify(name) }] };
}

function unknownOperator(written: string, range: Range): { message: string; fix?: Fix } {
  const operator = parseOperator(written);
  if (operator !== undefined) {
    const { quantifier, base, ifExists } = operator;
    const right = `${quantifier === undefined ? '' : `${quantifier}:`}${base}${ifExists ? 'IfExists' : ''}`;
    return { message: `The operator ${written} is written ${right}.`, fix: rename(range, right) };
  }
  const [, prefix = '', base = '', suffix = ''] =
    /^((?:ForAllValues|ForAnyValue):)?(.*?)(IfExists)?$/is.exec(written) ?? [];
  if (base.toLowerCase() === 'null' && suffix !== '')
    return { message: 'Null already tests whether a key is present, so it takes no IfExists; write Null.' };
  const quantifier = nearestName(base.split(':', 1)[0] ?? '', ['ForAllValues', 'ForAnyValue']);
  if (base.includes(':') && quantifier === undefined)
    return {
      message: `${written} is not an operator; a Condition has an operator first, such as StringEquals, and the key inside it.`,
    };
  const near = nearestName(base.slice(base.indexOf(':') + 1), conditionOperators);
  const before = base.includes(':') && quantifier !== undefined ? `${quantifier}:` : prefix;
  return {
    message: `IAM has no condition operator ${written === '' ? 'without a name' : written}${near === undefined ? '.' : `; did you mean ${before}${near}${suffix}?`}`,
  };
}

/** Returns the place at a path as the subject of a sentence. */
function placeOf(path: readonly string[], { policy }: RuleContext): string {
  const inList = path[0] === 'Statement' && /^\d+$/.test(path[1] ?? '');
  const statement = inList ? `Statement ${Number(path[1]) + 1}` : 'The statement';
  const rest = path[0] === 'Statement' ? path.slice(inList ? 2 : 1) : path;
  if (path[0] !== 'Statement') return `The ${path[0] ?? 'policy'}`;
  if (rest.length === 0) {
    const written = policy.root.properties.find(({ key }) => key.value === 'Statement')?.value.kind;
    return inList || written === 'object' ? statement : 'Statement';
  }
  const of = inList ? `of statement ${Number(path[1]) + 1}` : 'of the statement';
  const [element = '', second, third, fourth] = rest;
  if (element === 'Condition') {
    if (second === undefined) return `The Condition ${of}`;
    if (third === undefined) return `${second} in the Condition ${of}`;
    if (fourth === undefined) return `The value of ${third} ${of}`;
    return `A value of ${third} ${of}`;
  }
  return second === undefined ? `The ${element} ${of}` : `A value of the ${element} ${of}`;
}

/** The form of a Principal, as the end of a sentence. */
const principalForm = 'it is "*" or an object, such as {"Federated": "arn:…"}';

/** Returns what is expected at a path as the end of a sentence. */
function expectedAt(path: readonly string[], kind: PolicyKind): string {
  const rest = path.slice(/^\d+$/.test(path[1] ?? '') ? 2 : 1);
  if (path[0] !== 'Statement') return 'it is a string';
  if (rest.length === 0) return `a statement is an object with Effect, Action and ${grammars[kind].target}`;
  if (rest[0] === 'Condition') {
    if (rest.length === 1)
      return 'it is an object of operators, such as {"StringEquals": {"ec2:osuser": "ec2-user"}}';
    if (rest.length === 2) return 'an operator has an object of keys and their values';
    return 'it is a string, a number, true or false, or a list of them';
  }
  if (rest[0] === 'Sid' || rest[0] === 'Effect') return 'it is a string';
  if (/^(Not)?Principal$/.test(rest[0] ?? '') && rest.length === 1) return principalForm;
  return rest.length === 1 ? 'it is a string or a list of strings' : 'each is a string';
}

function kindOf(node: PolicyNode): string {
  switch (node.kind) {
    case 'string':
      return 'a string';
    case 'number':
      return 'a number';
    case 'boolean':
      return String(node.value);
    case 'null':
      return 'null';
    case 'array':
      return 'a list';
    default:
      return 'an object';
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 57)}…` : text);
}

/** Returns what to underline if something is missing in an object: its opening brace, in YAML its first name. */
function openingOf(node: PolicyNode, text: string): Range {
  const { start, end } = node.range;
  if (node.kind !== 'object' && node.kind !== 'array') return node.range;
  if (text[start] === '{' || text[start] === '[') return { start, end: start + 1 };
  const first = node.kind === 'object' ? node.properties[0]?.key.range : node.items[0]?.range;
  return first ?? { start, end };
}

function statementAt(path: readonly string[], { policy }: RuleContext): Statement | undefined {
  if (path[0] !== 'Statement') return undefined;
  const index = /^\d+$/.test(path[1] ?? '') ? Number(path[1]) : 0;
  return policy.statements.find((statement) => statement.index === index);
}
