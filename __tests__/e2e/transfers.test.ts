import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
} from 'node:fs';
import { chmod, mkdir, readlink, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Cloud, only, startCloud } from '../fixtures/cloud';
import { readResults } from '../fixtures/results-schema';
import { rootCommandSync } from '../fixtures/root';
import { type Job, type StepOptions, startJob } from '../fixtures/runner';
import { mountSmallDisk } from '../fixtures/small-disk';
import { testUser } from '../fixtures/sshd';
import { until } from '../fixtures/until';

let cloud: Cloud;
let job: Job;
/** A folder on the instances. They are this machine, so all three have the same one. */
let there: string;
beforeAll(async () => {
  cloud = await startCloud([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
});
afterAll(async () => {
  await cloud?.close();
});
beforeEach(async () => {
  there = mkdtempSync(join(tmpdir(), 'eic-transfers-'));
  job = await startJob();
});
afterEach(async () => {
  await job.close();
  // Some files belong to root.
  rootCommandSync('rm', ['-rf', there]);
});

function optionsFor(inputs: Readonly<Record<string, string>>, count: number, more: StepOptions): StepOptions {
  const ids = cloud.instances.slice(0, count).map(({ id }) => id);
  return {
    ...more,
    inputs: {
      'instance-ids': ids.join(' '),
      'os-user': testUser,
      port: String(cloud.sandbox.sshPort),
      ...inputs,
    },
    env: { ...cloud.sandbox.env, ...more.env },
  };
}

async function run(inputs: Readonly<Record<string, string>>, count = 1, more: StepOptions = {}) {
  const step = await job.run(optionsFor(inputs, count, more));
  return { ...step, results: readResults(step.outputs.results) };
}

/** Writes files below a folder: path → content. */
async function files(folder: string, contents: Readonly<Record<string, string | Buffer>>): Promise<void> {
  for (const [path, content] of Object.entries(contents)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** All paths below a folder, directories with a slash at the end. */
function tree(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map(
      (entry) =>
        `${join(entry.parentPath, entry.name).slice(folder.length + 1)}${entry.isDirectory() ? '/' : ''}`,
    )
    .sort();
}

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('a step that copies files', () => {
  it('uploads, runs the script and downloads, over one login', async () => {
    await files(job.workspace, { 'dist/index.html': '<p>new', 'dist/js/a.js': 'a', 'app.conf': 'port=80\n' });
    await symlink('index.html', join(job.workspace, 'dist', 'start.html'));
    await mkdir(join(job.workspace, 'dist', 'empty'));
    const pushes = cloud.sandbox.pushes.length;
    const step = await run({
      upload: `dist/ => ${there}/app\napp.conf => ${there}/etc/my.conf`,
      run: `cat "${there}/etc/my.conf"; tr a-z A-Z < ${there}/app/index.html > ${there}/report.txt`,
      download: `${there}/report.txt => out/\n${there}/app => copy`,
    });
    expect(step.log).toContain('port=80');
    expect(step).toMatchObject({ exitCode: 0 });
    expect(tree(there)).toEqual(
      [
        'app/',
        'app/empty/',
        'app/index.html',
        'app/js/',
        'app/js/a.js',
        'app/start.html',
        'etc/',
        'etc/my.conf',
        'report.txt',
      ].sort(),
    );
    expect(text(job.workspace, 'out/report.txt')).toBe('<P>NEW');
    expect(tree(join(job.workspace, 'copy'))).toEqual([
      'empty/',
      'index.html',
      'js/',
      'js/a.js',
      'start.html',
    ]);
    expect(await readlink(join(job.workspace, 'copy/start.html'))).toBe('index.html');
    expect(only(step.results)).toMatchObject({
      exitCode: 0,
      upload: { files: 4, bytes: 15, skipped: 0, removed: 0 },
      download: { files: 4, bytes: 13, skipped: 0, removed: 0 },
    });
    expect(cloud.sandbox.pushes).toHaveLength(pushes + 1);
    expect(step.log).toMatch(/a: uploaded 4 files, 15 bytes in /);
    expect(step.summaryText).toContain('Uploaded: 4 files, 15 bytes. Downloaded: 4 files, 13 bytes.');
    expect(step.obeyed).toEqual([]);
  });

  it('needs no script', async () => {
    await files(job.workspace, { 'app.conf': 'x' });
    const step = await run({ upload: `app.conf => ${there}/` });
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'exit-code': '0', stdout: '' } });
    expect(only(step.results)).toMatchObject({ exitCode: null, succeeded: true, download: null });
    expect(text(there, 'app.conf')).toBe('x');
  });

  it('selects by globs, leaves out by !, and removes leading names', async () => {
    await files(job.workspace, {
      'dist/a.js': '',
      'dist/a.js.map': '',
      'dist/lib/b.js': '',
      'dist/lib/test/c.js': '',
      'dist/d.css': '',
    });
    const upload = `dist/**/*.js => ${there}/js/\ndist => ${there}/stripped/\n!*.map\n!dist/lib/test`;
    expect((await run({ upload, 'strip-components': '1' })).exitCode).toBe(0);
    expect(tree(there)).toEqual([
      'js/',
      'js/b.js',
      'stripped/',
      'stripped/a.js',
      'stripped/d.css',
      'stripped/lib/',
      'stripped/lib/b.js',
    ]);
  });

  it('cleans what the source does not have, keeps what ! names, and sends nothing again that is there', async () => {
    await files(job.workspace, { 'dist/a': 'aaa', 'dist/b': 'b' });
    await files(there, { 'app/old/file': '', 'app/logs/today': 'log', 'app/b': 'old', outside: '' });
    await symlink(join(there, 'outside'), join(there, 'app', 'link'));
    const inputs = { upload: `dist/ => ${there}/app\n!logs`, clean: 'true', unchanged: 'skip' };
    const first = await run(inputs);
    expect(tree(there)).toEqual(['app/', 'app/a', 'app/b', 'app/logs/', 'app/logs/today', 'outside']);
    expect(only(first.results).upload).toEqual({ files: 2, bytes: 4, skipped: 0, removed: 3 });
    await files(job.workspace, { 'dist/b': 'B' });
    const second = await run(inputs);
    expect(only(second.results).upload).toEqual({ files: 1, bytes: 1, skipped: 1, removed: 0 });
    expect(second.log).toMatch(/uploaded 1 file, 1 byte in .*, 1 unchanged/);
    expect(text(there, 'app/b')).toBe('B');
  });

  it('keeps modes, and times if asked', async () => {
    await files(job.workspace, { 'bin/tool': '#!/bin/sh\n' });
    await chmod(join(job.workspace, 'bin/tool'), 0o750);
    await utimes(join(job.workspace, 'bin/tool'), 1_000_000_000, 1_000_000_000);
    await run({ upload: `bin/ => ${there}`, 'preserve-times': 'true' });
    expect(statSync(join(there, 'tool'))).toMatchObject({ mtimeMs: 1e12 });
    expect(statSync(join(there, 'tool')).mode & 0o777).toBe(0o750);
  });

  it('writes and reads as root with become', async () => {
    await files(job.workspace, { conf: 'x' });
    const step = await run({
      upload: `conf => ${there}/root/conf`,
      download: `${there}/root/ => back`,
      become: 'true',
    });
    // Where the tests run as another user, that user has sudo (CONTRIBUTING.md).
    expect(step.exitCode).toBe(0);
    expect(statSync(join(there, 'root')).uid).toBe(0);
    expect(text(job.workspace, 'back/conf')).toBe('x');
  });

  it('copies to and from each of a fleet, and keeps their files apart', async () => {
    await files(job.workspace, { conf: 'x' });
    // The three are one machine: one that still uploads would change the file that another downloads.
    const step = await run({ upload: `conf => ${there}/conf` }, 3);
    const ids = cloud.instances.map(({ id }) => id);
    expect(step).toMatchObject({ exitCode: 0 });
    expect(await run({ download: `${there}/* => out/` }, 3)).toMatchObject({ exitCode: 0 });
    expect(readdirSync(join(job.workspace, 'out')).sort()).toEqual([...ids].sort());
    for (const id of ids) expect(text(job.workspace, 'out', id, 'conf')).toBe('x');
    for (const { name } of cloud.instances)
      expect(step.log).toMatch(new RegExp(`^${name} \\* uploaded 1 file`, 'm'));
    expect(step.summaryText).toContain('Uploaded (3 of 3 instances): 3 files, 3 bytes.');
  });
});

describe('a copy that fails', () => {
  it('does not start the script, leaves the old files, and names the line', async () => {
    await files(job.workspace, { a: 'new', b: 'new' });
    await files(there, { a: 'old', 'b/file': '' });
    const step = await run({
      upload: `a => ${there}/a\n\nb => ${there}/b`,
      run: `touch ${there}/ran`,
      download: `${there}/a => .`,
    });
    expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '' } });
    const { error, upload, download } = only(step.results);
    expect(error).toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/^`upload`, line 3: /),
    });
    expect(error?.remedy).toMatch(/ The script was not started\.$/);
    expect({ upload: upload?.files, download }).toEqual({ upload: 1, download: null });
    expect(tree(there)).toEqual(['a', 'b/', 'b/file']);
    expect(step.log).toMatch(/^a: upload failed after 1 file/m);
  });

  it('after the script does so is downloaded only with download-on-failure', async () => {
    const inputs = { run: `echo "why" > ${there}/log; exit 3`, download: `${there}/log => log` };
    const without = await run(inputs);
    expect(without).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '3' } });
    expect(existsSync(join(job.workspace, 'log'))).toBe(false);
    expect(only(without.results).error?.remedy).toContain(
      'Nothing was downloaded: set `download-on-failure: true`',
    );
    const step = await run({ ...inputs, 'download-on-failure': 'true' });
    expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '3' } });
    expect(text(job.workspace, 'log')).toBe('why\n');
    expect(only(step.results)).toMatchObject({
      error: { code: 'EIC_SCRIPT_FAILED' },
      download: { files: 1 },
    });
    const missing = await run({ ...inputs, download: `${there}/none => log`, 'download-on-failure': 'true' });
    expect(only(missing.results)).toMatchObject({ error: { code: 'EIC_SCRIPT_FAILED' }, download: null });
    expect(missing.obeyed.find(({ command }) => command === 'warning')?.data).toContain(
      'After the script failed: `download`, line 1',
    );
  });

  it('fails the step after a script that succeeded, without its exit code', async () => {
    const step = await run({ run: 'true', download: `${there}/none/* => out/` });
    expect(step).toMatchObject({ exitCode: 1, outputs: { 'exit-code': '' } });
    expect(only(step.results)).toMatchObject({ exitCode: 0, error: { code: 'EIC_TRANSFER_FAILED' } });
    expect(existsSync(join(job.workspace, 'out'))).toBe(false);
  });

  it('is one that finds nothing', async () => {
    await files(job.workspace, { 'dist/a.js': 'x', 'app.conf': 'x' });
    await files(there, { 'out/a.log': 'x' });
    const failed = async (inputs: Readonly<Record<string, string>>) =>
      only((await run(inputs)).results).error?.code;
    for (const upload of ['dist/*.ts => x/', 'dist/ => x\n!*.js', 'app.conf => x\n!app.conf'])
      expect(await failed({ upload })).toBe('EIC_TRANSFER_FAILED');
    for (const source of ['out/*.txt => x/', 'out/a.log/ => x', 'out/ => x\n!*.log', 'none => x'])
      expect(await failed({ download: `${there}/${source}` })).toBe('EIC_TRANSFER_FAILED');
    expect(existsSync(join(job.workspace, 'x'))).toBe(false);
    // An empty directory is something.
    await mkdir(join(job.workspace, 'empty'));
    expect(await failed({ upload: `empty => ${there}/empty` })).toBeUndefined();
    expect(tree(there)).toEqual(['empty/', 'out/', 'out/a.log']);
  });

  it('for want of space leaves the old file whole, and nothing else', async () => {
    const disk = mountSmallDisk(64);
    try {
      await files(disk.folder, { big: 'old' });
      await files(job.workspace, { big: Buffer.alloc(1024 * 1024, 7) });
      const step = await run({ upload: `big => ${disk.folder}/big` });
      expect(only(step.results).error).toMatchObject({
        code: 'EIC_TRANSFER_FAILED',
        message: expect.stringContaining('the disk is full'),
      });
      expect(tree(disk.folder)).toEqual(['big']);
      expect(text(disk.folder, 'big')).toBe('old');
    } finally {
      disk.remove();
    }
  });

  it('ends within seconds if the job is cancelled in the middle, and leaves the old file', async () => {
    await files(there, { 'app/big': 'old' });
    // Outside of the workspace: the fixture reads what is in there.
    const folder = mkdtempSync(join(tmpdir(), 'eic-transfers-source-'));
    await files(folder, { first: 'x', big: Buffer.alloc(300 * 1024 * 1024, 'not sparse') });
    const step = await job.start(
      optionsFor(
        {
          upload: `${folder}/first => ${there}/app/first\n${folder}/big => ${there}/app/big`,
          run: `touch ${there}/ran`,
        },
        1,
        {},
      ),
    );
    await until('the first line to be in place', () => existsSync(join(there, 'app/first')));
    expect(await step.cancel()).toBe('SIGINT');
    const result = await step.result;
    expect(result.exitCode).toBe(1);
    expect(only(readResults(result.outputs.results)).error?.code).toBe('EIC_CANCELLED');
    await until('the staging to be removed', () => tree(there).join() === 'app/,app/big,app/first');
    expect(text(there, 'app/big')).toBe('old');
    rmSync(folder, { recursive: true });
  });

  it('is one of a file that is truncated while it is read', async () => {
    await files(there, { 'app/big': 'old' });
    const folder = mkdtempSync(join(tmpdir(), 'eic-transfers-source-'));
    await files(folder, { big: Buffer.alloc(200 * 1024 * 1024, 'not sparse') });
    const upload = `${folder}/big => ${there}/app/big`;
    const step = await job.start(optionsFor({ upload, run: `touch ${there}/ran` }, 1, {}));
    const partOf = (path: string) => path.includes('.eic-') && statSync(join(there, path)).size > 1_000_000;
    await until('a part to be there', () => tree(there).some(partOf));
    truncateSync(join(folder, 'big'), 1000);
    const { outputs } = await step.result;
    expect(only(readResults(outputs.results)).error).toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining('has changed while it was read'),
    });
    await until('the staging to be removed', () => tree(there).join() === 'app/,app/big');
    expect(text(there, 'app/big')).toBe('old');
    rmSync(folder, { recursive: true });
  });

  it('leaves whole files on both sides, and nothing else, at whichever moment the job is cancelled', async () => {
    const names = ['large', ...Array.from({ length: 100 }, (_, index) => `d/${index}`)];
    const back = join(job.workspace, 'back');
    const inputs = {
      upload: `dist/ => ${there}/app`,
      run: 'true',
      download: `${there}/app => back`,
    };
    const write = (letter: string) =>
      files(
        join(job.workspace, 'dist'),
        Object.fromEntries(names.map((name) => [name, letter.repeat(name === 'large' ? 9_000_000 : 20_000)])),
      );
    /** The first letter of each file, all of which have one letter only. */
    const letters = (folder: string) =>
      names.map((name) => {
        const content = readFileSync(join(folder, name));
        expect(content).toHaveLength(name === 'large' ? 9_000_000 : 20_000);
        expect(content.equals(Buffer.alloc(content.length, content[0]))).toBe(true);
        return content.toString('latin1', 0, 1);
      });
    await write('a');
    const startedAt = performance.now();
    expect((await run(inputs)).exitCode).toBe(0);
    const duration = performance.now() - startedAt;
    const all = tree(back);
    let cancelled = 0;
    for (const [attempt, share] of [0.55, 0.7, 0.85].entries()) {
      await write(String(attempt));
      const step = await job.start(optionsFor(inputs, 1, {}));
      // The moment is what the test varies.
      const timer = setTimeout(() => void step.cancel(), share * duration);
      const { exitCode, outputs } = await step.result;
      clearTimeout(timer);
      if (exitCode !== 0) {
        cancelled += 1;
        expect(outputs.results).toContain('EIC_CANCELLED');
      }
      await until('the staging to be removed', () => tree(join(there, 'app')).length === all.length);
      expect(tree(back)).toEqual(all);
      // A letter that comes back was there before.
      const [up, down] = [letters(join(there, 'app')), letters(back)];
      if (new Set(down).has(String(attempt))) expect(new Set(up)).toEqual(new Set([String(attempt)]));
    }
    expect(cancelled).toBeGreaterThan(0);
  }, 120_000);

  it('reports mistakes in the inputs before anything is sent to AWS', async () => {
    const calls = cloud.sandbox.calls.length;
    const step = await job.run(
      optionsFor({ upload: 'missing => /srv/\ndist', download: 'x => /etc/passwd', clean: 'maybe' }, 1, {}),
    );
    expect(step.exitCode).toBe(1);
    const [error] = step.obeyed.filter(({ command }) => command === 'error');
    for (const part of [
      '`upload`, line 1: SOURCE is missing, which does not exist on the runner',
      '`upload`, line 2: there is no =>',
      '`download`, line 1: DESTINATION is /etc/passwd',
      '`clean` is "maybe"',
    ])
      expect(error?.data).toContain(part);
    expect(cloud.sandbox.calls).toHaveLength(calls);
  });
});

