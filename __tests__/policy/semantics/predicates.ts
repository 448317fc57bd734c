import { freshTexts, hasVariable } from './literals';
import { randomFrom } from './random';
import { type DrawnRequest, isLike, isResource, type ReferenceStatement, variableOf } from './reference';
import {
  type Drawing,
  describeAction,
  portKey,
  pushAction,
  serialAction,
  tunnelAction,
  userKey,
} from './requests';

/** Tests for what the rules of a family forbid, on requests that a policy allows. */
export interface Predicate {
  readonly family: 'os-user' | 'open-instances' | 'endpoint-remote-port' | 'describe-instances';
  /** Rules of which at least one must report a policy that allows what is forbidden. */
  readonly rules: readonly string[];
  /** Rules whose finding claims that a statement allows what `real` looks for. */
  readonly claims: readonly string[];
  /** Names for what different rules of the family forbid. */
  readonly kinds: readonly string[];
  /**
   * Returns a request, or several, that the policy allows and that must be found, of one kind or of any, through one
   * statement or through any; undefined if none was drawn.
   */
  forbidden(
    drawing: Drawing,
    kind?: string,
    statement?: ReferenceStatement,
  ): readonly DrawnRequest[] | undefined;
  /** Returns a request, or several, that make a finding on a statement true; undefined if none was drawn. */
  real(drawing: Drawing, statement: ReferenceStatement): readonly DrawnRequest[] | undefined;
}

/** A policy that could not be judged completely says so: its silence claims nothing. */
const unjudged = ['not-checked'];

/** OS users of the default configuration. */
const osUsers = ['ec2-user'];

/** Number of ports that nobody named, beyond which a tunnel is open. */
const fewPorts = 16;

function allowing({ policy }: Drawing, only?: ReferenceStatement): readonly ReferenceStatement[] {
  return (only === undefined ? policy.statements : [only]).filter(({ effect }) => effect === 'Allow');
}

// --- OS users ---

interface NamedUsers {
  readonly names: ReadonlySet<string>;
  /** Keys of variables that are a whole value: the identity provider decides who may be which user. */
  readonly callers: readonly string[];
}

/** Variables that the caller chooses; an administrator or the identity provider decides on the others. */
const byCaller = /^aws:(?:useragent|referer)$/;

function namedUsers({ policy }: Drawing): NamedUsers {
  const names = new Set<string>();
  const callers: string[] = [];
  for (const { effect, conditions } of policy.statements) {
    for (const { key, base, values } of conditions) {
      if (key !== userKey || !base.startsWith('String')) continue;
      for (const text of values) {
        const inside = policy.hasVariables ? /^\$\{([^}]+)\}$/.exec(text)?.[1] : undefined;
        if (inside !== undefined) {
          const { key: variable, fallback } = variableOf(inside);
          if (fallback !== undefined) names.add(fallback);
          if ((effect === 'Allow') !== base.includes('Not') && !byCaller.test(variable))
            callers.push(variable);
        } else if (!base.includes('Like') || !/[*?]/.test(text)) names.add(text);
      }
    }
  }
  return { names, callers };
}

function userOf({ keys }: DrawnRequest): string | undefined {
  return keys.get(userKey)?.[0];
}

/** Whether a push is for root or for a user that nothing in the policy names. */
function isForbiddenUser({ names, callers }: NamedUsers, request: DrawnRequest): boolean {
  const user = userOf(request);
  if (user === undefined) return false;
  const own = callers.map((key) => request.keys.get(key)?.[0]?.toLowerCase());
  if (own.includes(user.toLowerCase())) return false;
  return !osUsers.includes(user) && (user === 'root' || !names.has(user));
}

function unnamedUsers(drawing: Drawing, { names }: NamedUsers, seed: string): string[] {
  const drawn = drawing.valuesOf(userKey).flatMap((user) => user ?? []);
  const valid = freshTexts(randomFrom(seed));
  return ['root', ...new Set([...drawn, ...valid])].filter(
    (user) => user === 'root' || (!names.has(user) && !osUsers.includes(user)),
  );
}

function withUser(user: string | undefined): ReadonlyMap<string, string | undefined> {
  return new Map([[userKey, user]]);
}

