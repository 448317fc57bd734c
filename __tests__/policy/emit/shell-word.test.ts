import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { shellWord } from '../../../src/policy/emit/shell-word';

describe('a word for a shell', () => {
  it('has quotes only where it needs them', () => {
    expect(shellWord('deploy-run')).toBe('deploy-run');
    expect(shellWord('')).toBe("''");
    expect(shellWord("it's")).toBe(`'it'\\''s'`);
  });

  it.each(['', "'", "''a''", '$(x) `y` $HOME', '* ? ~ #', 'a\nb\\', '"', '!!', '{a,b}', 'x=1', '-n'])(
    'reaches the program as %j',
    (text) => {
      const script = `printf '%s|' ${shellWord(text)} end`;
      expect(execFileSync('sh', ['-c', script], { encoding: 'utf8' })).toBe(`${text}|end|`);
    },
  );
});
