/**
 * A second implementation of IAM's evaluation of identity policies, on plain JSON. It shares no code with `src/policy`,
 * so that a mistake in one is not repeated in the other. It is written to be read next to the IAM User Guide ("Policy
 * evaluation logic", "Condition operators", "Policy variables"), not to be fast.
 */

/** A statement as JSON. */
export type Statement = Readonly<Record<string, unknown>>;

/** A policy as JSON. */
export interface PolicyJson {
  readonly Version?: string;
  readonly Statement: readonly Statement[];
}

/** A request. Keys are in the spelling of `keyOf`. A key that is absent is not in the map. */
export interface DrawnRequest {
  readonly action: string;
  readonly resource: string;
  readonly keys: ReadonlyMap<string, readonly string[]>;
}

/** One key of one operator of a statement. */
export interface ReferenceCondition {
  /** Without quantifier and `IfExists`, such as `StringNotLike`. */
  readonly base: string;
  readonly quantifier: '' | 'ForAllValues' | 'ForAnyValue';
  readonly ifExists: boolean;
  readonly key: string;
  readonly values: readonly string[];
  holds(request: DrawnRequest): boolean;
}

/** A statement, ready to be evaluated. */
export interface ReferenceStatement {
  readonly effect: 'Allow' | 'Deny';
  readonly resources: readonly string[];
  /** `NotResource`. */
  readonly negated: boolean;
  readonly conditions: readonly ReferenceCondition[];
  hasAction(action: string): boolean;
  hasResource(request: DrawnRequest): boolean;
  matches(request: DrawnRequest): boolean;
}

/** A policy, ready to be evaluated. */
export interface ReferencePolicy {
  readonly statements: readonly ReferenceStatement[];
  /** Whether IAM replaces variables: only with the Version of 2012. */
  readonly hasVariables: boolean;
  /** Whether a statement allows the request and none denies it. */
  allows(request: DrawnRequest): boolean;
}

/** Returns the name of a condition key in one spelling: lowercase, and one name for the tags of a resource. */
function keyOf(written: string): string {
  return written.toLowerCase().replace(/^ec2:resourcetag\//, 'aws:resourcetag/');
}

/** Prepares a policy for evaluation. @throws for an operator or a form that IAM refuses */
export function referenceOf({ Version, Statement }: PolicyJson): ReferencePolicy {
  const hasVariables = Version === '2012-10-17';
  const statements = Statement.map((statement) => statementOf(statement, hasVariables));
  const allow = statements.filter(({ effect }) => effect === 'Allow');
  const deny = statements.filter(({ effect }) => effect === 'Deny');
  return {
    statements,
    hasVariables,
    allows: (request) =>
      allow.some((statement) => statement.matches(request)) &&
      !deny.some((statement) => statement.matches(request)),
  };
}

function statementOf(written: Statement, hasVariables: boolean): ReferenceStatement {
  const effect = written.Effect;
  if (effect !== 'Allow' && effect !== 'Deny') throw new Error(`Effect ${String(effect)}`);
  const notAction = written.Action === undefined;
  const actions = textsOf(notAction ? written.NotAction : written.Action).map((text) => text.toLowerCase());
  const negated = written.Resource === undefined;
  const resources = textsOf(negated ? written.NotResource : written.Resource);
  const conditions = Object.entries(written.Condition ?? {}).flatMap(([operator, tests]) =>
    Object.entries(tests as object).map(([key, values]) =>
      conditionOf(operator, key, textsOf(values), hasVariables),
    ),
  );
  const hasAction = (action: string): boolean =>
    actions.some((pattern) => isLike(action.toLowerCase(), pattern)) !== notAction;
  const hasResource = (request: DrawnRequest): boolean =>
    resources.some((pattern) => isResource(pattern, request, hasVariables)) !== negated;
  return {
    effect,
    resources,
    negated,
    conditions,
    hasAction,
    hasResource,
    matches: (request) =>
      hasAction(request.action) &&
      hasResource(request) &&
      conditions.every((condition) => condition.holds(request)),
  };
}

function textsOf(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((item) => {
    if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
      return String(item);
    throw new Error(`Not a text: ${JSON.stringify(item)}`);
  });
}

/**
 * Whether a pattern of `Resource` matches the resource of a request. A variable without a value is null, and nothing is
 * like null: the pattern matches no resource.
 */
export function isResource(pattern: string, request: DrawnRequest, hasVariables: boolean): boolean {
  const filled = hasVariables ? filledIn(pattern, request) : pattern;
  return filled !== undefined && isLike(request.resource, expanded(filled));
}

/** A short ARN means all that begins with its parts: `arn:aws:ec2` is `arn:aws:ec2:*:*:*`. */
function expanded(pattern: string): string {
  if (!pattern.startsWith('arn:') || pattern.endsWith('*')) return pattern;
  const missing = 6 - pattern.split(':').length;
  return missing > 0 ? pattern + ':*'.repeat(missing) : pattern;
}

// --- Variables ---

/** Characters that mean a literal `*` and `?` in a filled pattern; no drawn text has them. */
const star = '\uF001';
const questionMark = '\uF002';

function literal(text: string): string {
  if (!text.includes('*') && !text.includes('?')) return text;
  return text.replaceAll('*', star).replaceAll('?', questionMark);
}

/** Matches a variable or an escape: `${aws:username}`, `${aws:PrincipalTag/x, 'none'}`, `${*}`. */
export const variablePattern = /\$\{([^}]*)\}/g;