describe('names of files', () => {
  it('are never obeyed by the runner, and arrive as they are', async () => {
    const names = ['::error::evil', '##[group]evil', 'line\nbreak', ' blank ', '-rf', 'q\'u"o$te', 'ü'];
    await files(job.workspace, Object.fromEntries(names.map((name) => [`odd/${name}`, name])));
    // A file cannot replace a directory, and the message names it.
    await files(there, { 'taken/::error::evil/x': '' });
    const good = await run({ upload: `odd/ => ${there}/odd`, download: `${there}/odd/ => back` });
    expect(good.exitCode).toBe(0);
    expect(readdirSync(join(there, 'odd')).sort()).toEqual([...names].sort());
    expect(readdirSync(join(job.workspace, 'back')).sort()).toEqual([...names].sort());
    const bad = await run({ upload: `odd/ => ${there}/taken` });
    expect(bad.exitCode).toBe(1);
    for (const step of [good, bad]) {
      const foreign = step.obeyed.filter(({ command, data }) => command !== 'error' || !/EIC_/.test(data));
      expect(foreign).toEqual([]);
    }
  });

  it('may be links that lead out of the destination, which a download refuses', async () => {
    await files(there, { 'out/file': 'x' });
    await symlink('/etc/passwd', join(there, 'out/link'));
    const step = await run({ download: `${there}/out => out` });
    expect(only(step.results).error?.code).toBe('EIC_TRANSFER_REFUSED');
    expect(existsSync(join(job.workspace, 'out'))).toBe(false);
  });

  it('in the workspace may be links, of which none is followed', async () => {
    await files(job.workspace, { 'dist/a': 'x' });
    await symlink('/etc/passwd', join(job.workspace, 'dist/etc'));
    const step = await run({ upload: `dist => ${there}/dist` });
    expect(step.exitCode).toBe(0);
    expect(lstatSync(join(there, 'dist/etc')).isSymbolicLink()).toBe(true);
    expect(tree(there)).toEqual(['dist/', 'dist/a', 'dist/etc']);
  });
});

