import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder with files in it, which is removed when the test is over. */
export class TemporaryTree {
  /** Absolute, without symbolic links. */
  readonly root: string;

  constructor(files: Readonly<Record<string, string | Buffer>> = {}) {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'eic-tree-')));
    onTestFinished(() => rmSync(this.root, { recursive: true, force: true }));
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  path(name: string): string {
    return join(this.root, name);
  }

  write(name: string, content: string | Buffer): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), content);
  }

  git(...args: string[]): void {
    execFileSync('git', ['-c', 'init.defaultBranch=main', ...args], { cwd: this.root, stdio: 'pipe' });
  }

  /** Makes it a working tree of git in which the files named are tracked. */
  track(...names: string[]): void {
    this.git('init', '--quiet');
    this.git('add', '--force', '--', ...names);
  }
}

/** A policy on EC2 Instance Connect, in short. */
export function policy(action = 'ec2-instance-connect:SendSSHPublicKey'): string {
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }],
  });
}
