import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastPolicy, TooManyGrants } from '../../../src/policy/needed/least-policy';
import type { Login, Need } from '../../../src/policy/needed/need';
import { type NeedContext, needOfInputs } from '../../../src/policy/needed/need-of-inputs';
import type { Text } from '../../../src/policy/needed/text';
import { decided } from './decided';

const [first, second] = ['i-0123456789abcdef0', 'i-0fedcba9876543210'];
const known: NeedContext = { region: ['eu-central-1'], accountId: ['111122223333'] };
const defaults: Readonly<Record<string, string>> = {
  'os-user': 'ec2-user',
  port: '22',
  'connection-type': 'auto',
  'host-key-verification': 'auto',
};

function reading(inputs: Readonly<Record<string, string | Text>>, context: NeedContext = known) {
  return needOfInputs((name) => {
    const given = inputs[name] ?? defaults[name] ?? '';
    return typeof given === 'string' ? [given] : given;
  }, context);
}
function needOf(inputs: Readonly<Record<string, string | Text>>, context?: NeedContext): Need {
  const [need] = reading(inputs, context).needs;
  if (need === undefined) throw new Error('no need');
  return need;
}
function statementsOf(inputs: Readonly<Record<string, string | Text>>, context?: NeedContext): unknown {
  return leastPolicy([needOf(inputs, context)]).policy.Statement;
}
function actionsOf(inputs: Readonly<Record<string, string | Text>>, context?: NeedContext): string[] {
  return JSON.stringify(statementsOf(inputs, context)).match(/(?<=")[a-z0-9-]+:[A-Z]\w+(?=")/g) ?? [];
}
const arn = (id: string) => `arn:aws:ec2:eu-central-1:111122223333:instance/${id}`;
const direct = { 'connection-type': 'direct' };

describe('the least policy for a fleet on several runners', () => {
  it('only finds instances in the step that divides them', () => {
    // The second is the key of the condition about the Region.
    const finding = ['ec2:DescribeInstances', 'ec2:Region'];
    expect(actionsOf({ 'instance-ids': first, shards: '8' })).toEqual(finding);
    expect(actionsOf({ filters: 'vpc-id=vpc-0123', shards: '8' })).toEqual(finding);
    const open = [{ source: '${{ inputs.shards }}' }];
    expect(actionsOf({ 'instance-ids': first, shards: open })).toContain(
      'ec2-instance-connect:SendSSHPublicKey',
    );
  });

  it('has a placeholder for the instances of an earlier run, or their tag', () => {
    const retry = { 'retry-failed-of': 'results' };
    expect(actionsOf(retry)).toContain('ec2-instance-connect:SendSSHPublicKey');
    expect(leastPolicy(reading(retry).needs).placeholders.map(({ source }) => source)).toContain(
      'the instances in the results of `retry-failed-of`',
    );
    const { needs } = reading({ ...retry, 'instance-ids': first });
    expect(needs.flatMap(({ logins }) => logins.map(({ instance }) => instance))).toEqual([{ id: [first] }]);
  });

  it('has nothing for the step that joins the results', () => {
    const { needs, notes } = reading({ 'instance-ids': first, 'join-results': 'results' });
    expect({ needs, notes }).toEqual({ needs: [], notes: [] });
  });
});

