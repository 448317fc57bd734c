import { arnLike, type Kind } from './arns';
import { dateOf, examplesOf, freshTexts, hasVariable, joined, valuesAround } from './literals';
import { type Random, randomFrom } from './random';
import {
  type DrawnRequest,
  networkOf,
  type PolicyJson,
  type ReferenceCondition,
  type ReferencePolicy,
  type ReferenceStatement,
  referenceOf,
  secondsOf,
  variableOf,
  variablePattern,
} from './reference';

export const pushAction = 'ec2-instance-connect:SendSSHPublicKey';
export const serialAction = 'ec2-instance-connect:SendSerialConsoleSSHPublicKey';
export const tunnelAction = 'ec2-instance-connect:OpenTunnel';
export const describeAction = 'ec2:DescribeInstances';
export const userKey = 'ec2:osuser';
export const portKey = 'ec2-instance-connect:remoteport';
const addressKey = 'ec2-instance-connect:privateipaddress';

/** Properties of a request to find. */
export interface Wish {
  /** Key → its value; undefined for a key that must be absent. */
  readonly pins?: ReadonlyMap<string, string | undefined>;
  /** Whether the instance must have no tag. */
  readonly untagged?: boolean;
  readonly isWanted?: (request: DrawnRequest) => boolean;
  /** Whether IDs, accounts and Regions may be texts that AWS does not give. */
  readonly anyForm?: boolean;
  /** Number of attempts. Default: 8. */
  readonly tries?: number;
}

/** Draws requests against one policy. */
export interface Drawing {
  readonly policy: ReferencePolicy;
  /** Returns values of a key that the policy may treat differently, and fresh ones. Undefined is absence. */
  valuesOf(key: string): readonly (string | undefined)[];
  /** Returns a request that the statement allows and no statement denies; undefined if none was found. */
  find(statement: ReferenceStatement, action: string, wish?: Wish): DrawnRequest | undefined;
  /** Returns requests of an action, allowed or not. */
  draw(action: string, count: number): DrawnRequest[];
}

/** Keys of all requests (IAM User Guide, "Global condition context keys"). */
const everywhere = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:principalaccount',
  'aws:principalarn',
  'aws:principaltype',
  'aws:requestedregion',
  'aws:securetransport',
  'aws:userid',
]);
const lists = new Set(['aws:calledvia', 'aws:principalorgpaths', 'aws:principalservicenameslist']);

/** Whether requests of an action have a key (service authorization reference of EC2 Instance Connect and EC2). */
function presenceOf(action: string, key: string): 'always' | 'sometimes' | 'never' {
  if (key === userKey) return action === pushAction ? 'always' : 'never';
  if (key === portKey || key === addressKey) return action === tunnelAction ? 'always' : 'never';
  if (key === 'ec2-instance-connect:maxtunnelduration')
    return action === tunnelAction ? 'sometimes' : 'never';
  if (key.startsWith('aws:resourcetag/')) return action === describeAction ? 'never' : 'sometimes';
  if (key.startsWith('aws:requesttag/') || key === 'aws:tagkeys') return 'never';
  if (key === 'ec2:region') return action === describeAction ? 'always' : 'never';
  if (key === 'ec2:sourceinstancearn' || key === 'ec2:roledelivery') return 'sometimes';
  if (everywhere.has(key)) return 'always';
  return /^(?:aws|saml|sts):|^[^:]*\.[^:]*:/.test(key) ? 'sometimes' : 'never';
}

/** The form of `InstanceOSUser` in the model of `SendSSHPublicKey`. */
const osUser =
  /^(?:[A-Za-z_][A-Za-z0-9@._-]{0,30}|(?=.{2,32}$)[0-9]+[A-Za-z@._-][A-Za-z0-9@._-]*)[A-Za-z0-9$_-]?$/;

