import {
  appendFileSync,
  chmodSync,
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';
import {
  openInstanceDestination,
  openInstanceSource,
} from '../../../src/remote/transfer/instance/open-instance';
import { localDestination } from '../../../src/remote/transfer/local/local-destination';
import { openLocalSource } from '../../../src/remote/transfer/local/local-source';
import { type TransferOptions, transfer } from '../../../src/remote/transfer/transfer';
import { downloadLimits } from '../../../src/remote/transfer/transfer-limits';
import type { Transferred } from '../../../src/remote/transfer/transferred';
import { describeTree, makeSmallFiles, makeSparseFile } from '../../fixtures/file-tree';
import { oddNames } from '../../fixtures/odd-names';
import { rootCommandSync } from '../../fixtures/root';
import { type ScriptHost, startOpenSshHost } from '../../fixtures/script-host';
import { mountSmallDisk, type SmallDisk } from '../../fixtures/small-disk';
import { startFaultProxy, type TcpPlace } from '../../fixtures/tcp-servers';
import { until } from '../../fixtures/until';

/** More than this goes by SFTP, less by tar. */
const large = 9 * 1024 * 1024;

let host: ScriptHost;
let disk: SmallDisk;
let folder: string;
beforeAll(async () => {
  host = await startOpenSshHost(['Subsystem sftp internal-sftp']);
  // In memory: to make 12,000 files on a busy disk takes a minute.
  disk = mountSmallDisk(512 * 1024);
});
afterAll(async () => {
  await host.close();
  disk.remove();
});
beforeEach(() => {
  folder = mkdtempSync(join(disk.folder, 'transfer-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Run extends Partial<TransferOptions> {
  /** A proxy before the instance. */
  readonly through?: TcpPlace | undefined;
}

const directions = ['upload', 'download'] as const;
type Direction = (typeof directions)[number];

/** Copies a file or what is in a directory. This machine is also the instance. */
async function copy(direction: Direction, from: string, to: string, run: Run = {}): Promise<Transferred> {
  const { through, ...more } = run;
  const options: TransferOptions = {
    unchanged: 'copy',
    clean: undefined,
    preserveTimes: false,
    limits: downloadLimits,
    signal: new AbortController().signal,
    ...more,
  };
  const client = await host.connect(through);
  const here = { warn: () => undefined, signal: options.signal };
  const there = { name: 'web-1', become: false, cancelled: options.signal };
  try {
    const source =
      direction === 'upload'
        ? await openLocalSource({ ...here, name: 'here', root: bytePathOf(from) })
        : await openInstanceSource({ client }, { ...there, root: bytePathOf(from) });
    const destination =
      direction === 'upload'
        ? await openInstanceDestination({ client }, { ...there, root: bytePathOf(to) })
        : localDestination({ ...here, name: 'here', sender: 'web-1', root: bytePathOf(to) });
    try {
      return await transfer(source, destination, options);
    } finally {
      source.close();
      destination.close();
    }
  } finally {
    client.destroy();
  }
}

/** Without the directories in which files are staged. */
function settledTree(root: string): string[] {
  return describeTree(root, { leftOut: isStaging });
}

function isStaging(name: string): boolean {
  return name.startsWith('.eic-');
}

/** Waits until the instance has removed what was staged: it notices the end of the connection by itself. */
async function nothingStaged(root: string): Promise<void> {
  await until('the removal of what was staged', () => !readdirSync(root).some(isStaging));
}

/** Numbers from 0 to 1 that are the same for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Two versions of an application: the same names, other content. */
function makeVersions(): { readonly old: string; readonly next: string } {
  const make = (name: string): string => {
    const root = join(folder, name);
    makeSmallFiles(root, 20, 20_000, name);
    writeFileSync(join(root, 'large'), Buffer.alloc(large, name));
    symlinkSync(`large-${name}`, join(root, 'link'));
    chmodSync(join(root, 'd0'), name === 'old' ? 0o750 : 0o755);
    return root;
  };
  return { old: make('old'), next: make('next') };
}

describe.each(directions)('an %s whose connection is cut', (direction) => {
  it('leaves each file as it was or as it will be, at any of 24 bytes, and the next run completes it', async () => {
    const { old, next } = makeVersions();
    const to = join(folder, 'to');
    const whole = await startFaultProxy(host);
    await copy(direction, old, to, { through: whole });
    const { sent, received } = whole.bytes();
    await whole.close();
    const lines = { old: describeTree(old), next: describeTree(next) };
    const isWhole = new Set([...lines.old, ...lines.next]);
    expect(describeTree(to)).toEqual(lines.old);

    const random = seeded(Number(process.env.CHAOS_SEED ?? 11));
    let cuts = 0;
    for (let attempt = 0; attempt < 24; attempt++) {
      const [from, wanted] = attempt % 12 < 6 ? [next, lines.next] : [old, lines.old];
      // The last bytes are the commit.
      const share = attempt % 5 === 0 ? 1 - random() / 500 : random();
      const faults =
        direction === 'upload'
          ? { resetAfterSentBytes: share * sent }
          : { resetAfterBytes: share * received };
      const proxy = await startFaultProxy(host, faults);
      await copy(direction, from, to, { through: proxy }).catch((error: unknown) => {
        cuts += 1;
        return error;
      });
      await proxy.close();
      const found = settledTree(to);
      expect(found.filter((line) => !isWhole.has(line))).toEqual([]);
      expect(found).toHaveLength(lines.old.length);
      if (attempt % 6 === 5) {
        await copy(direction, from, to);
        expect(settledTree(to)).toEqual(wanted);
        await nothingStaged(to);
      }
    }
    expect(cuts).toBeGreaterThan(16);
  }, 300_000);
});

describe.each(directions)('an %s to a full disk', (direction) => {
  it.each([
    ['bytes', 1024, undefined],
    ['files', 8192, 12],
  ])('leaves what was there if there is no room for %s', async (_, kib, inodes) => {
    const full = mountSmallDisk(kib, inodes);
    onTestFinished(() => full.remove());
    const from = join(folder, 'from');
    makeSmallFiles(from, 40, 40_000);
    const to = join(full.folder, 'to');
    mkdirSync(join(to, 'd0'), { recursive: true });
    writeFileSync(join(to, 'd0', 'f0'), 'old');
    const before = describeTree(to);
    await expect(copy(direction, from, to)).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: expect.stringMatching(/disk is full|no space left/),
    });
    await nothingStaged(to);
    expect(describeTree(to)).toEqual(before);
  });

  it('leaves what was there if one large file has no room', async () => {
    const full = mountSmallDisk(1024);
    onTestFinished(() => full.remove());
    const from = join(folder, 'from');
    mkdirSync(from);
    writeFileSync(join(from, 'large'), Buffer.alloc(large, 'new'));
    writeFileSync(join(full.folder, 'large'), 'old');
    await expect(copy(direction, from, full.folder)).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
    await nothingStaged(full.folder);
    expect(readFileSync(join(full.folder, 'large'), 'utf8')).toBe('old');
  });
});

describe.each(directions)('an %s to a place that cannot be used', (direction) => {
  it.each([
    ['below a file', (root: string) => join(root, 'd0', 'f0', 'x')],
    ['that is a file', (root: string) => join(root, 'd0', 'f0')],
    ['that cannot be written', (root: string) => root],
    ['that does not exist and cannot be made', (root: string) => join(root, 'new', 'root')],
  ])('fails for a directory %s', async (_, placeIn) => {
    const full = mountSmallDisk(1024);
    onTestFinished(() => full.remove());
    const from = join(folder, 'from');
    makeSmallFiles(from, 2, 10);
    makeSmallFiles(join(full.folder, 'to'), 1, 10, 'old');
    // A test may run as root, which may write everywhere else.
    rootCommandSync('mount', ['-o', 'remount,ro', full.folder]);
    const before = describeTree(full.folder);
    await expect(copy(direction, from, placeIn(join(full.folder, 'to')))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
    });
    expect(describeTree(full.folder)).toEqual(before);
  });

  it('fails for a source that does not exist, and makes nothing', async () => {
    await expect(copy(direction, join(folder, 'none'), join(folder, 'to'))).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
    });
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe.each(directions)('an %s of a file that changes while it is read', (direction) => {
  it.each<[string, (path: string) => void]>([
    ['truncated', (path) => truncateSync(path, 1000)],
    ['longer', (path) => appendFileSync(path, 'more')],
    [
      'overwritten',
      (path) => {
        const file = openSync(path, 'r+');
        ftruncateSync(file, large * 4);
        closeSync(file);
        utimesSync(path, 1, 1);
      },
    ],
  ])('fails if it is %s, and keeps the old file', async (_, change) => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    for (const directory of [from, to]) mkdirSync(directory);
    const path = join(from, 'file');
    writeFileSync(path, Buffer.alloc(large * 4, 'new'));
    writeFileSync(join(to, 'file'), 'old');
    let isChanged = false;
    const progress = (): void => {
      if (!isChanged) change(path);
      isChanged = true;
    };
    await expect(copy(direction, from, to, { progress })).rejects.toMatchObject({
      code: expect.stringMatching(/^EIC_TRANSFER_(FAILED|REFUSED)$/),
    });
    expect(isChanged).toBe(true);
    await nothingStaged(to);
    expect(readFileSync(join(to, 'file'), 'utf8')).toBe('old');
  });
});

describe.each(directions)('an %s that is cancelled', (direction) => {
  it('ends with EIC_CANCELLED at any moment, and leaves each file whole', async () => {
    const { old, next } = makeVersions();
    const to = join(folder, 'to');
    let moments = 0;
    await copy(direction, old, to, { progress: () => (moments += 1) });
    const isWhole = new Set([...describeTree(old), ...describeTree(next)]);
    const random = seeded(Number(process.env.CHAOS_SEED ?? 12));
    for (let attempt = 0; attempt < 9; attempt++) {
      const controller = new AbortController();
      let left = Math.floor(random() * moments);
      const progress = (): void => {
        if (left-- === 0) controller.abort(new Error('cancelled'));
      };
      // Every third one is cancelled before anything is written, or while the ends are opened.
      if (attempt % 3 === 0) setTimeout(() => controller.abort(new Error('cancelled')), random() * 60);
      const outcome = await copy(direction, next, to, { signal: controller.signal, progress }).catch(
        (error: unknown) => error,
      );
      expect(outcome).not.toHaveProperty('code', 'EIC_TRANSFER_FAILED');
      expect(settledTree(to).filter((line) => !isWhole.has(line))).toEqual([]);
    }
    await copy(direction, next, to);
    await nothingStaged(to);
    expect(describeTree(to)).toEqual(describeTree(next));
  }, 120_000);
});

describe('files that are hard to copy', () => {
  it('are 12,000 small ones, there and back', async () => {
    const [from, there, back] = [join(folder, 'from'), join(folder, 'there'), join(folder, 'back')];
    // The list of their names is longer than one argument of a command can be, and than a pipe holds.
    makeSmallFiles(from, 12_000, 200);
    expect(await copy('upload', from, there)).toMatchObject({ files: 12_000, bytes: 2_400_000 });
    expect(await copy('download', there, back)).toMatchObject({ files: 12_000, bytes: 2_400_000 });
    expect(describeTree(back)).toEqual(describeTree(from));
  }, 120_000);

  it('are names that programs get wrong, there and back', async () => {
    const [from, there, back] = [join(folder, 'from'), join(folder, 'there'), join(folder, 'back')];
    mkdirSync(from);
    const inside = (name: Buffer): Buffer => Buffer.concat([Buffer.from(`${from}/`), name]);
    for (const [index, name] of oddNames.entries()) {
      if (index % 3 === 0) {
        mkdirSync(inside(name));
        writeFileSync(Buffer.concat([inside(name), Buffer.from('/'), name]), 'in a directory');
      } else if (index % 3 === 1) symlinkSync(oddNames[index - 1] ?? name, inside(name));
      else writeFileSync(inside(name), name);
    }
    await copy('upload', from, there);
    expect(describeTree(there)).toEqual(describeTree(from));
    await copy('download', there, back);
    expect(describeTree(back)).toEqual(describeTree(from));
    expect(await copy('upload', from, there, { unchanged: 'skip' })).toMatchObject({ files: 0, bytes: 0 });
  });

  it('are one of 4 GiB with holes, which stay holes', async () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(from);
    const size = 4 * 1024 ** 3 + 1;
    makeSparseFile(join(from, 'disk.img'), size);
    await copy('upload', from, to);
    const { size: copied, blocks } = statSync(join(to, 'disk.img'));
    expect(copied).toBe(size);
    expect(blocks * 512).toBeLessThan(64 * 1024 ** 2);
    for (const at of [0, Math.floor(size / 2 / 4096) * 4096, size - 4096])
      expect(blockOf(join(to, 'disk.img'), at)).toEqual(blockOf(join(from, 'disk.img'), at));
  }, 120_000);
});

function blockOf(path: string, at: number): Buffer {
  const file = openSync(path, 'r');
  try {
    const block = Buffer.alloc(4096);
    readSync(file, block, 0, block.length, at);
    return block;
  } finally {
    closeSync(file);
  }
}