describe('the least policy for instances that filters choose', () => {
  /** The instances and conditions of the statements that push keys. */
  function pushesOf(inputs: Readonly<Record<string, string | Text>>, context?: NeedContext) {
    const { Statement } = leastPolicy(reading({ ...direct, ...inputs }, context).needs).policy;
    const statements = Array.isArray(Statement) ? Statement : [];
    return statements
      .filter(({ Sid }) => String(Sid).startsWith('PushKey'))
      .map(({ Resource, Condition }) => [Resource, Condition]);
  }

  it('names all tags of the filters together, and the values of one as alternatives', () => {
    const filters = '# the web tier\ntag:Role=web, api\ntag:Env=prod\nvpc-id=vpc-0123\n';
    const tags = { 'aws:ResourceTag/Role': ['web', 'api'], 'aws:ResourceTag/Env': 'prod' };
    expect(pushesOf({ filters })).toEqual([
      [arn('*'), { StringEquals: { ...tags, 'ec2:osuser': 'ec2-user' } }],
    ]);
  });

  it('names an Auto Scaling group by its tag, in addition to the instances that are named', () => {
    const group = { 'aws:ResourceTag/aws:autoscaling:groupName': 'web' };
    expect(pushesOf({ 'auto-scaling-group': 'web', 'instance-ids': first })).toEqual([
      [arn(first), { StringEquals: { 'ec2:osuser': 'ec2-user' } }],
      [arn('*'), { StringEquals: { ...group, 'ec2:osuser': 'ec2-user' } }],
    ]);
  });

  it('allows what filters choose in addition to a group, and not only what both choose', () => {
    const user = { 'ec2:osuser': 'ec2-user' };
    expect(pushesOf({ 'auto-scaling-group': 'web', filters: 'tag:Role=api' })).toEqual([
      [arn('*'), { StringEquals: { 'aws:ResourceTag/Role': 'api', ...user } }],
      [arn('*'), { StringEquals: { 'aws:ResourceTag/aws:autoscaling:groupName': 'web', ...user } }],
    ]);
    const both = {
      'auto-scaling-group': ['web-', { source: '${{ inputs.color }}' }],
      filters: 'tag:Role=api',
    };
    expect(pushesOf(both)).toHaveLength(2);
  });

  it('has wildcards only where the filter has them', () => {
    const [[, wild] = []] = pushesOf({ filters: 'tag:Name=web-*' });
    expect(wild).toMatchObject({ StringLike: { 'aws:ResourceTag/Name': 'web-*' } });
  });

  it.each([['vpc-id=vpc-0123'], [String.raw`tag:Name=\*web`]])(
    'has a placeholder for %j, or the given tag',
    (filters) => {
      expect(pushesOf({ filters })).toEqual([[arn('$INSTANCE-ID'), expect.anything()]]);
      expect(reading({ filters }).notes.join('\n')).toContain('--instance-tag');
      const tagged = pushesOf({ filters }, { ...known, instanceTag: { key: 'Deploy', value: 'web' } });
      expect(tagged).toEqual([
        [
          arn('*'),
          expect.objectContaining({
            StringEquals: expect.objectContaining({ 'aws:ResourceTag/Deploy': 'web' }),
          }),
        ],
      ]);
    },
  );

  it('has a placeholder for a filter that only the run knows', () => {
    expect(pushesOf({ filters: ['tag:Role=', { source: '${{ inputs.role }}' }] })).toEqual([
      [arn('$INSTANCE-ID'), expect.anything()],
    ]);
  });

  it('allows the same in each of several Regions', () => {
    const context = { ...known, region: ['eu-central-1, us-east-1'] };
    const [[resources] = []] = pushesOf({ 'instance-ids': first }, context);
    expect(resources).toEqual([arn(first), arn(first).replace('eu-central-1', 'us-east-1')]);
  });
});

