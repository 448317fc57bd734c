import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { pageBeside, terminalAbilities } from '../../src/cli/terminal';

describe('what a stream can show', () => {
  const terminal = { isTTY: true };
  it.each([
    [true, terminal, {}],
    [false, terminal, { TERM: 'dumb' }],
    [false, terminal, { NO_COLOR: '1' }],
    [true, terminal, { NO_COLOR: '' }],
    [false, terminal, { FORCE_COLOR: '0' }],
    [false, {}, {}],
    [true, {}, { FORCE_COLOR: '1' }],
    [false, {}, { FORCE_COLOR: '' }],
    [false, {}, { FORCE_COLOR: 'false' }],
    [false, {}, { FORCE_COLOR: '1', NO_COLOR: '1' }],
  ])('is colors: %j for %j with %j', async (colors, stream, env) => {
    expect((await terminalAbilities(stream, env)).colors).toBe(colors);
  });

  it('is no links if it is no terminal', async () => {
    expect((await terminalAbilities({}, {})).hyperlinks).toBe(false);
  });
});

describe('a page next to the program', () => {
  it('is found through the link by which the program is called, and only if it exists', () => {
    const folder = realpathSync(mkdtempSync(join(tmpdir(), 'eic-page-')));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    for (const name of ['dist/cli', 'docs/rules', 'bin']) mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, 'dist/cli/index.js'), '');
    writeFileSync(join(folder, 'docs/rules/size.md'), '');
    symlinkSync('../dist/cli/index.js', join(folder, 'bin/eic'));
    expect(pageBeside('docs/rules/size.md', join(folder, 'bin/eic'))).toBe(
      pathToFileURL(join(folder, 'docs/rules/size.md')).href,
    );
    expect(pageBeside('docs/rules/none.md', join(folder, 'bin/eic'))).toBeUndefined();
    expect(pageBeside('docs/rules/size.md', join(folder, 'bin/none'))).toBeUndefined();
  });
});
