import { describe, expect, it } from 'vitest';
import { read } from '../docs/markdown';

const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
const declared = Object.keys(scripts).filter((name) => name.startsWith('check:'));

describe('the static checks', () => {
  it('are all run by scripts/check.sh', () => {
    const [, list = ''] = /^checks=\((.*)\)$/m.exec(read('scripts/check.sh')) ?? [];
    expect(list.split(' ').map((name) => `check:${name}`)).toEqual(declared);
  });

  it('are all in the table of CONTRIBUTING.md, in the same order', () => {
    const rows = [...read('CONTRIBUTING.md').matchAll(/^\| `(check:\w+)` \|/gm)].map(([, name]) => name);
    expect(rows).toEqual(declared);
  });
});