describe('the least policy', () => {
  it('of a direct connection names the instance, the user and the Region', () => {
    expect(statementsOf({ 'instance-ids': first, ...direct })).toEqual([
      {
        Sid: 'Find',
        Effect: 'Allow',
        Action: 'ec2:DescribeInstances',
        Resource: '*',
        Condition: { StringEquals: { 'ec2:Region': 'eu-central-1' } },
      },
      {
        Sid: 'PushKey',
        Effect: 'Allow',
        Action: 'ec2-instance-connect:SendSSHPublicKey',
        Resource: arn(first),
        Condition: { StringEquals: { 'ec2:osuser': 'ec2-user' } },
      },
      { Sid: 'ReadHostKeys', Effect: 'Allow', Action: 'ec2:GetConsoleOutput', Resource: arn(first) },
    ]);
  });

  it('of a tunnel names the endpoint, the port and the longest duration', () => {
    expect(
      statementsOf(
        {
          'instance-ids': first,
          'connection-type': 'eice',
          'endpoint-id': 'eice-0123456789abcdef0',
          port: '2222',
          'max-tunnel-duration': '15m',
        },
        { ...known, tunnelAddresses: ['10.0.0.0/16'] },
      ),
    ).toContainEqual({
      Sid: 'OpenTunnel',
      Effect: 'Allow',
      Action: 'ec2-instance-connect:OpenTunnel',
      Resource: 'arn:aws:ec2:eu-central-1:111122223333:instance-connect-endpoint/eice-0123456789abcdef0',
      Condition: {
        NumericEquals: { 'ec2-instance-connect:remotePort': '2222' },
        NumericLessThanEquals: { 'ec2-instance-connect:maxTunnelDuration': '900' },
        IpAddress: { 'ec2-instance-connect:privateIpAddress': '10.0.0.0/16' },
      },
    });
  });

  it('of a bastion allows the tunnel to its port, and its user on it only', () => {
    const { policy } = leastPolicy([
      needOf({
        'instance-ids': first,
        bastion: second,
        'bastion-os-user': 'jump',
        'bastion-port': '2022',
        'connection-type': 'endpoint',
      }),
    ]);
    const push = (id: string, osUser: string) =>
      decided(policy, {
        action: 'ec2-instance-connect:SendSSHPublicKey',
        resource: arn(id),
        keys: { 'ec2:osuser': osUser },
      });
    expect([push(first, 'ec2-user'), push(second, 'jump')]).toEqual(['allowed', 'allowed']);
    expect([push(second, 'ec2-user'), push(first, 'jump')]).toEqual(['not-allowed', 'not-allowed']);
    expect(JSON.stringify(policy)).toContain('"ec2-instance-connect:remotePort":"2022"');
  });

  it('of Session Manager names the instance and the document of SSH', () => {
    expect(statementsOf({ 'instance-ids': first, 'connection-type': 'ssm' })).toContainEqual({
      Sid: 'StartSession',
      Effect: 'Allow',
      Action: 'ssm:StartSession',
      Resource: [arn(first), 'arn:aws:ssm:eu-central-1::document/AWS-StartSSHSession'],
    });
  });

  it('of a security group allows rules of that group, and only tags of the action on them', () => {
    const { policy } = leastPolicy([
      needOf({ 'instance-ids': first, ...direct, 'security-group': 'sg-0123456789abcdef0' }),
    ]);
    const place = 'arn:aws:ec2:eu-central-1:111122223333:security-group';
    const asked = (action: string, resource: string) => decided(policy, { action, resource });
    const group = `${place}/sg-0123456789abcdef0`;
    expect([
      asked('ec2:AuthorizeSecurityGroupIngress', group),
      asked('ec2:AuthorizeSecurityGroupIngress', `${place}-rule/*`),
      asked('ec2:RevokeSecurityGroupIngress', group),
    ]).toEqual(['allowed', 'allowed', 'allowed']);
    expect(asked('ec2:AuthorizeSecurityGroupIngress', `${place}/sg-0fedcba9876543210`)).toBe('not-allowed');
    const tagging = (key?: string) =>
      decided(policy, {
        action: 'ec2:CreateTags',
        resource: `${place}-rule/sgr-0123456789abcdef0`,
        keys: key === undefined ? {} : { 'aws:TagKeys': key },
      });
    expect([tagging('eic-action:run'), tagging('Name'), tagging()]).toEqual([
      'allowed',
      'not-allowed',
      'not-allowed',
    ]);
  });

  it('has the partition of the Region', () => {
    const china = { ...known, region: ['cn-north-1'] };
    expect(JSON.stringify(statementsOf({ 'instance-ids': first }, china))).toContain(
      'arn:aws-cn:ec2:cn-north-1:',
    );
  });

  it.each<[string, Record<string, string>, boolean]>([
    ['by default', {}, true],
    ['in strict', { 'host-key-verification': 'strict' }, true],
    ['not if host keys are not checked', { 'host-key-verification': 'off' }, false],
    ['not if the host key is pinned by the ID', { 'known-hosts': `${first} ssh-ed25519 AAAA` }, false],
    ['not if it is pinned with a port', { 'known-hosts': `[${first}]:2222 ssh-ed25519 AAAA` }, false],
    ['not if a fingerprint is for all', { 'known-hosts': 'SHA256:abc' }, false],
    ['if another instance is pinned', { 'known-hosts': `${second} ssh-ed25519 AAAA` }, true],
    ['if the line is a comment', { 'known-hosts': `# ${first} ssh-ed25519 AAAA` }, true],
  ])('reads the console output %s', (_, inputs, isRead) => {
    expect(actionsOf({ 'instance-ids': first, ...direct, ...inputs }).includes('ec2:GetConsoleOutput')).toBe(
      isRead,
    );
  });

  it.each<[string, Record<string, string>, NeedContext, boolean]>([
    ['is auto', {}, known, true],
    ['is auto and the addresses are public', {}, { ...known, publicIpv4: true }, false],
    ['is auto with an address', { 'instance-ip': '192.0.2.1' }, known, false],
    ['is direct', direct, known, false],
    ['is a program', { 'proxy-command': 'nc %h %p' }, known, false],
    [
      'is an endpoint with an address',
      { 'connection-type': 'endpoint', 'instance-ip': '10.0.0.1' },
      known,
      true,
    ],
  ])('if the route %s, it has tunnels: %s', (_, inputs, context, hasTunnels) => {
    expect(
      actionsOf({ 'instance-ids': first, ...inputs }, context).includes('ec2-instance-connect:OpenTunnel'),
    ).toBe(hasTunnels);
  });

  it('chooses instances by a tag where their IDs are not known', () => {
    const ids: Text = [`${first} `, { source: '${{ vars.IDS }}' }];
    const context = { ...known, instanceTag: { key: 'Deploy', value: 'web' } };
    expect(statementsOf({ 'instance-ids': ids, ...direct }, context)).toContainEqual({
      Sid: 'PushKey2',
      Effect: 'Allow',
      Action: 'ec2-instance-connect:SendSSHPublicKey',
      Resource: arn('*'),
      Condition: { StringEquals: { 'aws:ResourceTag/Deploy': 'web', 'ec2:osuser': 'ec2-user' } },
    });
  });

  it('allows what explains a failure only on request, in the same Region', () => {
    expect(actionsOf({ 'instance-ids': first })).not.toContain('ec2:DescribeImages');
    const { policy } = leastPolicy([needOf({ 'instance-ids': first }, { ...known, diagnose: true })]);
    const asked = (region: string) =>
      decided(policy, { action: 'ec2:DescribeImages', keys: { 'ec2:Region': region } });
    expect([asked('eu-central-1'), asked('us-east-1')]).toEqual(['allowed', 'not-allowed']);
  });

  it('counts no whitespace in its size', () => {
    const { size, policy } = leastPolicy([needOf({ 'instance-ids': first })]);
    expect(size).toBe(JSON.stringify(policy).length);
  });
});

