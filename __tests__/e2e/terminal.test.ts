import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { until } from '../fixtures/until';

const run = promisify(execFile);
const eic = join(resolve(__dirname, '..', '..'), 'dist', 'cli', 'index.js');

/** The Node of the tests and, where the machine has another that is new enough, that one: npm's PATH hides it. */
async function nodes(): Promise<[version: string, path: string][]> {
  const folders = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'));
  const env = { PATH: folders.join(delimiter) };
  const own: [string, string] = [process.version, process.execPath];
  try {
    const { stdout } = await run('node', ['-p', "[process.version, process.execPath].join(' ')"], { env });
    const [version = '', path = ''] = stdout.trim().split(' ');
    return Number(/^v(\d+)/.exec(version)?.[1]) >= 20 && version !== process.version
      ? [own, [version, path]]
      : [own];
  } catch {
    return [own];
  }
}

describe.each(await nodes())('eic, with Node %s', (_, node) => {
  it('demo runs the real action and ends well', async () => {
    const { stdout, stderr } = await run(node, [eic, 'demo'], { env: { PATH: process.env.PATH } });
    expect(stderr).toBe('');
    expect(stdout).toContain('3 instances: 3 succeeded, 0 failed.');
    expect(stdout).toContain('release  v2 "final" it\'s $HOME \\o/ `date` 100% ünïcødé 🚀');
    expect(stdout).toContain('notes    one = two; three # four');
    expect(stdout).toContain('3 pushes of 3 different keys');
    // The private instance is reached through its endpoint, and the last step fails there on purpose.
    expect(stdout).toContain('OpenTunnel → 101');
    expect(stdout).toMatch(/A step that fails[\s\S]*ec2-instance-connect:OpenTunnel/);
    expect(stdout).not.toContain('\x1b');
  });

  it('demo ends well and without a complaint if its reader goes away', async () => {
    const script = '"$0" "$1" demo | head -n 1; echo "${PIPESTATUS[0]}"';
    const { stdout, stderr } = await run('bash', ['--norc', '-c', script, node, eic], {
      env: { PATH: process.env.PATH },
    });
    expect(stderr).toBe('');
    expect(stdout.split('\n')).toEqual([expect.stringContaining('A sandbox stands in for AWS'), '0', '']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'sandbox prints its variables, runs, and ends by itself on %s',
    async (signal) => {
      const child: ChildProcess = spawn(node, [eic, 'sandbox', '--instances', '2', '--region', 'us-west-2'], {
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let [stdout, stderr] = ['', ''];
      child.stdout?.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr?.on('data', (chunk) => {
        stderr += chunk;
      });
      await until(
        'the sandbox',
        () => stderr.includes('Interrupt to stop.') && stdout.includes('EIC_SANDBOX_PID'),
      );
      const value = (name: string): string =>
        new RegExp(`^export ${name}='(.*)'$`, 'm').exec(stdout)?.[1] ?? '';
      expect(value('AWS_REGION')).toBe('us-west-2');
      expect(value('EIC_SANDBOX_INSTANCE_IDS').split(' ')).toHaveLength(2);
      expect(stdout.split('\n').filter((line) => !/^(export|unset) /.test(line))).toEqual(['']);
      const socket = connect(Number(value('EIC_SANDBOX_SSH_PORT')), '127.0.0.12');
      const [greeting] = await once(socket, 'data');
      // The sandbox cuts it off.
      socket.on('error', () => {});
      expect(String(greeting)).toMatch(/^SSH-2\.0-/);

      child.kill(signal);
      const [code] = await once(child, 'close');
      socket.destroy();
      expect(code).toBe(0);
    },
  );

  it.each([
    [['sandbox', '--instances', '0'], 'whole number from 1 to 1000', 2],
    [['sandbox', '--port', 'http'], 'whole number from 1 to 65535', 2],
    [['sandbox', '--region', 'nowhere'], 'Not a Region: nowhere', 1],
    [['dance'], "unknown command 'dance'", 2],
  ])('refuses %j', async (args, message, code) => {
    await expect(run(node, [eic, ...args])).rejects.toMatchObject({
      code,
      stderr: expect.stringContaining(message),
    });
  });

  it('demo clears everything away when it is interrupted', async () => {
    const temp = await mkdtemp(join(tmpdir(), 'eic-demo-test-'));
    try {
      const child = spawn(node, [eic, 'demo'], {
        env: { PATH: process.env.PATH, TMPDIR: temp },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let stdout = '';
      child.stdout.on('data', (chunk) => {
        stdout += chunk;
      });
      child.stderr.resume();
      await until('the log', () => stdout.includes('── The log ──'));
      expect(await readdir(temp)).not.toEqual([]);
      child.kill('SIGINT');
      await once(child, 'close');
      expect(await readdir(temp)).toEqual([]);
    } finally {
      await rm(temp, { recursive: true });
    }
  });
});
