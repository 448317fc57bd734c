import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultIds, denied, type Sandbox, startSandbox, throttled } from '../../src/sandbox/sandbox';
import { read, snippets } from '../docs/markdown';
import { startEic } from '../fixtures/eic-process';

let sandbox: Sandbox;

beforeAll(async () => {
  sandbox = await startSandbox({
    instances: [{ name: 'web-1' }, { name: 'web-2', state: 'stopped' }, { name: '\u202e::error::x' }],
  });
});
afterAll(() => sandbox.close());
beforeEach(() => {
  sandbox.clearFaults();
  sandbox.network.setRules(defaultIds.instanceGroup, 'ingress', [{ port: [1, 65_535], peer: '0.0.0.0/0' }]);
});

async function doctor(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const port = args.includes('--list') ? [] : ['--port', String(sandbox.sshPort)];
  const process = startEic(['doctor', ...args, ...port], {
    HOME: '/nonexistent',
    ...sandbox.env,
    ...environment,
  });
  const code = await process.ended();
  return { code, stdout: process.stdout(), stderr: process.stderr() };
}

const ajv = new Ajv2020();
const isDiagnosis = ajv.compile(JSON.parse(read('schemas/diagnosis.schema.json')));
const isCheckList = ajv.compile(JSON.parse(read('schemas/checks.schema.json')));

describe('eic doctor', () => {
  it('finds nothing wrong with a healthy instance, with few calls', async () => {
    const before = sandbox.calls.length;
    const { code, stdout, stderr } = await doctor(['web-1', '--no-push'], { LANG: 'C.UTF-8' });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // At most two after each other: the time is that of the calls, and a busy machine has no say in it.
    expect(sandbox.calls.length - before).toBeLessThanOrEqual(8);
    expect(stdout).not.toMatch(/^ {2}[✗!?]/m);
    expect(stdout).toMatch(/✓ Security groups/);
    expect(stdout).not.toContain('Cause');
    expect(stdout).toMatch(/ skipped\. No check failed, but no login was made\.\n$/);
  });

  it('ends with the success of the login', async () => {
    const { stdout } = await doctor(['web-1']);
    expect(stdout).toMatch(/^\d+ passed, .*\. The login succeeded\.\n$/m);
  });

  it('names the cause with the command that repairs it, and exits with 1', async () => {
    const { code, stdout } = await doctor(['web-2'], { LANG: 'C.UTF-8' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/✗ Instance state +It is stopped, not running\./);
    expect(stdout).toMatch(/^Cause:\n\n1\. Instance state \(instance-state\)\n/m);
    expect(stdout).toContain('aws ec2 start-instances --region eu-central-1 --instance-ids i-');
  });

  it('is plain ASCII without a UTF-8 locale', async () => {
    const { stdout } = await doctor(['web-2'], { LANG: 'C' });
    expect(stdout).toMatch(/^[\n -~]*$/);
    expect(stdout).toMatch(/FAIL Instance state/);
  });

  it('names a permission that is missing, and exits with 0', async () => {
    sandbox.fail('DescribeNetworkAcls', denied('DescribeNetworkAcls', sandbox.principal));
    const { code, stdout } = await doctor(['web-1', '--no-push']);
    expect(code).toBe(0);
    expect(stdout).toContain('With these permissions, more could be told: ec2:DescribeNetworkAcls');
  });

  // On a busy machine, two seconds can be over before EC2 has answered.
  it.each([
    ['throttles the call', throttled('DescribeInstances'), 'AWS throttled ec2:DescribeInstances'],
    ['is down', { code: 'Unavailable', status: 503 }, 'AWS gave no usable response to ec2:DescribeInstances'],
  ])('says once that EC2 %s, and exits with 255', { retry: 2 }, async (_, fault, says) => {
    sandbox.fail('DescribeInstances', fault);
    const args = ['web-1', '--no-push', '--connect-timeout', '2s'];
    const { code, stdout } = await doctor(args, { LANG: 'C.UTF-8' });
    expect(code).toBe(255);
    expect(stdout.split(says)).toHaveLength(2);
    expect(stdout).toMatch(/^ {2}\? Looking up instances +It cannot be told: /m);
    expect(stdout.match(/^ {2}\?/gm)).toHaveLength(1);
    expect(stdout).toMatch(/– Port +Skipped, because lookup is unknown\./);
    expect(stdout).toMatch(/ skipped\. The instance could not be looked up\.\n$/);
    const json = await doctor([...args, '--format', 'json']);
    expect(json.code).toBe(255);
    expect(isDiagnosis(JSON.parse(json.stdout)), JSON.stringify(isDiagnosis.errors)).toBe(true);
  });

  it('has JSON that follows its schema, for a diagnosis and for the list', async () => {
    for (const name of ['web-1', 'web-2', 'web-9']) {
      const { stdout } = await doctor([name, '--no-push', '--format', 'json']);
      expect(isDiagnosis(JSON.parse(stdout)), JSON.stringify(isDiagnosis.errors)).toBe(true);
    }
    const { stdout, code } = await doctor(['--list', '--format', 'json']);
    expect(code).toBe(0);
    expect(isCheckList(JSON.parse(stdout)), JSON.stringify(isCheckList.errors)).toBe(true);
  });

  it('has Markdown with the cause and a row for each check', async () => {
    const { stdout } = await doctor(['web-2', '--format', 'markdown']);
    expect(stdout).toContain('**Cause**');
    expect(stdout).toContain('| ✗ failed | Instance | `instance-state` |');
  });

  it('shows no control characters of a name', async () => {
    const id = sandbox.instances[2]?.id ?? '';
    const { stdout } = await doctor([id, '--no-push']);
    expect(stdout).not.toContain('\u202e');
    expect(stdout).toContain('<U+202E>');
  });

  it.each([
    [[], 'Name the instance'],
    [['web-1', '--runner-ip', 'here'], 'It takes an IP address.'],
    [['web-1', '--format', 'yaml'], 'Allowed choices are'],
    [['web-1', '--wait-for-boot', '1m'], 'unknown option'],
  ])('%j is wrong usage', async (args, says) => {
    const { code, stderr } = await doctor(args);
    expect(code).toBe(2);
    expect(stderr).toContain(says);
  });

  it.each(snippets(read('docs/doctor.md')).filter(({ language }) => language === 'sh'))(
    'works as in docs/doctor.md, line $line',
    async ({ text }) => {
      const { code, stdout } = await doctor(text.trim().split(' ').slice(2));
      expect(code).toBe(0);
      expect(stdout).not.toBe('');
    },
  );

  it('needs the permissions that docs/doctor.md lists, of those of EC2', async () => {
    const { stdout } = await doctor(['--list', '--format', 'json']);
    const { checks }: { checks: { permissions: string[] }[] } = JSON.parse(stdout);
    const all = new Set(checks.flatMap(({ permissions }) => permissions));
    const policy = snippets(read('docs/doctor.md')).find(({ language }) => language === 'json')?.text ?? '';
    for (const action of all) {
      if (/^ec2:(?!GetConsoleOutput)/.test(action)) expect(policy).toContain(`"${action}"`);
    }
  });
});
