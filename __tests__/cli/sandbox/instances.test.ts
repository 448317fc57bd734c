import { describe, expect, it } from 'vitest';
import { instancesWith } from '../../../src/cli/sandbox/instances';
import { UsageError } from '../../../src/cli/usage-error';

describe('--private', () => {
  it('takes the public address of the instances that it names', () => {
    expect(instancesWith(3, [], ['web-1', 'web-3'])).toEqual([
      { name: 'web-1', publicAddress: null },
      { name: 'web-2' },
      { name: 'web-3', publicAddress: null },
    ]);
    expect(instancesWith(2, [], ['all']).every(({ publicAddress }) => publicAddress === null)).toBe(true);
  });

  it('names only instances of the sandbox', () => {
    expect(() => instancesWith(2, [], ['web-3'])).toThrow(UsageError);
    expect(() => instancesWith(2, [], ['web-3'])).toThrow(
      '--private web-3: there is no such instance. The sandbox has web-1 to web-2; all names each of them.',
    );
  });
});
