import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'ssh2';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type BytePath, bytePathOf } from '../../../src/remote/transfer/byte-path';
import type { InstanceEnd } from '../../../src/remote/transfer/instance/instance-end';
import {
  openInstanceDestination,
  openInstanceSource,
} from '../../../src/remote/transfer/instance/open-instance';
import { localDestination } from '../../../src/remote/transfer/local/local-destination';
import { openLocalSource } from '../../../src/remote/transfer/local/local-source';
import { type TransferOptions, transfer } from '../../../src/remote/transfer/transfer';
import { uploadLimits } from '../../../src/remote/transfer/transfer-limits';
import { signAtOnce } from '../../../src/ssh2/sign-at-once';
import { hasDropbear } from '../../fixtures/dropbear';
import { describeTree } from '../../fixtures/file-tree';
import { oddNames } from '../../fixtures/odd-names';
import { allProcesses, signalAll } from '../../fixtures/processes';
import { rootCommandSync } from '../../fixtures/root';
import { type ScriptHost, startDropbearHost, startOpenSshHost } from '../../fixtures/script-host';
import { mountSmallDisk } from '../../fixtures/small-disk';
import { testUser } from '../../fixtures/sshd';
import { startFaultProxy } from '../../fixtures/tcp-servers';
import { until } from '../../fixtures/until';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-instance-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const never = new AbortController().signal;

interface Copy extends Partial<TransferOptions>, Partial<Pick<InstanceEnd, 'become' | 'cancelled'>> {
  readonly select?: (path: BytePath) => boolean;
}

function instanceEnd(root: string, { become = false, cancelled = never }: Copy = {}): InstanceEnd {
  return { name: 'web-1', root: bytePathOf(root), become, cancelled };
}

function options(copy: Copy): TransferOptions {
  const { unchanged = 'copy', clean, preserveTimes = false, limits = uploadLimits, cancelled = never } = copy;
  return { unchanged, clean, preserveTimes, limits, signal: cancelled };
}

async function upload(client: Client, from: string, to: string, copy: Copy = {}) {
  const source = await openLocalSource({
    name: from,
    root: bytePathOf(from),
    warn: () => undefined,
    signal: never,
  });
  const destination = await openInstanceDestination({ client }, instanceEnd(to, copy));
  try {
    return await transfer(source, destination, options(copy));
  } finally {
    destination.close();
    source.close();
  }
}

async function download(client: Client, from: string, to: string, copy: Copy = {}) {
  const { select } = copy;
  const end = { ...instanceEnd(from, copy), ...(select === undefined ? {} : { select }) };
  const source = await openInstanceSource({ client }, end);
  const destination = localDestination({
    name: to,
    root: bytePathOf(to),
    sender: 'web-1',
    warn: () => undefined,
  });
  try {
    return await transfer(source, destination, options(copy));
  } finally {
    destination.close();
    source.close();
  }
}

/** A directory with all that a transfer has to keep. */
function makeTree(root: string): void {
  mkdirSync(join(root, 'odd'), { recursive: true });
  for (const [index, name] of oddNames.entries()) {
    const path = Buffer.concat([Buffer.from(`${root}/odd/`), name]);
    if (index % 3 === 0) mkdirSync(path);
    else if (index % 3 === 1) symlinkSync(oddNames[index - 1] ?? 'x', path);
    else writeFileSync(path, `content ${index}`);
  }
  mkdirSync(join(root, 'empty'));
  mkdirSync(join(root, `deep/${'long'.repeat(60)}/${'path'.repeat(60)}`), { recursive: true });
  writeFileSync(join(root, `deep/${'long'.repeat(60)}/${'path'.repeat(60)}/${'end'.repeat(80)}`), 'deep');
  writeFileSync(join(root, 'nothing'), '');
  writeFileSync(join(root, 'secret'), 'secret', { mode: 0o400 });
  writeFileSync(join(root, 'program'), '#!/bin/sh\n', { mode: 0o755 });
  mkdirSync(join(root, 'read-only'));
  writeFileSync(join(root, 'read-only/inside'), 'inside');
  chmodSync(join(root, 'read-only'), 0o555);
  symlinkSync('does/not/exist', join(root, 'dangling'));
  writeFileSync(join(root, 'large'), Buffer.alloc(9 * 1024 * 1024, 'large'));
  linkSync(join(root, 'program'), join(root, 'same-program'));
}

