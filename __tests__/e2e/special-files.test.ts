import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { projectFolder } from '../docs/markdown';
import { policy, TemporaryTree } from '../policy-files/temporary-tree';

const eic = join(projectFolder, 'dist', 'cli', 'index.js');

/** Runs eic. One that waits for a writer is stopped after some seconds, and has no status. */
function run(tree: TemporaryTree, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [eic, ...args], {
    cwd: tree.root,
    encoding: 'utf8',
    timeout: 20_000,
  });
  return { status, output: stdout + stderr };
}

/** A folder with a named pipe to which nobody writes, and a link to it. */
function withPipe(): TemporaryTree {
  const tree = new TemporaryTree();
  execFileSync('mkfifo', [tree.path('pipe.json')]);
  symlinkSync('pipe.json', tree.path('link.json'));
  return tree;
}

describe('a named pipe in place of a file', () => {
  it.each([
    ['lint', 'pipe.json'],
    ['lint', 'link.json'],
    ['lint', '--fix', 'pipe.json'],
    ['lint', '--fix-dry-run', 'pipe.json'],
    ['lint', '--skip-unrelated', 'pipe.json'],
    ['lint', '--config', 'pipe.json', '--stdin'],
    ['policy', 'explain', 'pipe.json'],
    ['policy', 'explain', 'link.json'],
    ['policy', 'render', 'by-tag', '--variables', 'pipe.json'],
    ['policy', 'render', 'by-tag', '--variables', 'link.json'],
  ])('is not waited for, and the message says what it is: eic %s %s %s %s', (...args) => {
    const { status, output } = run(withPipe(), ...args);
    expect(status).toBe(2);
    expect(output).toContain('It is a named pipe, not a regular file.');
  });

  it('is skipped in a folder', () => {
    const tree = withPipe();
    tree.write('policy.json', policy());
    expect(run(tree, 'lint', '.').output).toMatch(/ in 1 file\./);
  });
});

it('says of a device and of a socket what it is', async () => {
  const tree = new TemporaryTree();
  const server = createServer().listen(tree.path('socket.json'));
  onTestFinished(() => {
    server.close();
  });
  await once(server, 'listening');
  for (const command of [['lint'], ['policy', 'explain']]) {
    expect(run(tree, ...command, '/dev/zero')).toMatchObject({
      status: 2,
      output: expect.stringContaining('It is a device, not a regular file.'),
    });
    expect(run(tree, ...command, 'socket.json')).toMatchObject({
      status: 2,
      output: expect.stringContaining('It is a socket, not a regular file.'),
    });
  }
});

it('reads the pipe of <(…), whose writer may be slow', async () => {
  const tree = new TemporaryTree();
  // The writer writes only after this test has written to it.
  const shell = spawn('bash', ['-c', '"$@" <(cat <&3)', 'bash', process.execPath, eic, 'policy', 'explain'], {
    cwd: tree.root,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const { stdout, stdio } = shell;
  const [, , , writer] = stdio;
  if (stdout === null || !(writer instanceof Writable)) throw new Error('The shell has no pipes.');
  const output = text(stdout);
  writer.write(policy().slice(0, 10), () => writer.end(policy().slice(10)));
  expect(await output).toMatch(/^Statement 1 allows pushing an SSH key to every instance/);
});
