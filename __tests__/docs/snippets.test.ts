import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { lintWorkflow } from '../../scripts/workflow-linter.mjs';
import { projectFolder, read, snippets } from './markdown';

const pages = globSync(['*.md', 'docs/**/*.md'], { cwd: projectFolder });
const all = pages.flatMap((page) => snippets(read(page)).map((snippet) => ({ page, ...snippet })));
function ofLanguage(language: string) {
  return all.filter((snippet) => snippet.language === language);
}

/** Returns a whole workflow unchanged, and a list of steps as a workflow with one job. */
function asWorkflow(text: string): string {
  if (!Array.isArray(parse(text))) return text;
  const steps = text.replaceAll(/^(?=.)/gm, '      ');
  return [
    'on:',
    '  workflow_dispatch:',
    '    inputs:',
    '      version:',
    '        type: string',
    'permissions: {}',
    'jobs:',
    '  job:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    steps,
  ].join('\n');
}

describe('snippets in README.md and docs', () => {
  it('are found', () => {
    expect(ofLanguage('yaml').length).toBeGreaterThan(3);
    expect(ofLanguage('json').length).toBeGreaterThan(3);
  });

  // The page about invalid JSON shows invalid JSON.
  it.each(ofLanguage('json').filter(({ page }) => page !== 'docs/rules/json-syntax.md'))(
    'of JSON parse: $page, line $line',
    ({ text }) => {
      expect(() => JSON.parse(text)).not.toThrow();
    },
  );

  it.each(ofLanguage('yaml'))(
    'of YAML pass the workflow linter: $page, line $line',
    async ({ page, text }) => {
      expect(parseDocument(text).errors).toEqual([]);
      expect(await lintWorkflow(asWorkflow(text), page)).toEqual([]);
    },
  );

  it('choose instances by constants, never by text of a pull request, and say why', () => {
    const examples = globSync('examples/**/*.yml', { cwd: projectFolder }).map(read);
    const chosen = [...ofLanguage('yaml').map(({ text }) => text), ...examples].flatMap((text) =>
      [...text.matchAll(/^ *filters:.*(?:\n +[\w:.-]+=.*)*/gm)].map(([filters]) => filters),
    );
    expect(chosen.length).toBeGreaterThan(3);
    for (const filters of chosen) expect(filters).not.toMatch(/github\.(head_ref|event)|inputs\./);
    expect(read('docs/choosing-instances.md')).toContain('`${{ github.head_ref }}`');
  });

  it('pin pre-commit to a release tag or a commit SHA, not to a branch or a moving tag', () => {
    const revisions = all.flatMap(({ text }) =>
      [...text.matchAll(/^\s*rev: *(\S+)/gm)].map(([, rev]) => rev),
    );
    expect(revisions).not.toEqual([]);
    for (const rev of revisions) expect(rev).toMatch(/^(v\d+\.\d+\.\d+|[0-9a-f]{40})$/);
  });
});
