import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasMoto, type Moto, startMoto } from '../fixtures/moto';
import { projectFolder, read, snippets } from './markdown';

const run = promisify(execFile);
const hasAwsCli = spawnSync('aws', ['--version'], { stdio: 'ignore' }).status === 0;

const page = read('docs/aws-setup.md');
const [forward = '', removal = ''] = page.split(/^## Remove it$/m);
/** Roles and the account's own policies, in one call: starting the AWS CLI takes long. */
const localFilter = ['Role', 'LocalManagedPolicy'];
/** The page's example. The instances of moto have other IDs. */
const exampleInstances = 'instances=i-0123456789abcdef0';

function commandsIn(markdown: string): string[] {
  return snippets(markdown)
    .filter(({ language }) => language === 'sh')
    .map(({ text }) => text);
}

describe('docs/aws-setup.md', () => {
  it('sets its values in the first block, where the test can replace them', () => {
    expect(commandsIn(forward)[0]).toContain(exampleInstances);
    expect(commandsIn(forward).length).toBeGreaterThanOrEqual(5);
    expect(commandsIn(removal)).toHaveLength(1);
  });
});

describe.skipIf(!hasMoto || !hasAwsCli)(
  'the commands of docs/aws-setup.md (needs moto_server and the AWS CLI)',
  { timeout: 120_000 },
  () => {
    let moto: Moto;
    let folder: string;
    let env: NodeJS.ProcessEnv;
    let instanceIds: readonly string[];
    let output: string;

    async function shell(script: string): Promise<string> {
      const { stdout } = await run('bash', ['--norc', '-euo', 'pipefail', '-c', script], {
        cwd: folder,
        env,
      });
      return stdout;
    }
    async function aws(...args: string[]): Promise<unknown> {
      const { stdout } = await run('aws', [...args, '--output', 'json'], { cwd: folder, env });
      return JSON.parse(stdout);
    }
    /** The example with the values of the test. */
    const trust: unknown = JSON.parse(
      read('examples/policies/trust.json')
        .replace('111122223333', '123456789012')
        .replace('org/app', 'acme/shop'),
    );
    function file(name: string): unknown {
      return JSON.parse(readFileSync(join(folder, name), 'utf8'));
    }
    function statements(policy: unknown): object[] {
      expect(policy).toMatchObject({ Version: '2012-10-17', Statement: expect.any(Array) });
      const known = policy instanceof Object && 'Statement' in policy ? policy.Statement : [];
      return Array.isArray(known) ? known : [];
    }

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'aws-setup-'));
      for (const name of ['examples', 'dist']) symlinkSync(join(projectFolder, name), join(folder, name));
      moto = await startMoto();
      instanceIds = await moto.runInstances(2);
      env = { ...moto.env, HOME: folder, PATH: process.env.PATH };
      const commands = commandsIn(forward).join('\n');
      output = await shell(
        commands
          .replace(exampleInstances, `instances='${instanceIds.join(' ')}'`)
          .replace('region=eu-central-1', 'region=us-east-1')
          .replace('repository=org/app', 'repository=acme/shop'),
      );
      // The AWS CLI 1 does not read AWS_REGION. The page's commands set the variable themselves.
      env = { ...env, AWS_DEFAULT_REGION: 'us-east-1' };
    }, 120_000);
    afterAll(async () => {
      await moto?.close();
      rmSync(folder, { recursive: true });
    });

    it('make this account accept tokens of GitHub', async () => {
      const arn = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
      expect(
        await aws('iam', 'get-open-id-connect-provider', '--open-id-connect-provider-arn', arn),
      ).toMatchObject({ Url: 'token.actions.githubusercontent.com', ClientIDList: ['sts.amazonaws.com'] });
    });

    it('make a role that only one environment of one repository may assume, with the policy attached', async () => {
      expect(await aws('iam', 'get-account-authorization-details', '--filter', ...localFilter)).toMatchObject(
        {
          RoleDetailList: [
            {
              RoleName: 'deploy',
              AssumeRolePolicyDocument: trust,
              AttachedManagedPolicies: [{ PolicyArn: 'arn:aws:iam::123456789012:policy/deploy-run' }],
            },
          ],
          Policies: [{ PolicyVersionList: [{ Document: file('run.json'), IsDefaultVersion: true }] }],
        },
      );
    });

    it('fill in the account and the Region that were given', () => {
      const resources = JSON.stringify(file('run.json')).match(/arn:aws:ec2:[^"]*/g);
      expect(new Set(resources)).toEqual(new Set(['arn:aws:ec2:us-east-1:123456789012:instance/*']));
    });

    it('make a policy of the same form as run-pinned.json, for the instances that were given', () => {
      const [push] = statements(file('run-pinned.json'));
      const arns = instanceIds.map((id) => `arn:aws:ec2:us-east-1:123456789012:instance/${id}`);
      expect(push).toMatchObject({ Resource: arns });
      const withoutNames = (policy: unknown) =>
        statements(policy).map((statement) => ({ ...statement, Sid: '', Resource: '' }));
      expect(withoutNames(file('run-pinned.json'))).toEqual(
        withoutNames(JSON.parse(read('examples/policies/run-pinned.json'))),
      );
    });

    it('tag the instances as the policy asks for', async () => {
      const filters = 'Name=tag:Deploy,Values=web';
      const query = 'Reservations[].Instances[].InstanceId';
      expect(await aws('ec2', 'describe-instances', '--filters', filters, '--query', query)).toEqual([
        ...instanceIds,
      ]);
    });

    it('print the ARN for the workflow last', () => {
      expect(output.trim().split('\n').at(-1)).toBe('arn:aws:iam::123456789012:role/deploy');
    });

    it('leave nothing of the role when they remove it', async () => {
      await shell(`account=123456789012 partition=aws\n${commandsIn(removal).join('\n')}`);
      expect(await aws('iam', 'get-account-authorization-details', '--filter', ...localFilter)).toMatchObject(
        {
          RoleDetailList: [],
          Policies: [],
        },
      );
    });
  },
);
