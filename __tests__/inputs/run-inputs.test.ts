import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stepInput } from '../../src/actions/step-input';
import { EicError } from '../../src/eic-error';
import { type RunInputs, readRunInputs } from '../../src/inputs/run-inputs';
import { readManifest } from '../fixtures/runner';

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
  'download-limit': '10GiB',
  'strip-components': '0',
  unchanged: 'copy',
  'max-parallel': '10',
  'max-instances': '500',
  strategy: 'parallel',
  output: 'live',
  'connection-type': 'auto',
};

/** Reads inputs given as the runner gives them, over the defaults of action.yml. */
function read(inputs: Record<string, string>, environment: Record<string, string> = {}): RunInputs {
  for (const [name, value] of Object.entries({ ...defaults, ...inputs })) {
    vi.stubEnv(`INPUT_${name.toUpperCase()}`, value);
  }
  try {
    return readRunInputs(stepInput, environment);
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

it('refuses two inputs that name the same file', () => {
  expect(problems({ 'results-file': 'a/../run', 'report-file': 'run', transcript: './run' })).toEqual([
    '`report-file` and `results-file` name the same file; each needs a file of its own.',
    '`transcript` and `results-file` name the same file; each needs a file of its own.',
  ]);
  expect(problems({ 'results-file': 'run.json', 'report-file': 'run.html' })).toEqual([]);
});

let workspace = '';
beforeAll(() => {
  workspace = mkdtempSync(join(tmpdir(), 'eic-inputs-'));
  mkdirSync(join(workspace, 'checkout', 'scripts'), { recursive: true });
  writeFileSync(join(workspace, 'checkout', 'scripts', 'deploy.sh'), 'echo deployed\n');
  writeFileSync(join(workspace, 'checkout', 'binary'), Buffer.from([0x7f, 0x45, 0xff, 0xfe]));
  writeFileSync(join(workspace, 'checkout', 'utf-16'), Buffer.from('\ufeffecho ok\n', 'utf16le'));
  writeFileSync(join(workspace, 'checkout', 'utf-16-without-mark'), Buffer.from('echo ok\n', 'utf16le'));
  writeFileSync(join(workspace, 'checkout', 'with-mark.sh'), '\ufeffecho ok\n');
  writeFileSync(join(workspace, 'checkout', 'windows.sh'), 'echo a\necho b\r\n');
  writeFileSync(join(workspace, 'checkout', 'empty.sh'), '\n');
  writeFileSync(join(workspace, 'secret'), 'a key\n');
  symlinkSync('../secret', join(workspace, 'checkout', 'link'));
});
afterAll(() => rmSync(workspace, { recursive: true }));

describe('the inputs', () => {
  it('are taken as they are documented', () => {
    const { selection, request } = read({
      'instance-ids': 'i-0123456789abcdef0, i-0123456789abcdef1\ni-0123456789abcdef0',
      port: '2222',
      timeout: '90',
      'connect-timeout': '2m',
      'working-directory': '/srv',
      pty: 'true',
    });
    expect(selection).toMatchObject({
      regions: ['eu-central-1'],
      instanceIds: ['i-0123456789abcdef0', 'i-0123456789abcdef1'],
      filterSets: [],
      maxInstances: 500,
      allowEmpty: false,
    });
    expect(request).toMatchObject({
      port: 2222,
      osUser: 'ec2-user',
      connectTimeoutMs: 120_000,
      maxParallel: 10,
      script: { script: 'uptime', shell: 'bash', workingDirectory: '/srv', pty: true, timeoutMs: 90_000 },
    });
  });

  it('fall back to the Region of the environment', () => {
    expect(read({ 'aws-region': '' }, { AWS_REGION: 'us-gov-west-1' }).selection.regions).toEqual([
      'us-gov-west-1',
    ]);
    expect(read({ 'aws-region': '' }, { AWS_DEFAULT_REGION: 'cn-north-1' }).selection.regions).toEqual([
      'cn-north-1',
    ]);
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
      'max-instances': 'all',
      strategy: 'blue-green',
      output: 'short',
      'connection-type': 'vpn',
      'endpoint-id': 'eic-1',
      'max-tunnel-duration': '2h',
      env: 'NOT_SET\n1BAD=x',
      'strip-components': 'all',
      unchanged: 'keep',
      'download-limit': '1',
    });
    for (const name of Object.keys(defaults)) expect(found.join('\n')).toContain(`\`${name}\``);
    for (const name of ['instance-ip', 'known-hosts', 'env', 'endpoint-id', 'max-tunnel-duration'])
      expect(found.join('\n')).toContain(`\`${name}\``);
    expect(found.length).toBeGreaterThanOrEqual(16);
  });

  it('that have no effect next to others are mistakes, all at once', () => {
    const endpoint = { 'endpoint-id': 'eice-0123456789abcdef0', 'max-tunnel-duration': '10m' };
    expect(problems({ ...endpoint, 'connection-type': 'direct' })).toEqual([
      '`endpoint-id` has no effect: `connection-type` is direct.',
      '`max-tunnel-duration` has no effect: `connection-type` is direct.',
    ]);
    const direct = 'the connection to `instance-ip` is direct unless `connection-type` is endpoint.';
    expect(problems({ ...endpoint, 'instance-ip': '10.0.0.5' })).toEqual([
      `\`endpoint-id\` has no effect: ${direct}`,
      `\`max-tunnel-duration\` has no effect: ${direct}`,
    ]);
    expect(problems(endpoint)).toEqual([]);
  });

  it.each(['192.0.2.1', 'db.example.com'])('instance-ip %s is no target of an endpoint', (address) => {
    const found = problems({ 'connection-type': 'endpoint', 'instance-ip': address });
    expect(found).toEqual([expect.stringContaining('takes a private IPv4 address or an IPv6 address')]);
  });

  it('take the word of AWS CLI for an endpoint', () => {
    const inputs = { 'connection-type': 'eice', 'instance-ip': '10.0.0.5', 'max-tunnel-duration': '1h' };
    expect(read(inputs).routing).toEqual({
      port: 22,
      connectionType: 'endpoint',
      instanceIp: '10.0.0.5',
      endpointId: undefined,
      maxTunnelSeconds: 3600,
    });
  });

  it('never quote the value of an environment variable in a message', () => {
    expect(problems({ env: '1BAD=hunter2' }).join()).not.toContain('hunter2');
    expect(problems({ env: 'UID=hunter2' }).join()).not.toContain('hunter2');
  });

  it('never quote a part of a secret, which the runner would not mask', () => {
    // A PEM key instead of a value: each line that follows is read as a name.
    const lines = Array.from({ length: 3 }, (_, line) =>
      `${line}MIIEvQIBADANBgkqhkiG9w0BAQEFAASC`.padEnd(64, 'k'),
    );
    const last = 'aGVsbG8gd29ybGQ+IQ==';
    const key = ['-----BEGIN PRIVATE KEY-----', ...lines, last, '-----END PRIVATE KEY-----'].join('\n');
    const found = problems({ env: `KEY=${key}`, shell: lines.join(''), 'os-user': lines[0] ?? '' }).join(
      '\n',
    );
    expect(found).toContain('lines 2 to 6');
    expect(found).toContain('For a value of several lines, write only NAME here');
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
  it('passes a bare name from the step, and NAME=value unchanged', () => {
    const env = 'TOKEN\nlower_case=a=b = c \n\r\n  SPACED=  kept  \nEMPTY=\nPATH=/opt/bin\r\n';
    const { request } = read({ env }, { TOKEN: 'from\nthe step', OTHER: 'not asked for' });
    expect([...(request.script?.env ?? [])]).toEqual([
      ['TOKEN', 'from\nthe step'],
      ['lower_case', 'a=b = c '],
      ['SPACED', '  kept  '],
      ['EMPTY', ''],
      ['PATH', '/opt/bin'],
    ]);
  });

  it.each(['MISSING', 'valueOf', '__proto__'])(
    'says where a variable is that the step does not have: %s',
    (name) => {
      expect(problems({ env: `\n${name}` })).toEqual([
        expect.stringMatching(/^`env`, line 2: the step has no environment variable of this name\. Set it/),
      ]);
    },
  );

  it('suggests a variable of the step that has nearly the same name', () => {
    const step = { DEPLOY_TOKEN: 'x', INPUT_DEPLOY_TOKN: 'x' };
    expect(problems({ env: 'DEPLOY_TOKN' }, step)).toEqual([
      expect.stringContaining('did you mean DEPLOY_TOKEN?'),
    ]);
  });

  it('skips comments, which are lines that begin with #', () => {
    const { request } = read({ env: '# what the script needs\nA=1 # one\n  #B\n' });
    expect([...(request.script?.env ?? [])]).toEqual([['A', '1 # one']]);
  });

  it.each([
    ['A,B', 'one name on each line'],
    ['A, B, C,', 'one name on each line'],
    ['- A', 'not a YAML list'],
    ['export A=1', 'leave out "export"'],
    ['A: 1', 'NAME=value'],
    ['A = 1', 'no space before'],
    ['A # the token', 'a line of its own'],
  ])('says how to write %j here', (env, advice) => {
    expect(problems({ env }, { A: 'x', B: 'x', C: 'x' })).toEqual([expect.stringContaining(advice)]);
  });
});

describe('a line of env that is neither NAME nor NAME=value', () => {
  it.each(['TOKEN # a comment', 'ONE TWO', '- TOKEN'])('is a mistake and not skipped: %j', (line) => {
    expect(problems({ env: `\n${line}` }, { TOKEN: 'x', ONE: 'x', TWO: 'x' })).toEqual([
      expect.stringContaining('line 2'),
    ]);
  });
});

describe('a mistake', () => {
  const message = (inputs: Record<string, string>) => {
    try {
      read(inputs);
    } catch (thrown) {
      return thrown instanceof Error ? thrown.message : undefined;
    }
    return undefined;
  };

  it.each([
    [{ port: 'x' }, '1 input has a mistake; nothing was sent to AWS.'],
    [{ env: 'A-B=1\nC\nD-E=1' }, '1 input has 3 mistakes; nothing was sent to AWS.'],
    [{ port: 'x', env: 'A-B=1\nC\nD-E=1', run: '' }, '3 inputs have mistakes; nothing was sent to AWS.'],
  ])('is counted for its input: %j', (inputs, expected) => {
    expect(message(inputs)).toBe(expected);
  });

  it('in one of several instance IDs is found by its place', () => {
    expect(problems({ 'instance-ids': 'i-0123456789abcdef0, i-0123456789abcdef1 web-1' })).toEqual([
      '`instance-ids`: entry 3 of 3 is not an instance ID; an ID is "i-" and 8 or 17 digits of 0-9 and a-f.',
    ]);
  });

  it('in several of many instance IDs are found by their places, without the good ones', () => {
    const good = 'i-0123456789abcdef0';
    const form = 'an ID is "i-" and 8 or 17 digits of 0-9 and a-f.';
    expect(problems({ 'instance-ids': `web-1, ${good}, ${good} web-2` })).toEqual([
      `\`instance-ids\`: entries 1 and 4 of 4 are not instance IDs; ${form}`,
    ]);
    const many = [good, ...Array<string>(13).fill('secret')].join('\n');
    expect(problems({ 'instance-ids': many })).toEqual([
      `\`instance-ids\`: entries 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 3 more of 14 are not instance IDs; ${form}`,
    ]);
  });

  it('in the Region says whose it is', () => {
    expect(problems({ 'aws-region': '' }, { AWS_REGION: 'Frankfurt' })).toEqual([
      expect.stringContaining('the environment variable AWS_REGION is "Frankfurt"'),
    ]);
  });

  it('never shows a part of a value of several lines, whichever input it is in', () => {
    const line = fc.string({
      unit: fc.constantFrom(...'XYZWQxyzwq0123456789+/=#,-'),
      minLength: 8,
      maxLength: 64,
    });
    const names = [...Object.keys(defaults), 'run-file', 'env', 'known-hosts', 'instance-ip', 'envs', 'key'];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.array(line, { minLength: 2, maxLength: 30 }),
        fc.constantFrom('', 'TOKEN=', '-----BEGIN OPENSSH PRIVATE KEY-----\n'),
        fc.constantFrom('\n', '\r\n', '\n  '),
        (name, lines, start, separator) => {
          const text = problems({
            [name]: `${start}${lines.join(separator)}`,
            ...(name === 'run-file' ? { run: '' } : {}),
          }).join('\n');
          for (const secret of lines) {
            for (let at = 0; at + 6 <= secret.length; at += 1) {
              const part = secret.slice(at, at + 6);
              // Our own words do not count: "0 (seconds)", "65535.".
              if (/[XYZWQ]/.test(part)) expect(text).not.toContain(part);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('an input of another action', () => {
  it.each([
    ['envs', 'A,B', '`env`'],
    ['host', '10.0.0.1', '`instance-ids`'],
    ['username', 'ec2-user', '`os-user`'],
    ['key', 'secret', 'Remove it'],
    ['script', 'uptime', '`run`'],
    ['fingerprint', 'SHA256:abc', '`known-hosts`'],
    ['command_timeout', '5m', '`timeout`'],
    ['sync', 'true', '`max-parallel: 1`'],
    ['working_directory', '/srv', '`working-directory`'],
  ])('is a mistake that says what to use here: %s', (name, value, instead) => {
    const [problem, ...more] = problems({ [name]: value });
    expect(more).toEqual([]);
    expect(problem).toMatch(new RegExp(`^\`${name}\` is not an input of this action\\. `));
    expect(problem).toContain(instead);
    expect(problem).not.toContain('secret');
  });

  it('never has the name of an input that this action has', async () => {
    const { inputs } = await readManifest();
    for (const [name, value] of Object.entries(inputs)) {
      expect(problems({ [name]: value || 'x' }).join()).not.toContain(`\`${name}\` is not an input`);
    }
  });
});

describe('wait-for-boot', () => {
  it('is off by default', () => {
    expect(read({}).request.waitForBootMs).toBeUndefined();
    expect(read({ 'wait-for-boot': '2m' }).request.waitForBootMs).toBe(120_000);
    expect(problems({ 'wait-for-boot': 'true' })).toEqual([
      expect.stringMatching(/^`wait-for-boot` is "true"/),
    ]);
  });
});

describe('proxy-command', () => {
  it.each([
    ['nc -x proxy:1080 %h %p', ['nc', '-x', 'proxy:1080', '%h', '%p']],
    ['./my\\ proxy \'one word\' "%r@%n" 100%%', ['./my proxy', 'one word', '%r@%n', '100%%']],
    [`sh -c 'nc "$0" "$1" 2>/dev/null' %h %p`, ['sh', '-c', 'nc "$0" "$1" 2>/dev/null', '%h', '%p']],
  ])('%s is split into words, its tokens left for later', (command, words) => {
    expect(read({ 'proxy-command': command }).routing.proxyCommand).toEqual(words);
  });

  it.each([
    'nc %h %p | tee log',
    'nc %h %p > log',
    'nc %h %p; true',
    'nc $HOST %p',
    'nc $(host) %p',
    'nc `host` %p &',
    'nc *.example.com %p',
    'nc %h %p # through the office',
    "nc 'not closed",
    'nc "not closed',
    'nc %h %P',
    'nc %C %p',
    'nc %h %p 100%',
    'nc %h %p\necho',
    '%h %p',
    "'' %h",
  ])('%s is a mistake', (command) => {
    const [problem, ...others] = problems({ 'proxy-command': command });
    expect(problem).toMatch(/^`proxy-command` /);
    expect(others).toEqual([]);
  });

  it('is not given together with another connection type', () => {
    const both = { 'proxy-command': 'nc %h %p', 'connection-type': 'ssm' };
    expect(problems(both)).toEqual([expect.stringContaining('`connection-type`')]);
  });
});

describe('connection-type', () => {
  it('takes only the known ones', () => {
    expect(problems({ 'connection-type': 'vpn' })).toEqual([expect.stringContaining('ssm')]);
  });

  it('ssm needs no address, so none is accepted', () => {
    const inputs = { 'connection-type': 'ssm', 'instance-ip': '10.0.0.1' };
    expect(problems(inputs)).toEqual([expect.stringMatching(/^`instance-ip` has no effect/)]);
    expect(problems({ ...inputs, bastion: 'i-0a1b2c3d4e5f67890' })).toEqual([]);
  });
});

describe('bastion', () => {
  const bastion = 'i-0a1b2c3d4e5f67890';

  it('has the user and the port of the instances, unless it has its own', () => {
    const step = { bastion, 'os-user': 'ubuntu', port: '2222' };
    expect(read(step).routing.bastion).toEqual({ instanceId: bastion, osUser: 'ubuntu', port: 2222 });
    expect(read({ ...step, 'bastion-os-user': 'jump', 'bastion-port': '22' }).routing.bastion).toEqual({
      instanceId: bastion,
      osUser: 'jump',
      port: 22,
    });
  });

  it.each([
    [{ bastion: 'bastion.example.com' }, '`bastion` is "bastion.example.com"'],
    [{ bastion, 'instance-ids': `i-0123456789abcdef0 ${bastion}` }, '`bastion` is also in `instance-ids`'],
    [{ 'bastion-os-user': 'jump' }, '`bastion-os-user` has no effect without `bastion`'],
    [{ 'bastion-port': '22' }, '`bastion-port` has no effect without `bastion`'],
    [{ bastion, 'bastion-os-user': 'not a user' }, '`bastion-os-user` is "not a user"'],
    [{ bastion, 'bastion-port': '0' }, '`bastion-port` is "0"'],
  ])('%j is a mistake', (inputs, problem) => {
    expect(problems(inputs)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('instance-ip', () => {
  it.each(['10.0.0.1', '2001:db8::1', 'bastion.example.com', 'localhost'])('takes %s', (address) => {
    expect(read({ 'instance-ip': address }).routing.instanceIp).toBe(address);
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
    expect(read(inputs('scripts/deploy.sh'), checkout()).request.script?.script).toBe('echo deployed\n');
  });

  it.each([
    ['missing.sh', 'not in the workspace'],
    ['../secret', 'outside the workspace'],
    ['link', 'outside the workspace'],
    ['scripts', 'not a file'],
    ['binary', 'not UTF-8'],
    ['utf-16', 'UTF-16'],
    ['utf-16-without-mark', 'UTF-16'],
    ['windows.sh', 'Windows line endings (CRLF, first in line 2)'],
    ['empty.sh', 'empty script'],
  ])('%s is refused: %s', (file, why) => {
    expect(problems(inputs(file), checkout())).toEqual([expect.stringContaining(why)]);
  });

  it('may begin with a byte order mark, which is removed', () => {
    expect(read(inputs('with-mark.sh'), checkout()).request.script?.script).toBe('echo ok\n');
  });

  it.each(['bash -x {0}', 'sudo /bin/sh {0}', 'sh'])(
    'with CRLF is refused for the shell %s, as is run',
    (shell) => {
      const file = problems({ ...inputs('windows.sh'), shell }, checkout());
      expect(file).toEqual([
        expect.stringMatching(/^`run-file` has Windows line endings .*dos2unix.*\.gitattributes/),
      ]);
      expect(problems({ run: 'a\r\n', shell })).toEqual([
        expect.stringMatching(/^`run` has Windows line endings/),
      ]);
    },
  );

  it('with CRLF is passed to interpreters that accept it', () => {
    const python = { ...inputs('windows.sh'), shell: 'python3 {0}' };
    expect(read(python, checkout()).request.script?.script).toBe('echo a\necho b\r\n');
  });

  it('excludes run', () => {
    expect(problems({ 'run-file': 'scripts/deploy.sh' }, checkout())).toEqual([
      expect.stringContaining('both given'),
    ]);
  });
});

it('a health check has variables and a directory too if files are only copied before it', () => {
  const given = { run: '', upload: 'action.yml => /srv/', env: 'A=b', 'working-directory': '/srv' };
  expect(problems(given)).toEqual([
    '`env` has no effect without `run` or `run-file`.',
    '`working-directory` has no effect without `run` or `run-file`.',
  ]);
  const { script, healthCheck } = read({ ...given, 'health-check': 'test -e action.yml' }).request;
  expect(script).toBeUndefined();
  expect(healthCheck).toMatchObject({ env: new Map([['A', 'b']]), workingDirectory: '/srv' });
});
