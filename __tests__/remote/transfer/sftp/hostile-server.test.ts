import { duplexPair } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { bytePathOf } from '../../../../src/remote/transfer/byte-path';
import { readFile } from '../../../../src/remote/transfer/sftp/read-file';
import { Sftp } from '../../../../src/remote/transfer/sftp/sftp';
import { SftpSource } from '../../../../src/remote/transfer/sftp/sftp-source';
import { requestType, responseType, uint32 } from '../../../../src/remote/transfer/sftp/wire';
import {
  attributes,
  type SftpAnswers,
  type SftpRequest,
  scriptedSftp,
} from '../../../fixtures/scripted-sftp-server';

const root = bytePathOf('/srv');
const directoryMode = 0o040755;
const fileMode = 0o100644;

/** Answers for a directory `/srv`, whose names come from `list`. */
function directoryOf(list: (request: SftpRequest, answers: SftpAnswers) => void) {
  return (request: SftpRequest, answers: SftpAnswers) => {
    const { type, id } = request;
    switch (type) {
      case requestType.stat:
      case requestType.lstat:
        return answers.attributes(id, attributes(directoryMode));
      case requestType.realpath:
        return answers.names(id, [{ name: '/srv' }]);
      case requestType.opendir:
        return answers.handle(id);
      case requestType.readdir:
        return list(request, answers);
      case requestType.readlink:
        return answers.names(id, [{ name: 'target' }]);
      default:
        return answers.status(id, 0);
    }
  };
}

/** Lists names once, each of them a file of one byte. */
function namesOnce(...names: readonly string[]) {
  let listed = false;
  return directoryOf(({ id }, answers) => {
    if (listed) return answers.status(id, 1);
    listed = true;
    answers.names(
      id,
      names.map((name) => ({ name, attributes: attributes(fileMode, 1) })),
    );
  });
}

async function listOf(handle: (request: SftpRequest, answers: SftpAnswers) => void) {
  const sftp = await scriptedSftp(handle);
  const limits = { bytes: 1_000, entries: 1_000 };
  const source = await SftpSource.open(sftp, { name: 'i-1:/srv', root, limits });
  try {
    return (await source.entries()).map(({ path }) => path);
  } finally {
    source.close();
  }
}

describe('a directory on a hostile SFTP server', () => {
  it('is listed without the two names that every directory has', async () => {
    await expect(listOf(namesOnce('.', 'b', '..', 'a'))).resolves.toEqual(['a', 'b']);
  });

  it.each([
    { what: 'a slash', names: ['a/b'] },
    { what: 'an absolute path', names: ['/etc/passwd'] },
    { what: 'a way out', names: ['../a'] },
    { what: 'a NUL', names: ['a\0b'] },
    { what: 'nothing', names: [''] },
    { what: 'a name twice', names: ['a', 'a'] },
    { what: 'a name that is too long', names: ['a'.repeat(256)] },
  ])('is refused for $what', async ({ names }) => {
    await expect(listOf(namesOnce(...names))).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  });

  it.each([
    { what: 'new names', name: (count: number) => `${count}` },
    { what: 'one dot', name: () => '.' },
  ])('is refused if it has no end and consists of $what', async ({ name }) => {
    let count = 0;
    const listing = listOf(
      directoryOf(({ id }, answers) =>
        answers.names(id, [{ name: name(count++), attributes: attributes(fileMode) }]),
      ),
    );
    await expect(listing).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
    expect(count).toBeLessThan(5_000);
  });

  it('is refused if it has no end and no names', async () => {
    const listing = listOf(directoryOf(({ id }, answers) => answers.names(id, [])));
    await expect(listing).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  });

  it('is refused if directories have no end', async () => {
    let listings = 0;
    const listing = listOf(
      directoryOf(({ id }, answers) => {
        listings++;
        if (listings % 2 === 0) answers.status(id, 1);
        else answers.names(id, [{ name: 'd', attributes: attributes(directoryMode) }]);
      }),
    );
    await expect(listing).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  });

  it('is refused for more bytes than allowed', async () => {
    const listing = listOf(
      directoryOf(({ id }, answers) =>
        answers.names(id, [{ name: 'a', attributes: attributes(fileMode, 1_001) }]),
      ),
    );
    await expect(listing).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  });

  it('keeps names that are not UTF-8 as their bytes', async () => {
    await expect(listOf(namesOnce('\xff\n-'))).resolves.toEqual(['\xff\n-']);
  });
});

