import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HclExpression, hclAttributes, hclString, hclValue } from '../../../src/policy/emit/hcl';
import { hasProgram } from '../../fixtures/program';
import '../../fixtures/property-seed';

const texts = [
  '',
  '${aws:username}',
  '$${x}',
  '$$${x}',
  '%{if}',
  '%%{x}',
  '$$',
  'a"b\\c',
  "it's",
  'line\nnext\r\ttab',
  '\u0000\u001b\u007f\u2028',
  'grüße 😀',
  '$%{${%',
];

describe("a string of Terraform's language", () => {
  it('has no template in it', () => {
    expect(hclString('${aws:username}')).toBe('"$${aws:username}"');
    expect(hclString('%{x}')).toBe('"%%{x}"');
    expect(hclString('a"\\')).toBe('"a\\"\\\\"');
  });

  it.skipIf(!hasProgram('terraform', 'version'))(
    'is read by Terraform as the text that it was made of (needs terraform)',
    { timeout: 60_000 },
    () => {
      const random = fc.sample(fc.array(fc.constantFrom('$', '{', '%', '}', '\\', '"', 'u', 'x', '~')), 100);
      const all = [...texts, ...random.map((characters) => characters.join(''))];
      const folder = mkdtempSync(join(tmpdir(), 'eic-terraform-'));
      try {
        const value = hclValue({ all, expression: new HclExpression('1 + 1') }, '  ');
        writeFileSync(join(folder, 'main.tf'), `output "read" {\n  value = ${value}\n}\n`);
        const terraform = (...args: string[]) =>
          execFileSync('terraform', args, {
            cwd: folder,
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'pipe'],
          });
        terraform('fmt', '-check');
        terraform('init', '-input=false');
        terraform('apply', '-auto-approve', '-input=false');
        expect(JSON.parse(terraform('output', '-json', 'read'))).toEqual({ all, expression: 2 });
      } finally {
        rmSync(folder, { recursive: true });
      }
    },
  );
});

describe("attributes of Terraform's language", () => {
  it('align the equals signs of neighbors that have one line, as terraform fmt writes them', () => {
    const text = hclAttributes(
      [
        ['a', 1],
        ['long-name', true],
        ['list', ['x']],
        ['b', {}],
        ['aws:Tag', null],
      ],
      '  ',
    );
    expect(text).toBe(`  a         = 1
  long-name = true
  list = [
    "x",
  ]
  b         = {}
  "aws:Tag" = null
`);
  });
});
