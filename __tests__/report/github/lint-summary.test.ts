import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintSummary } from '../../../src/report/github/lint-summary';
import { context, fileWith, findingOn, hostile, report } from '../findings/a-report';
import { html, linksOf, tagsOf } from '../github-markdown';

describe("the linter's job summary", () => {
  it('counts, then tells each finding with its code, its rule and the reason', () => {
    const markup = html(lintSummary(report, context));
    expect(markup).toContain('<p>1 error, 1 warning in 2 files. 1 file could not be linted.</p>');
    expect(markup).toContain('<li><code>gone.json</code>: There is no such file.</li>');
    expect(markup).toContain('<h3><code>policies/deploy.json</code></h3>');
    expect(markup).toContain('&gt;    4 |       &quot;Action&quot;: &quot;ec2:Nothing&quot;,\n');
    expect(markup).toContain('<p>It grants nothing.');
    expect(linksOf(markup)).toEqual([
      'https://docs.example/docs/rules/os-user-missing.md',
      'https://docs.example/docs/rules/unknown-action.md',
    ]);
  });

  it('says first what the reader should know', () => {
    const markup = html(lintSummary(report, context, ['Not <all> files.', 'Nor these.']));
    expect(markup).toMatch(/linted\.<\/p>\n<blockquote>\n<p>Not &lt;all&gt; files\.<\/p>\n<\/blockquote>/);
    expect(markup).toContain('Nor these.');
  });

  it('says where there is nothing to tell', () => {
    expect(lintSummary({ files: [], failures: [] }, context)).toContain(
      'No policy on EC2 Instance Connect was found',
    );
  });

  it('lets no text of a policy, a file name or a message become mark-up', () => {
    const summary = (text: string): string => {
      const code = `"${text}"\n`;
      const finding = findingOn(code, code.trimEnd().slice(0, 1), {
        fileName: `x${text}.json`,
        message: `x${text}`,
        why: `x${text}`,
      });
      return html(
        lintSummary(
          { files: [fileWith(code, finding)], failures: [{ fileName: `x${text}`, message: `x${text}` }] },
          context,
          [`x${text}`],
        ),
      );
    };
    const plain = summary('');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        const markup = summary(text);
        expect(tagsOf(markup)).toEqual(tagsOf(plain));
        expect(linksOf(markup)).toEqual(linksOf(plain));
      }),
      // The parser takes its time over so many character references.
      { numRuns: 2, examples: [[hostile]] },
    );
  });

  it('is never longer than it may be, and counts what is left out', () => {
    const code = '{"a": 1}\n';
    const findings = Array.from({ length: 100 }, (_, index) =>
      findingOn(code, '"a"', { message: `No. ${index}` }),
    );
    const many = {
      files: [fileWith(code, ...findings), fileWith(code, findingOn(code, '1', { fileName: 'b.json' }))],
      failures: Array.from({ length: 5 }, (_, index) => ({ fileName: `${index}.json`, message: 'Gone.' })),
    };
    for (const maxBytes of [0, 500, 1000, 5000, 10_000]) {
      const text = lintSummary(many, context, [], maxBytes);
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(Math.max(maxBytes, 200));
      const shown = [...text.matchAll(/^❌ |^- </gm)].length;
      expect(text).toContain(`… and ${106 - shown} more`);
    }
    expect(lintSummary(many, context)).not.toContain('… and');
  });
});