const users: Predicate = {
  family: 'os-user',
  rules: [
    ...unjudged,
    'os-user-missing',
    'os-user-wildcard',
    'os-user-weak-operator',
    'os-user-root',
    'os-user-not-allowed',
  ],
  claims: [
    'os-user-missing',
    'os-user-wildcard',
    'os-user-weak-operator',
    'os-user-root',
    'os-user-not-allowed',
  ],
  kinds: ['root', 'unnamed'],
  forbidden(drawing, kind, only) {
    const named = namedUsers(drawing);
    const isOfKind = (user: string | undefined): boolean =>
      kind === undefined || (user === 'root') === (kind === 'root');
    const isWanted = (request: DrawnRequest): boolean =>
      isOfKind(userOf(request)) && isForbiddenUser(named, request);
    for (const statement of allowing(drawing, only)) {
      if (drawing.find(statement, pushAction, { tries: 3 }) === undefined) continue;
      const request =
        drawing.find(statement, pushAction, { isWanted, tries: 6 }) ??
        firstOf(unnamedUsers(drawing, named, 'a').filter(isOfKind).slice(0, 14), (user) =>
          drawing.find(statement, pushAction, { pins: withUser(user), isWanted, tries: 1 }),
        );
      if (request !== undefined) return [request];
    }
    return undefined;
  },
  real(drawing, statement) {
    const isWanted = (request: DrawnRequest): boolean => !osUsers.includes(userOf(request) ?? '');
    // A name in the policy counts although no user can have it.
    const texts = statement.conditions.filter(asksForUser).flatMap(({ values }) => values);
    const written = texts.flatMap((text) => [text, text.toUpperCase(), text.toLowerCase()]);
    const users = new Set([undefined, ...unnamedUsers(drawing, namedUsers(drawing), 'b'), ...written]);
    const request =
      drawing.find(statement, pushAction, { isWanted, tries: 12 }) ??
      firstOf(
        [...users].filter((user) => !osUsers.includes(user ?? '')),
        (user) => drawing.find(statement, pushAction, { pins: withUser(user), tries: 3, anyForm: true }),
      );
    return request && [request];
  },
};

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

// --- Instances ---

/**
 * Whether a policy names the instance of a request that a statement allows: by its ARN, by a variable of the caller, or
 * by at least two digits of its ID, a pattern of one in 256. Patterns such as `i-0*` name nothing: sixteen of them are
 * all instances.
 */
function isNamedInstance({ policy }: Drawing, statement: ReferenceStatement, request: DrawnRequest): boolean {
  if (policy.statements.some(({ resources }) => resources.includes(request.resource))) return true;
  const ofCaller = policy.statements
    .flatMap(({ resources }) => resources)
    .filter((text) => text.includes('${'));
  if (policy.hasVariables && ofCaller.some((text) => isOfCaller(text, request))) return true;
  if (statement.negated) return false;
  return statement.resources
    .filter((pattern) => isResource(pattern, request, policy.hasVariables))
    .every((pattern) => {
      const id = /instance\/(.*)$/.exec(pattern)?.[1] ?? '';
      return /^i-[0-9a-f]{2}/.test(id) || (policy.hasVariables && hasVariable(id));
    });
}

/** Whether an ARN with variables names the instance of a request, not a pattern of instances. */
function isOfCaller(text: string, { resource, keys }: DrawnRequest): boolean {
  const filled = text.replace(/\$\{([^}]+)\}/g, (_, inside: string) => {
    const { key, fallback } = variableOf(inside);
    return keys.get(key)?.[0] ?? fallback ?? '';
  });
  const id = filled.split('/').at(-1) ?? '';
  return !/[*?]/.test(id) && isLike(resource, filled);
}

const asksForTag = ({ key }: { readonly key: string }): boolean => key.startsWith('aws:resourcetag/');
const asksForUser = ({ key }: { readonly key: string }): boolean => key === userKey;

/** Whether the tags of a request are such that no condition of the policy names them. */
function hasFreshTags({ policy }: Drawing, { keys }: DrawnRequest): boolean {
  const conditions = policy.statements.flatMap((statement) => statement.conditions);
  return [...keys].every(
    ([key, [value = '']]) =>
      !key.startsWith('aws:resourcetag/') ||
      conditions.every(
        (condition) =>
          condition.key !== key ||
          condition.values.every(
            (text) => /^[*?]+$/.test(text) || !isLike(value.toLowerCase(), text.toLowerCase()),
          ),
      ),
  );
}

