import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { InputReader } from '../../../src/inputs/input-reader';
import { readTransfers } from '../../../src/inputs/transfers/transfers';
import type { Copy, TransferRequest } from '../../../src/remote/deployment/deployment-request';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'eic-transfer-inputs-')));
const workspace = join(folder, 'work');
const temporary = join(folder, 'temp');
beforeAll(() => {
  for (const path of ['dist/css', 'a b', '[odd]']) mkdirSync(join(workspace, path), { recursive: true });
  mkdirSync(temporary);
  mkdirSync(join(folder, 'elsewhere'));
  for (const path of ['app.conf', 'dist/app.js', 'a => b', '!odd']) writeFileSync(join(workspace, path), 'x');
  symlinkSync('../elsewhere', join(workspace, 'away'));
  symlinkSync('../temp', join(workspace, 'temp'));
  symlinkSync('dist', join(workspace, 'current'));
  symlinkSync('nowhere', join(workspace, 'broken'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const defaults = { 'strip-components': '0', unchanged: 'copy', 'download-limit': '10GiB' };
const one = ['i-0123456789abcdef0'];
const two = [...one, 'i-0123456789abcdef1'];

function read(
  given: Readonly<Record<string, string>>,
  instanceIds: readonly string[] = one,
): TransferRequest {
  const inputs = new InputReader((name) => ({ ...defaults, ...given })[name] ?? '');
  const severalInstances = instanceIds.length > 1;
  const beside = { severalInstances, folders: [workspace, temporary] as const, timeoutMs: 1000 };
  const transfers = readTransfers(inputs, beside);
  inputs.done();
  return transfers;
}

function problems(
  given: Readonly<Record<string, string>>,
  instanceIds?: readonly string[],
): readonly string[] {
  try {
    read(given, instanceIds);
  } catch (thrown) {
    if (thrown instanceof EicError) return thrown.details;
    throw thrown;
  }
  return [];
}

const uploads = (upload: string): readonly Copy[] => read({ upload }).uploads;
const downloads = (download: string): readonly Copy[] => read({ download }).downloads;

/** The paths of these that a copy takes. */
function taken({ source }: Copy, paths: readonly string[]): string[] {
  return paths.filter((path) => source.isSelected(path) && !source.isExcluded(path));
}

describe('the lines of upload', () => {
  it('name what is copied, and where to', () => {
    const copies = uploads(`
      # what the service needs
      app.conf => /etc/app.conf
      dist => ~/site/
      dist/ => releases/42/
      dist/**/*.js => /srv/js/
      ${workspace}/dist/. => ~
    `);
    const shown = copies.map(({ line, source, destination }) => {
      const { path, isDirectory } = destination;
      return [line, source.path, source.kind, source.name, path, isDirectory];
    });
    const dist = join(workspace, 'dist');
    expect(shown).toEqual([
      [3, join(workspace, 'app.conf'), 'itself', 'app.conf', '/etc/app.conf', false],
      [4, dist, 'itself', 'dist', 'site', true],
      [5, dist, 'contents', '', 'releases/42', true],
      [6, dist, 'glob', '', '/srv/js', true],
      [7, dist, 'contents', '', '', true],
    ]);
  });

  it('may have names with blanks, => and wildcards, these after a backslash', () => {
    const sources = uploads('a b => x\na => b => x\n\\[odd] => x\n./!odd => x').map(
      ({ source }) => source.path,
    );
    expect(sources).toEqual(['a b', 'a => b', '[odd]', '!odd'].map((name) => join(workspace, name)));
  });

  it('follow a link that is named itself, inside of the workspace, and keep its name', () => {
    expect(uploads('current => /srv/')[0]?.source).toMatchObject({
      path: join(workspace, 'dist'),
      name: 'current',
    });
  });

  it.each([
    ['a file name', '*.js', ['a.js', 'b.css', 'css/c.js'], ['a.js']],
    ['any depth', '**/*.js', ['a.js', 'b.css', 'css/c.js'], ['a.js', 'css/c.js']],
    ['a directory with all that is in it', 'c*', ['a.js', 'css/c.js', 'css/d/e'], ['css/c.js', 'css/d/e']],
    ['names that begin with a dot', '*', ['.env', 'a'], ['.env', 'a']],
    ['one of several', '{a,b}.js', ['a.js', 'b.js', 'c.js'], ['a.js', 'b.js']],
  ])('a glob finds %s', (_, glob, paths, found) => {
    expect(uploads(`dist/${glob} => x/`).flatMap((copy) => taken(copy, paths))).toEqual(found);
  });

  it.each([
    ['*.js', [], ['a', 'a/b']],
    ['*/x/*.js', ['a', 'a/x'], ['a/y', 'a/x/b']],
    ['l*/**/*.js', ['lib', 'lib/a', 'lib/a/b'], ['a', 'a/lib']],
    ['**', ['a', 'a/b'], []],
    ['{a,b}/c', ['a', 'b'], ['c', 'a/b']],
    ['{a/b,c}/d', ['a', 'a/b', 'x'], []],
  ])('a glob is looked for only where it can be: %s', (glob, where, nowhere) => {
    const [copy] = uploads(`dist/${glob} => x/`);
    expect(where.filter((path) => !copy?.source.mayContain(path))).toEqual([]);
    expect(nowhere.filter((path) => copy?.source.mayContain(path))).toEqual([]);
  });

  it.each([
    ['a name at any depth', '!*.map', ['a.js', 'a.map', 'css/b.map'], ['a.js']],
    ['a directory with all that is in it', '!css', ['a.js', 'css/b', 'css/c/d'], ['a.js']],
    ['the same with a slash', '!css/', ['a.js', 'css/b'], ['a.js']],
    [
      'a path as SOURCE writes it',
      '!dist/css/*.map',
      ['a.map', 'css/b.map', 'css/c/d.map'],
      ['a.map', 'css/c/d.map'],
    ],
    ['a path with ./', '!./dist/css', ['a', 'css/b'], ['a']],
    ['nothing that is only above', '!work', ['a'], ['a']],
  ])('! leaves out %s', (_, exclude, paths, left) => {
    for (const source of ['dist/', './dist/', 'dist', 'dist/**']) {
      const [copy] = uploads(`${exclude}\n${source} => x/`);
      expect(copy && taken(copy, paths)).toEqual(left);
    }
  });

  it.each([
    ['dist', 'there is no =>'],
    ['dist -> /srv', 'write =>, not ->'],
    ['dist=>/srv', 'write a space before and after the =>'],
    ['- dist => /srv', 'leave out the "-"'],
    ['dist =>', 'there is no DESTINATION'],
    ['=> /srv', 'there is no SOURCE'],
    ['!', 'there is no GLOB after the !'],
    ['!a => b', 'a line with ! excludes files'],
    ['!dist', 'only excludes files'],
    ['missing => x', 'SOURCE is missing, which does not exist on the runner'],
    ['app.conf/ => x', 'SOURCE is app.conf/, which is not in a directory'],
    ['app.conf/* => x/', 'which is not in a directory'],
    ['broken => x', 'which does not exist on the runner'],
    ['away/ => x', 'which leads out of the workspace over a link'],
    ['temp => x', 'which leads out of the workspace over a link'],
    [`${workspace}/away => x`, 'which leads out of the workspace over a link'],
    ['/dev/null => x', 'which is neither a file nor a directory'],
    ['dist/* => x', 'let DESTINATION end in /'],
    ['dist/[ => x/', 'SOURCE has a [ without a ]'],
    ['!{a\ndist => x', 'the GLOB has a { without a }'],
    ['dist => ~deploy/x', 'DESTINATION is ~deploy/x, which begins with "~" and a name'],
  ])('are refused if they are wrong: %s', (upload, why) => {
    const found = problems({ upload });
    expect(found.join('\n')).toContain(why);
    expect(found).toEqual([expect.stringMatching(/^`upload`(, line 1: .*| only .*)\.$/)]);
  });

  it('may name what the workspace does not have, by an absolute path', () => {
    expect(uploads(`${folder}/elsewhere/ => x`)).toHaveLength(1);
    expect(uploads('../elsewhere/ => x')).toHaveLength(1);
  });

  it('are all checked at once, and a pasted key is not shown', () => {
    const key = '-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----';
    const found = problems({ upload: `${key}\nmissing => x`, download: key });
    expect(found).toHaveLength(7);
    expect(found.join('\n')).not.toMatch(/c2VjcmV0|OPENSSH/);
  });
});

describe('the lines of download', () => {
  it('name paths on the instance, and places in the workspace or RUNNER_TEMP', () => {
    const copies = downloads(
      `/var/log/app/*.log => logs/\n~/report.xml => report.xml\nout/ => ${temporary}/out`,
    );
    expect(copies.map(({ source, destination }) => [source.path, source.kind, destination.path])).toEqual([
      ['/var/log/app', 'glob', join(workspace, 'logs')],
      ['report.xml', 'itself', join(workspace, 'report.xml')],
      ['out', 'contents', join(temporary, 'out')],
    ]);
  });

  it.each([
    ['x => ../y', 'neither the workspace nor RUNNER_TEMP'],
    ['x => /etc/y', 'neither the workspace nor RUNNER_TEMP'],
    ['x => away/', 'neither the workspace nor RUNNER_TEMP'],
    ['x => away/y', 'neither the workspace nor RUNNER_TEMP'],
    ['x => current', 'which is a link on the runner'],
    ['x => broken/', 'does not exist'],
    ['~root/x => y', 'SOURCE is ~root/x, which begins with "~" and a name'],
  ])('are refused if they are wrong: %s', (download, why) => {
    expect(problems({ download })).toEqual([expect.stringContaining(why)]);
  });

  it('name a directory if there are several instances', () => {
    expect(problems({ download: 'x => y\nx => y/' }, two)).toEqual([
      expect.stringContaining('`download`, line 1: with several instances, let DESTINATION end in /'),
    ]);
  });
});

describe('the inputs that belong to them', () => {
  const upload = 'dist/ => /srv/app';

  it('say how files are copied', () => {
    const given = {
      upload,
      download: 'x => y',
      clean: 'true',
      unchanged: 'skip',
      become: 'true',
      'preserve-times': 'true',
      'download-on-failure': 'true',
      'download-limit': '500 MiB',
    };
    expect(read(given)).toMatchObject({
      options: { stripComponents: 0, clean: true, unchanged: 'skip', become: true, preserveTimes: true },
      downloadOnFailure: true,
      downloadLimit: 500 * 1024 * 1024,
    });
  });

  it.each([
    [{ clean: 'true' }, '`clean` has no effect without `upload`'],
    [{ clean: 'true', download: 'x => y' }, '`clean` has no effect without `upload`'],
    [{ become: 'true' }, '`become` has no effect without `upload` or `download`'],
    [{ 'strip-components': '1' }, '`strip-components` has no effect'],
    [{ upload, 'download-on-failure': 'true' }, '`download-on-failure` has no effect without `download`'],
    [{ upload, 'strip-components': '-1' }, '`strip-components` is "-1"'],
    [{ upload, unchanged: 'yes' }, '`unchanged` is "yes"; it takes one of copy, skip'],
    [{ upload, 'download-limit': '10 GB' }, '`download-limit` is "10 GB"; it takes a size such as 500MiB'],
    [{ upload, 'download-limit': '0MiB' }, '`download-limit` is "0MiB"'],
    [{ upload, clean: 'true', 'strip-components': '1' }, '`clean` cannot be used with `strip-components`'],
  ])('are refused if they are wrong: %o', (given, why) => {
    expect(problems(given)).toEqual([expect.stringContaining(why)]);
  });

  it.each([
    ['dist/*.js => /srv/', 'SOURCE must be a directory'],
    ['app.conf => /etc/app.conf', 'SOURCE must be a directory'],
    ['dist/ => /', 'refused for `/` and the home directory'],
    ['dist/ => ~/', 'refused for `/` and the home directory'],
    ['dist/ => x/..', 'refused for `/` and the home directory'],
    ['dist/ => /srv\na b/ => /srv/', 'in it: the one would remove the files of the other'],
    ['dist/ => /srv\na b/ => /srv/b', 'in it: the one would remove the files of the other'],
    ['dist => /srv/\na b/ => /srv/dist/x/', 'in it: the one would remove the files of the other'],
  ])('do not let clean remove more than expected: %s', (lines, why) => {
    expect(problems({ upload: lines, clean: 'true' })).toEqual([expect.stringContaining(why)]);
  });

  it('let clean have several directories of their own', () => {
    expect(problems({ upload: 'dist => /srv/\na b => /srv/', clean: 'true' })).toEqual([]);
  });
});