describe('an SFTP server that breaks the protocol', () => {
  const refusedFor = (what: string) => ({
    code: 'EIC_TRANSFER_REFUSED',
    message: expect.stringContaining(what),
  });
  const start = (bytes: Buffer) => {
    const [here, there] = duplexPair();
    there.on('error', () => undefined);
    there.write(bytes);
    there.resume();
    return Sftp.start(here);
  };

  it('is refused for a text before it begins', async () => {
    await expect(start(Buffer.from('Welcome to this machine!\n'))).rejects.toMatchObject(
      refusedFor('a packet of'),
    );
  });

  it.each([0, 0x8000_0000, 0xffff_ffff, 256 * 1024 + 1])(
    'is refused for a packet of %i bytes',
    async (length) => {
      await expect(start(uint32(length))).rejects.toMatchObject(refusedFor(`a packet of ${length} bytes`));
    },
  );

  it('is refused for another version', async () => {
    await expect(start(Buffer.from([0, 0, 0, 5, 2, 0, 0, 0, 2]))).rejects.toMatchObject(
      refusedFor('version 2'),
    );
  });

  it('is refused for an extension that is cut off', async () => {
    await expect(start(Buffer.from([0, 0, 0, 9, 2, 0, 0, 0, 3, 0, 0, 0, 9]))).rejects.toMatchObject(
      refusedFor('beyond the packet'),
    );
  });

  it.each<{ what: string; answer: (request: SftpRequest, answers: SftpAnswers) => void }>([
    { what: 'not asked', answer: ({ id }, answers) => answers.status(id + 1, 0) },
    { what: 'packet of type', answer: ({ id }, answers) => answers.data(id, Buffer.from('x')) },
    { what: 'answered "OK"', answer: ({ id }, answers) => answers.status(id, 0) },
    {
      what: 'outside',
      answer: ({ id }, answers) => answers.packet(responseType.attributes, uint32(id), uint32(4)),
    },
    { what: 'too short', answer: (_, answers) => answers.packet(responseType.status) },
    { what: 'outside', answer: ({ id }, answers) => answers.packet(responseType.status, uint32(id)) },
  ])('is refused for an answer that is $what', async ({ answer }) => {
    const sftp = await scriptedSftp(answer);
    const both = await Promise.allSettled([sftp.lstat(root), sftp.lstat(root)]);
    const [first] = both;
    expect(first.status).toBe('rejected');
    expect(first).toMatchObject({ reason: { code: 'EIC_TRANSFER_REFUSED' } });
    await expect(sftp.lstat(root)).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  });

  it('is refused for more data than requested, none, and a length that is wrong', async () => {
    const replies = [Buffer.alloc(11), Buffer.alloc(0)];
    for (const reply of replies) {
      const sftp = await scriptedSftp(({ id }, answers) => answers.data(id, reply));
      await expect(sftp.read(Buffer.from('h'), 0, 10)).rejects.toMatchObject({
        code: 'EIC_TRANSFER_REFUSED',
      });
    }
    const sftp = await scriptedSftp(({ id }, answers) =>
      answers.packet(responseType.data, uint32(id), uint32(9), Buffer.alloc(5)),
    );
    await expect(sftp.read(Buffer.from('h'), 0, 10)).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
  });

  it('is refused for a storm of statuses', async () => {
    const sftp = await scriptedSftp((_, answers) => {
      for (let id = 0; id < 1_000; id++) answers.status(id, 4);
    });
    const requests = [sftp.lstat(root), sftp.lstat(root)];
    const results = await Promise.allSettled(requests);
    expect(results.every(({ status }) => status === 'rejected')).toBe(true);
  });

  it('costs little memory with packets of one byte at a time', async () => {
    const size = 20_000;
    const sftp = await scriptedSftp(({ type, id }, answers) => {
      if (type === requestType.open) return answers.handle(id);
      if (type === requestType.fstat) return answers.attributes(id, attributes(fileMode, size));
      if (type !== requestType.read) return answers.status(id, 0);
      answers.data(id, ...Array.from({ length: size }, () => Buffer.from('x')));
    });
    const pieces: Buffer[] = [];
    const reading = async () => {
      for await (const piece of readFile(sftp, root, { size, mtime: 1_700_000_000 })) pieces.push(piece);
    };
    // At its end the file should have no more bytes.
    await expect(reading()).rejects.toMatchObject({ code: 'EIC_TRANSFER_REFUSED' });
    expect(pieces.length).toBeLessThan(300);
    expect(Buffer.concat(pieces)).toHaveLength(size);
  });

  it('fails what waits if it ends', async () => {
    const sftp = await scriptedSftp((_, answers) => answers.end());
    const results = await Promise.allSettled([sftp.lstat(root), sftp.mkdir(root)]);
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'EIC_CONNECTION_LOST' } });
    }
  });

  it('fails at once if it is interrupted while the server is silent', async () => {
    const sftp = await scriptedSftp(() => undefined);
    const waiting = sftp.lstat(root);
    sftp.interrupt(new Error('stop'));
    await expect(waiting).rejects.toThrow('stop');
    await expect(sftp.lstat(root)).rejects.toThrow('stop');
    sftp.end();
  });

  it('takes the answer to what was interrupted for one that nobody waits for', async () => {
    const late: (() => void)[] = [];
    const sftp = await scriptedSftp(({ id }, answers) => {
      const answer = () => answers.attributes(id, attributes(fileMode, 7));
      if (late.push(answer) === 2) for (const now of late) now();
    });
    const waiting = sftp.lstat(root);
    sftp.interrupt(new Error('stop'));
    await expect(waiting).rejects.toThrow('stop');
    sftp.cleanUp(10_000);
    await expect(sftp.lstat(root)).resolves.toMatchObject({ size: 7 });
    sftp.end();
  });
});
