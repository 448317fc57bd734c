import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { read } from '../docs/markdown';
import { boto3 } from '../fixtures/boto3';
import { type EicProcess, startEic } from '../fixtures/eic-process';
import { type InterceptingProxy, startInterceptingProxy } from '../fixtures/intercepting-proxy';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { until } from '../fixtures/until';
import { TemporaryTree } from '../policy-files/temporary-tree';

const account = '123456789012';
const examplePolicy = read('examples/policies/run.json');
/** The same policy for another tag. */
function policyFor(tag: string): string {
  return examplePolicy.replaceAll('"web"', JSON.stringify(tag));
}
function arnOf(name: string, path = '/'): string {
  return `arn:aws:iam::${account}:policy${path}${name}`;
}
const denied = { status: 403, code: 'AccessDenied', message: 'User: x is not authorized' };
/** Code that returns the state of a policy. */
const stateOf = `
arn = args[0]
p = iam.get_policy(PolicyArn=arn)['Policy']
vs = iam.list_policy_versions(PolicyArn=arn)['Versions']
e = iam.list_entities_for_policy(PolicyArn=arn)
result = {
  'path': p['Path'], 'default': p['DefaultVersionId'], 'description': p.get('Description'),
  'tags': {t['Key']: t['Value'] for t in p.get('Tags', [])},
  'versions': [v['VersionId'] for v in vs],
  'document': iam.get_policy_version(PolicyArn=arn, VersionId=p['DefaultVersionId'])['PolicyVersion']['Document'],
  'attached': sorted([u['UserName'] for u in e['PolicyUsers']] + [g['GroupName'] for g in e['PolicyGroups']] + [r['RoleName'] for r in e['PolicyRoles']]),
}`;

