import { describe, expect, it } from 'vitest';
import { changedOnly } from '../../../src/actions/github/changed-files';
import type { ChangedFile } from '../../../src/actions/github/pull-request-api';

function api(files: readonly ChangedFile[]) {
  return { changedFiles: async () => [...files] };
}
function modified(...names: string[]): ChangedFile[] {
  return names.map((name) => ({ name, removed: false }));
}

describe('changedOnly', () => {
  it('names the files that are there after the change', async () => {
    const files = [...modified('a.json', 'b/c.json'), { name: 'gone.json', removed: true }];
    expect(await changedOnly(api(files), undefined, () => true)).toEqual({
      names: new Set(['a.json', 'b/c.json']),
    });
  });

  it('names none if the change only removes', async () => {
    expect(await changedOnly(api([{ name: 'gone.json', removed: true }]), undefined, () => true)).toEqual({
      names: new Set(),
    });
  });

  it('leaves all files, with a warning, on an event that is about no pull request', async () => {
    const { names, warning } = await changedOnly(undefined, undefined, () => true);
    expect(names).toBeUndefined();
    expect(warning).toMatch(/not about a pull request, so all files were linted/);
  });

  it.each([
    [403, 'Resource not accessible by integration', /refused \(403.*pull-requests: read/],
    [500, 'oops', /could not be reached: oops, so all files were linted\.$/],
  ])('leaves all files, with a warning, if GitHub answers %d', async (status, message, expected) => {
    const changedFiles = () => Promise.reject(Object.assign(new Error(message), { status }));
    const { names, warning } = await changedOnly({ changedFiles }, undefined, () => true);
    expect(names).toBeUndefined();
    expect(warning).toMatch(expected);
  });

  it('leaves all files if GitHub lists no more of them', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => `${index}.json`);
    expect((await changedOnly(api(modified(...many)), undefined, () => true)).warning).toMatch(
      /3000 files or more/,
    );
    expect((await changedOnly(api(modified(...many.slice(1))), undefined, () => true)).names?.size).toBe(
      2999,
    );
  });

  it.each([
    ['a/.eiclint.json', undefined, false],
    ['.eiclint.yaml', undefined, false],
    ['ops/lint.json', 'ops/lint.json', false],
    ['.eiclint.json', undefined, true],
  ])('leaves all files if the configuration %s changes', async (name, configuration, removed) => {
    const { names, note, warning } = await changedOnly(
      api([...modified('a.json'), { name, removed }]),
      configuration,
      () => true,
    );
    expect(names).toBeUndefined();
    expect(warning).toBeUndefined();
    expect(note).toMatch(/changes a configuration/);
  });

  it('leaves all files if a configuration is renamed away', async () => {
    const renamed = [{ name: 'old.json', removed: false, previousName: '.eiclint.json' }];
    expect((await changedOnly(api(renamed), undefined, () => true)).names).toBeUndefined();
  });

  it('leaves all files, with a warning, if the repository is checked out somewhere else', async () => {
    const { names, warning } = await changedOnly(api(modified('a.json', 'b.json')), undefined, () => false);
    expect(names).toBeUndefined();
    expect(warning).toMatch(/none of the changed files is in the workspace, so all files were linted/);
  });

  it('takes a file that is called nearly so for what it is', async () => {
    const { names } = await changedOnly(
      api(modified('x.eiclint.json', 'ops/lint.json')),
      undefined,
      () => true,
    );
    expect(names?.size).toBe(2);
  });
});
