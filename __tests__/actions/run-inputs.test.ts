import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type RunInputs, readRunInputs } from '../../src/actions/run-inputs';
import { Deadline } from '../../src/aws/deadline';
import { EicError } from '../../src/eic-error';

const defaults = {
  'instance-ids': 'i-0123456789abcdef0',
  'aws-region': 'eu-central-1',
  'os-user': 'ec2-user',
  port: '22',
  run: 'uptime',
  shell: 'bash',
  pty: 'false',
  'key-type': 'auto',
  'host-key-verification': 'auto',
  'connect-timeout': '30s',
  timeout: '10m',
  'max-parallel': '10',
};

/** Reads inputs given as the runner gives them, over the defaults of action.yml. */
function read(inputs: Record<string, string>, environment: Record<string, string> = {}): RunInputs {
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
  try {
    return readRunInputs(environment);
  } finally {
    vi.unstubAllEnvs();
  }
}

/** The mistakes that are reported for inputs. */
function problems(
  inputs: Record<string, string>,
  environment: Record<string, string> = {},
): readonly string[] {
  try {
    read(inputs, environment);
  } catch (thrown) {
    if (thrown instanceof EicError && thrown.code === 'EIC_INPUT_INVALID') return thrown.details;
    throw thrown;
  }
  return [];
}

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'eic-inputs-'));
  mkdirSync(join(workspace, 'checkout', 'scripts'), { recursive: true });
  writeFileSync(join(workspace, 'checkout', 'scripts', 'deploy.sh'), 'echo deployed\n');
  writeFileSync(join(workspace, 'checkout', 'binary'), Buffer.from([0x7f, 0x45, 0xff, 0xfe]));
  writeFileSync(join(workspace, 'secret'), 'a key\n');
  symlinkSync('../secret', join(workspace, 'checkout', 'link'));
});
afterAll(() => rmSync(workspace, { recursive: true }));

describe('the inputs', () => {
  it('are taken as they are documented', () => {
    const { region, request } = read({
      'instance-ids': 'i-0123456789abcdef0, i-0123456789abcdef1\ni-0123456789abcdef0',
      port: '2222',
      timeout: '90',
      'connect-timeout': '2m',
      'working-directory': '/srv',
      pty: 'true',
    });
    expect(region).toBe('eu-central-1');
    expect(request).toMatchObject({
      instanceIds: ['i-0123456789abcdef0', 'i-0123456789abcdef1'],
      port: 2222,
      osUser: 'ec2-user',
      connectTimeoutMs: 120_000,
      maxParallel: 10,
      script: { script: 'uptime', shell: 'bash', workingDirectory: '/srv', pty: true, timeoutMs: 90_000 },
    });
  });

  it('fall back to the Region of the environment', () => {
    expect(read({ 'aws-region': '' }, { AWS_REGION: 'us-gov-west-1' }).region).toBe('us-gov-west-1');
    expect(read({ 'aws-region': '' }, { AWS_DEFAULT_REGION: 'cn-north-1' }).region).toBe('cn-north-1');
    expect(problems({ 'aws-region': '' })).toEqual([expect.stringContaining('AWS_REGION')]);
  });

  it('are all reported at once, each by its name', () => {
    const found = problems({
      'instance-ids': 'web-1',
      'aws-region': 'Frankfurt',
      'os-user': 'no user',
      port: '70000',
      'instance-ip': '10.0.0.256',
      run: '',
      shell: 'python3',
      pty: 'perhaps',
      'key-type': 'ecdsa',
      'host-key-verification': 'no',
      'known-hosts': 'host ssh-ed25519 not-base64!',
      'connect-timeout': 'soon',
      timeout: '-1',
      'max-parallel': '0',
      env: 'NOT_SET\n1BAD=x',
    });
    for (const name of Object.keys(defaults)) expect(found.join('\n')).toContain(`\`${name}\``);
    for (const name of ['instance-ip', 'known-hosts', 'env'])
      expect(found.join('\n')).toContain(`\`${name}\``);
    expect(found.length).toBeGreaterThanOrEqual(16);
  });

  it('never quote the value of an environment variable in a message', () => {
    expect(problems({ env: '1BAD=hunter2' }).join()).not.toContain('hunter2');
    expect(problems({ env: 'UID=hunter2' }).join()).not.toContain('hunter2');
  });

  it('never quote a part of a secret, which the runner would not mask', () => {
    // A PEM key in the place of a value: each line that follows is read as a name.
    const lines = Array.from({ length: 3 }, (_, line) =>
      `${line}MIIEvQIBADANBgkqhkiG9w0BAQEFAASC`.padEnd(64, 'k'),
    );
    const last = 'aGVsbG8gd29ybGQ+IQ==';
    const key = ['-----BEGIN PRIVATE KEY-----', ...lines, last, '-----END PRIVATE KEY-----'].join('\n');
    const found = problems({ env: `KEY=${key}`, shell: lines.join(''), 'os-user': lines[0] ?? '' }).join(
      '\n',
    );
    expect(found).toContain('line 2');
    expect(found).toContain('can only be passed by name');
    for (const line of lines) expect(found).not.toContain(line.slice(0, 20));
    expect(found).not.toContain(last.slice(0, 8));
  });

  it('show a bad value on one line and not whole, so that it cannot fake a workflow command', () => {
    const [problem = ''] = problems({ port: `22\n::add-mask::${'x'.repeat(500)}` });
    expect(problem).not.toContain('\n');
    expect(problem.length).toBeLessThan(200);
  });

  it('never end in anything but a request or a list of mistakes', () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    const fields = fc.dictionary(
      fc.constantFrom(...Object.keys(defaults), 'env', 'known-hosts', 'instance-ip'),
      text,
    );
    fc.assert(
      fc.property(fields, (inputs) => {
        // An environment cannot hold NUL.
        const given = Object.fromEntries(
          Object.entries(inputs).map(([name, value]) => [name, value.replaceAll('\0', '')]),
        );
        problems(given);
      }),
      { numRuns: 100 },
    );
  });
});

