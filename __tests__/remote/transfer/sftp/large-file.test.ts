import { describe, expect, it } from 'vitest';
import { bytePathOf } from '../../../../src/remote/transfer/byte-path';
import { readFile } from '../../../../src/remote/transfer/sftp/read-file';
import { requestType } from '../../../../src/remote/transfer/sftp/wire';
import { writeFile } from '../../../../src/remote/transfer/sftp/write-file';
import {
  attributes,
  type SftpAnswers,
  type SftpRequest,
  scriptedSftp,
} from '../../../fixtures/scripted-sftp-server';

const path = bytePathOf('/srv/large');
const gib = 1024 ** 3;
const mib = 1024 ** 2;

/** Writes and sizes that a server was asked for, without their data. */
class WrittenFile {
  readonly writes: { readonly offset: number; readonly length: number }[] = [];
  size = 0;
  readonly calls: number[] = [];

  readonly handle = ({ type, id, fields }: SftpRequest, answers: SftpAnswers) => {
    this.calls.push(type);
    if (type === requestType.open) return answers.handle(id);
    if (type === requestType.write) {
      fields.bytes();
      const offset = fields.uint64();
      const { length } = fields.bytes();
      this.writes.push({ offset, length });
      this.size = Math.max(this.size, offset + length);
    }
    if (type === requestType.fsetstat) {
      fields.bytes();
      if (fields.uint32() & 1) this.size = fields.uint64();
    }
    answers.status(id, 0);
  };
}

async function* content(...chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
  yield* chunks;
}

describe('a large file that is written', () => {
  it('of 4 GiB and one byte has the byte at its offset, and its zeros are not sent', async () => {
    const file = new WrittenFile();
    const sftp = await scriptedSftp(file.handle);
    const zeros = Buffer.alloc(16 * mib);
    async function* zerosAndOne(): AsyncGenerator<Buffer> {
      for (let at = 0; at < 4 * gib; at += zeros.length) yield zeros;
      yield Buffer.from('x');
    }
    const size = 4 * gib + 1;
    await expect(writeFile(sftp, path, { size, mode: 0o644 }, zerosAndOne())).resolves.toBe(size);
    expect(file.writes).toEqual([{ offset: 4 * gib, length: 1 }]);
    expect(file.size).toBe(size);
    sftp.end();
  });

  it('of 4 GiB of zeros only gets its size', async () => {
    const file = new WrittenFile();
    const sftp = await scriptedSftp(file.handle);
    const zeros = Buffer.alloc(64 * mib);
    await writeFile(sftp, path, { size: 4 * gib, mode: 0o644 }, content(...Array(64).fill(zeros)));
    expect(file.writes).toEqual([]);
    expect(file.size).toBe(4 * gib);
    sftp.end();
  });

  it('is written in large requests that have all bytes, however the content comes in pieces', async () => {
    const file = new WrittenFile();
    const sftp = await scriptedSftp(file.handle);
    const chunks = [1, 65_536, 300_000, 17, 261_120, 1_000_000].map((length) => Buffer.alloc(length, 'a'));
    const size = chunks.reduce((sum, { length }) => sum + length, 0);
    await writeFile(sftp, path, { size, mode: 0o644 }, content(...chunks));
    let end = 0;
    for (const { offset, length } of file.writes) {
      expect(offset).toBe(end);
      end += length;
    }
    expect(end).toBe(size);
    expect(file.writes).toHaveLength(Math.ceil(size / sftp.limits.writeBytes));
    sftp.end();
  });

  it('is on the disk before it is closed, if the server offers that', async () => {
    const file = new WrittenFile();
    const sftp = await scriptedSftp(file.handle);
    await writeFile(sftp, path, { size: 1, mode: 0o644 }, content(Buffer.from('x')));
    const { open, write, fsetstat, extended, close } = requestType;
    expect(file.calls).toEqual([open, write, fsetstat, extended, close]);
    sftp.end();
  });

  it('keeps few bytes on their way while the server does not answer', async () => {
    let waiting = 0;
    let most = 0;
    const answered: (() => void)[] = [];
    const sftp = await scriptedSftp(({ type, id, bytes }, answers) => {
      if (type === requestType.open) return answers.handle(id);
      if (type !== requestType.write) return answers.status(id, 0);
      waiting += bytes;
      most = Math.max(most, waiting);
      answered.push(() => {
        waiting -= bytes;
        answers.status(id, 0);
      });
      if (answered.length === 1) setImmediate(() => answered.splice(0).map((answer) => answer()));
    });
    const chunk = Buffer.alloc(mib, 'a');
    await writeFile(sftp, path, { size: 64 * mib, mode: 0o644 }, content(...Array(64).fill(chunk)));
    expect(most).toBeLessThan(6 * mib);
    sftp.end();
  });

  it.each([-1, 1])('fails if the content is %i bytes longer than it was', async (more) => {
    const file = new WrittenFile();
    const sftp = await scriptedSftp(file.handle);
    const writing = writeFile(sftp, path, { size: 10, mode: 0o644 }, content(Buffer.alloc(10 + more, 'a')));
    await expect(writing).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
    expect(file.calls).not.toContain(requestType.fsetstat);
    sftp.end();
  });

  it('fails with the error of its content, and with that of the server', async () => {
    const sftp = await scriptedSftp(({ type, id }, answers) =>
      type === requestType.open ? answers.handle(id) : answers.status(id, 4, 'No\u001b[31m space'),
    );
    async function* failing(): AsyncGenerator<Buffer> {
      yield Buffer.from('a');
      throw new Error('of the content');
    }
    const file = { size: undefined, mode: 0o644 };
    await expect(writeFile(sftp, path, file, failing())).rejects.toThrow('of the content');
    const message = 'The instance could not write /srv/large: its SFTP server says "No?[31m space".';
    await expect(writeFile(sftp, path, file, content(Buffer.from('a')))).rejects.toThrow(message);
    sftp.end();
  });
});

