import fc from 'fast-check';
import { formerStandIns } from '../former-stand-ins';
import type { PolicyJson, Statement } from './reference';
import { describeAction, pushAction, serialAction, tunnelAction } from './requests';

type Condition = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

const region = 'arn:aws:ec2:eu-central-1:111122223333:';
const inAccount = `${region}instance/*`;
const oneInstance = `${region}instance/i-0123456789abcdef0`;
const oneEndpoint = `${region}instance-connect-endpoint/eice-0123456789abcdef0`;
const anyEndpoint = `${region}instance-connect-endpoint/*`;

function some<Item>(items: readonly Item[], maxLength = 3): fc.Arbitrary<Item | Item[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...items) },
    {
      weight: 2,
      arbitrary: fc.subarray([...items], { minLength: 1, maxLength: Math.min(maxLength, items.length) }),
    },
  );
}

function all(...conditions: readonly Condition[]): Condition {
  const merged: Record<string, Record<string, unknown>> = {};
  for (const condition of conditions) {
    for (const [operator, tests] of Object.entries(condition))
      merged[operator] = { ...merged[operator], ...tests };
  }
  return merged;
}

const none: Condition = {};

function statement(effect: 'Allow' | 'Deny', but: Statement, condition: Condition = none): Statement {
  const written: Record<string, unknown> = { Effect: effect, ...but };
  if (Object.keys(condition).length > 0) written.Condition = condition;
  return written;
}

const lookup = statement('Allow', { Action: describeAction, Resource: '*' });

// --- Conditions ---

const callerVariables = ['${aws:username}', '${aws:PrincipalTag/user}', '${saml:sub}'];
const userValues = [
  'ec2-user',
  'root',
  'admin',
  'deploy',
  ...callerVariables,
  "${aws:PrincipalTag/user, 'admin'}",
  "${aws:PrincipalTag/user, 'root'}",
  '${aws:UserAgent}',
];
const userPatterns = [
  '*',
  'ec2-*',
  'r??t',
  '*-admin',
  'a*',
  '?*',
  'dep*',
  '${aws:username}*',
  '*${aws:PrincipalTag/user}',
  'x*',
];
const setOperators = ['', '', '', 'ForAllValues:', 'ForAnyValue:'];
const suffixes = ['', '', '', 'IfExists'];

function on(key: string, bases: readonly string[], values: fc.Arbitrary<unknown>): fc.Arbitrary<Condition> {
  return fc
    .tuple(fc.constantFrom(...setOperators), fc.constantFrom(...bases), fc.constantFrom(...suffixes), values)
    .map(([quantifier, base, suffix, value]) => ({ [`${quantifier}${base}${suffix}`]: { [key]: value } }));
}

const exact = [
  'StringEquals',
  'StringEquals',
  'StringNotEquals',
  'StringEqualsIgnoreCase',
  'StringNotEqualsIgnoreCase',
];
const like = ['StringLike', 'StringNotLike'];
const standInUsers = fc.subarray([...formerStandIns.users], { minLength: 2 });

const userKeys = fc.constantFrom('ec2:osuser', 'ec2:osuser', 'EC2:OSUser');
const userConditions: fc.Arbitrary<Condition> = userKeys.chain((key) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant({ StringEquals: { [key]: 'ec2-user' } }) },
    { weight: 4, arbitrary: on(key, exact, some(userValues)) },
    { weight: 3, arbitrary: on(key, like, some([...userPatterns, ...userValues])) },
    {
      weight: 2,
      arbitrary: on(key, ['StringNotEquals', 'StringNotLike', 'StringNotEqualsIgnoreCase'], standInUsers),
    },
    { weight: 1, arbitrary: fc.constantFrom('true', 'false').map((value) => ({ Null: { [key]: value } })) },
  ),
);