/** Whether AWS could send a value for a key: the service refuses other OS users and ports. */
function isPossible(key: string, value: string): boolean {
  if (key === userKey) return osUser.test(value);
  if (key === portKey) return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535;
  if (key === addressKey || key === 'aws:sourceip')
    return networkOf(value) !== undefined && !value.includes('/');
  if (key === 'aws:requestedregion') return /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(value);
  if (key === 'aws:currenttime' || key === 'aws:epochtime') return !Number.isNaN(secondsOf(value));
  if (key === 'ec2-instance-connect:maxtunnelduration')
    return /^\d+$/.test(value) && Number(value) >= 1 && Number(value) <= 3600;
  // Tags may be empty.
  if (/^aws:(?:resource|principal)tag\//.test(key)) return /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value);
  return value !== '';
}

/** Returns a request with one more value, and with what depends on it: there is one time and one Region. */
function withValue(
  request: DrawnRequest,
  key: string,
  value: readonly string[] | undefined,
  hasOneTime = true,
): DrawnRequest {
  const keys = new Map(request.keys);
  const set = (name: string, values: readonly string[] | undefined): void => {
    if (values === undefined) keys.delete(name);
    else keys.set(name, values);
  };
  const [first] = value ?? [];
  if (hasOneTime && first !== undefined && (key === 'aws:currenttime' || key === 'aws:epochtime')) {
    const seconds = Math.trunc(secondsOf(first));
    set('aws:currenttime', [dateOf(seconds)]);
    set('aws:epochtime', [String(seconds)]);
    return { ...request, keys };
  }
  if (first !== undefined && (key === 'aws:requestedregion' || key === 'ec2:region')) {
    set('aws:requestedregion', value);
    if (request.action === describeAction) set('ec2:region', value);
    return { ...request, keys, resource: inRegion(request.resource, first) };
  }
  set(key, value);
  return { ...request, keys };
}

function inRegion(resource: string, region: string): string {
  const parts = resource.split(':');
  return parts.length < 6 ? resource : [...parts.slice(0, 3), region, ...parts.slice(4)].join(':');
}

function withResource(request: DrawnRequest, resource: string): DrawnRequest {
  const [, , , region = ''] = resource.split(':');
  return withValue({ ...request, resource }, 'aws:requestedregion', [region]);
}

function variablesIn(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    [...text.matchAll(variablePattern)].flatMap(([, inside = '']) =>
      /^[*?$]$/.test(inside) ? [] : [variableOf(inside).key],
    ),
  );
}

/** Returns the text with the values that a request has for its variables, and `star` for the others. */
function filled(text: string, { keys }: DrawnRequest, star: string): string {
  return text.replace(variablePattern, (all, inside: string) => {
    if (/^[*?$]$/.test(inside)) return all;
    const { key, fallback } = variableOf(inside);
    return keys.get(key)?.[0] ?? fallback ?? star;
  });
}

/** Returns the values with which the variables of a pattern make it match a text; undefined if none do. */
function solved(pattern: string, text: string): ReadonlyMap<string, string> | undefined {
  const names: string[] = [];
  const source = pattern
    .split(/(\$\{[^}]*\})/)
    .map((part) => {
      const inside = /^\$\{([^}]*)\}$/.exec(part)?.[1];
      if (inside === undefined)
        return part
          .replaceAll(/[.+^${}()|[\]\\/]/g, '\\$&')
          .replaceAll('*', '.*?')
          .replaceAll('?', '.');
      if (/^[*?$]$/.test(inside)) return `\\${inside}`;
      names.push(variableOf(inside).key);
      return '(.+)';
    })
    .join('');
  const found = new RegExp(`^${source}$`, 's').exec(text);
  return found === null ? undefined : new Map(names.map((name, at) => [name, found[at + 1] ?? '']));
}

/**
 * Prepares drawing requests against a policy. The same salt draws the same requests. `hasOneTime` (default: true) says
 * whether the two keys for the time of a request agree.
 */
