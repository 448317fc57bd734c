import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { type BytePath, bytePathOf, bytesOf } from '../../src/remote/transfer/byte-path';
import type { Entry, FileEntry } from '../../src/remote/transfer/entry';
import { openSftp } from '../../src/remote/transfer/sftp/open-sftp';
import { readFile } from '../../src/remote/transfer/sftp/read-file';
import type { Sftp } from '../../src/remote/transfer/sftp/sftp';
import { SftpDestination } from '../../src/remote/transfer/sftp/sftp-destination';
import { SftpSource } from '../../src/remote/transfer/sftp/sftp-source';
import { writeFile } from '../../src/remote/transfer/sftp/write-file';
import { hasDropbear } from '../fixtures/dropbear';
import { rootCommandSync } from '../fixtures/root';
import { type ScriptHost, startDropbearHost, startOpenSshHost } from '../fixtures/script-host';
import { startScriptedSshServer } from '../fixtures/scripted-ssh-server';
import { mountSmallDisk } from '../fixtures/small-disk';

const mib = 1024 ** 2;
const never = new AbortController().signal;

async function opened(host: ScriptHost, cancelled: AbortSignal = never): Promise<Sftp> {
  const sftp = await openSftp(await host.connect(), { cancelled });
  if (sftp === undefined) throw new Error('the server has no SFTP');
  return sftp;
}

async function* content(...chunks: readonly (Buffer | string)[]): AsyncGenerator<Buffer> {
  for (const chunk of chunks) yield Buffer.from(chunk);
}

const file = (path: string, text: string, mode = 0o644, mtime = 1_600_000_000): [FileEntry, string] => [
  { kind: 'file', path: bytePathOf(path), mode, mtime, size: Buffer.byteLength(text) },
  text,
];
const directory = (path: string, mode = 0o755): Entry => ({
  kind: 'directory',
  path: bytePathOf(path),
  mode,
  mtime: 1_600_000_000,
});
const link = (path: string, target: string): Entry => ({
  kind: 'link',
  path: bytePathOf(path),
  target: bytePathOf(target),
  mtime: 1_600_000_000,
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-sftp-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Copies things to a directory as the engine does it. */
async function put(
  sftp: Sftp,
  root: string,
  things: readonly (Entry | [FileEntry, string])[],
  { remove = [], preserveTimes = false }: { remove?: readonly BytePath[]; preserveTimes?: boolean } = {},
): Promise<void> {
  const destination = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf(root) });
  const entries = things.map((thing) => ('kind' in thing ? thing : thing[0]));
  const staging = await destination.stage(entries);
  try {
    for (const thing of things) {
      if (!('kind' in thing)) await staging.file(thing[0], content(thing[1]));
      else if (thing.kind === 'directory') await staging.directory(thing);
      else if (thing.kind === 'link') await staging.link(thing);
    }
    await staging.commit({ remove, preserveTimes });
  } catch (thrown) {
    await staging.discard();
    throw thrown;
  }
}

const servers = [
  { name: 'internal-sftp', config: ['Subsystem sftp internal-sftp'] },
  { name: 'sftp-server', config: ['Subsystem sftp /usr/lib/openssh/sftp-server'] },
  {
    name: 'ForceCommand internal-sftp',
    config: ['Subsystem sftp internal-sftp', 'ForceCommand internal-sftp'],
  },
];