const tagKeys = fc.constantFrom('aws:ResourceTag/Env', 'ec2:ResourceTag/Env', 'aws:ResourceTag/Team');
const tagConditions: fc.Arbitrary<Condition> = tagKeys.chain((key) =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: on(
        key,
        exact,
        some([
          'dev',
          'prod',
          'DEV',
          '${aws:PrincipalTag/Env}',
          "${aws:PrincipalTag/Env, 'dev'}",
          '${aws:username}',
        ]),
      ),
    },
    { weight: 3, arbitrary: on(key, like, some(['*', 'd*', '*v', '?*', '${aws:PrincipalTag/Env}-*'])) },
    {
      weight: 1,
      arbitrary: on(
        key,
        ['StringNotEquals', 'StringNotLike'],
        fc.constant([...formerStandIns.tags].slice(0, 2)),
      ),
    },
    { weight: 2, arbitrary: fc.constantFrom('true', 'false').map((value) => ({ Null: { [key]: value } })) },
  ),
);

const numeric = [
  'NumericEquals',
  'NumericNotEquals',
  'NumericLessThan',
  'NumericLessThanEquals',
  'NumericGreaterThan',
  'NumericGreaterThanEquals',
];
const portKey = 'ec2-instance-connect:remotePort';
const portRanges: fc.Arbitrary<Condition> = fc
  .tuple(fc.constantFrom(0, 21, 1023, 3000), fc.constantFrom(2, 9, 17, 18, 40, 70_000), fc.boolean())
  .map(([from, size, inclusive]) =>
    inclusive
      ? {
          NumericGreaterThanEquals: { [portKey]: from },
          NumericLessThanEquals: { [portKey]: String(from + size) },
        }
      : {
          NumericGreaterThan: { [portKey]: String(from) },
          NumericLessThan: { [portKey]: String(from + size) },
        },
  );
const portConditions: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ NumericEquals: { [portKey]: '22' } }) },
  { weight: 3, arbitrary: on(portKey, numeric, some(['22', 23, '3389', '1', '65535', '1024'])) },
  { weight: 3, arbitrary: portRanges },
);
const durations = on('ec2-instance-connect:maxTunnelDuration', numeric, some(['3600', 60, '1800']));
const privateAddresses = on(
  'ec2-instance-connect:privateIpAddress',
  ['IpAddress', 'NotIpAddress'],
  some([
    '10.0.0.0/8',
    '10.1.0.0/16',
    '172.18.19.20',
    '192.168.21.22/32',
    '0.0.0.0/0',
    ...formerStandIns.addresses,
  ]),
);

const callerConditions: fc.Arbitrary<Condition> = fc.oneof(
  on(
    'aws:SourceIp',
    ['IpAddress', 'NotIpAddress'],
    some(['198.51.100.77', '203.0.113.0/24', '10.0.0.0/8', '0.0.0.0/1', '128.0.0.0/1', '2001:db8::/32']),
  ),
  on(
    'aws:CurrentTime',
    ['DateLessThan', 'DateGreaterThan', 'DateNotEquals'],
    some(['2031-01-01T00:00:00Z', '2027-06-01T00:00:00Z', '1924992000'], 1),
  ),
  on(
    'aws:EpochTime',
    ['DateLessThanEquals', 'DateGreaterThan', 'NumericGreaterThan'],
    some(['1924992000', '1800000000'], 1),
  ),
  on('aws:MultiFactorAuthPresent', ['Bool'], fc.constantFrom('true', 'false', true)),
  on('aws:MultiFactorAuthAge', numeric, some(['300', 3600])),
  on('aws:PrincipalTag/user', [...exact, ...like], some(['admin', 'root', 'a*', 'someone-else', '*'])),
  on('aws:username', exact, some(['ann', 'someone-else', 'root'])),
  on(
    'aws:PrincipalArn',
    ['ArnLike', 'ArnNotLike', 'ArnEquals'],
    some(['arn:aws:iam::111122223333:role/*', 'arn:aws:iam::*:user/ann']),
  ),
  on('aws:RequestedRegion', ['StringEquals', 'StringNotEquals'], some(['eu-central-1', 'us-east-1'])),
  on('aws:RequestedRegion', ['StringLike', 'StringNotLike'], some(['eu-central-1', 'us-*', 'eu-*'])),
  on(
    'aws:CalledVia',
    ['StringEquals', 'StringNotEquals', 'StringLike'],
    some(['athena.amazonaws.com', 'x*', 'someone-else']),
  ),
  fc.constantFrom('true', 'false').map((value) => ({ Null: { 'aws:SourceIp': value } })),
);

