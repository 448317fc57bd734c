import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintText } from '../../src/policy/lint';
import { read } from '../docs/markdown';
import { boto3 } from '../fixtures/boto3';
import { eic } from '../fixtures/eic-process';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { hasProgram } from '../fixtures/program';
import { TemporaryTree } from '../policy-files/temporary-tree';

const run = promisify(execFile);

/** A policy with everything that a shell, Terraform or YAML could read in another way. */
const difficult = JSON.parse(read('examples/policies/run.json'));
difficult.Statement[0].Sid = 'yes';
difficult.Statement[0].Condition.StringEquals['aws:ResourceTag/Deploy'] =
  'it\'s ${aws:username} $$ %{1} "q" \\ é €';
difficult.Statement[1].Condition.StringEquals['aws:ResourceTag/Deploy'] =
  'it\'s ${aws:username} $$ %{1} "q" \\ é €';
const policy = JSON.stringify(difficult);

function emit(format: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [eic, 'policy', 'apply', '-', '--emit', format, ...args],
    { input: policy, encoding: 'utf8', env: { PATH: process.env.PATH } },
  );
  return { status, stdout, stderr };
}

const all = [
  '--name',
  '2026_deploy.run@x',
  '--path',
  '/ci/',
  '--description',
  'It\'s for $HOME "deploy" %{x}',
];
all.push('--tag', 'team=web', '--tag', 'url=https://x.example/ a', '--attach-user', 'alice');
all.push('--attach-group', 'ops', '--attach-role', 'deploy', '--attach-role', 'other');

describe('eic policy apply --emit', () => {
  it('prints nothing but the result, and calls nothing of AWS', () => {
    const { status, stdout, stderr } = emit('aws-cli', '--name', 'deploy-run');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^aws iam create-policy \\\n {2}--policy-name deploy-run \\\n {2}--policy-document '\{\n/,
    );
  });

  it('stops at errors of the linter', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [eic, 'policy', 'apply', '-', '--name', 'n', '--emit', 'terraform'],
      { input: policy.replace('ec2-user', '*'), encoding: 'utf8', env: { PATH: process.env.PATH } },
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('condition-never-matches');
  });

  it('prints a CloudFormation template with the same policy, in which the linter finds nothing', async () => {
    const { status, stdout, stderr } = emit('cloudformation', ...all);
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^note: CloudFormation has no tags/)]);
    expect(parse(stdout, { version: '1.1' })).toEqual({
      AWSTemplateFormatVersion: '2010-09-09',
      Resources: {
        '2026DeployRunXPolicy': {
          Type: 'AWS::IAM::ManagedPolicy',
          Properties: {
            ManagedPolicyName: '2026_deploy.run@x',
            Path: '/ci/',
            Description: 'It\'s for $HOME "deploy" %{x}',
            PolicyDocument: difficult,
            Users: ['alice'],
            Groups: ['ops'],
            Roles: ['deploy', 'other'],
          },
        },
      },
    });
    expect(await lintText({ fileName: 'p.yaml', text: stdout }, undefined, { named: true })).toEqual([]);
    if (!hasProgram('cfn-lint', '--version')) return;
    const tree = new TemporaryTree({ 'p.yaml': stdout });
    expect(execFileSync('cfn-lint', [tree.path('p.yaml')], { encoding: 'utf8' })).toBe('');
  }, 180_000);

  it.skipIf(!hasProgram('terraform', 'version'))(
    'prints what terraform fmt leaves as it is, and Terraform reads as the same policy (needs terraform)',
    { timeout: 60_000 },
    () => {
      const { status, stdout } = emit('terraform', ...all);
      expect(status).toBe(0);
      expect(stdout.match(/^resource .*(?= \{$)/gm)).toEqual([
        'resource "aws_iam_policy" "_2026_deploy_run_x"',
        'resource "aws_iam_user_policy_attachment" "_2026_deploy_run_x"',
        'resource "aws_iam_group_policy_attachment" "_2026_deploy_run_x_2"',
        'resource "aws_iam_role_policy_attachment" "_2026_deploy_run_x_3"',
        'resource "aws_iam_role_policy_attachment" "_2026_deploy_run_x_4"',
      ]);
      const tree = new TemporaryTree({ 'main.tf': stdout });
      const terraform = (folder: string, ...args: string[]) =>
        execFileSync('terraform', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
      terraform(tree.root, 'fmt', '-check', '-diff');
      // The provider is not there, so its arguments become a value that Terraform can compute without it.
      const [block = ''] = stdout.split(/^}$/m);
      const values = new TemporaryTree({
        'main.tf': `${block.replace(/^resource .*$/m, 'output "policy" {\n  value = {')}  }\n}\n`,
      });
      terraform(values.root, 'init', '-input=false');
      terraform(values.root, 'apply', '-auto-approve', '-input=false');
      const read = JSON.parse(terraform(values.root, 'output', '-json', 'policy'));
      expect({ ...read, policy: JSON.parse(read.policy) }).toEqual({
        name: '2026_deploy.run@x',
        path: '/ci/',
        description: 'It\'s for $HOME "deploy" %{x}',
        policy: difficult,
        tags: { team: 'web', url: 'https://x.example/ a' },
      });
    },
  );
});

describe.skipIf(!hasMoto || !hasProgram('aws', '--version'))(
  'the commands of eic policy apply --emit aws-cli (needs moto_server and the AWS CLI)',
  { timeout: 120_000 },
  () => {
    let moto: Moto;
    beforeAll(async () => {
      moto = await startMoto();
      await boto3(
        moto.env,
        `
iam.create_user(UserName='alice')
iam.create_group(GroupName='ops')
for role in 'deploy', 'other': iam.create_role(RoleName=role, AssumeRolePolicyDocument=args[0])`,
        [read('examples/policies/trust.json')],
      );
    }, 180_000);
    afterAll(() => moto?.close());

    it('make the policy, with its tags and attachments, when a shell runs them as they are', async () => {
      await run('sh', ['-euc', emit('aws-cli', ...all).stdout], {
        env: { PATH: process.env.PATH, AWS_DEFAULT_REGION: 'us-east-1', HOME: '/nonexistent', ...moto.env },
      });
      expect(
        await boto3(
          moto.env,
          `
arn = 'arn:aws:iam::123456789012:policy/ci/2026_deploy.run@x'
p = iam.get_policy(PolicyArn=arn)['Policy']
e = iam.list_entities_for_policy(PolicyArn=arn)
result = [p['Description'], p['Tags'], iam.get_policy_version(PolicyArn=arn, VersionId='v1')['PolicyVersion']['Document'],
  [u['UserName'] for u in e['PolicyUsers']] + [g['GroupName'] for g in e['PolicyGroups']] + sorted(r['RoleName'] for r in e['PolicyRoles'])]`,
        ),
      ).toEqual([
        'It\'s for $HOME "deploy" %{x}',
        [
          { Key: 'team', Value: 'web' },
          { Key: 'url', Value: 'https://x.example/ a' },
        ],
        difficult,
        ['alice', 'ops', 'deploy', 'other'],
      ]);
    });
  },
);