describe.skipIf(!hasMoto)('eic policy apply (needs moto_server)', { timeout: 60_000 }, () => {
  let moto: Moto;
  let proxy: InterceptingProxy;
  let env: Readonly<Record<string, string>>;
  beforeAll(async () => {
    moto = await startMoto();
    proxy = await startInterceptingProxy(moto.env.AWS_ENDPOINT_URL ?? '');
    env = { ...moto.env, AWS_ENDPOINT_URL: proxy.url };
    await boto3(
      moto.env,
      `
iam.create_user(UserName='alice')
iam.create_group(GroupName='ops')
iam.create_role(RoleName='deploy', AssumeRolePolicyDocument=args[0])
iam.create_role(RoleName='other', AssumeRolePolicyDocument=args[0], Path='/ci/')`,
      [read('examples/policies/trust.json')],
    );
  }, 60_000);
  afterEach(() => proxy.reset());
  afterAll(async () => {
    await proxy?.close();
    await moto?.close();
  });

  function start(args: readonly string[], input?: string): EicProcess {
    const run = startEic(['policy', 'apply', ...args], env);
    run.child.stdin.end(input ?? '');
    return run;
  }
  async function apply(args: readonly string[], input = examplePolicy) {
    const run = start(['-', ...args], input);
    const status = await run.ended();
    return { status, stdout: run.stdout(), stderr: run.stderr() };
  }
  const state = (name: string, path = '/') => boto3(moto.env, stateOf, [arnOf(name, path)]);
  /** Makes a policy with a version for each tag; the last is the default. */
  const makeVersions = (name: string, ...tags: string[]) =>
    boto3(
      moto.env,
      `
arn = iam.create_policy(PolicyName=args[0], PolicyDocument=args[1])['Policy']['Arn']
for document in args[2:]: iam.create_policy_version(PolicyArn=arn, PolicyDocument=document, SetAsDefault=True)`,
      [name, ...tags.map(policyFor)],
    );
  const names = () =>
    boto3(moto.env, `result = [p['PolicyName'] for p in iam.list_policies(Scope='Local')['Policies']]`);
  const writes = () => proxy.actions.filter((action) => !/^(Get|List)/.test(action));

  it('shows what it would do, and changes nothing without --yes', async () => {
    const args = ['--name', 'dry', '--attach-role', 'deploy', '--tag', 'team=web'];
    const { status, stdout, stderr } = await apply(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`The policy ${arnOf('dry')} does not exist.`);
    expect(stdout).toContain('+      "Action": "ec2-instance-connect:SendSSHPublicKey",\n');
    expect(stdout).toMatch(
      /Steps:\n {2}- create the policy dry with the tag team=web\n {2}- attach the policy to the role deploy\nNothing was changed\. Add --yes/,
    );
    expect(await apply([...args, '--exit-code'])).toMatchObject({ status: 3 });
    expect(writes()).toEqual([]);
    expect(await names()).not.toContain('dry');
  });

  it('creates a policy with path, description and tags, and attaches it to users, groups and roles', async () => {
    const args = ['--name', 'made', '--path', '/ci/eic/', '--description', 'For the "deploy" job', '--yes'];
    args.push('--tag', 'team=web', '--tag', 'cost center=a=b', '--tag', 'empty=');
    args.push(
      '--attach-user',
      'alice',
      '--attach-group',
      'ops',
      '--attach-role',
      'deploy',
      '--attach-role',
      'other',
    );
    const { status, stdout, stderr } = await apply(args);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /\nCreated the policy made\.\nAttached the policy to the user alice\.\nAttached the policy to the group ops\.\nAttached the policy to the role deploy\.\nAttached the policy to the role other\.\nDone: arn:aws:iam::123456789012:policy\/ci\/eic\/made\n$/,
    );
    expect(await state('made', '/ci/eic/')).toEqual({
      path: '/ci/eic/',
      default: 'v1',
      description: 'For the "deploy" job',
      tags: { team: 'web', 'cost center': 'a=b', empty: '' },
      versions: ['v1'],
      document: JSON.parse(examplePolicy),
      attached: ['alice', 'deploy', 'ops', 'other'],
    });
  });

  it('changes nothing the second time, also if the keys are in another order', async () => {
    const args = ['--name', 'same', '--attach-role', 'deploy', '--tag', 'a=1', '--yes'];
    expect(await apply(args)).toMatchObject({ status: 0 });
    proxy.reset();
    const { Statement, Version } = JSON.parse(examplePolicy);
    const { status, stdout } = await apply(args, JSON.stringify({ Statement, Version }));
    expect([status, stdout]).toEqual([
      0,
      `The policy ${arnOf('same')} exists; its default version is v1.\nNothing to change.\n`,
    ]);
    expect(writes()).toEqual([]);
    expect(await apply([...args.slice(0, -1), '--exit-code'])).toMatchObject({ status: 0 });
  });

  it('updates a policy, names those who have it, and keeps their attachments and other tags', async () => {
    await apply(['--name', 'updated', '--attach-user', 'alice', '--tag', 'a=1', '--tag', 'b=2', '--yes']);
    const { status, stdout } = await apply(
      ['--name', 'updated', '--attach-role', 'deploy', '--tag', 'a=3', '--yes'],
      policyFor('db'),
    );
    expect(status).toBe(0);
    expect(stdout).toContain('changes the permissions of all that have the policy: user alice.');
    expect(stdout).toContain('-          "aws:ResourceTag/Deploy": "web"');
    expect(stdout).toContain('+          "aws:ResourceTag/Deploy": "db"');
    expect(stdout).toContain('--- updated v1\n+++ standard input\n');
    expect(stdout).toMatch(/set the tag a=3 \(now 1\)\n/);
    expect(stdout).toContain('Created the version v2, now the default.\nSet the tag a=3.\n');
    expect(await state('updated')).toMatchObject({
      default: 'v2',
      versions: ['v1', 'v2'],
      tags: { a: '3', b: '2' },
      document: JSON.parse(policyFor('db')),
      attached: ['alice', 'deploy'],
    });
  });

  it('gives only the number of those who have a policy if they may not be listed', async () => {
    await apply(['--name', 'counted', '--attach-user', 'alice', '--yes']);
    proxy.on('ListEntitiesForPolicy', () => denied);
    const { status, stdout } = await apply(['--name', 'counted', '--yes'], policyFor('db'));
    expect(status).toBe(0);
    expect(stdout).toContain('of all that have the policy: 1 users, groups or roles.');
  });

  it('deletes the oldest of five versions for a sixth, and never the default one', async () => {
    const name = 'versions';
    await makeVersions(name, '1', '2', '3', '4', '5');
    expect(await state(name)).toMatchObject({ default: 'v5', versions: ['v1', 'v2', 'v3', 'v4', 'v5'] });
    expect((await apply(['--name', name, '--yes'], policyFor('5'))).stdout).toContain('Nothing to change.');
    await boto3(moto.env, `iam.set_default_policy_version(PolicyArn=args[0], VersionId='v1')`, [arnOf(name)]);
    const { status, stdout } = await apply(['--name', name, '--yes'], policyFor('6'));
    expect(status).toBe(0);
    expect(stdout).toMatch(/- delete the version v2 of \d{4}-\d\d-\d\d, the oldest that is not the default/);
    expect(await state(name)).toMatchObject({
      default: 'v6',
      versions: ['v1', 'v3', 'v4', 'v5', 'v6'],
      document: JSON.parse(policyFor('6')),
    });
    expect((await apply(['--name', name, '--yes'], policyFor('7'))).stdout).toContain(
      'Deleted the version v1.',
    );
  });

  it('refuses users, groups and roles that are not there before it changes anything', async () => {
    const { status, stdout, stderr } = await apply([
      '--name',
      'lonely',
      '--attach-user',
      'x',
      '--attach-group',
      'y',
      '--attach-role',
      'z',
      '--yes',
    ]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'eic: There is no user x in this account.\n     There is no group y in this account.\n     There is no role z in this account. eic policy trust --emit prints what creates a role for GitHub.\n',
    );
    expect(await names()).not.toContain('lonely');
  });

  it('says that a policy has another path, which cannot be changed', async () => {
    await apply(['--name', 'placed', '--path', '/ci/', '--yes']);
    const { status, stderr } = await apply(['--name', 'placed', '--yes']);
    expect(status).toBe(2);
    expect(stderr).toContain('use --name placed --path /ci/, or another name');
    // Without the permission to list policies, IAM itself refuses the second one.
    proxy.on('ListPolicies', () => denied);
    proxy.on('CreatePolicy', () => ({ status: 409, code: 'EntityAlreadyExists', message: 'It exists' }));
    expect(await apply(['--name', 'placed', '--yes'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/EIC_POLICY_CHANGED: .*a policy with this name was created/),
    });
  });

  it('prints findings of the linter as eic lint does, and stops at errors', async () => {
    const { status, stdout, stderr } = await apply(
      ['--name', 'wrong', '--yes'],
      examplePolicy.replace('ec2-user', 'root'),
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^<stdin>:\d+:\d+ {2}error {2}.*os-user-root\n/);
    expect(proxy.actions).toEqual([]);
  });

  it('continues after warnings, by the configuration of the linter', async () => {
    const tree = new TemporaryTree({
      'lint.json': '{ "rules": { "os-user-root": "warning" , "os-user-not-allowed": "off" } }',
      'p.json': examplePolicy.replace('ec2-user', 'root'),
    });
    const run = startEic(
      [
        'policy',
        'apply',
        tree.path('p.json'),
        '--config',
        tree.path('lint.json'),
        '--name',
        'warned',
        '--yes',
      ],
      env,
    );
    expect(await run.ended()).toBe(0);
    expect(run.stderr()).toMatch(/ {2}warning {2}.*os-user-root\n/);
    expect(await names()).toContain('warned');
  });

  it.each<[string, readonly string[], string, RegExp]>([
    [
      'a template',
      ['--name', 'n'],
      JSON.stringify({
        Resources: {
          P: { Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: JSON.parse(examplePolicy) } },
        },
      }),
      /template or a plan/,
    ],
    ['a trust policy', ['--name', 'n'], read('examples/policies/trust.json'), /trust policy|Principal/],
    [
      'a name with a slash',
      ['--name', 'a/b'],
      examplePolicy,
      /The name of the policy "a\/b" has other characters/,
    ],
    [
      'a path without its last slash',
      ['--name', 'n', '--path', '/x'],
      examplePolicy,
      /path "\/x" is not one/,
    ],
    [
      'a role by ARN',
      ['--name', 'n', '--attach-role', 'arn:aws:iam::1:role/x'],
      examplePolicy,
      /is an ARN; give the name/,
    ],
    ['a tag without a value', ['--name', 'n', '--tag', 'x'], examplePolicy, /The tag "x" is not KEY=VALUE/],
    ['a tag twice', ['--name', 'n', '--tag', 'x=1', '--tag', 'x=2'], examplePolicy, /"x" is given twice/],
    ['a tag of AWS', ['--name', 'n', '--tag', 'aws:x=1'], examplePolicy, /only AWS may use/],
    ['a wrong variable', ['--name', 'n', '--variable', 'x'], examplePolicy, /--variable has "x"/],
    ['no name', [], examplePolicy, /required option '--name <name>'/],
    [
      '--emit with --yes',
      ['--name', 'n', '--emit', 'terraform', '--yes'],
      examplePolicy,
      /cannot be used with/,
    ],
  ])('refuses %s without a call to AWS', async (_, args, input, message) => {
    const { status, stdout, stderr } = await apply(args, input);
    expect(stdout).toBe('');
    expect(stderr).toMatch(message);
    expect(status).toBe(stderr.startsWith('eic: ') ? 2 : 1);
    expect(proxy.actions).toEqual([]);
  });

  it('refuses a policy that is larger than IAM accepts', async () => {
    const policy = JSON.parse(examplePolicy);
    policy.Statement[0].Resource = Array.from(
      { length: 120 },
      (_, index) => `arn:aws:ec2:eu-central-1:111122223333:instance/i-${String(index).padStart(17, '0')}`,
    );
    const { status, stdout, stderr } = await apply(['--name', 'large', '--yes'], JSON.stringify(policy));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/6,?144/);
  });

  it('says that a file is missing', async () => {
    const run = start(['no-such.json', '--name', 'n']);
    expect(await run.ended()).toBe(2);
    expect(run.stderr()).toBe('eic: no-such.json: There is no such file.\n');
  });

  it("applies the guide's two policies as they are, with values for their variables", async () => {
    const values = {
      by_tag: { REGION: 'us-east-1', 'ACCOUNT-ID': account, TAGKEY: 'Deploy', TAGVALUE: 'web' },
      'by_instance-id': { REGION: 'us-east-1', 'ACCOUNT-ID': account, 'INSTANCE-ID': 'i-1234567890abcdef0' },
    };
    for (const [which, variables] of Object.entries(values)) {
      const name = `ec2_instance_connect_policy_${which}`;
      const policy = read(`schemas/templates/${name}.json`);
      const assigned = Object.entries(variables).flatMap(([key, value]) => ['--variable', `${key}=${value}`]);
      const { status, stderr } = await apply(
        ['--name', name, '--attach-group', 'ops', ...assigned, '--yes'],
        policy,
      );
      expect([which, status, stderr]).toEqual([which, 0, expect.not.stringMatching(/ {2}error {2}/)]);
      let filled = policy;
      for (const [key, value] of Object.entries(variables)) filled = filled.replaceAll(`$${key}`, value);
      expect(await state(name)).toMatchObject({ document: JSON.parse(filled), attached: ['ops'] });
    }
    const { status, stderr } = await apply(
      ['--name', 'unfilled', '--yes'],
      read('schemas/templates/ec2_instance_connect_policy_by_tag.json'),
    );
    expect(status).toBe(1);
    expect(stderr).toMatch(/ {2}error {2}.* {2}placeholder\n/);
  });

  it.each(['GetPolicy', 'CreatePolicy', 'ListAttachedRolePolicies', 'AttachRolePolicy'])(
    'shows the statement that grants %s if it is denied',
    async (action) => {
      proxy.on(action, () => denied);
      const name = `denied-${action.toLowerCase()}`;
      const { status, stderr } = await apply(['--name', name, '--attach-role', 'deploy', '--yes']);
      expect(status).toBe(1);
      expect(stderr).toContain(`eic: EIC_ACCESS_DENIED: AWS denied iam:${action}:`);
      expect(stderr).toContain(`  "Action": "iam:${action}",\n`);
      expect(stderr).toContain(
        action.endsWith('RolePolicies') || action.startsWith('Attach') ? ':role/deploy"' : `:policy/${name}"`,
      );
    },
  );

  it('says what was done and what not if a step fails, and does the rest the next time', async () => {
    proxy.on('AttachRolePolicy', () => denied);
    const args = [
      '--name',
      'half',
      '--attach-user',
      'alice',
      '--attach-role',
      'deploy',
      '--attach-role',
      'other',
      '--yes',
    ];
    const first = await apply(args);
    expect(first.status).toBe(1);
    expect(first.stdout).toMatch(/Created the policy half\.\nAttached the policy to the user alice\.\n$/);
    expect(first.stderr).toMatch(
      /Left to do:\n {2}- attach the policy to the role deploy\n {2}- attach the policy to the role other\nRun the command again to do the rest\.\n$/,
    );
    proxy.reset();
    const second = await apply(args);
    expect(second.status).toBe(0);
    expect(writes()).toEqual(['AttachRolePolicy', 'AttachRolePolicy']);
    expect(await state('half')).toMatchObject({ attached: ['alice', 'deploy', 'other'] });
  });

  it('waits until IAM knows the policy that it has created', async () => {
    proxy.on('AttachRolePolicy', (count) =>
      count <= 3 ? { status: 404, code: 'NoSuchEntity', message: 'Policy does not exist' } : undefined,
    );
    const { status, stderr } = await apply(['--name', 'slow', '--attach-role', 'deploy', '--yes']);
    expect([status, stderr]).toEqual([0, '']);
    expect(writes()).toEqual(['CreatePolicy', ...Array.from({ length: 4 }, () => 'AttachRolePolicy')]);
    expect(await state('slow')).toMatchObject({ attached: ['deploy'] });
  });

  it('retries calls that AWS throttles', async () => {
    proxy.on('CreatePolicy', (count) =>
      count === 1 ? { status: 400, code: 'Throttling', message: 'Rate exceeded' } : undefined,
    );
    expect(await apply(['--name', 'throttled', '--yes'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('stops if the default version changes between the plan and the step', async () => {
    await apply(['--name', 'raced', '--yes']);
    proxy.reset();
    // The second GetPolicy is the check right before the new version.
    proxy.on('GetPolicy', async (count) => {
      if (count === 2)
        await boto3(
          moto.env,
          `iam.create_policy_version(PolicyArn=args[0], PolicyDocument=args[1], SetAsDefault=True)`,
          [arnOf('raced'), policyFor('theirs')],
        );
      return undefined;
    });
    const { status, stderr } = await apply(['--name', 'raced', '--yes'], policyFor('ours'));
    expect(status).toBe(1);
    expect(stderr).toMatch(/^eic: EIC_POLICY_CHANGED: .*its default version is v2, not v1\.\n/);
    expect(stderr).toContain('No step was completed. Left to do:');
    expect(await state('raced')).toMatchObject({ default: 'v2', document: JSON.parse(policyFor('theirs')) });
  });

  it('says so if another version became the default one right after its own', async () => {
    await apply(['--name', 'overtaken', '--yes']);
    proxy.reset();
    proxy.on('ListPolicyVersions', async (count) => {
      if (count === 2)
        await boto3(
          moto.env,
          `iam.create_policy_version(PolicyArn=args[0], PolicyDocument=args[1], SetAsDefault=True)`,
          [arnOf('overtaken'), policyFor('theirs')],
        );
      return undefined;
    });
    const { status, stderr } = await apply(['--name', 'overtaken', '--yes'], policyFor('ours'));
    expect(status).toBe(1);
    expect(stderr).toContain('version v3 was made the default one after v2, which is this document');
  });

  it('leaves one of two documents whole if two runs apply at the same time, and finishes the next time', async () => {
    const name = 'contested';
    await makeVersions(name, '1', '2', '3', '4', '5');
    const args = ['--name', name, '--attach-role', 'deploy', '--yes'];
    const both = await Promise.all([apply(args, policyFor('left')), apply(args, policyFor('right'))]);
    for (const { status, stderr } of both) {
      if (status !== 0) expect(stderr).toContain('EIC_POLICY_CHANGED');
    }
    expect(both.some(({ status }) => status === 0)).toBe(true);
    const found = JSON.stringify(await state(name));
    expect(['left', 'right'].filter((tag) => found.includes(`"${tag}"`))).toHaveLength(1);
    expect(await apply(args, policyFor('left'))).toMatchObject({ status: 0 });
    expect(await state(name)).toMatchObject({
      document: JSON.parse(policyFor('left')),
      attached: ['deploy'],
    });
  });

  /** Starts a run, and signals it while IAM works on `action`. */
  async function signaled(
    signal: 'SIGINT' | 'SIGKILL',
    action: string,
    args: readonly string[],
    input: string,
  ) {
    let isThere = false;
    let goOn: () => void = () => undefined;
    const released = new Promise<undefined>((resolve) => {
      goOn = () => resolve(undefined);
    });
    proxy.on(action, () => {
      isThere = true;
      return released;
    });
    const run = start(['-', ...args], input);
    await until(`the call of ${action}`, () => isThere);
    run.child.kill(signal);
    if (signal === 'SIGKILL') await run.ended();
    else await until('the signal', () => run.child.killed);
    goOn();
    return { status: await run.ended(), stdout: run.stdout(), stderr: run.stderr() };
  }

  it('finishes the step at Ctrl-C, and says what is left', async () => {
    const args = ['--name', 'interrupted', '--attach-user', 'alice', '--attach-role', 'deploy', '--yes'];
    const { status, stdout, stderr } = await signaled('SIGINT', 'AttachUserPolicy', args, examplePolicy);
    expect(status).toBe(130);
    expect(stdout).toMatch(/Attached the policy to the user alice\.\n$/);
    expect(stderr).toMatch(
      /^eic: Stopped before the next step\. Left to do:\n {2}- attach the policy to the role deploy\n/,
    );
    proxy.reset();
    expect(await apply(args)).toMatchObject({ status: 0 });
    expect(await state('interrupted')).toMatchObject({ attached: ['alice', 'deploy'] });
  });

  it.each(['CreatePolicyVersion', 'TagPolicy', 'AttachRolePolicy'])(
    'does the rest if it was killed at the call of %s',
    async (action) => {
      const name = `killed-${action.toLowerCase()}`;
      await makeVersions(name, '1', '2', '3', '4', '5');
      const args = ['--name', name, '--tag', 'a=1', '--attach-role', 'deploy', '--yes'];
      expect(await signaled('SIGKILL', action, args, policyFor('6'))).toMatchObject({ status: 'SIGKILL' });
      proxy.reset();
      expect(await apply(args, policyFor('6'))).toMatchObject({ status: 0 });
      expect(await state(name)).toMatchObject({
        document: JSON.parse(policyFor('6')),
        tags: { a: '1' },
        attached: ['deploy'],
      });
    },
  );
});
