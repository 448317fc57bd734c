import { expect, it } from 'vitest';
import { Deadline } from '../../src/aws/deadline';
import { loadRanges } from '../../src/ip-ranges/load';

it.each([
  ['nope.json', 'The file cannot be used: There is no such file.'],
  [__dirname, 'The file cannot be used: It is a directory, not a file.'],
])('says of %s what other commands say of such a file', async (source, message) => {
  const deadline = new Deadline(30_000, new AbortController().signal);
  await expect(loadRanges(source, { environment: {}, deadline })).rejects.toMatchObject({
    code: 'EIC_INPUT_INVALID',
    message,
  });
});