describe.each([
  { server: 'OpenSSH without SFTP', start: () => startOpenSshHost(), skip: false },
  {
    server: 'OpenSSH with SFTP',
    start: () => startOpenSshHost(['Subsystem sftp internal-sftp']),
    skip: false,
  },
  { server: 'dropbear', start: startDropbearHost, skip: !hasDropbear },
])('$server', ({ start, skip }) => {
  it.skipIf(skip)('carries a tree up and down as it is', async () => {
    const host = await start();
    try {
      const client = await host.connect();
      const [here, there, back] = [join(folder, 'here'), join(folder, 'there'), join(folder, 'back')];
      makeTree(here);
      const sent = await upload(client, here, there);
      expect(describeTree(there)).toEqual(describeTree(here));
      const again = await upload(client, here, there, { unchanged: 'skip' });
      expect(again).toMatchObject({ files: 0, skipped: sent.files });
      await download(client, there, back);
      expect(describeTree(back)).toEqual(describeTree(here));
    } finally {
      await host.close();
    }
  });
});

describe('OpenSSH that allows SFTP only', () => {
  it.each(['ForceCommand internal-sftp', 'ForceCommand /bin/false'])('with %s', async (line) => {
    const host = await startOpenSshHost(['Subsystem sftp internal-sftp', line]);
    try {
      const client = await host.connect();
      const [here, there, back] = [join(folder, 'here'), join(folder, 'there'), join(folder, 'back')];
      mkdirSync(join(here, 'd'), { recursive: true });
      writeFileSync(join(here, 'd/file'), 'content', { mode: 0o640 });
      symlinkSync('file', join(here, 'd/link'));
      if (line.endsWith('false')) {
        await expect(upload(client, here, there)).rejects.toMatchObject({ code: 'EIC_SESSION_REFUSED' });
        return;
      }
      await upload(client, here, there);
      expect(describeTree(there)).toEqual(describeTree(here));
      await download(client, there, back);
      expect(describeTree(back)).toEqual(describeTree(here));
    } finally {
      await host.close();
    }
  });
});

