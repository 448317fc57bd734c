import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintText } from '../../src/policy/lint';
import { read } from '../docs/markdown';
import { boto3 } from '../fixtures/boto3';
import { eic } from '../fixtures/eic-process';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { hasProgram } from '../fixtures/program';
import { TemporaryTree } from '../policy-files/temporary-tree';

const run = promisify(execFile);

function trust(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [eic, 'policy', 'trust', ...args], {
    encoding: 'utf8',
    env: { PATH: process.env.PATH },
  });
  return { status, stdout, stderr };
}

const job = ['--repository', 'org/app', '--environment', 'production'];
const account = ['--account-id', '111122223333'];
const ids = ['--owner-id', '123456', '--repository-id', '456789'];
/** Names with characters that are special somewhere. */
const special = [
  '--repository',
  'org/app',
  '--environment',
  'it\'s ${aws:x} %{1} "z"',
  '--tag',
  'v*',
  ...ids,
];
const role = ['--role-name', 'deploy.web+1'];

describe('eic policy trust', () => {
  it('prints the trust policy of the examples, character for character', () => {
    const { status, stdout, stderr } = trust(...job, ...account);
    expect([status, stdout]).toEqual([0, read('examples/policies/trust.json')]);
    expect(stderr).toMatch(/^note: .*--owner-id and --repository-id \(gh api repos\/org\/app .*\n$/);
  });

  it('prints no note if there is nothing to know', () => {
    expect(trust(...job, ...account, ...ids)).toMatchObject({ status: 0, stderr: '' });
  });

  it('takes the URL of an issuer, and the partition', () => {
    const issuer = 'https://token.actions.githubusercontent.com/octo-corp/';
    const { stdout } = trust(...job, ...account, '--issuer', issuer, '--partition', 'aws-cn');
    expect(JSON.parse(stdout)).toMatchObject({
      Statement: [
        {
          Principal: {
            Federated:
              'arn:aws-cn:iam::111122223333:oidc-provider/token.actions.githubusercontent.com/octo-corp',
          },
          Condition: {
            StringEquals: { 'token.actions.githubusercontent.com/octo-corp:aud': 'sts.amazonaws.com.cn' },
          },
        },
      ],
    });
  });

  it.each<[string, readonly string[], RegExp]>([
    ['no repository', account, /required option '--repository <owner\/repo>'/],
    ['no job', ['--repository', 'org/app', ...account], /--branch NAME, --tag PATTERN or --environment NAME/],
    ['no account', job, /--account-id ID \(aws sts get-caller-identity/],
    ['a wrong account', [...job, '--account-id', '1'], /"1" is not 12 digits/],
    ['one ID of two', [...job, ...account, '--owner-id', '1'], /both IDs/],
    ['pull requests', [...job, ...account, '--pull-request'], /whoever may open one could log in/],
    ['a role without --emit', [...job, ...account, ...role], /--role-name is for --emit/],
    ['--no-provider without --emit', [...job, ...account, '--no-provider'], /--no-provider is for --emit/],
    ['--emit without a role', [...job, '--emit', 'terraform'], /Name the role/],
    ['commands without an account', [...job, ...role, '--emit', 'aws-cli'], /--account-id ID/],
    ['a name that no role has', [...job, '--emit', 'terraform', '--role-name', 'a/b'], /other characters/],
  ])('refuses %s', (_, args, message) => {
    const { status, stdout, stderr } = trust(...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^eic: /);
  });

  it.each([
    ['with the provider', []],
    ['without it', ['--no-provider']],
    ['without it, in a given account', ['--no-provider', ...account]],
  ])(
    'emits a CloudFormation template %s, in which the linter finds nothing',
    async (_, more) => {
      const { status, stdout } = trust(...special, ...role, '--emit', 'cloudformation', ...more);
      expect(status).toBe(0);
      const named = { named: true };
      expect(await lintText({ fileName: 'role.yaml', text: stdout }, undefined, named)).toEqual([]);
      expect(stdout.includes('AWS::IAM::OIDCProvider')).toBe(more.length === 0);
      if (!hasProgram('cfn-lint', '--version')) return;
      const tree = new TemporaryTree({ 'role.yaml': stdout });
      expect(execFileSync('cfn-lint', [tree.path('role.yaml')], { encoding: 'utf8' })).toBe('');
    },
    60_000,
  );

  it.skipIf(!hasProgram('terraform', 'version')).each([
    ['with the provider', []],
    ['with the one that is there', ['--no-provider']],
    ['with the one of a given account', ['--no-provider', ...account]],
  ])('emits what terraform fmt leaves as it is, %s (needs terraform)', (_, more) => {
    const { status, stdout } = trust(...special, ...role, '--emit', 'terraform', ...more);
    expect(status).toBe(0);
    expect(stdout.match(/^(resource|data) "\w+" "[\w-]+"/gm)).toEqual([
      ...(more.length === 0 ? ['resource "aws_iam_openid_connect_provider" "github"'] : []),
      ...(more.length === 1 ? ['data "aws_iam_openid_connect_provider" "github"'] : []),
      'resource "aws_iam_role" "deploy_web_1"',
    ]);
    const tree = new TemporaryTree({ 'main.tf': stdout });
    execFileSync('terraform', ['fmt', '-check', '-diff', tree.root], { stdio: 'pipe' });
  });
});

describe.skipIf(!hasMoto || !hasProgram('aws', '--version'))(
  'the commands of eic policy trust --emit aws-cli (needs moto_server and the AWS CLI)',
  { timeout: 120_000 },
  () => {
    let moto: Moto;
    beforeAll(async () => {
      moto = await startMoto();
    });
    afterAll(() => moto?.close());

    const state = `result = {
  'providers': [iam.get_open_id_connect_provider(OpenIDConnectProviderArn=p['Arn']) for p in iam.list_open_id_connect_providers()['OpenIDConnectProviderList']],
  'roles': {r['RoleName']: r['AssumeRolePolicyDocument'] for r in iam.list_roles()['Roles']},
}`;

    it('create the provider once and a role with exactly this trust policy', async () => {
      const here = ['--account-id', '123456789012'];
      // moto returns a document as it is, and boto3 decodes it as AWS's, which would change %3A.
      const names = special.map((value) => value.replaceAll(':', ''));
      const shell = async (name: string) => {
        const emitted = trust(...names, ...here, '--role-name', name, '--emit', 'aws-cli');
        await run('sh', ['-euc', emitted.stdout], {
          env: { PATH: process.env.PATH, AWS_DEFAULT_REGION: 'us-east-1', ...moto.env },
        });
      };
      await shell('deploy.web+1');
      await shell('second');
      const policy = JSON.parse(trust(...names, ...here).stdout);
      expect(await boto3(moto.env, state)).toMatchObject({
        providers: [{ Url: 'token.actions.githubusercontent.com', ClientIDList: ['sts.amazonaws.com'] }],
        roles: { 'deploy.web+1': policy, second: policy },
      });
    });
  },
);
