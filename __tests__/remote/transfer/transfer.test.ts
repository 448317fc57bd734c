import { describe, expect, test } from 'vitest';
import { EicError } from '../../../src/eic-error';
import { bytePathOf } from '../../../src/remote/transfer/byte-path';
import type { Source } from '../../../src/remote/transfer/source';
import { type TransferOptions, type TransferProgress, transfer } from '../../../src/remote/transfer/transfer';
import { downloadLimits } from '../../../src/remote/transfer/transfer-limits';
import { linesOf, MemoryDestination, MemorySource, treeOf } from './memory-ends';

const plain: TransferOptions = {
  unchanged: 'copy',
  clean: undefined,
  preserveTimes: false,
  limits: downloadLimits,
  signal: new AbortController().signal,
};

async function failure(transferring: Promise<unknown>): Promise<EicError> {
  const thrown = await transferring.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (thrown instanceof EicError) return thrown;
  throw thrown ?? new Error('the transfer did not fail');
}

const some = { 'a/': '', 'a/one': 'first', two: 'second', 'l -> a/one': '' };

describe('a transfer', () => {
  test('copies files, directories and links, and counts files and bytes', async () => {
    const destination = new MemoryDestination(treeOf({ old: 'stays', two: 'replaced' }));
    const result = await transfer(new MemorySource(treeOf(some)), destination, plain);
    expect(result).toEqual({ files: 3, bytes: 11, skipped: 0, removed: 0 });
    expect(linesOf(destination.tree)).toEqual({ ...some, old: 'stays' });
    expect(destination.staged).toBe(0);
  });

  test('makes directories before files, and links last', async () => {
    const destination = new MemoryDestination();
    await transfer(new MemorySource(treeOf({ 'b/c': 'x', 'a -> b': '' })), destination, plain);
    expect(destination.steps).toEqual([
      'destination entries',
      'stage',
      'directory b',
      'file b/c',
      'link a',
      'commit',
    ]);
  });

  test('skips what is the same there, and copies what differs in size, content, mode or target', async () => {
    const here = treeOf({ same: 'abc', size: 'abcd', content: 'abd', empty: '', 'l -> x': '', 'm -> x': '' });
    const there = treeOf({ same: 'abc', size: 'abc', content: 'abc', empty: '', 'l -> x': '', 'm -> y': '' });
    const mode = treeOf({ mode: 'abc' }, 0o755);
    const source = new MemorySource(new Map([...here, ...mode]));
    const destination = new MemoryDestination(new Map([...there, ...treeOf({ mode: 'abc' })]));
    const result = await transfer(source, destination, { ...plain, unchanged: 'skip' });
    expect(result).toEqual({ files: 4, bytes: 10, skipped: 3, removed: 0 });
    expect(source.given.toSorted()).toEqual(['content', 'mode', 'size']);
  });

  test('stages nothing if all is the same there', async () => {
    const tree = { 'd/': '', 'd/a': 'x', 'd/l -> a': '' };
    const destination = new MemoryDestination(treeOf(tree));
    const options = { ...plain, unchanged: 'skip' } as const;
    const result = await transfer(new MemorySource(treeOf(tree)), destination, options);
    expect(result).toEqual({ files: 0, bytes: 0, skipped: 2, removed: 0 });
    expect(destination.steps).not.toContain('stage');
  });

  test('sets the mode of a directory, or its time if times are preserved, in which all is the same', async () => {
    for (const preserveTimes of [false, true]) {
      const there = preserveTimes ? treeOf({ 'd/': '' }, 0o644, 999) : treeOf({ 'd/': '' }, 0o600);
      const destination = new MemoryDestination(there);
      const options = { ...plain, unchanged: 'skip', preserveTimes } as const;
      await transfer(new MemorySource(treeOf({ 'd/': '' })), destination, options);
      expect(destination.steps).toContain('directory d');
    }
  });

  test('copies a file that is the same but older if times are preserved', async () => {
    const destination = new MemoryDestination(treeOf({ a: 'x' }, 0o644, 999));
    const options = { ...plain, unchanged: 'skip', preserveTimes: true } as const;
    expect(await transfer(new MemorySource(treeOf({ a: 'x' })), destination, options)).toMatchObject({
      files: 1,
    });
    expect(await transfer(new MemorySource(treeOf({ a: 'x' })), destination, options)).toMatchObject({
      skipped: 1,
    });
  });

  test('copies a file whose digest one side does not know', async () => {
    const source = new MemorySource(treeOf({ a: 'x' }));
    source.digests = async () => new Map();
    const result = await transfer(source, new MemoryDestination(treeOf({ a: 'x' })), {
      ...plain,
      unchanged: 'skip',
    });
    expect(result).toMatchObject({ files: 1, skipped: 0 });
  });

  test('reports its progress up to the end', async () => {
    const seen: TransferProgress[] = [];
    await transfer(new MemorySource(treeOf(some)), new MemoryDestination(), {
      ...plain,
      progress: (progress) => seen.push(progress),
    });
    expect(seen.at(-1)).toEqual({ files: 3, ofFiles: 3, bytes: 11, ofBytes: 11 });
    expect(seen.map(({ bytes }) => bytes)).toEqual(seen.map(({ bytes }) => bytes).toSorted((a, b) => a - b));
  });

  test('takes a stream whose length is not known', async () => {
    const tree = treeOf({ stdin: 'any' });
    const [file] = tree.values();
    if (file?.entry.kind !== 'file') throw new Error('no file');
    const source = new MemorySource(
      new Map([[file.entry.path, { ...file, entry: { ...file.entry, size: undefined } }]]),
    );
    expect(await transfer(source, new MemoryDestination(), plain)).toMatchObject({ files: 1, bytes: 3 });
  });
});