describe('hidden values', () => {
  const ids = (source: string): Text => [{ source }];

  it('become one placeholder for each source, with where it comes from', () => {
    const needs = [
      needOf({ 'instance-ids': ids('${{ vars.WEB }}'), ...direct }),
      needOf({ 'instance-ids': ids('${{ vars.DB }}'), 'os-user': 'db', ...direct }),
      needOf({ 'instance-ids': ids('${{ vars.WEB }}'), 'os-user': 'db', ...direct }),
    ];
    const { placeholders, policy } = leastPolicy(needs);
    expect(placeholders.map(({ text, name, source }) => [text, name, source])).toEqual([
      ['$INSTANCE-ID', 'INSTANCE-ID', '${{ vars.WEB }}'],
      ['${INSTANCE-ID-2}', 'INSTANCE-ID-2', '${{ vars.DB }}'],
    ]);
    expect(JSON.stringify(policy)).toContain('instance/${INSTANCE-ID-2}');
  });

  it('are replaced by values, of which each is granted', () => {
    const { policy, placeholders } = leastPolicy(
      [needOf({ 'instance-ids': ids('${{ vars.WEB }}'), ...direct })],
      new Map([['INSTANCE-ID', [first, second]]]),
    );
    expect(placeholders).toEqual([]);
    expect(JSON.stringify(policy)).toContain(JSON.stringify([arn(first), arn(second)]));
  });

  it('that are a part of a value keep the rest', () => {
    const { policy } = leastPolicy([
      needOf({ 'instance-ids': first, 'os-user': ['app-', { source: '${{ vars.STAGE }}' }], ...direct }),
    ]);
    expect(JSON.stringify(policy)).toContain('"ec2:osuser":"app-$OS-USER"');
  });

  it('whose values multiply beyond all measure are refused', () => {
    const many = Array.from({ length: 300 }, (_, index) => String(index));
    const needs = [needOf({ 'instance-ids': ids('a'), 'os-user': ids('b'), ...direct })];
    expect(() =>
      leastPolicy(
        needs,
        new Map([
          ['INSTANCE-ID', many],
          ['OS-USER', many],
        ]),
      ),
    ).toThrow(TooManyGrants);
  });

  it('of known-hosts count as keys for all instances, with a note', () => {
    const { needs, notes } = reading({
      'instance-ids': first,
      'known-hosts': [{ source: '${{ vars.KNOWN_HOSTS }}' }],
      ...direct,
    });
    expect(needs[0]?.logins.map(({ readsConsole }) => readsConsole)).toEqual([false]);
    expect(notes).toEqual([expect.stringContaining('${{ vars.KNOWN_HOSTS }}')]);
  });
});