export function drawingOf(written: PolicyJson, salt = '', { hasOneTime = true } = {}): Drawing {
  const put = (request: DrawnRequest, key: string, value: readonly string[] | undefined): DrawnRequest =>
    withValue(request, key, value, hasOneTime);
  const policy = referenceOf(written);
  const random = randomFrom(`${salt}${JSON.stringify(written)}`);
  const conditions = policy.statements.flatMap((statement) => statement.conditions);
  const patterns = [...new Set(policy.statements.flatMap(({ resources }) => resources))];
  const texts = conditions.flatMap(({ values }) => values);
  const variables = policy.hasVariables ? new Set(variablesIn([...texts, ...patterns])) : new Set<string>();
  const keys = new Set([...conditions.map(({ key }) => key), ...variables]);
  const denials = policy.statements.filter(({ effect }) => effect === 'Deny');
  const cache = new Map<string, readonly (string | undefined)[]>();

  function valuesOf(key: string): readonly (string | undefined)[] {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const on = conditions.filter((condition) => condition.key === key);
    const values = new Set<string>();
    for (const { base, values: named } of on)
      for (const text of named) for (const value of valuesAround(base, text, random)) values.add(value);
    const like = on.filter(({ base }) => base.includes('Like')).flatMap(({ values: named }) => named);
    for (const left of like.slice(0, 6))
      for (const right of like.slice(0, 6)) for (const text of joined(left, right)) values.add(text);
    for (const value of freshValuesOf(key, on, random)) values.add(value);
    if (variables.has(key)) for (const value of valuesOfVariable(key)) values.add(value);
    const possible: (string | undefined)[] = [...values].filter((value) => isPossible(key, value));
    cache.set(key, possible);
    return possible;
  }

  /** Returns the values that it is compared with, and its defaults. */
  function valuesOfVariable(key: string): string[] {
    const name = new RegExp(`\\$\\{${key.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')}\\s*[,}]`, 'i');
    const compared = conditions.filter(({ values }) => values.some((text) => name.test(text)));
    const others = conditions.filter(({ key: other }) =>
      compared.some((condition) => condition.key === other),
    );
    const fallbacks = [...texts, ...patterns].flatMap((text) =>
      [...text.matchAll(variablePattern)].flatMap(([, inside = '']) => variableOf(inside).fallback ?? []),
    );
    const named = others.flatMap(({ values }) => values).filter((text) => !hasVariable(text));
    return [...named, ...fallbacks, ...freshTexts(random), 'root', 'i-*', '*'];
  }

  function start(action: string, wish: Wish): DrawnRequest {
    let request: DrawnRequest = { action, resource: '*', keys: new Map() };
    request = put(request, 'aws:requestedregion', ['eu-central-1']);
    const carried = new Set(keys);
    if (action === pushAction) carried.add(userKey);
    if (action === tunnelAction) for (const key of [portKey, addressKey]) carried.add(key);
    for (const key of carried) request = put(request, key, picked(action, key));
    return pinned(request, wish);
  }

  function picked(action: string, key: string): readonly string[] | undefined {
    const presence = presenceOf(action, key);
    if (presence === 'never' || (presence === 'sometimes' && random.chance(0.4))) return undefined;
    const values = valuesOf(key).flatMap((value) => value ?? []);
    if (values.length === 0) return presence === 'always' ? ['x'] : undefined;
    if (!lists.has(key)) return [random.pick(values)];
    return Array.from({ length: 1 + random.below(3) }, () => random.pick(values));
  }

  function pinned(request: DrawnRequest, { pins, untagged }: Wish): DrawnRequest {
    let result = request;
    for (const [key, value] of pins ?? [])
      result = put(result, key, value === undefined ? undefined : [value]);
    if (untagged)
      for (const key of keys) if (key.startsWith('aws:resourcetag/')) result = put(result, key, undefined);
    return result;
  }

  const isPinned = ({ pins, untagged }: Wish, key: string): boolean =>
    (pins?.has(key) ?? false) || (untagged === true && key.startsWith('aws:resourcetag/'));

  const isFixed = (condition: ReferenceCondition, request: DrawnRequest): boolean =>
    !(policy.hasVariables && condition.values.some(hasVariable)) && !condition.holds(request);

  /** Returns the values to try for a key of a request. */
  function* options(
    { action, ...rest }: DrawnRequest,
    key: string,
  ): Generator<readonly string[] | undefined> {
    const presence = presenceOf(action, key);
    if (presence !== 'always') yield undefined;
    if (presence === 'never') return;
    for (const { key: of, values, base } of conditions) {
      // The values of variables were chosen before.
      if (of === key)
        for (const text of values)
          if (hasVariable(text)) {
            const pattern = filled(text, { action, ...rest }, 'x');
            for (const value of base.includes('Like') ? examplesOf(pattern, random) : spelled(base, pattern))
              if (isPossible(key, value)) yield [value];
          }
      // The variable is in the values of a condition: the value that makes it match what the request has.
      if (variables.has(key)) {
        const [given] = rest.keys.get(of) ?? [];
        if (given === undefined) continue;
        for (const text of values) {
          const value = solved(text, given)?.get(key);
          if (value !== undefined) for (const alike of spelled(base, value)) yield [alike];
        }
      }
    }
    if (variables.has(key))
      for (const pattern of patterns) {
        const value = solved(pattern, rest.resource)?.get(key);
        if (value !== undefined) yield [value];
      }
    const values = valuesOf(key).flatMap((value) => value ?? []);
    const from = random.below(values.length + 1);
    for (let at = 0; at < Math.min(values.length, 40); at++) {
      const value = values[(from + at) % values.length];
      if (value === undefined) continue;
      yield [value];
      if (lists.has(key)) yield [value, random.pick(values)];
    }
  }

  /** Returns a request that differs in one of some keys and meets a test, at best one that the statement matches. */
  function changed(
    request: DrawnRequest,
    of: readonly string[],
    statement: ReferenceStatement,
    wish: Wish,
    isBetter: (request: DrawnRequest) => boolean,
  ): DrawnRequest | undefined {
    const good: DrawnRequest[] = [];
    const fair: DrawnRequest[] = [];
    for (const key of of) {
      if (isPinned(wish, key)) continue;
      for (const value of options(request, key)) {
        const next = put(request, key, value);
        if (!isBetter(next)) continue;
        (statement.matches(next) ? good : fair).push(next);
        if (good.length > 6) break;
      }
    }
    const among = good.length > 0 ? good : fair;
    return among.length > 0 ? random.pick(among) : undefined;
  }

  /** Returns a request for another resource of the statement, of which a Deny does not hold. */
  function moved(
    request: DrawnRequest,
    statement: ReferenceStatement,
    wish: Wish,
    avoid?: ReferenceStatement,
  ): DrawnRequest | undefined {
    const kind: Kind = request.action === tunnelAction ? 'endpoint' : 'instance';
    const pattern = (text: string): string =>
      policy.hasVariables
        ? random.chance(0.5)
          ? filled(text, request, '*')
          : text.replace(variablePattern, '*')
        : text;
    for (let tries = 0; tries < 10; tries++) {
      const own =
        statement.negated || statement.resources.length === 0 ? '*' : random.pick(statement.resources);
      const wanted = [pattern(own)];
      const others = avoid?.negated === true && random.chance(0.7) ? avoid.resources : patterns;
      if (others.length > 0 && random.chance(0.5)) wanted.push(pattern(random.pick(others)));
      if (random.chance(0.2)) wanted.push(pattern(random.pick(patterns)));
      const resource =
        arnLike(wanted, kind, random) ??
        arnLike(wanted.slice(0, 1), kind, random) ??
        (wish.anyForm === true ? anyArnLike(wanted[0] ?? '', kind, random) : undefined);
      if (resource === undefined) continue;
      let next = withResource(request, resource);
      if (policy.hasVariables && !statement.hasResource(next))
        for (const [key, value] of solved(own, resource) ?? [])
          if (!isPinned(wish, key)) next = put(next, key, [value]);
      if (statement.hasResource(next) && !(avoid?.matches(next) ?? false) && (wish.isWanted?.(next) ?? true))
        return next;
    }
    return undefined;
  }

  function meeting(
    request: DrawnRequest,
    condition: ReferenceCondition,
    statement: ReferenceStatement,
    wish: Wish,
  ): DrawnRequest | undefined {
    return changed(request, [condition.key, ...variablesIn(condition.values)], statement, wish, (next) =>
      condition.holds(next),
    );
  }

  function evading(
    request: DrawnRequest,
    deny: ReferenceStatement,
    statement: ReferenceStatement,
    wish: Wish,
  ): DrawnRequest | undefined {
    const of = [
      ...deny.conditions.flatMap(({ key, values }) => [key, ...variablesIn(values)]),
      ...variablesIn(deny.resources),
    ];
    const byKeys = (): DrawnRequest | undefined =>
      of.length === 0
        ? undefined
        : changed(request, [random.pick(of)], statement, wish, (next) => !deny.matches(next));
    const byResource = (): DrawnRequest | undefined =>
      request.action === describeAction ? undefined : moved(request, statement, wish, deny);
    return random.chance(0.5) ? (byKeys() ?? byResource()) : (byResource() ?? byKeys());
  }

  function find(statement: ReferenceStatement, action: string, wish: Wish = {}): DrawnRequest | undefined {
    if (statement.effect !== 'Allow' || !statement.hasAction(action)) return undefined;
    const denying = denials.filter((deny) => deny.hasAction(action));
    for (let tries = wish.tries ?? 8; tries > 0; tries--) {
      const first = start(action, wish);
      // A pinned value cannot be changed to meet a condition.
      if (
        statement.conditions.some((condition) => isPinned(wish, condition.key) && isFixed(condition, first))
      )
        return undefined;
      let request: DrawnRequest | undefined = first;
      if (action !== describeAction) request = moved(request, statement, wish);
      for (let steps = 8 + 3 * denying.length; request !== undefined && steps > 0; steps--) {
        const now: DrawnRequest = request;
        if (!statement.hasResource(now)) {
          request = action === describeAction ? undefined : moved(now, statement, wish);
          continue;
        }
        const unmet = statement.conditions.filter((condition) => !condition.holds(now));
        if (unmet.length > 0) {
          request = meeting(now, random.pick(unmet), statement, wish);
          continue;
        }
        const matching = denying.filter((deny) => deny.matches(now));
        if (matching.length === 0) {
          if (wish.isWanted?.(now) ?? true) return now;
          request = action === describeAction ? undefined : moved(now, statement, wish);
          continue;
        }
        request = evading(now, random.pick(matching), statement, wish);
      }
    }
    return undefined;
  }

  function draw(action: string, count: number): DrawnRequest[] {
    const about = policy.statements.filter((statement) => statement.hasAction(action));
    return Array.from({ length: count }, () => {
      const request = start(action, {});
      if (action === describeAction || about.length === 0) return request;
      return moved(request, random.pick(about), {}) ?? request;
    });
  }

  return { policy, valuesOf, find, draw };
}