describe.each(servers)('an instance with $name', ({ config }) => {
  let host: ScriptHost;
  beforeAll(async () => {
    host = await startOpenSshHost(config);
  });
  afterAll(() => host?.close());

  it('takes a tree: files with their exact modes, links, empty directories', async () => {
    const sftp = await opened(host);
    const root = join(folder, 'new', 'app');
    await put(sftp, root, [
      directory('bin', 0o751),
      file('bin/run', '#!/bin/sh\n', 0o4755),
      file('bin/read-only', 'r', 0o400),
      link('bin/current', 'run'),
      link('dangling', '/no/such/file'),
      directory('empty', 0o700),
      directory('locked', 0o555),
      file('locked/file', 'x'),
      file('-rf *', ''),
      file('two\nlines', 'z'),
    ]);
    expect(readdirSync(root).sort()).toEqual(['-rf *', 'bin', 'dangling', 'empty', 'locked', 'two\nlines']);
    const modes = ['bin', 'bin/run', 'bin/read-only', 'empty', 'locked', 'locked/file'].map((path) =>
      (lstatSync(join(root, path)).mode & 0o7777).toString(8),
    );
    expect(modes).toEqual(['751', '4755', '400', '700', '555', '644']);
    expect(readFileSync(join(root, 'bin/run'), 'utf8')).toBe('#!/bin/sh\n');
    expect(readlinkSync(join(root, 'bin/current'))).toBe('run');
    expect(readlinkSync(join(root, 'dangling'))).toBe('/no/such/file');
    chmodSync(join(root, 'locked'), 0o755);
    sftp.end();
  });

  it('gives the same tree back', async () => {
    mkdirSync(join(folder, 'a/b'), { recursive: true });
    mkdirSync(join(folder, 'empty'), { mode: 0o711 });
    writeFileSync(join(folder, 'a/b/large'), Buffer.alloc(3 * mib, 'l'));
    for (let index = 0; index < 300; index++) writeFileSync(join(folder, `a/${index}`), `${index}`);
    symlinkSync('../empty', join(folder, 'a/link'));
    const sftp = await opened(host);
    const source = await SftpSource.open(sftp, { name: 'i-1', root: bytePathOf(folder) });
    const entries = await source.entries();
    expect(source.rootKind).toBe('directory');
    expect(entries.filter(({ kind }) => kind !== 'file')).toMatchObject([
      { kind: 'directory', path: 'a' },
      { kind: 'directory', path: 'a/b' },
      { kind: 'link', path: 'a/link', target: '../empty' },
      { kind: 'directory', path: 'empty', mode: 0o711 },
    ]);
    const files = entries.filter((entry) => entry.kind === 'file');
    const seen = new Map<string, string>();
    await source.read(files, async ({ path }, pieces) => {
      const all: Buffer[] = [];
      for await (const piece of pieces) all.push(piece);
      seen.set(path, Buffer.concat(all).toString());
    });
    expect(seen.size).toBe(301);
    for (const [path, text] of seen) expect(text).toBe(readFileSync(join(folder, path), 'utf8'));
    source.close();
  });

  it('keeps each file whole while its new content is not complete, and removes what was staged', async () => {
    writeFileSync(join(folder, 'config'), 'old');
    const sftp = await opened(host);
    const destination = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf(folder) });
    const [entry] = file('config', 'new!');
    const staging = await destination.stage([entry]);
    await staging.file(entry, content('new!'));
    async function* cut(): AsyncGenerator<Buffer> {
      yield Buffer.alloc(mib, 'x');
      throw new Error('cut');
    }
    const [large] = file('large', '');
    await expect(staging.file({ ...large, size: 2 * mib }, cut())).rejects.toThrow('cut');
    await staging.discard();
    expect(readdirSync(folder)).toEqual(['config']);
    expect(readFileSync(join(folder, 'config'), 'utf8')).toBe('old');
    destination.close();
  });

  it('replaces files and links in one step, and sets times on request', async () => {
    writeFileSync(join(folder, 'file'), 'old', { mode: 0o600 });
    symlinkSync('old', join(folder, 'link'));
    const before = statSync(join(folder, 'file'));
    const sftp = await opened(host);
    await put(sftp, folder, [file('file', 'new'), link('link', 'new')], { preserveTimes: true });
    const after = statSync(join(folder, 'file'));
    expect(after.ino).not.toBe(before.ino);
    expect(after.mtimeMs).toBe(1_600_000_000_000);
    expect(lstatSync(join(folder, 'link')).mtimeMs).toBe(1_600_000_000_000);
    expect(readlinkSync(join(folder, 'link'))).toBe('new');
    sftp.end();
  });

  it('removes what it is told, but no directory in which something is left', async () => {
    mkdirSync(join(folder, 'gone/deep'), { recursive: true });
    mkdirSync(join(folder, 'kept'));
    writeFileSync(join(folder, 'gone/deep/file'), '');
    writeFileSync(join(folder, 'kept/protected'), '');
    symlinkSync(homedir(), join(folder, 'gone/home'));
    const sftp = await opened(host);
    const remove = ['gone/deep/file', 'gone/home', 'not/there', 'gone/deep', 'gone', 'kept'].map(bytePathOf);
    await put(sftp, folder, [file('new', '')], { remove });
    expect(readdirSync(folder).sort()).toEqual(['kept', 'new']);
    expect(existsSync(homedir())).toBe(true);
    sftp.end();
  });

  it('follows no link below the root', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'eic-outside-'));
    symlinkSync(outside, join(folder, 'way-out'));
    const sftp = await opened(host);
    await expect(put(sftp, folder, [directory('way-out'), file('way-out/file', 'x')])).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining('way-out is not a directory there'),
    });
    await expect(put(sftp, folder, [file('way-out/file', 'x')])).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
    });
    const destination = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf(folder) });
    writeFileSync(join(outside, 'file'), '');
    const among = [directory('way-out'), file('way-out/file', 'x')[0]];
    const there = await destination.entries(among);
    expect(there).toMatchObject([{ kind: 'link', path: 'way-out' }]);
    expect(readdirSync(outside)).toEqual(['file']);
    rmSync(outside, { recursive: true });
    destination.close();
  });

  it('names a directory that is in the way of a file', async () => {
    mkdirSync(join(folder, 'app'));
    const sftp = await opened(host);
    await expect(put(sftp, folder, [file('app', 'x')])).rejects.toThrow(
      `${folder}/app is a directory there, and a file or link is to be copied.`,
    );
    expect(readdirSync(folder)).toEqual(['app']);
    sftp.end();
  });

  it('lists what is at the destination, without the staging of others', async () => {
    mkdirSync(join(folder, '.eic-runner-12-0123456789abcdef'));
    mkdirSync(join(folder, '.eic-mine'));
    writeFileSync(join(folder, 'file'), 'four');
    const sftp = await opened(host);
    const destination = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf(folder) });
    const entries = await destination.entries(undefined);
    expect(entries.map(({ path }) => path)).toEqual(['.eic-mine', 'file']);
    const missing = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf(join(folder, 'none')) });
    await expect(missing.entries(undefined)).resolves.toEqual([]);
    destination.close();
  });

  it('loses the staging directory of a dead transfer to the next one, but not that of a living one', async () => {
    const dead = join(folder, '.eic-sftp-0-0123456789abcdef');
    const alive = join(folder, '.eic-sftp-0-fedcba9876543210');
    for (const staging of [dead, alive]) {
      mkdirSync(staging);
      writeFileSync(join(staging, '0'), 'part');
    }
    const old = Date.now() / 1_000 - 7_200;
    utimesSync(join(dead, '0'), old, old);
    // The file in it is being written, although nothing was added to the directory for two hours.
    for (const staging of [dead, alive]) utimesSync(staging, old, old);
    const sftp = await opened(host);
    await put(sftp, folder, [file('new', '')]);
    expect(readdirSync(folder).sort()).toEqual(['.eic-sftp-0-fedcba9876543210', 'new']);
    sftp.end();
  });

  it('keeps names that are not UTF-8', async () => {
    const name = Buffer.from([0xff, 0xfe, 0x41]);
    const sftp = await opened(host);
    const entry: FileEntry = { ...file('x', 'bytes')[0], path: name.toString('latin1') as BytePath };
    await put(sftp, folder, [[entry, 'bytes']]);
    expect(readdirSync(folder, { encoding: 'buffer' })).toEqual([name]);
    const source = await SftpSource.open(sftp, { name: 'i-1', root: bytePathOf(folder) });
    const [found] = await source.entries();
    expect(found === undefined ? undefined : bytesOf(found.path)).toEqual(name);
    source.close();
  });

  it('settles at once after a cancellation, and leaves nothing', async () => {
    const cancellation = new AbortController();
    const sftp = await opened(host, cancellation.signal);
    const destination = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf(folder) });
    const [entry] = file('endless', '');
    const staging = await destination.stage([entry]);
    let count = 0;
    async function* endless(): AsyncGenerator<Buffer> {
      for (;;) {
        if (count++ === 40) cancellation.abort();
        yield Buffer.alloc(mib / 4, 'x');
      }
    }
    const writing = staging.file({ ...entry, size: undefined }, endless());
    await expect(writing).rejects.toMatchObject({ code: 'EIC_CANCELLED' });
    const startedAt = performance.now();
    await staging.discard();
    expect(performance.now() - startedAt).toBeLessThan(5_000);
    expect(readdirSync(folder)).toEqual([]);
    destination.close();
  });
});