describe('with one server', () => {
  let host: ScriptHost;
  let client: Client;
  let tools: string;
  let here: string;
  let there: string;
  beforeAll(async () => {
    tools = mkdtempSync(join(tmpdir(), 'eic-tools-'));
    chmodSync(tools, 0o755);
    host = await startOpenSshHost([
      'Subsystem sftp internal-sftp',
      `SetEnv PATH=${tools}:/usr/local/bin:/usr/bin:/bin SHLVL=2`,
    ]);
    client = await host.connect();
  });
  afterAll(async () => {
    await host.close();
    rmSync(tools, { recursive: true });
  });
  beforeEach(() => {
    for (const name of readdirSync(tools)) rmSync(join(tools, name));
    here = join(folder, 'here');
    there = join(folder, 'there');
    mkdirSync(here);
  });

  /** Puts a program before those of the system, for the sessions of the server. */
  function tool(name: string, script: string): void {
    writeFileSync(join(tools, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  }

  /** Processes in sessions of this server, also after their connection is gone. */
  function running() {
    return allProcesses().filter(({ pid, commandLine }) => {
      if (commandLine.startsWith('sshd')) return false;
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`PATH=${tools}:`);
      } catch {
        return false;
      }
    });
  }

  it('works with bash as sh, and shows no path in the list of processes', async () => {
    symlinkSync('/bin/bash', join(tools, 'sh'));
    tool('tar', `ps -eo args >${folder}/processes; exec /usr/bin/tar "$@"`);
    mkdirSync(join(here, 'a'));
    writeFileSync(join(here, 'a', "it's"), 'x');
    await upload(client, here, join(folder, 'secret-place'));
    expect(readdirSync(join(folder, 'secret-place/a'))).toEqual(["it's"]);
    expect(readFileSync(join(folder, 'processes'), 'utf8')).not.toContain('secret-place');
  });

  it('replaces files, links and what a link was, and follows no link below the root', async () => {
    mkdirSync(join(here, 'd'));
    writeFileSync(join(here, 'd/file'), 'new');
    writeFileSync(join(here, 'was-link'), 'file');
    symlinkSync('new-target', join(here, 'link'));
    symlinkSync('new-target', join(here, 'was-file'));
    mkdirSync(join(there, 'd'), { recursive: true });
    writeFileSync(join(there, 'd/file'), 'old');
    linkSync(join(there, 'd/file'), join(folder, 'other-name'));
    writeFileSync(join(folder, 'outside'), 'untouched');
    symlinkSync('../outside', join(there, 'was-link'));
    symlinkSync('old-target', join(there, 'link'));
    writeFileSync(join(there, 'was-file'), 'old');
    writeFileSync(join(there, 'other'), 'stays');
    await upload(client, here, there);
    expect(describeTree(there).filter((line) => !line.startsWith('other '))).toEqual(describeTree(here));
    expect(readFileSync(join(folder, 'other-name'), 'utf8')).toBe('old');
    expect(readFileSync(join(folder, 'outside'), 'utf8')).toBe('untouched');
    expect(readFileSync(join(there, 'other'), 'utf8')).toBe('stays');
  });

  it('keeps times on request', async () => {
    mkdirSync(join(here, 'd/e'), { recursive: true });
    writeFileSync(join(here, 'd/file'), 'x');
    writeFileSync(join(here, 'large'), Buffer.alloc(9 * 1024 * 1024));
    for (const name of ['d/file', 'd/e', 'd', 'large'])
      utimesSync(join(here, name), 1_000_000_000, 1_000_000_000);
    mkdirSync(join(there, 'd'), { recursive: true });
    writeFileSync(join(there, 'd/old'), '');
    await upload(client, here, there, { preserveTimes: true, clean: { keep: () => false } });
    for (const name of ['d/file', 'd/e', 'd', 'large']) {
      expect([name, lstatSync(join(there, name)).mtimeMs]).toEqual([name, 1_000_000_000_000]);
    }
    const before = Math.floor(Date.now() / 1000) * 1000;
    await upload(client, here, there);
    expect(lstatSync(join(there, 'd/file')).mtimeMs).toBeGreaterThanOrEqual(before);
  });

  it('removes with clean what the source does not have, and not outside of it', async () => {
    writeFileSync(join(here, 'new'), 'new');
    mkdirSync(join(there, 'old/deep'), { recursive: true });
    writeFileSync(join(there, 'old/deep/-rf'), '');
    writeFileSync(join(there, 'two\nlines'), '');
    symlinkSync(here, join(there, 'link'));
    const { removed } = await upload(client, here, there, { clean: { keep: () => false } });
    expect(readdirSync(there)).toEqual(['new']);
    expect(removed).toBe(5);
    expect(readdirSync(here)).toEqual(['new']);
  });

  it.each(['/', '.', '', `/proc/self/cwd`])('refuses to clean %j', async (root) => {
    const destination = await openInstanceDestination({ client }, instanceEnd(root));
    await expect(destination.entries(undefined)).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
    destination.close();
  });

  it('reports a directory where a file is to be before anything is replaced', async () => {
    writeFileSync(join(here, 'a'), 'new');
    writeFileSync(join(here, 'b'), 'new');
    mkdirSync(join(there, 'b'), { recursive: true });
    writeFileSync(join(there, 'a'), 'old');
    await expect(upload(client, here, there)).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
    expect(readFileSync(join(there, 'a'), 'utf8')).toBe('old');
    expect(readdirSync(there)).toEqual(['a', 'b']);
  });

  it('removes what a killed session left behind, and nothing of one that runs', async () => {
    const first = await openInstanceDestination({ client }, instanceEnd(there));
    await first.stage([]);
    const second = await openInstanceDestination({ client }, instanceEnd(there));
    await second.stage([]);
    expect(readdirSync(there)).toHaveLength(2);
    const pids = running().flatMap(({ pid, commandLine }) => (commandLine.startsWith('sh ') ? pid : []));
    signalAll(pids, 'KILL');
    await until('the sessions have ended', () => running().length === 0);
    expect(readdirSync(there)).toHaveLength(2);
    const third = await openInstanceDestination({ client }, instanceEnd(there));
    const staging = await third.stage([]);
    expect(readdirSync(there)).toHaveLength(1);
    await staging.discard();
    expect(existsSync(there) ? readdirSync(there) : []).toEqual([]);
    for (const end of [first, second, third]) end.close();
  });

  it('leaves the old file whole wherever the connection is cut', { timeout: 120_000 }, async () => {
    writeFileSync(join(here, 'file'), Buffer.alloc(200_000, 'new'));
    writeFileSync(join(here, 'other'), 'new');
    mkdirSync(there);
    const old = Buffer.alloc(100_000, 'old');
    for (const resetAfterSentBytes of [
      3_000, 5_000, 7_000, 9_000, 20_000, 100_000, 150_000, 205_000, 210_000,
    ]) {
      writeFileSync(join(there, 'file'), old);
      const proxy = await startFaultProxy(host, { resetAfterSentBytes });
      const cut = new Client();
      cut.on('error', () => undefined);
      cut.connect({ host: '127.0.0.1', port: proxy.port, username: testUser, privateKey: host.privateKey });
      signAtOnce(cut, () => true);
      const connected = await Promise.race([
        once(cut, 'ready').then(() => true),
        once(cut, 'close').then(() => false),
      ]);
      const outcome = connected
        ? await upload(cut, here, there).then(
            () => 'done',
            (error: unknown) => Reflect.get(Object(error), 'code'),
          )
        : 'EIC_CONNECTION_LOST';
      cut.destroy();
      await proxy.close();
      await until('nothing of ours runs', () => running().length === 0);
      expect(readdirSync(there).filter((name) => name.startsWith('.eic-'))).toEqual([]);
      const now = readFileSync(join(there, 'file'));
      if (outcome === 'done') expect(now).toEqual(readFileSync(join(here, 'file')));
      else {
        expect(['EIC_CONNECTION_LOST', 'EIC_SESSION_REFUSED']).toContain(outcome);
        expect(now.equals(old) || now.equals(readFileSync(join(here, 'file')))).toBe(true);
      }
    }
  });

  it('ends within 5 s of a cancellation, and leaves nothing that runs', async () => {
    const cancel = new AbortController();
    const destination = await openInstanceDestination(
      { client },
      instanceEnd(join(there, 'and', 'more'), { cancelled: cancel.signal }),
    );
    const staging = await destination.stage([]);
    await staging.directory({ kind: 'directory', path: bytePathOf('d'), mode: 0o755, mtime: 0 });
    await until('tar runs', () => running().some(({ commandLine }) => commandLine.startsWith('tar ')));
    const at = performance.now();
    cancel.abort();
    await expect(staging.commit({ remove: [], preserveTimes: false })).rejects.toMatchObject({
      code: 'EIC_CANCELLED',
    });
    await staging.discard();
    expect(performance.now() - at).toBeLessThan(5_000);
    destination.close();
    await until('nothing of ours runs', () => running().length === 0);
    expect(readdirSync(folder)).toEqual(['here']);
  });

  it('stops computing digests if it is cancelled', async () => {
    writeFileSync(join(here, 'file'), 'x');
    tool('sha256sum', 'exec sleep 1000');
    const cancel = new AbortController();
    const source = await openInstanceSource({ client }, instanceEnd(here, { cancelled: cancel.signal }));
    const [file] = await source.entries();
    const digests = source.digests(file?.kind === 'file' ? [file] : []);
    digests.catch(() => undefined);
    await until('sha256sum runs', () => running().some(({ commandLine }) => commandLine === 'sleep 1000'));
    cancel.abort();
    await expect(digests).rejects.toMatchObject({ code: 'EIC_CANCELLED' });
    await until('nothing of ours runs', () => running().length === 0);
    source.close();
  });

  it('says that the disk is full, and leaves the old files', async () => {
    const disk = mountSmallDisk(256);
    try {
      writeFileSync(join(here, 'file'), Buffer.alloc(1_000_000, 'x'));
      writeFileSync(join(disk.folder, 'file'), 'old');
      await expect(upload(client, here, disk.folder)).rejects.toMatchObject({
        code: 'EIC_TRANSFER_FAILED',
        message: 'Unpacking the files failed at web-1: the disk is full.',
      });
      expect(readdirSync(disk.folder)).toEqual(['file']);
      expect(readFileSync(join(disk.folder, 'file'), 'utf8')).toBe('old');
    } finally {
      disk.remove();
    }
  });

  it('says that the quota is used up, and leaves the old files', async () => {
    // Most machines that run tests have no file system with quotas.
    const failing = 'cat >/dev/null; echo "tar: ./file: Cannot write: Disk quota exceeded" >&2; exit 2';
    tool('tar', `PATH=/usr/bin:/bin; case $1 in --version) exec tar --version;; esac; ${failing}`);
    for (const [folder, text] of [
      [here, 'new'],
      [there, 'old'],
    ] as const) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'file'), text);
    }
    await expect(upload(client, here, there)).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: "Unpacking the files failed at web-1: the user's disk quota is used up.",
    });
    expect(readdirSync(there)).toEqual(['file']);
    expect(readFileSync(join(there, 'file'), 'utf8')).toBe('old');
  });

  it('copies next to the target where a file system is mounted below the root', async () => {
    mkdirSync(join(there, 'mounted'), { recursive: true });
    const disk = mountSmallDisk(256);
    try {
      mkdirSync(join(here, 'mounted'));
      writeFileSync(join(here, 'mounted/file'), 'new', { mode: 0o640 });
      symlinkSync('file', join(here, 'mounted/link'));
      writeFileSync(join(here, 'next'), 'new');
      await mounted(disk.folder, join(there, 'mounted'), async () => {
        writeFileSync(join(there, 'mounted/file'), 'old');
        await upload(client, here, there);
        expect(readFileSync(join(disk.folder, 'file'), 'utf8')).toBe('new');
        expect(lstatSync(join(disk.folder, 'file')).mode & 0o777).toBe(0o640);
        expect(readlinkSync(join(disk.folder, 'link'))).toBe('file');
        expect(readdirSync(disk.folder).sort()).toEqual(['file', 'link']);
        await upload(client, here, there, { clean: { keep: () => false } });
        expect(readdirSync(there).sort()).toEqual(['mounted', 'next']);
      });
    } finally {
      disk.remove();
    }
  });

  it('does for a user who is not root what it does for root', async () => {
    tool('id', 'echo 1000');
    tool('sudo', 'shift 2; exec setpriv --reuid=65534 --regid=65534 --clear-groups -- "$@"');
    mkdirSync(there);
    chmodSync(folder, 0o777);
    chmodSync(there, 0o777);
    mkdirSync(join(here, 'read-only/deep'), { recursive: true });
    writeFileSync(join(here, 'read-only/deep/file'), 'first', { mode: 0o400 });
    for (const name of ['read-only/deep', 'read-only']) chmodSync(join(here, name), 0o555);
    const kept = { become: true, preserveTimes: true };
    await upload(client, here, there, kept);
    expect(describeTree(there)).toEqual(describeTree(here));
    rmSync(join(here, 'read-only/deep/file'));
    writeFileSync(join(here, 'read-only/deep/file'), 'second');
    await upload(client, here, there, kept);
    expect(describeTree(there)).toEqual(describeTree(here));
    rmSync(join(here, 'read-only'), { recursive: true });
    mkdirSync(join(here, 'not-here'));
    await upload(client, here, there, { become: true, clean: { keep: () => false } });
    expect(describeTree(there)).toEqual(['not-here/ 755']);
    await expect(upload(client, here, '/eic-not-allowed', { become: true })).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringContaining('the user may not do that'),
    });
  });

  describe('as root, where another user replaces directories by links meanwhile', () => {
    let victim: string;
    /** A command for the shell that moves a directory away, and makes a link in its place that leads to the victim. */
    const swap = (path: string) => `[ -L ${path} ] || { mv ${path} ${path}.old; ln -s ${victim} ${path}; }`;
    beforeEach(() => {
      victim = join(folder, 'victim');
      mkdirSync(join(victim, 'tree'), { recursive: true });
      writeFileSync(join(victim, 'shadow'), 'secret', { mode: 0o600 });
      chmodSync(victim, 0o700);
      mkdirSync(join(there, 'd'), { recursive: true });
      tool('id', 'echo 0');
    });

    function destination() {
      return openInstanceDestination({ client }, instanceEnd(there));
    }

    it('removes nothing elsewhere', async () => {
      writeFileSync(join(there, 'd/shadow'), '');
      writeFileSync(join(here, 'new'), '');
      tool('sync', `${swap(join(there, 'd'))}; exec /usr/bin/sync "$@"`);
      await expect(upload(client, here, there, { clean: { keep: () => false } })).rejects.toMatchObject({
        code: 'EIC_TRANSFER_FAILED',
        details: ['./d: moved while files were copied'],
      });
      expect(readdirSync(victim)).toEqual(['shadow', 'tree']);
    });

    it('changes no mode elsewhere', async () => {
      mkdirSync(join(here, 'd'));
      chmodSync(join(here, 'd'), 0o711);
      tool('chmod', `${swap(join(there, 'd'))}; exec /usr/bin/chmod "$@"`);
      await upload(client, here, there);
      expect(lstatSync(victim).mode & 0o777).toBe(0o700);
    });

    it.each(['directory', 'file'] as const)('writes no %s elsewhere', async (kind) => {
      const end = await destination();
      const staging = await end.stage([]);
      const name = readdirSync(there).find((one) => one.startsWith('.eic-')) ?? '';
      expect(lstatSync(join(there, name)).mode & 0o777).toBe(0o700);
      renameSync(join(there, name), join(there, 'old'));
      symlinkSync(victim, join(there, name));
      const written = async () => {
        const path = bytePathOf('evil');
        if (kind === 'directory') await staging.directory({ kind, path, mode: 0o755, mtime: 0 });
        else {
          const content = (async function* () {
            yield Buffer.from('evil');
          })();
          await staging.file({ kind, path, mode: 0o644, mtime: 0, size: 4 }, content);
        }
        await staging.commit({ remove: [], preserveTimes: false });
      };
      await expect(written()).rejects.toMatchObject({
        code: 'EIC_TRANSFER_FAILED',
        details: ['the temporary directory was moved'],
      });
      await staging.discard();
      end.close();
      expect(readdirSync(victim, { recursive: true }).sort()).toEqual(['shadow', 'tree']);
    });

    it('cleans no other directory than the one that was listed', async () => {
      const end = await destination();
      await end.entries(undefined);
      renameSync(there, `${there}.old`);
      symlinkSync(victim, there);
      await expect(end.stage([])).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
      end.close();
      expect(readdirSync(victim)).toEqual(['shadow', 'tree']);
    });
  });

  it('goes by SFTP alone if tar is missing, and names what is missing if that cannot be', async () => {
    tool('tar', 'exit 127');
    writeFileSync(join(here, 'file'), 'x');
    // The tools are looked for once for each connection.
    const fresh = await host.connect();
    await upload(fresh, here, there);
    expect(readdirSync(there)).toEqual(['file']);
    tool('id', 'echo 1000');
    tool('sudo', 'shift 2; exec "$@"');
    await expect(upload(fresh, here, there, { become: true })).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: 'Copying needs GNU tools that are not at web-1: tar.',
    });
  });

  it('becomes root through sudo, and shows what sudo says', async () => {
    tool('id', 'echo 1000');
    tool('sudo', `shift 2; echo asked >>${folder}/sudo; exec "$@"`);
    writeFileSync(join(here, 'file'), 'x');
    await upload(client, here, there, { become: true });
    expect(readdirSync(there)).toEqual(['file']);
    expect(readFileSync(join(folder, 'sudo'), 'utf8').split('\n').length).toBeGreaterThan(2);
    tool('sudo', 'echo "sudo: a password is required" >&2; exit 1');
    await expect(upload(client, here, there, { become: true })).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: 'Becoming root failed at web-1: sudo asks for a password.',
      details: ['sudo: a password is required'],
    });
  });

  it('reads one file, also through a link, and what a pattern selects', async () => {
    mkdirSync(join(here, 'logs/app'), { recursive: true, mode: 0o750 });
    writeFileSync(join(here, 'logs/app/a.log'), 'a');
    writeFileSync(join(here, 'logs/app/b.txt'), 'b');
    mkdirSync(join(here, 'none'));
    symlinkSync('logs/app/a.log', join(here, 'current'));
    await download(client, join(here, 'current'), join(folder, 'one'));
    expect(describeTree(join(folder, 'one'))).toEqual([
      `current 644 ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb`,
    ]);
    await download(client, here, join(folder, 'some'), { select: (path) => path.endsWith('.log') });
    expect(describeTree(join(folder, 'some')).map((line) => line.split(' ', 2).join(' '))).toEqual([
      'logs/ 750',
      'logs/app/ 750',
      'logs/app/a.log 644',
    ]);
  });

  it('fails if a file of the instance cannot be found', async () => {
    await expect(openInstanceSource({ client }, instanceEnd(join(here, 'none')))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: 'Looking for SOURCE failed at web-1: there is no such file or directory.',
    });
  });

  it.each([
    ['another file', 'tar --create --file=- --format=gnu ./b'],
    ['a file twice', 'tar --create --file=- --format=gnu ./a ./a --hard-dereference'],
    ['a link', 'rm a; ln -s /etc/passwd a; tar --create --file=- --format=gnu ./a'],
    ['a directory', 'rm a; mkdir a; tar --create --file=- --format=gnu ./a'],
    ['something else', 'head -c 100000 /dev/urandom'],
    [
      'no end of headers',
      'ln -s "$(printf "%0200d" 1)" c; while tar --create --file=- --format=gnu ./c | head -c 1024; do :; done',
    ],
  ])('refuses %s instead of a file', async (_what, command) => {
    writeFileSync(join(here, 'a'), 'content of a');
    writeFileSync(join(here, 'b'), 'content of b');
    tool('tar', `PATH=/usr/bin:/bin; case $1 in --version) exec tar --version;; esac; ${command}`);
    const select = (path: BytePath) => path === 'a';
    await expect(download(client, here, join(folder, 'to'), { select })).rejects.toMatchObject({
      code: 'EIC_TRANSFER_REFUSED',
    });
    expect(existsSync(join(folder, 'to/a'))).toBe(false);
  });

  it.each([
    ['shorter', 'printf x >a; exec tar "$@"'],
    ['longer', 'printf more >>a; exec tar "$@"'],
    ['gone', 'rm a; exec tar "$@"'],
    ['cut off', 'tar "$@" | head -c 700; exit 1'],
  ])('fails if a file is %s when it is read', async (_what, command) => {
    writeFileSync(join(here, 'a'), 'x'.repeat(2000));
    tool('tar', `PATH=/usr/bin:/bin; case $1 in --version) exec tar --version;; esac; ${command}`);
    await expect(download(client, here, join(folder, 'to'))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
    });
    expect(existsSync(join(folder, 'to/a'))).toBe(false);
  });
});

async function mounted(from: string, to: string, work: () => Promise<void>): Promise<void> {
  rootCommandSync('mount', ['--bind', from, to]);
  try {
    await work();
  } finally {
    rootCommandSync('umount', [to]);
  }
}