/** Returns requests of all actions against a policy, half of them made so that a statement allows them. */
export function requestsAgainst(written: PolicyJson, salt = ''): DrawnRequest[] {
  const drawing = drawingOf(written, salt);
  return [pushAction, serialAction, tunnelAction, describeAction].flatMap((action) => [
    ...drawing.draw(action, 4),
    ...drawing.policy.statements.flatMap((statement) => drawing.find(statement, action) ?? []),
  ]);
}

/** Returns a value, and in upper and lowercase too if the operator ignores case. */
function spelled(base: string, value: string): readonly string[] {
  return base.includes('IgnoreCase') ? [value, value.toUpperCase(), value.toLowerCase()] : [value];
}

/** Returns a text that a pattern matches and that has the parts of an ARN of the kind. */
function anyArnLike(pattern: string, kind: Kind, random: Random): string | undefined {
  const form =
    kind === 'instance'
      ? /^arn:[^:]*:ec2:.*:.*:instance\//
      : /^arn:[^:]*:ec2:.*:.*:instance-connect-endpoint\//;
  return examplesOf(pattern, random).find((text) => form.test(text));
}

/** Returns values of a key that nothing in the policy names, in the form that its operators need. */
function freshValuesOf(key: string, on: readonly ReferenceCondition[], random: Random): string[] {
  const bases = on.map(({ base }) => base);
  const some = (prefix: string): boolean => bases.some((base) => base.includes(prefix));
  const number = (): string => String(random.below(256));
  const address = (): string => `${1 + random.below(223)}.${number()}.${number()}.${number()}`;
  if (key === portKey)
    return ['22', '1', '65535', ...[1, 2, 3, 4].map(() => String(1 + random.below(65_535)))];
  if (key === addressKey || key === 'aws:sourceip' || some('IpAddress'))
    return [
      `10.${number()}.${number()}.${number()}`,
      `172.16.${number()}.${number()}`,
      `192.168.${number()}.${number()}`,
      address(),
      address(),
      `2001:db8::${random.below(9999)}`,
    ];
  if (key === 'aws:currenttime' || key === 'aws:epochtime' || some('Date'))
    return [0, 1, 2].map((decade) =>
      dateOf(1_700_000_000 + decade * 300_000_000 + random.below(200_000_000)),
    );
  if (some('Numeric')) return ['0', ...[0, 1, 2].map(() => String(random.below(10_000)))];
  if (some('Bool') || key === 'aws:securetransport') return ['true', 'false'];
  if (key === 'aws:requestedregion') return ['us-west-2', 'eu-west-2', 'ap-south-1', 'sa-east-1'];
  if (key === userKey) return [...freshTexts(random), 'root', 'ec2-user', 'admin'];
  if (key.endsWith('arn'))
    return [`arn:aws:iam::${random.text(12, '0123456789')}:role/${random.text(6, 'abcdef')}`];
  return key.startsWith('aws:resourcetag/') ? [...freshTexts(random), ''] : freshTexts(random);
}