describe('an instance that locks its users in (ChrootDirectory)', () => {
  let jail: string;
  let host: ScriptHost;
  beforeAll(async () => {
    // sshd wants every directory above to be writable by root alone.
    rootCommandSync('mkdir', ['-p', '/run/sshd']);
    jail = rootCommandSync('mktemp', ['-d', '/run/sshd/eic-XXXXXX']).trim();
    rootCommandSync('chmod', ['755', jail]);
    rootCommandSync('install', ['-d', '-m', '0777', join(jail, 'upload')]);
    host = await startOpenSshHost([
      'Subsystem sftp internal-sftp',
      'ForceCommand internal-sftp',
      `ChrootDirectory ${jail}`,
    ]);
  });
  afterAll(async () => {
    await host?.close();
    rootCommandSync('rm', ['-rf', jail]);
  });

  it('takes and gives files below its root', async () => {
    const sftp = await opened(host);
    await put(sftp, '/upload/app', [directory('a'), file('a/file', 'inside')]);
    expect(readFileSync(join(jail, 'upload/app/a/file'), 'utf8')).toBe('inside');
    const source = await SftpSource.open(sftp, { name: 'i-1', root: bytePathOf('/upload') });
    const entries = await source.entries();
    expect(entries.map(({ path }) => path)).toEqual(['app', 'app/a', 'app/a/file']);
    source.close();
  });
});