describe('clean', () => {
  const all = { keep: () => false };

  test('removes what the source does not have, the deepest first, after the commit', async () => {
    const destination = new MemoryDestination(
      treeOf({ 'old/': '', 'old/x': '1', 'gone -> x': '', two: '2' }),
    );
    const result = await transfer(new MemorySource(treeOf(some)), destination, { ...plain, clean: all });
    expect(result).toMatchObject({ files: 3, removed: 3 });
    expect(linesOf(destination.tree)).toEqual(some);
  });

  test('keeps what is protected, what is in it, and the directories above it', async () => {
    const destination = new MemoryDestination(
      treeOf({ 'd/': '', 'd/logs/': '', 'd/logs/x': '1', 'd/y': '2', 'e/': '', 'e/z': '3' }),
    );
    const keep = { keep: (path: string) => path === 'd/logs' };
    const result = await transfer(new MemorySource(treeOf({ a: 'n' })), destination, {
      ...plain,
      clean: keep,
    });
    expect(result.removed).toBe(3);
    expect(linesOf(destination.tree)).toEqual({ a: 'n', 'd/': '', 'd/logs/': '', 'd/logs/x': '1' });
  });

  test('does not empty a destination if the source is empty', async () => {
    const destination = new MemoryDestination(treeOf({ a: '1' }));
    const error = await failure(transfer(new MemorySource(new Map()), destination, { ...plain, clean: all }));
    expect(error.code).toBe('EIC_TRANSFER_FAILED');
    expect(error.message).toContain('nothing to copy');
    expect(linesOf(destination.tree)).toEqual({ a: '1' });
  });
});

describe('a transfer is refused', () => {
  test.each([
    ['a file that would replace a directory', { a: 'x' }, { 'a/': '' }, 'a is a directory at memory'],
    ['a link that would replace a directory', { 'a -> x': '' }, { 'a/': '' }, 'a is a directory at memory'],
    ['a directory that would replace a file', { 'a/': '', 'a/b': '' }, { a: 'x' }, 'a is a file at memory'],
    ['a directory that would replace a link', { 'a/': '' }, { 'a -> x': '' }, 'a is a link at memory'],
    ['a file below a file of the same source', { a: '1', 'a/b': '2' }, {}, 'a/b is to be copied into a'],
  ])('for %s, before anything is written', async (_, here, there, message) => {
    const destination = new MemoryDestination(treeOf(there));
    const error = await failure(transfer(new MemorySource(treeOf(here)), destination, plain));
    expect(error.code).toBe('EIC_TRANSFER_FAILED');
    expect(error.message).toContain(message);
    expect(destination.steps).not.toContain('stage');
  });

  test.each([
    ['bytes', { bytes: 10, entries: 9 }],
    ['entries', { bytes: 99, entries: 3 }],
  ])('beyond the limit of %s', async (_, limits) => {
    const destination = new MemoryDestination();
    const error = await failure(transfer(new MemorySource(treeOf(some)), destination, { ...plain, limits }));
    expect(error.code).toBe('EIC_TRANSFER_REFUSED');
    expect(destination.steps).toEqual([]);
  });
});

