import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectFolder, read, snippets } from '../docs/markdown';
import { TemporaryTree } from '../policy-files/temporary-tree';

const page = snippets(read('docs/linting.md'));
function ofLanguage(language: string) {
  return page.filter((snippet) => snippet.language === language);
}

describe('the page on linting', () => {
  it('shows what its commands print', () => {
    const tree = new TemporaryTree();
    let status: number | null = 0;
    const sessions = ofLanguage('console');
    expect(sessions.length).toBeGreaterThan(3);
    for (const { text, line } of sessions) {
      const commands = text.split('\n').filter((one) => one.startsWith('$ '));
      const printed = commands.map((command) => {
        const script = `eic() { "$NODE" "$EIC" "$@"; }; (exit ${status}); ${command.slice(2)}`;
        const shell = spawnSync('bash', ['--norc', '-c', script], {
          cwd: tree.root,
          encoding: 'utf8',
          env: {
            PATH: process.env.PATH,
            NODE: process.execPath,
            EIC: join(projectFolder, 'dist/cli/index.js'),
          },
        });
        status = shell.status;
        return `${command}\n${shell.stdout}${shell.stderr}`;
      });
      expect(printed.join(''), `docs/linting.md, line ${line}`).toBe(text);
    }
  });

  it('shows a configuration that is accepted', () => {
    const [configuration] = ofLanguage('json').filter(({ text }) => text.includes('"ignores"'));
    const tree = new TemporaryTree({ '.eiclint.json': configuration?.text ?? 'none', 'policy.json': '{}' });
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(projectFolder, 'dist/cli/index.js'), 'lint'],
      {
        cwd: tree.root,
        encoding: 'utf8',
      },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('names schemas for the editor that are there', () => {
    const [settings] = ofLanguage('json').filter(({ text }) => text.includes('json.schemas'));
    const schemas: { url: string }[] = JSON.parse(settings?.text ?? '{}')['json.schemas'];
    expect(schemas.length).toBeGreaterThan(0);
    for (const { url } of schemas) expect(JSON.parse(read(url))).toHaveProperty('$schema');
  });

  it('names the hook that pre-commit finds', () => {
    const [configuration] = ofLanguage('yml');
    const hooks: { id: string; args: string[] }[] = parse(configuration?.text ?? '').repos[0].hooks;
    const known: { id: string }[] = parse(read('.pre-commit-hooks.yaml'));
    for (const { id, args } of hooks) {
      expect(known.map((hook) => hook.id)).toContain(id);
      expect(args.at(-1)).toBe('--');
    }
  });
});