describe('a large file on an instance', () => {
  let host: ScriptHost;
  beforeAll(async () => {
    host = await startOpenSshHost(['Subsystem sftp internal-sftp']);
  });
  afterAll(() => host?.close());

  it('is sparse there if it has zeros, and the same in both directions', async () => {
    const sftp = await opened(host);
    const path = join(folder, 'disk.img');
    const data = Buffer.alloc(64 * mib);
    data.write('begin', 0);
    data.write('middle', 20 * mib + 5);
    await writeFile(sftp, bytePathOf(path), { size: data.length, mode: 0o600 }, content(data));
    const { size, blocks, mtimeMs } = statSync(path);
    expect(size).toBe(data.length);
    expect(blocks * 512).toBeLessThan(mib);
    expect(readFileSync(path).equals(data)).toBe(true);
    const pieces: Buffer[] = [];
    const expected = { size, mtime: Math.floor(mtimeMs / 1_000) };
    for await (const piece of readFile(sftp, bytePathOf(path), expected)) pieces.push(piece);
    expect(Buffer.concat(pieces).equals(data)).toBe(true);
    sftp.end();
  });

  it('fails on a full disk, and the old one stays', async () => {
    const disk = mountSmallDisk(2_048);
    try {
      writeFileSync(join(disk.folder, 'file'), 'old');
      const sftp = await opened(host);
      const large = 'x'.repeat(4 * mib);
      await expect(put(sftp, disk.folder, [file('file', large)])).rejects.toMatchObject({
        code: 'EIC_TRANSFER_FAILED',
        remedy: expect.stringContaining('full disk'),
      });
      expect(readdirSync(disk.folder)).toEqual(['file']);
      expect(readFileSync(join(disk.folder, 'file'), 'utf8')).toBe('old');
      sftp.end();
    } finally {
      disk.remove();
    }
  });

  it('fails if it grows while it is read', async () => {
    const path = join(folder, 'log');
    writeFileSync(path, Buffer.alloc(16 * mib, 'x'));
    const { size, mtimeMs } = statSync(path);
    const sftp = await opened(host);
    const reading = async () => {
      let isFirst = true;
      for await (const _ of readFile(sftp, bytePathOf(path), { size, mtime: Math.floor(mtimeMs / 1_000) })) {
        if (isFirst) writeFileSync(path, 'more', { flag: 'a' });
        isFirst = false;
      }
    };
    await expect(reading()).rejects.toThrow('changed on the instance while it was copied');
    sftp.end();
  });

  it('is refused as a root that is missing, or neither a file nor a directory', async () => {
    const sftp = await opened(host);
    const open = (root: string) => SftpSource.open(sftp, { name: 'i-1', root: bytePathOf(root) });
    await expect(open(join(folder, 'none'))).rejects.toThrow('There is no');
    await expect(open('/dev/null')).rejects.toThrow('neither a file nor a directory');
    sftp.end();
  });

  it('may be the root itself, also by a link or from the home directory', async () => {
    writeFileSync(join(folder, 'file'), 'content');
    symlinkSync(join(folder, 'file'), join(folder, 'link'));
    const sftp = await opened(host);
    const source = await SftpSource.open(sftp, { name: 'i-1', root: bytePathOf(join(folder, 'link')) });
    expect(source.rootKind).toBe('file');
    const entries = await source.entries();
    expect(entries).toMatchObject([{ kind: 'file', path: 'link', size: 7 }]);
    const home = await SftpSource.open(sftp, { name: 'i-1', root: bytePathOf('~/') });
    expect(home.rootKind).toBe('directory');
    source.close();
  });

  it('is not written where the user may not write', async () => {
    const sftp = await opened(host);
    const missing = new SftpDestination(sftp, { name: 'i-1', root: bytePathOf('/proc/none') });
    await expect(missing.stage([])).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
    missing.close();
  });
});