const instances: Predicate = {
  family: 'open-instances',
  rules: [...unjudged, 'open-instances'],
  claims: ['open-instances'],
  kinds: ['any'],
  forbidden(drawing, _kind, only) {
    const named = namedUsers(drawing);
    for (const statement of allowing(drawing, only)) {
      const { negated, conditions } = statement;
      const limitsUser = conditions.some(asksForUser);
      if (!negated && limitsUser && !conditions.some(asksForTag)) continue;
      for (const action of [pushAction, serialAction]) {
        // A Deny for all but some users limits the users as a condition does.
        const needsUser = action === pushAction && !negated && !limitsUser;
        const isWanted = (request: DrawnRequest): boolean =>
          !isNamedInstance(drawing, statement, request) && (!needsUser || isForbiddenUser(named, request));
        const found = firstOf(
          needsUser
            ? unnamedUsers(drawing, named, 'c')
                .filter((user) => !named.names.has(user))
                .slice(0, 10)
            : [undefined],
          (user) =>
            drawing.find(statement, action, {
              untagged: true,
              isWanted,
              ...(user !== undefined && { pins: withUser(user) }),
              tries: needsUser ? 1 : 6,
            }),
        );
        if (found !== undefined) return [found];
      }
    }
    return undefined;
  },
  real(drawing, statement) {
    const literals = new Set(drawing.policy.statements.flatMap(({ resources }) => resources));
    const isWanted = (request: DrawnRequest): boolean =>
      !literals.has(request.resource) && hasFreshTags(drawing, request);
    const request = firstOf([true, false], (untagged) =>
      firstOf([pushAction, serialAction], (action) =>
        drawing.find(statement, action, { untagged, isWanted, tries: 16, anyForm: true }),
      ),
    );
    return request && [request];
  },
};

// --- Ports ---

/** Returns ports from between all numbers of the policy: every one if there are few, else some. */
function portsToTry({ policy }: Drawing): number[] {
  const edges = policy.statements.flatMap(({ conditions }) =>
    conditions.filter(({ key }) => key === portKey).flatMap(({ values }) => values.map(Number)),
  );
  const sorted = [...new Set([0, 65_536, ...edges.filter((edge) => edge > 0 && edge < 65_536)])].sort(
    (a, b) => a - b,
  );
  return sorted
    .flatMap((edge, at) => {
      const next = sorted[at + 1] ?? edge;
      const gap = next - edge - 1;
      const count = Math.min(gap, 24);
      return [
        edge,
        ...Array.from({ length: count }, (_, step) => edge + 1 + Math.floor((step * gap) / count)),
      ];
    })
    .filter((port) => port > 0 && port < 65_536);
}

function isNamedPort({ policy }: Drawing, port: number): boolean {
  return policy.statements.some(({ conditions }) =>
    conditions.some(({ key, values }) => key === portKey && values.some((text) => Number(text) === port)),
  );
}

function openPorts(drawing: Drawing, statement: ReferenceStatement): readonly DrawnRequest[] | undefined {
  const bases = [1, 2, 3].flatMap(() => drawing.find(statement, tunnelAction, { tries: 4 }) ?? []);
  if (bases.length === 0) return undefined;
  const allowed: DrawnRequest[] = [];
  let searches = 24;
  for (const port of portsToTry(drawing)) {
    if (isNamedPort(drawing, port)) continue;
    const request =
      bases
        .map((base) => ({ ...base, keys: new Map([...base.keys, [portKey, [String(port)]]]) }))
        .find((other) => statement.matches(other) && drawing.policy.allows(other)) ??
      (searches-- > 0
        ? drawing.find(statement, tunnelAction, { pins: new Map([[portKey, String(port)]]), tries: 1 })
        : undefined);
    if (request !== undefined) allowed.push(request);
    if (allowed.length > fewPorts) return allowed;
  }
  return undefined;
}

const ports: Predicate = {
  family: 'endpoint-remote-port',
  rules: [...unjudged, 'endpoint-remote-port'],
  claims: ['endpoint-remote-port'],
  kinds: ['any'],
  forbidden: (drawing, _kind, only) =>
    firstOf(allowing(drawing, only), (statement) => openPorts(drawing, statement)),
  real: (drawing, statement) => firstOf([1, 2], () => openPorts(drawing, statement)),
};

// --- Looking up instances ---

function lookUp(drawing: Drawing, tries: number): DrawnRequest | undefined {
  return firstOf(allowing(drawing), (statement) => drawing.find(statement, describeAction, { tries }));
}

const lookups: Predicate = {
  family: 'describe-instances',
  // A statement on DescribeInstances that has no effect is reported by the rule that knows why.
  rules: [
    ...unjudged,
    'describe-instances-missing',
    'describe-instances-denied',
    'describe-instances-resource',
    'unreachable-allow',
    'os-user-wrong-action',
    'endpoint-wrong-action',
    'request-tag',
    'condition-key',
    'condition-never-matches',
    'condition-value',
  ],
  claims: ['describe-instances-missing'],
  kinds: ['any'],
  forbidden(drawing) {
    const push = firstOf(allowing(drawing), (statement) => drawing.find(statement, pushAction));
    return push === undefined || lookUp(drawing, 30) !== undefined ? undefined : [push];
  },
  real(drawing, statement) {
    const push = drawing.find(statement, pushAction, { tries: 30, anyForm: true });
    return push === undefined || lookUp(drawing, 30) !== undefined ? undefined : [push];
  },
};

/** All families. */
export const predicates: readonly Predicate[] = [users, instances, ports, lookups];