/** Answers for a file of zeros with this size, whatever is asked. */
function zerosOf(size: number, most = 256 * 1024 - 1024) {
  const zeros = Buffer.alloc(256 * 1024);
  return ({ type, id, fields }: SftpRequest, answers: SftpAnswers) => {
    if (type === requestType.open) return answers.handle(id);
    if (type === requestType.fstat) return answers.attributes(id, attributes(0o100644, size, 1_000));
    if (type !== requestType.read) return answers.status(id, 0);
    fields.bytes();
    const offset = fields.uint64();
    const length = Math.min(fields.uint32(), most, size - offset);
    if (length <= 0) answers.status(id, 1);
    else answers.data(id, zeros.subarray(0, length));
  };
}

async function lengthOf(pieces: AsyncIterable<Buffer>): Promise<number> {
  let length = 0;
  for await (const piece of pieces) length += piece.length;
  return length;
}

describe('a large file that is read', () => {
  it('of 4 GiB and one byte comes whole', async () => {
    const size = 4 * gib + 1;
    const sftp = await scriptedSftp(zerosOf(size));
    await expect(lengthOf(readFile(sftp, path, { size, mtime: 1_000 }))).resolves.toBe(size);
    sftp.end();
  }, 60_000);

  it.each([1_000, 32_768, 65_536])('comes whole from a server that gives %i bytes at most', async (most) => {
    const size = mib + 17;
    const sftp = await scriptedSftp(zerosOf(size, most));
    await expect(lengthOf(readFile(sftp, path, { size, mtime: 1_000 }))).resolves.toBe(size);
    sftp.end();
  });

  it.each([
    { what: 'is shorter', size: mib - 1, mtime: 1_000 },
    { what: 'is longer', size: mib + 1, mtime: 1_000 },
    { what: 'was written since', size: mib, mtime: 1_001 },
  ])('fails if it $what than it was when it was listed', async ({ size, mtime }) => {
    const sftp = await scriptedSftp(zerosOf(size));
    const reading = lengthOf(readFile(sftp, path, { size: mib, mtime: mtime === 1_001 ? 999 : 1_000 }));
    await expect(reading).rejects.toMatchObject({
      code: 'EIC_TRANSFER_FAILED',
      message: '/srv/large changed on the instance while it was copied.',
    });
    sftp.end();
  });

  it.each([
    { what: 'less', size: mib - 1 },
    { what: 'more', size: mib + 1 },
  ])('fails if the server sends $what than it says', async ({ size }) => {
    const answer = zerosOf(size);
    const sftp = await scriptedSftp((request, answers) => {
      if (request.type !== requestType.fstat) answer(request, answers);
      else answers.attributes(request.id, attributes(0o100644, mib, 1_000));
    });
    const reading = lengthOf(readFile(sftp, path, { size: mib, mtime: 1_000 }));
    await expect(reading).rejects.toMatchObject({ code: 'EIC_TRANSFER_FAILED' });
    sftp.end();
  });

  it('is requested a few MiB ahead of a slow reader, and closed if the reader stops', async () => {
    let reads = 0;
    let closes = 0;
    const answer = zerosOf(gib);
    const sftp = await scriptedSftp((request, answers) => {
      if (request.type === requestType.read) reads++;
      if (request.type === requestType.close) closes++;
      answer(request, answers);
    });
    for await (const _ of readFile(sftp, path, { size: gib, mtime: 1_000 })) {
      await new Promise((resolve) => setImmediate(resolve));
      break;
    }
    expect(reads).toBeLessThan(20);
    await sftp.lstat(path).catch(() => undefined);
    expect(closes).toBe(1);
    sftp.end();
  });
});
