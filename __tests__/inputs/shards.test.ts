import { describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { readShardInputs } from '../../src/inputs/shards';

const given = {
  filters: 'tag:Role=web',
  'aws-region': 'eu-central-1',
  'max-instances': '500',
  'connect-timeout': '30s',
  strategy: 'parallel',
  shards: '4',
};

function read(changes: Readonly<Record<string, string>>) {
  const values: Readonly<Record<string, string>> = { ...given, ...changes };
  return readShardInputs((name) => values[name] ?? '', {}, 256);
}

describe('shards', () => {
  it('takes the inputs that choose instances', () => {
    expect(read({})).toMatchObject({ count: 4, selection: { regions: ['eu-central-1'] } });
  });

  it.each(['run', 'upload', 'health-check', 'batch-size', 'max-failures', 'results-file', 'report-file'])(
    'refuses %s, which nobody would obey or write',
    (name) => {
      try {
        read({ [name]: 'x' });
        expect.unreachable();
      } catch (thrown) {
        if (!(thrown instanceof EicError)) throw thrown;
        expect(thrown.details).toEqual([
          `\`${name}\` has no effect with \`shards\`, which only chooses instances; give it to the step in the matrix's jobs.`,
        ]);
      }
    },
  );

  it('refuses a strategy that the jobs of the matrix would not follow', () => {
    expect(() => read({ strategy: 'rolling' })).toThrow(EicError);
  });
});