const maybe = (arbitrary: fc.Arbitrary<Condition>, weight = 2): fc.Arbitrary<Condition> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight, arbitrary });

// --- Resources ---

const hexIds = [...'0123456789abcdef'];
const variableResources = [
  'arn:aws:ec2:*:*:instance/${aws:PrincipalTag/host}',
  `${region}instance/\${aws:PrincipalTag/host}`,
  `${region}instance/i-\${aws:PrincipalTag/host}`,
  `${region}instance/\${aws:PrincipalTag/host}*`,
  `${region}instance/\${aws:PrincipalTag/host, '*'}`,
  `${region}instance/\${aws:PrincipalTag/host, 'i-0123456789abcdef0'}`,
  `${region}instance/i-0\${aws:PrincipalTag/host}*`,
];
const shortArns = [
  'arn:aws:ec2',
  'arn:aws:ec2:eu-central-1',
  'arn:aws:ec2:eu-central-1:111122223333',
  'arn:aws:ec2:*',
];
const instanceResources = [
  '*',
  inAccount,
  'arn:aws:ec2:*:*:instance/*',
  oneInstance,
  `${region}instance/i-0*`,
  `${region}instance/i-9*`,
  `${region}instance/i-01*`,
  'arn:aws:ec2:us-east-1:*:instance/*',
  'arn:aws:ec2:*:123456789012:instance/*',
  'arn:aws:ec2:*:*:*/i-0*',
  'arn:*:ec2:*:*:instance/i-?????????????????',
  ...shortArns.slice(0, 2),
];
const resourceOf: fc.Arbitrary<Statement> = fc.oneof(
  { weight: 6, arbitrary: some(instanceResources).map((Resource) => ({ Resource })) },
  { weight: 2, arbitrary: some(variableResources, 2).map((Resource) => ({ Resource })) },
  {
    weight: 2,
    arbitrary: some([oneInstance, inAccount, 'arn:aws:s3:::*', ...variableResources.slice(0, 2)]).map(
      (NotResource) => ({ NotResource }),
    ),
  },
);
const endpointOf: fc.Arbitrary<Statement> = fc.oneof(
  { weight: 5, arbitrary: some(['*', anyEndpoint, oneEndpoint]).map((Resource) => ({ Resource })) },
  { weight: 1, arbitrary: some([oneEndpoint, anyEndpoint]).map((NotResource) => ({ NotResource })) },
  {
    weight: 1,
    arbitrary: fc.constant({ Resource: `${region}instance-connect-endpoint/\${aws:PrincipalTag/door}` }),
  },
);

// --- Denies that spare or exclude something ---

const action = pushAction;
const denyUsers = userConditions.map((condition) =>
  statement('Deny', { Action: action, Resource: '*' }, condition),
);
const denyStandIns: fc.Arbitrary<Statement> = fc.oneof(
  standInUsers.map((users) =>
    statement('Deny', { Action: action, Resource: '*' }, { StringEquals: { 'ec2:osuser': users } }),
  ),
  fc
    .constantFrom('s*', '?', '*.*', '*_*', 'j*', 'x*')
    .map((pattern) =>
      statement('Deny', { Action: action, Resource: '*' }, { StringLike: { 'ec2:osuser': pattern } }),
    ),
  fc.constant(
    statement('Deny', {
      Action: action,
      Resource: formerStandIns.accounts.map((id) => `arn:aws:ec2:*:${id}:instance/*`),
    }),
  ),
  fc.constant(
    statement('Deny', {
      Action: action,
      Resource: formerStandIns.regions.map((name) => `arn:aws:ec2:${name}:*:instance/*`),
    }),
  ),
  fc.constant(
    statement('Deny', {
      Action: action,
      Resource: formerStandIns.ids.map((id) => `arn:aws:ec2:*:*:instance/${id}`),
    }),
  ),
  fc.constant(
    statement(
      'Deny',
      { Action: action, Resource: '*' },
      { StringEquals: { 'aws:ResourceTag/Env': ['someone-else', 'x'] } },
    ),
  ),
  fc.constant(
    statement(
      'Deny',
      { Action: [action, tunnelAction], Resource: '*' },
      { IpAddress: { 'aws:SourceIp': [...formerStandIns.addresses] } },
    ),
  ),
  fc.constant(
    statement(
      'Deny',
      { Action: tunnelAction, Resource: '*' },
      { IpAddress: { 'ec2-instance-connect:privateIpAddress': [...formerStandIns.addresses] } },
    ),
  ),
  fc.constant(
    statement(
      'Deny',
      { Action: [action, tunnelAction], Resource: '*' },
      { StringEquals: { 'aws:PrincipalTag/Team': 'someone-else' } },
    ),
  ),
);
const denyPlaces: fc.Arbitrary<Statement> = fc
  .tuple(resourceOf, maybe(fc.oneof(userConditions, tagConditions, callerConditions), 1))
  .map(([place, condition]) => statement('Deny', { Action: action, ...place }, condition));