/** Returns the key and the default of what is inside `${…}`. */
export function variableOf(inside: string): { readonly key: string; readonly fallback: string | undefined } {
  const comma = inside.indexOf(',');
  const name = comma < 0 ? inside : inside.slice(0, comma);
  const quoted = comma < 0 ? undefined : /^\s*'(.*)'\s*$/.exec(inside.slice(comma + 1))?.[1];
  return { key: keyOf(name.trim()), fallback: quoted };
}

/** Returns a text with the values of its variables; wildcards in them are literal. Undefined if one is null. */
function filledIn(text: string, { keys }: DrawnRequest): string | undefined {
  if (!text.includes('${')) return text;
  let isNull = false;
  const filled = text.replace(variablePattern, (_, inside: string) => {
    if (inside === '*' || inside === '?' || inside === '$') return literal(inside);
    const { key, fallback } = variableOf(inside);
    const values = keys.get(key);
    // A list is no value for a variable.
    const value = values?.length === 1 ? values[0] : fallback;
    if (value === undefined) isNull = true;
    return literal(value ?? '');
  });
  return isNull ? undefined : filled;
}

// --- Patterns ---

const compiled = new Map<string, RegExp>();

/** Whether a text is like a pattern with `*` and `?`. */
export function isLike(text: string, pattern: string): boolean {
  if (pattern === '*') return true;
  if (!pattern.includes('*') && !pattern.includes('?')) return literal(text) === literal(pattern);
  let expression = compiled.get(pattern);
  if (expression === undefined) {
    if (compiled.size > 5000) compiled.clear();
    const source = pattern
      .replaceAll(/[.+^${}()|[\]\\/]/g, '\\$&')
      .replaceAll(/\*+/g, '.*')
      .replaceAll('?', '.');
    expression = new RegExp(`^${source}$`, 's');
    compiled.set(pattern, expression);
  }
  return expression.test(literal(text));
}

/** ARNs are compared part by part: a wildcard does not reach into the next part. */
function isArnLike(text: string, pattern: string): boolean {
  const given = partsOf(text);
  if (given === undefined) return false;
  return partsOf(pattern)?.every((part, at) => isLike(given[at] ?? '', part)) ?? false;
}

function partsOf(arn: string): string[] | undefined {
  const parts = arn.split(':');
  if (parts[0] !== 'arn' || parts.length < 6) return undefined;
  return [...parts.slice(0, 5), parts.slice(5).join(':')];
}

// --- Conditions ---

type Test = (given: string, wanted: string) => boolean;

function numerically(test: (given: number, wanted: number) => boolean, read: (text: string) => number): Test {
  return (given, wanted) => {
    const [left, right] = [read(given), read(wanted)];
    return !Number.isNaN(left) && !Number.isNaN(right) && test(left, right);
  };
}

function numberOf(text: string): number {
  return /^\s*[+-]?\d+(?:\.\d+)?\s*$/.test(text) ? Number(text) : Number.NaN;
}

/** Returns seconds since 1970 of an ISO 8601 date or of epoch seconds. Four digits are a year. */
export function secondsOf(text: string): number {
  return /^\d{5,}(?:\.\d+)?$/.test(text) ? Number(text) : Date.parse(text) / 1000;
}

const orders: readonly (readonly [string, (given: number, wanted: number) => boolean])[] = [
  ['Equals', (given, wanted) => given === wanted],
  ['LessThan', (given, wanted) => given < wanted],
  ['LessThanEquals', (given, wanted) => given <= wanted],
  ['GreaterThan', (given, wanted) => given > wanted],
  ['GreaterThanEquals', (given, wanted) => given >= wanted],
];

