import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EicError } from '../../src/eic-error';
import { readJoinInputs } from '../../src/inputs/join-results';
import { aResult } from '../report/a-result';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'eic-join-'));
  writeFileSync(join(folder, 'a.json'), JSON.stringify([aResult()]));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The mistakes that are reported for inputs. */
function problems(changes: Readonly<Record<string, string>>): readonly string[] {
  const values: Readonly<Record<string, string>> = { port: '22', 'join-results': 'a.json', ...changes };
  try {
    readJoinInputs((name) => values[name] ?? '', { GITHUB_WORKSPACE: folder });
    return [];
  } catch (thrown) {
    if (!(thrown instanceof EicError)) throw thrown;
    return thrown.details;
  }
}

describe('join-results', () => {
  it.each(['filters', 'auto-scaling-group', 'exclude'])(
    'refuses %s: a job without results would not be missed',
    (name) => {
      expect(problems({ [name]: 'tag:Role=web' })).toEqual([
        expect.stringMatching(
          `^\`${name}\` has no effect with \`join-results\`.*; give .* to \`instance-ids\``,
        ),
      ]);
    },
  );
});