const denyPorts = fc
  .tuple(endpointOf, maybe(fc.oneof(portConditions, privateAddresses, durations), 5))
  .map(([place, condition]) => statement('Deny', { Action: tunnelAction, ...place }, condition));
const denies = fc.oneof(
  { weight: 3, arbitrary: denyUsers },
  { weight: 3, arbitrary: denyStandIns },
  { weight: 2, arbitrary: denyPlaces },
  { weight: 1, arbitrary: denyPorts },
);

const pushes: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom<string | string[]>(
      action,
      action,
      action,
      [action, serialAction],
      'ec2-instance-connect:*',
      'ec2-instance-connect:send*',
      serialAction,
    ),
    resourceOf,
    maybe(userConditions, 5),
    maybe(tagConditions),
    maybe(callerConditions, 1),
  )
  .map(([Action, place, ...conditions]) => statement('Allow', { Action, ...place }, all(...conditions)));
const tunnels: fc.Arbitrary<Statement> = fc
  .tuple(
    endpointOf,
    maybe(portConditions, 6),
    maybe(privateAddresses, 1),
    maybe(durations, 1),
    maybe(callerConditions, 1),
  )
  .map(([place, ...conditions]) =>
    statement('Allow', { Action: tunnelAction, ...place }, all(...conditions)),
  );
const lookups: fc.Arbitrary<Statement> = fc
  .tuple(
    fc.constantFrom<Statement>(
      { Action: describeAction, Resource: '*' },
      { Action: describeAction, Resource: '*' },
      { Action: 'ec2:Describe*', Resource: '*' },
      { NotAction: 'iam:*', Resource: ['*', oneInstance] },
      { Action: describeAction, NotResource: 'arn:aws:s3:::*' },
      { Action: describeAction, Resource: inAccount },
      { Action: '*', Resource: 'arn:aws:ec2' },
    ),
    maybe(callerConditions),
    fc.integer({ min: 0, max: 5 }),
  )
  .map(([but, condition, deny]) => statement(deny === 0 ? 'Deny' : 'Allow', but, condition));

// --- Classes ---

/** A class of policies, most of them meant to hide something. */
export interface PolicyClass {
  readonly name: string;
  readonly policies: fc.Arbitrary<PolicyJson>;
}

function policyOf(statements: readonly Statement[], Version = '2012-10-17'): PolicyJson {
  return { Version, Statement: [lookup, ...statements] };
}

function classOf(
  name: string,
  allows: fc.Arbitrary<Statement>,
  ...more: readonly fc.Arbitrary<readonly Statement[]>[]
): PolicyClass {
  return {
    name,
    policies: fc
      .tuple(allows, fc.tuple(...more), fc.array(denies, { maxLength: 1 }))
      .map(([first, rest, last]) => policyOf([first, ...rest.flat(), ...last])),
  };
}

const one = (arbitrary: fc.Arbitrary<Statement>): fc.Arbitrary<readonly Statement[]> =>
  arbitrary.map((written) => [written]);
const pushOn = (resources: readonly string[], conditions: fc.Arbitrary<Condition>): fc.Arbitrary<Statement> =>
  fc
    .tuple(some(resources, 2), conditions)
    .map(([Resource, condition]) => statement('Allow', { Action: action, Resource }, condition));
const asRoot = fc.constant<Condition>({ StringEquals: { 'ec2:osuser': 'root' } });
const asEc2User = fc.constant<Condition>({ StringEquals: { 'ec2:osuser': 'ec2-user' } });
const both = (...arbitraries: readonly fc.Arbitrary<Condition>[]): fc.Arbitrary<Condition> =>
  fc.tuple(...arbitraries).map((conditions) => all(...conditions));

