import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Cloud, startCloud } from '../fixtures/cloud';
import { inHome } from '../fixtures/home-directory';
import { type Job, type StepOptions, type StepResult, startJob } from '../fixtures/runner';
import { testUser } from '../fixtures/sshd';

const action = 'setup';

let cloud: Cloud;
let job: Job;
/** The home directory of the password database. */
let home: string;
beforeAll(async () => {
  cloud = await startCloud([
    { name: 'web-1', hostKeyTypes: ['ed25519'] },
    { name: 'db', hostKeyTypes: ['ed25519'] },
  ]);
});
afterAll(() => cloud.close());
beforeEach(async () => {
  job = await startJob();
  home = mkdtempSync(join(tmpdir(), 'eic-home-'));
  onTestFinished(async () => {
    await job.close();
    rmSync(home, { recursive: true });
  });
});

function ids(): string[] {
  return cloud.instances.map(({ id }) => id);
}

function step(inputs: Readonly<Record<string, string>> = {}): StepOptions {
  return {
    action,
    prefix: inHome(home),
    env: cloud.sandbox.env,
    inputs: {
      'instance-ids': ids().join(' '),
      'os-user': testUser,
      port: String(cloud.sandbox.sshPort),
      ...inputs,
    },
  };
}

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command as a later step of the job does. */
function later(setup: StepResult, program: string, ...args: string[]): Promise<Ended> {
  const [first = '', ...rest] = [...inHome(home), program, ...args];
  const env = { PATH: process.env.PATH, HOME: home, ...cloud.sandbox.env, ...setup.exported };
  return new Promise((resolve) => {
    execFile(first, rest, { env, cwd: job.workspace }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr }),
    );
  });
}

describe('the setup action', () => {
  it('makes names and IDs of instances host names for ssh in later steps, each connection with a push', async () => {
    const setup = await job.run(step());
    expect(setup.log, setup.log).toContain('web-1 (');
    expect(setup.exitCode).toBe(0);
    expect(setup.outputs.hosts).toBe('web-1 db');
    const before = cloud.sandbox.pushes.length;
    expect(await later(setup, 'ssh', 'web-1', 'echo one; exit 7')).toEqual({
      code: 7,
      stdout: 'one\n',
      stderr: '',
    });
    expect(await later(setup, 'ssh', ids()[1] ?? '', 'echo two')).toEqual({
      code: 0,
      stdout: 'two\n',
      stderr: '',
    });
    expect(cloud.sandbox.pushes.slice(before).map(({ instanceId }) => instanceId)).toEqual(ids());
    const post = await job.post(setup, step());
    expect(post.exitCode, post.log).toBe(0);
    expect(readdirSync(home)).toEqual([]);
    expect(readdirSync(job.temp)).toEqual(['_runner_file_commands']);
  });
});