describe('a source that lies', () => {
  const listed = treeOf({ a: 'four' });

  async function withContent(content: string): Promise<[EicError, MemoryDestination]> {
    const source = new MemorySource(listed);
    source.read = async (files, take) => {
      for (const file of files) {
        await take(
          file,
          (async function* () {
            yield Buffer.from(content);
          })(),
        );
      }
    };
    const destination = new MemoryDestination(treeOf({ a: 'old' }));
    return [await failure(transfer(source, destination, plain)), destination];
  }

  test('and sends more bytes than it listed is refused', async () => {
    const [error, destination] = await withContent('fives');
    expect(error.code).toBe('EIC_TRANSFER_REFUSED');
    expect(error.message).toContain('more than the 4 bytes that were listed: a');
    expect(linesOf(destination.tree)).toEqual({ a: 'old' });
    expect(destination.staged).toBe(0);
  });

  test('and sends fewer bytes than it listed fails', async () => {
    const [error, destination] = await withContent('one');
    expect(error.code).toBe('EIC_TRANSFER_FAILED');
    expect(error.message).toContain('ended after 3 of 4 bytes');
    expect(linesOf(destination.tree)).toEqual({ a: 'old' });
  });

  test.each<[string, Source['read'], string]>([
    ['does not send a file', async () => {}, 'did not give the file a'],
    [
      'sends a file twice',
      async ([file], take) => {
        if (file === undefined) return;
        for (let time = 0; time < 2; time++)
          await take(
            file,
            (async function* () {
              yield Buffer.from('four');
            })(),
          );
      },
      'not asked for: a',
    ],
    [
      'sends another file',
      async ([file], take) => {
        if (file !== undefined) await take({ ...file, path: bytePathOf('b') }, (async function* () {})());
      },
      'not asked for: b',
    ],
  ])('and %s fails', async (_, read, message) => {
    const source = new MemorySource(listed);
    source.read = read;
    const destination = new MemoryDestination();
    const error = await failure(transfer(source, destination, plain));
    expect(error.message).toContain(message);
    expect(linesOf(destination.tree)).toEqual({});
    expect(destination.staged).toBe(0);
  });

  test('and sends a stream without end is stopped at the limit', async () => {
    const source = new MemorySource(listed);
    const [file] = await source.entries();
    if (file?.kind !== 'file') throw new Error('no file');
    source.entries = async () => [{ ...file, size: undefined }];
    source.read = async ([one], take) => {
      if (one === undefined) return;
      await take(
        one,
        (async function* () {
          for (;;) yield Buffer.alloc(100);
        })(),
      );
    };
    const destination = new MemoryDestination();
    const error = await failure(
      transfer(source, destination, { ...plain, limits: { bytes: 1000, entries: 9 } }),
    );
    expect(error.code).toBe('EIC_TRANSFER_REFUSED');
    expect(destination.staged).toBe(0);
  });
});

describe('a transfer that ends early', () => {
  const steps = [
    'entries',
    'destination entries',
    'source digests',
    'destination digests',
    'stage',
    'directory a',
    'read a/one',
    'file a/one',
    'piece a/one',
    'read two',
    'file two',
    'piece two',
    'link l',
  ];
  const there = { ...some, two: 'SECOND', 'a/one': 'FIRST', 'l -> b': '' };

  function ends(): [MemorySource, MemoryDestination] {
    return [new MemorySource(treeOf(some)), new MemoryDestination(treeOf(there))];
  }

  test('goes through these steps if it does not', async () => {
    const [source, destination] = ends();
    const seen = new Set<string>();
    source.before = (step) => void seen.add(step);
    destination.before = (step) => void seen.add(step);
    await transfer(source, destination, { ...plain, unchanged: 'skip' });
    expect(seen).toEqual(new Set([...steps, 'commit']));
  });

  test.each(steps)('leaves the destination as it was if "%s" fails', async (failing) => {
    const [source, destination] = ends();
    source.before = destination.before = (step) => {
      if (step === failing) throw new EicError('EIC_CONNECTION_LOST', 'Lost.', { remedy: 'Wait.' });
    };
    const error = await failure(transfer(source, destination, { ...plain, unchanged: 'skip' }));
    expect(error.code).toBe('EIC_CONNECTION_LOST');
    expect(linesOf(destination.tree)).toEqual(linesOf(treeOf(there)));
    expect(destination.staged).toBe(0);
  });

  test.each(steps)('leaves the destination as it was if it is cancelled at "%s"', async (cancelled) => {
    const [source, destination] = ends();
    const controller = new AbortController();
    source.before = destination.before = (step) => {
      if (step === cancelled) controller.abort();
    };
    const options = { ...plain, unchanged: 'skip', signal: controller.signal } as const;
    const error = await failure(transfer(source, destination, options));
    expect(error.code).toBe('EIC_CANCELLED');
    expect(linesOf(destination.tree)).toEqual(linesOf(treeOf(there)));
    expect(destination.staged).toBe(0);
  });

  test.each(
    steps.filter((step) =>
      /^(entries|destination entries|source digests|destination digests|piece|read)/.test(step),
    ),
  )('is cancelled at "%s" even if the other side does not respond', async (stuck) => {
    const [source, destination] = ends();
    const controller = new AbortController();
    source.before = destination.before = (step) => {
      if (step !== stuck) return;
      controller.abort();
      return new Promise<void>(() => {});
    };
    const options = { ...plain, unchanged: 'skip', signal: controller.signal } as const;
    expect((await failure(transfer(source, destination, options))).code).toBe('EIC_CANCELLED');
    expect(destination.staged).toBe(0);
  });

  test('finishes a commit that has begun', async () => {
    const [source, destination] = ends();
    const controller = new AbortController();
    destination.before = (step) => {
      if (step === 'commit') controller.abort();
    };
    await transfer(source, destination, { ...plain, signal: controller.signal });
    expect(linesOf(destination.tree)).toMatchObject({ two: 'second', 'a/one': 'first' });
  });

  test('begins nothing if it is cancelled before', async () => {
    const [source, destination] = ends();
    const error = await failure(transfer(source, destination, { ...plain, signal: AbortSignal.abort() }));
    expect(error.code).toBe('EIC_CANCELLED');
    expect(destination.steps).toEqual([]);
  });
});