describe('a server without SFTP', () => {
  const reasonOf = async (client: Awaited<ReturnType<ScriptHost['connect']>>, beginMs?: number) => {
    let reason = '';
    const options = { cancelled: never, unavailable: (why: string) => (reason = why) };
    const sftp = await openSftp(client, beginMs === undefined ? options : { ...options, beginMs });
    expect(sftp).toBeUndefined();
    return reason;
  };

  it('says so if sshd has no such subsystem, or its program is missing', async () => {
    for (const config of [[], ['Subsystem sftp /no/such/program']]) {
      const host = await startOpenSshHost(config);
      try {
        await expect(reasonOf(await host.connect())).resolves.not.toBe('');
      } finally {
        await host.close();
      }
    }
  });

  const hasSftpServer = existsSync('/usr/lib/sftp-server');
  it.skipIf(!hasDropbear || !hasSftpServer)(
    'is no dropbear with sftp-server, but one without it (needs dropbear-bin and openssh-sftp-server)',
    async () => {
      const host = await startDropbearHost();
      try {
        const sftp = await opened(host);
        await put(sftp, folder, [file('file', 'x'), link('link', 'file')]);
        expect(readlinkSync(join(folder, 'link'))).toBe('file');
        sftp.end();
      } finally {
        await host.close();
      }
      const without = await startDropbearHost({ sftp: false });
      try {
        await expect(reasonOf(await without.connect())).resolves.not.toBe('');
      } finally {
        await without.close();
      }
    },
  );

  it.each<{ what: string; beginMs: number; subsystem: 'refused' | 'silent' | 'closed' | string }>([
    { what: 'refuses the subsystem', beginMs: 20_000, subsystem: 'refused' },
    { what: 'closes it at once', beginMs: 20_000, subsystem: 'closed' },
    { what: 'prints a greeting', beginMs: 20_000, subsystem: 'Welcome to this machine!\n' },
    { what: 'is silent', beginMs: 200, subsystem: 'silent' },
  ])('is taken for one that has none if it $what', async ({ beginMs, subsystem }) => {
    const server = await startScriptedSshServer((session) => {
      session.on('subsystem', (accept, reject) => {
        if (subsystem === 'refused') return reject();
        const channel = accept();
        channel.on('error', () => undefined);
        channel.resume();
        if (subsystem === 'closed') channel.close();
        else if (subsystem !== 'silent') channel.write(subsystem);
      });
    });
    try {
      await expect(reasonOf(await server.connect(), beginMs)).resolves.not.toBe('');
    } finally {
      await server.close();
    }
  });

  it('is not waited for after a cancellation', async () => {
    const server = await startScriptedSshServer((session) => {
      session.on('subsystem', (accept) => accept().resume());
    });
    const cancellation = new AbortController();
    const opening = openSftp(await server.connect(), { cancelled: cancellation.signal });
    setImmediate(() => cancellation.abort());
    await expect(opening).rejects.toMatchObject({ code: 'EIC_CANCELLED' });
    await server.close();
  });

  it('fails what waits with the error of its route if the connection ends later', async () => {
    const host = await startOpenSshHost(['Subsystem sftp internal-sftp']);
    const client = await host.connect();
    const sftp = await openSftp(client, { cancelled: never });
    const expired = new EicError('EIC_TUNNEL_EXPIRED', 'Expired.', { remedy: 'None.' });
    client.emit('error', expired);
    await expect(sftp?.lstat(bytePathOf('/'))).rejects.toBe(expired);
    await host.close();
  });

  it('is an error if the connection is lost', async () => {
    const server = await startScriptedSshServer((session, connection) => {
      session.on('subsystem', () => connection.end());
    });
    const opening = openSftp(await server.connect(), { cancelled: never });
    await expect(opening).rejects.toMatchObject({ code: 'EIC_CONNECTION_LOST' });
    await server.close();
  });
});