/** By operator without `Not`. The values of a policy are filled in: only texts and ARNs can have literal wildcards. */
const tests: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['StringEquals', (given, wanted) => literal(given) === literal(wanted)],
  [
    'StringEqualsIgnoreCase',
    (given, wanted) => literal(given).toLowerCase() === literal(wanted).toLowerCase(),
  ],
  ['StringLike', isLike],
  ...orders.map(([name, test]): [string, Test] => [`Numeric${name}`, numerically(test, numberOf)]),
  ...orders.map(([name, test]): [string, Test] => [`Date${name}`, numerically(test, secondsOf)]),
  ['Bool', (given, wanted) => given.toLowerCase() === wanted.toLowerCase()],
  ['BinaryEquals', (given, wanted) => given === wanted],
  ['IpAddress', isInNetwork],
  ['ArnEquals', isArnLike],
  ['ArnLike', isArnLike],
]);

function conditionOf(
  operator: string,
  written: string,
  values: readonly string[],
  hasVariables: boolean,
): ReferenceCondition {
  const [, prefix = '', name = '', suffix = ''] =
    /^(?:(ForAllValues|ForAnyValue):)?([A-Za-z]+?)(IfExists)?$/.exec(operator) ?? [];
  const quantifier = prefix === 'ForAllValues' || prefix === 'ForAnyValue' ? prefix : '';
  const isNegated = name.includes('Not');
  const key = keyOf(written);
  const described = { base: name, quantifier, ifExists: suffix !== '', key, values } as const;
  if (name === 'Null') {
    const wanted = values.map((text) => text.toLowerCase());
    return { ...described, holds: ({ keys }) => wanted.includes(String(!keys.has(key))) };
  }
  const test = tests.get(name.replace('Not', ''));
  if (test === undefined) throw new Error(`Operator ${operator}`);
  // Variables are for texts and ARNs only.
  const filling = hasVariables && /^(?:String|Arn)/.test(name);
  const holds = (request: DrawnRequest): boolean => {
    const given = request.keys.get(key);
    if (given === undefined) {
      if (suffix !== '' || quantifier === 'ForAllValues') return true;
      return isNegated && quantifier === '';
    }
    const wanted = filling ? values.flatMap((text) => filledIn(text, request) ?? []) : values;
    const isOneOf = (value: string): boolean => wanted.some((text) => test(value, text));
    if (isNegated) {
      return quantifier === 'ForAnyValue'
        ? given.some((value) => !isOneOf(value))
        : given.every((value) => !isOneOf(value));
    }
    return quantifier === 'ForAllValues' ? given.every(isOneOf) : given.some(isOneOf);
  };
  return { ...described, holds };
}

// --- Addresses ---

interface Network {
  readonly first: bigint;
  readonly last: bigint;
  readonly bits: 32 | 128;
}

const networks = new Map<string, Network | undefined>();

/** Returns the addresses of a CIDR block or of a single address; undefined for other texts. */
export function networkOf(text: string): Network | undefined {
  if (!networks.has(text)) {
    if (networks.size > 5000) networks.clear();
    networks.set(text, parsedNetwork(text));
  }
  return networks.get(text);
}

function parsedNetwork(text: string): Network | undefined {
  const [address = '', length] = text.split('/');
  const bits = address.includes(':') ? 128 : 32;
  const value = bits === 32 ? ipv4(address) : ipv6(address);
  const prefix = length === undefined ? bits : /^\d{1,3}$/.test(length) ? Number(length) : 999;
  if (value === undefined || prefix > bits) return undefined;
  const size = 1n << BigInt(bits - prefix);
  const first = (value / size) * size;
  return { first, last: first + size - 1n, bits };
}

function ipv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || !parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) < 256))
    return undefined;
  return parts.reduce((sum, part) => sum * 256n + BigInt(part), 0n);
}

function ipv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const gap = 8 - head.length - tail.length;
  if (halves.length === 2 ? gap < 1 : gap !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: gap }, () => '0'), ...tail];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((sum, group) => sum * 65536n + BigInt(`0x${group}`), 0n);
}

/** Returns the text of an address. */
export function addressOf(value: bigint, bits: 32 | 128): string {
  const width = bits === 32 ? 8n : 16n;
  const groups: string[] = [];
  for (let rest = value, left = bits / Number(width); left > 0; left--, rest >>= width) {
    groups.unshift((rest & ((1n << width) - 1n)).toString(bits === 32 ? 10 : 16));
  }
  return groups.join(bits === 32 ? '.' : ':');
}

function isInNetwork(given: string, wanted: string): boolean {
  const [address, network] = [networkOf(given), networkOf(wanted)];
  return (
    address !== undefined &&
    network !== undefined &&
    address.bits === network.bits &&
    address.first >= network.first &&
    address.last <= network.last
  );
}