/** The classes of the issue, and policies of everything. */
export const policyClasses: readonly PolicyClass[] = [
  classOf(
    'a variable in Resource',
    pushOn(variableResources, fc.oneof(asRoot, asEc2User, fc.constant(none), userConditions)),
  ),
  classOf(
    'a variable in the Resource of a Deny',
    pushOn(['*', inAccount], maybe(userConditions)),
    one(some(variableResources, 2).map((Resource) => statement('Deny', { Action: action, Resource }))),
  ),
  classOf(
    'a guardrail of NotResource',
    pushOn(['*', inAccount, 'arn:aws:ec2:*:*:instance/*'], maybe(userConditions)),
    one(
      some([inAccount, oneInstance, `${region}instance/i-0*`, ...variableResources.slice(0, 3)], 2).map(
        (NotResource) => statement('Deny', { Action: action, NotResource }),
      ),
    ),
  ),
  classOf(
    'users that a Deny spares',
    pushOn(['*', inAccount, oneInstance], maybe(userConditions, 1)),
    one(denyUsers),
  ),
  classOf('users that the operator spares', pushOn([oneInstance, inAccount], userConditions)),
  classOf('two variables', pushOn([inAccount], both(maybe(userConditions, 6), tagConditions, tagConditions))),
  classOf(
    'former stand-ins excluded',
    pushOn(['*', inAccount, oneInstance], maybe(fc.oneof(asRoot, userConditions))),
    one(denyStandIns),
    one(denyStandIns),
  ),
  classOf(
    'limits on callers, addresses and dates',
    pushOn([oneInstance, '*'], both(maybe(userConditions), callerConditions, maybe(callerConditions))),
    one(
      fc
        .tuple(callerConditions)
        .map(([condition]) => statement('Deny', { Action: action, Resource: '*' }, condition)),
    ),
  ),
  classOf(
    'ranges of ports',
    fc
      .tuple(endpointOf, portConditions, maybe(portRanges))
      .map(([place, ...conditions]) =>
        statement('Allow', { Action: tunnelAction, ...place }, all(...conditions)),
      ),
    one(denyPorts),
  ),
  classOf('tunnels', tunnels, one(fc.oneof(tunnels, denyPorts))),
  classOf(
    'sixteen patterns of IDs',
    fc
      .tuple(fc.integer({ min: 1, max: 16 }), maybe(tagConditions), maybe(userConditions, 1))
      .map(([count, ...conditions]) =>
        statement(
          'Allow',
          {
            Action: action,
            Resource: hexIds.slice(0, count).map((digit) => `${region}instance/i-${digit}*`),
          },
          all(...conditions),
        ),
      ),
  ),
  classOf(
    'tags',
    pushOn(
      ['*', inAccount],
      both(fc.oneof(asEc2User, userConditions, fc.constant(none)), tagConditions, maybe(tagConditions)),
    ),
  ),
  classOf(
    'short ARNs and Regions',
    pushOn(
      shortArns,
      both(
        maybe(userConditions),
        maybe(
          on('aws:RequestedRegion', ['StringEquals', 'StringNotEquals'], some(['eu-central-1', 'us-east-1'])),
        ),
      ),
    ),
  ),
  {
    name: 'looking up instances',
    policies: fc
      .tuple(pushes, fc.array(lookups, { maxLength: 2 }))
      .map(([first, rest]) => ({ Version: '2012-10-17', Statement: [first, ...rest] })),
  },
  {
    name: 'no variables (2008)',
    policies: fc
      .tuple(pushes, fc.array(denies, { maxLength: 2 }))
      .map(([first, rest]) => policyOf([first, ...rest], '2008-10-17')),
  },
  {
    name: 'anything',
    policies: fc
      .array(
        fc.oneof(
          { weight: 4, arbitrary: pushes },
          { weight: 2, arbitrary: tunnels },
          { weight: 3, arbitrary: denies },
          { weight: 1, arbitrary: lookups },
        ),
        { minLength: 1, maxLength: 5 },
      )
      .map((statements) => policyOf(statements)),
  },
];