describe('several needs', () => {
  const ids = ['i-00000001', 'i-00000002', 'i-00000003', 'i-00000004'];
  const users = ['ec2-user', 'deploy', 'db'];
  const use = fc.record({
    ids: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 }),
    user: fc.constantFrom(...users),
    readsConsole: fc.boolean(),
  });

  it('are merged without granting a combination that none of them asks for', () => {
    fc.assert(
      fc.property(fc.array(use, { minLength: 1, maxLength: 6 }), (uses) => {
        const logins = (one: (typeof uses)[number]): Login[] =>
          one.ids.map((id) => ({
            instance: { id: [id] },
            osUser: [one.user],
            readsConsole: one.readsConsole,
          }));
        const { policy } = leastPolicy(uses.map((one) => ({ ...known, logins: logins(one) })));
        for (const id of ids) {
          for (const osUser of users) {
            const isAsked = uses.some((one) => one.ids.includes(id) && one.user === osUser);
            const decision = decided(policy, {
              action: 'ec2-instance-connect:SendSSHPublicKey',
              resource: arn(id),
              keys: { 'ec2:osuser': osUser },
            });
            expect(decision).toBe(isAsked ? 'allowed' : 'not-allowed');
          }
          const isRead = uses.some((one) => one.ids.includes(id) && one.readsConsole);
          expect(decided(policy, { action: 'ec2:GetConsoleOutput', resource: arn(id) })).toBe(
            isRead ? 'allowed' : 'not-allowed',
          );
        }
      }),
    );
  });

  it('with the same instances and several users are one statement', () => {
    const needs = users.map((user) =>
      needOf({ 'instance-ids': `${first},${second}`, 'os-user': user, ...direct }),
    );
    expect(leastPolicy(needs).policy.Statement).toHaveLength(3);
  });

  it('with tunnels of several durations have the longest', () => {
    const needs = ['5m', '1h', '90'].map((duration) =>
      needOf({
        'instance-ids': first,
        'connection-type': 'endpoint',
        'max-tunnel-duration': duration,
      }),
    );
    const text = JSON.stringify(leastPolicy(needs).policy);
    expect(text.match(/"ec2-instance-connect:maxTunnelDuration":[^}]*/g)).toEqual([
      '"ec2-instance-connect:maxTunnelDuration":"3600"',
    ]);
  });

  it('of which one has no limit of the duration have none', () => {
    const needs = [
      needOf({ 'instance-ids': first, 'connection-type': 'endpoint' }),
      needOf({ 'instance-ids': first, 'connection-type': 'endpoint', 'max-tunnel-duration': '5m' }),
    ];
    expect(JSON.stringify(leastPolicy(needs).policy)).not.toContain('maxTunnelDuration');
  });
});

describe('wrong inputs', () => {
  it.each<[string, Record<string, string>, string]>([
    ['an ID', { 'instance-ids': `${first} web-1` }, '"web-1" is not an instance ID'],
    ['an OS user', { 'instance-ids': first, 'os-user': 'a b' }, '`os-user` is "a b"'],
    ['a duration', { 'instance-ids': first, 'connection-type': 'eice', 'max-tunnel-duration': 'x' }, '"x"'],
    ['a program that calls AWS', { 'instance-ids': first, 'proxy-command': 'aws ssm x' }, 'may call AWS'],
  ])('%s is noted', (_, inputs, message) => {
    expect(reading(inputs).notes.join('\n')).toContain(message);
  });

  it('without an instance need nothing', () => {
    expect(reading({ 'instance-ids': ' , ' }).needs).toEqual([]);
  });
});

describe('a wildcard that a workflow has', () => {
  const inputs = {
    'instance-ids': first,
    'connection-type': 'endpoint',
    'endpoint-id': 'eice-0123456789abcdef0',
    'security-group': 'sg-0123456789abcdef0',
  };

  it.each([
    ['endpoint-id', '*'],
    ['endpoint-id', 'eice-*'],
    ['security-group', 'sg-????????'],
    ['security-group', '*'],
    ['port', '*'],
    ['bastion', 'i-*'],
    ['max-tunnel-duration', '*'],
    ['aws-region', '*'],
    ['instance-ids', [{ source: 'a' }, '*']],
    ['endpoint-id', ['eice-*', { source: 'a' }]],
    ['endpoint-id', [{ source: 'a' }, '/${aws:username}']],
    ['aws-region', ['*-', { source: 'a' }]],
  ] as const)('does not get into the policy: %s %j', (name, value) => {
    const text: Text = typeof value === 'string' ? [value] : value;
    const isRegion = name === 'aws-region';
    const need = needOf(
      { ...inputs, ...(!isRegion && { [name]: text }) },
      { ...known, ...(isRegion && { region: text }) },
    );
    const { policy, placeholders } = leastPolicy([need]);
    const written = JSON.stringify(policy)
      .replaceAll('security-group-rule/*', '')
      .replaceAll('eic-action:*', '');
    // The Resource of calls that have none.
    expect(written.match(/[*?]|aws:username/g)).toEqual(['*']);
    expect(placeholders).not.toEqual([]);
  });

  it('is said if nothing of the value is hidden', () => {
    expect(reading({ ...inputs, 'security-group': 'sg-*' }).notes).toEqual([
      '`security-group` is "sg-*", which the action does not take; the policy has a placeholder for it.',
    ]);
  });
});