describe('env', () => {
  it('passes a bare name from the step, and NAME=value as it stands', () => {
    const env = 'TOKEN\nlower_case=a=b = c \n\r\n  SPACED=  kept  \nEMPTY=\nPATH=/opt/bin\r\n';
    const { request } = read({ env }, { TOKEN: 'from\nthe step', OTHER: 'not asked for' });
    expect([...request.script.env]).toEqual([
      ['TOKEN', 'from\nthe step'],
      ['lower_case', 'a=b = c '],
      ['SPACED', '  kept  '],
      ['EMPTY', ''],
      ['PATH', '/opt/bin'],
    ]);
  });

  it.each(['MISSING', 'valueOf', '__proto__'])('says that the step does not have %s', (name) => {
    expect(problems({ env: name })).toEqual([expect.stringContaining(name)]);
  });
});

describe('a line of env that is neither NAME nor NAME=value', () => {
  it.each(['TOKEN # a comment', 'ONE TWO', '- TOKEN'])('is a mistake and not passed over: %j', (line) => {
    expect(problems({ env: `\n${line}` }, { TOKEN: 'x', ONE: 'x', TWO: 'x' })).toEqual([
      expect.stringContaining('line 2'),
    ]);
  });
});

describe('instance-ip', () => {
  it.each(['10.0.0.1', '2001:db8::1', 'bastion.example.com', 'localhost'])('takes %s', async (address) => {
    const { request } = read({ 'instance-ip': address });
    const instance = {
      id: 'i-0123456789abcdef0',
      state: 'running',
      region: 'eu-central-1',
      publicIpv4: '192.0.2.1',
    };
    const deadline = new Deadline(1_000, new AbortController().signal);
    expect((await request.route.target(instance, deadline)).address).toBe(address);
  });

  it.each(['10.0.0', '-oProxyCommand=x', 'a b', '[::1]', 'host/path'])('refuses %s', (address) => {
    expect(problems({ 'instance-ip': address })).toHaveLength(1);
  });

  it('goes with one instance only', () => {
    const ids = 'i-0123456789abcdef0 i-0123456789abcdef1';
    expect(problems({ 'instance-ip': '10.0.0.1', 'instance-ids': ids })).toEqual([
      expect.stringContaining('one instance'),
    ]);
  });
});

describe('os-user', () => {
  it.each(['ec2-user', '_', 'a.b@example.com', 'machine$', '1password', 'x'.repeat(32)])(
    'takes %s',
    (osUser) => {
      expect(read({ 'os-user': osUser }).request.osUser).toBe(osUser);
    },
  );

  it.each(['', '1000', '-oX', 'a b', 'x'.repeat(33), 'a$b'])('refuses "%s"', (osUser) => {
    expect(problems({ 'os-user': osUser })).toHaveLength(1);
  });
});

describe('run-file', () => {
  const inputs = (file: string) => ({ run: '', 'run-file': file });
  const checkout = () => ({ GITHUB_WORKSPACE: join(workspace, 'checkout') });

  it('is read from the workspace', () => {
    expect(read(inputs('scripts/deploy.sh'), checkout()).request.script.script).toBe('echo deployed\n');
  });

  it.each([
    ['missing.sh', 'not in the workspace'],
    ['../secret', 'outside the workspace'],
    ['link', 'outside the workspace'],
    ['scripts', 'not a file'],
    ['binary', 'not UTF-8'],
  ])('%s is refused: %s', (file, why) => {
    expect(problems(inputs(file), checkout())).toEqual([expect.stringContaining(why)]);
  });

  it('excludes run', () => {
    expect(problems({ 'run-file': 'scripts/deploy.sh' }, checkout())).toEqual([
      expect.stringContaining('both given'),
    ]);
  });
});
