import { Ajv2020 } from 'ajv/dist/2020.js';
import rulePageTexts from 'rule-page-texts';
import { describe, expect, it } from 'vitest';
import { describedRules } from '../../../src/cli/rules/described-rules';
import { pageText } from '../../../src/cli/rules/page-text';
import { ruleTable } from '../../../src/cli/rules/rule-table';
import { ruleText } from '../../../src/cli/rules/rule-text';
import { rulesJson } from '../../../src/cli/rules/rules-json';
import { allRules } from '../../../src/policy/rules/all-rules';
import { read } from '../../docs/markdown';

function textOf(id: string, width = 80): string {
  const [rule] = describedRules.filter((known) => known.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return ruleText(rule, rulePageTexts[id] ?? '', { colors: false, width });
}

describe('the table of rules', () => {
  const lines = ruleTable(describedRules, false).split('\n');

  it('has a line for each rule, and for each finding that comes from no rule', () => {
    const ids = lines.slice(1, -1).map((line) => line.split(' ')[0]);
    expect(ids).toEqual([
      ...allRules.map(({ id }) => id),
      'expired-ignore',
      'unused-ignore',
      'internal-error',
    ]);
  });

  it('gives the severities and whether there is a fix', () => {
    expect(lines[0]).toMatch(/^rule +recommended {2}strict +--fix {2}finds$/);
    expect(lines.find((line) => line.startsWith('wide-arn '))).toMatch(
      /^wide-arn +– +warning +An allowed EC2 ARN/,
    );
    expect(lines.find((line) => line.startsWith('version '))).toMatch(/^version +warning +error +yes +The/);
  });

  it('has its columns one below the other, with colors too', () => {
    const colored = ruleTable(describedRules, true);
    expect(colored).toContain('\x1b[31merror');
    expect(colored.replaceAll(/\x1b\[\d+m/g, '')).toBe(lines.join('\n'));
  });
});

describe('the page of a rule in a terminal', () => {
  it.each(describedRules.map(({ id }) => id))('%s says what it finds, why, and how it is fixed', (id) => {
    const text = textOf(id);
    const rule = describedRules.find((known) => known.id === id);
    expect(text.startsWith(`${id}\n\n`)).toBe(true);
    expect(text.replaceAll('\n', ' ')).toContain(`${rule?.summary} ${rule?.why}`);
    expect(text).toMatch(
      /^recommended +(–|warning|error)\nstrict +(–|warning|error)\nall +(–|warning|error)\n/m,
    );
    // Only a rule that compares with a workflow is in no preset.
    const known = allRules.find((one) => one.id === id);
    expect(/^all +–$/m.test(text)).toBe(known?.againstWorkflow !== undefined);
    if (allRules.some((known) => known.id === id))
      expect(text).toMatch(/^Example\n[\s\S]*^Output\n[\s\S]*^The fix\n[\s\S]*^Not a finding\n/m);
  });

  it('shows the example and the output as they are, indented', () => {
    expect(textOf('os-user-root')).toContain('\n  {\n    "Version": "2012-10-17",\n');
    expect(textOf('os-user-root')).toContain('\n  1 error, no warnings in 1 file.\n');
  });

  it('names the options of a rule with their forms and defaults', () => {
    expect(textOf('size')).toMatch(/^limit +option: a whole number from 1 to 10240, default 6144\. Maximum/m);
  });

  it('wraps sentences, has no Markdown links, and shortens a long example', () => {
    const text = textOf('size', 60);
    for (const line of text.split('\n')) if (/^\w/.test(line)) expect(line.length).toBeLessThanOrEqual(60);
    expect(text).toMatch(/^ {2}… \d+ lines …$/m);
    for (const { id } of describedRules) expect(textOf(id)).not.toContain('](');
  });

  it('keeps the items of a list apart', () => {
    expect(pageText('# x\n\nTwo [things](a.md):\n\n- one\n- the\n  other\n', 80, false)).toBe(
      'Two things:\n\n- one\n- the other\n',
    );
  });
});

it('the JSON of the rules is as its schema says', () => {
  const validate = new Ajv2020({ allowUnionTypes: true }).compile(
    JSON.parse(read('schemas/rules.schema.json')),
  );
  const content = JSON.parse(rulesJson(describedRules));
  expect([validate(content), validate.errors]).toEqual([true, null]);
  expect(content.rules).toHaveLength(describedRules.length);
  expect(content.rules.find(({ id }: { id: string }) => id === 'size').options).toEqual([
    expect.objectContaining({ name: 'limit', type: 'integer', default: 6144, minimum: 1 }),
  ]);
});