describe('a link of a pull request in the destination of a download', () => {
  it('leads none out of the workspace', async () => {
    const id = cloud.instances[0]?.id ?? '';
    const outside = join(there, 'outside');
    await mkdir(outside);
    await files(there, { 'app/evil': 'x', 'app/sub/evil': 'x' });
    await mkdir(join(job.workspace, 'out/app'), { recursive: true });
    await symlink(outside, join(job.workspace, 'out', id));
    await symlink(outside, join(job.workspace, 'out/app/sub'));
    await symlink(outside, join(job.workspace, 'app'));
    for (const [download, count] of [
      [`${there}/app/* => out/`, 2],
      [`${there}/app => ./`, 1],
      [`${there}/app => out/`, 1],
    ] as const) {
      const step = await run({ download }, count);
      expect(step.exitCode).toBe(1);
      const codes = step.results.map(({ error }) => error?.code);
      expect(codes).toContain('EIC_TRANSFER_FAILED');
      expect(step.log).toMatch(/leads over a link on the runner|sub is a link at/);
      expect(readdirSync(outside)).toEqual([]);
    }
  });
});

describe('the limits of a copy', () => {
  it('are the size of downloads', async () => {
    const script = { run: `head -c 3000 /dev/zero > ${there}/a; cp ${there}/a ${there}/b` };
    const download = `${there}/a => a\n${there}/b => b`;
    const step = await run({ ...script, download, 'download-limit': '5KiB' });
    expect(only(step.results).error).toMatchObject({
      code: 'EIC_TRANSFER_REFUSED',
      message: expect.stringMatching(/^`download`, line 2: /),
    });
    expect(existsSync(join(job.workspace, 'b'))).toBe(false);
    expect((await run({ ...script, download, 'download-limit': '6KiB' })).exitCode).toBe(0);
  });
});
