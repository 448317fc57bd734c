import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/policy/finding';
import type { FindingsReport } from '../../../src/policy/findings-report';
import { type CommentPlace, pullRequestComment } from '../../../src/report/github/pull-request-comment';
import { context, fileWith, findingOn, hostile, report } from '../findings/a-report';
import { html, linksOf, referencesIn, tagsOf } from '../github-markdown';

const marker = '<!-- eic-action/lint 0 -->';
const sha = 'ab'.repeat(20);
const env = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'org/app', GITHUB_RUN_ID: '42' };

function comment(of: FindingsReport, place: CommentPlace = { env, sha }, maxLength?: number): string {
  return pullRequestComment(marker, of, context, place, maxLength);
}

function finding(more: Partial<Finding> = {}): Finding {
  return findingOn('{"a": 1}\n', '"a"', more);
}
function reportOf(...findings: Finding[]): FindingsReport {
  return {
    files: [fileWith('{"a": 1}\n', ...findings)],
    failures: [],
  };
}

describe('the comment in a pull request', () => {
  it('begins with its marker, counts, and lists what could not be read, the errors, the warnings', () => {
    const text = comment(report);
    expect(text.startsWith(`${marker}\n## ❌ `)).toBe(true);
    const markup = html(text);
    expect(markup).toContain('1 error, 1 warning in 2 files. 1 file could not be linted.');
    const rows = [...markup.matchAll(/<tr>\n<td>(.*?)<\/td>\n<td>(.*?)<\/td>\n<td>(.*?)<\/td>/g)].map(
      (cells) => cells.slice(1).map((cell) => cell.replace(/<[^>]*>/g, '')),
    );
    expect(rows).toEqual([
      ['❌', 'gone.json', 'Not linted: There is no such file.'],
      ['❌', 'policies/deploy.json:4', 'IAM knows no such action. unknown-action'],
      ['⚠️', 'policies/deploy.json:3', 'No OS user is asked for. os-user-missing'],
    ]);
  });

  it("links each place at the commit, each rule's page, and the run", () => {
    expect(linksOf(html(comment(report)))).toEqual([
      `https://github.com/org/app/blob/${sha}/policies/deploy.json?plain=1#L4`,
      'https://docs.example/docs/rules/unknown-action.md',
      `https://github.com/org/app/blob/${sha}/policies/deploy.json?plain=1#L3-L6`,
      'https://docs.example/docs/rules/os-user-missing.md',
      'https://github.com/org/app/actions/runs/42',
    ]);
  });

  it.each([
    [{ env: {}, sha }],
    [{ env: { ...env, GITHUB_SERVER_URL: 'javascript:x//' }, sha }],
    [{ env: { ...env, GITHUB_REPOSITORY: 'a/b>c' }, sha }],
  ])('links nothing if it does not know where to: %j', (place) => {
    expect(linksOf(html(comment(reportOf(finding()), place)))).toEqual([
      'https://docs.example/docs/rules/unknown-action.md',
    ]);
  });

  it('links no place without the commit, nor in a file outside the repository', () => {
    expect(comment(reportOf(finding()), { env, sha: '' })).not.toContain('/blob/');
    expect(comment(reportOf(finding({ fileName: '/etc/policy.json' })))).not.toContain('/blob/');
  });

  it('says that all is clean', () => {
    const text = comment({ files: [{ fileName: 'a.json', text: '{}', findings: [] }], failures: [] });
    expect(text).toBe(`${marker}\n## ✅ EC2 Instance Connect policies\n\n${'No findings in 1 file&#46;'}\n`);
  });

  it('is a warning if there are warnings only', () => {
    expect(comment(reportOf(finding({ severity: 'warning' })))).toContain('## ⚠️ ');
  });

  it('lets no text of a policy or a file name become mark-up, a link or a mention', () => {
    const plain = html(comment(reportOf(finding({ fileName: 'a.json', message: 'x' }))));
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 10 }), (text) => {
        const name = `a${text}`;
        const markup = html(comment(reportOf(finding({ fileName: name, message: `x${text}` }))));
        // A word that is not prose is in a code font: that one element is ours.
        const tags = (of: string) => tagsOf(of).filter((tag) => tag !== 'code');
        expect(tags(markup)).toEqual(tags(plain));
        expect(linksOf(markup).slice(1)).toEqual(linksOf(plain).slice(1));
        expect(linksOf(markup)[0]).toMatch(/^https:\/\/github\.com\/org\/app\/blob\/[^?#]*\?plain=1#L1$/);
        expect(markup).not.toMatch(/@[a-z]/i);
        expect(referencesIn(markup)).toEqual([]);
      }),
      // The parser takes its time over a table.
      { numRuns: 2, examples: [[hostile]] },
    );
  }, 30_000);

  it('is never longer than it may be, and counts what is left out', () => {
    const findings = Array.from({ length: 3000 }, (_, index) =>
      finding({ message: `${index} ${'*'.repeat(100)}` }),
    );
    const text = comment(reportOf(...findings));
    expect(text.length).toBeLessThanOrEqual(65_536);
    expect(text.length).toBeGreaterThan(60_000);
    const shown = [...text.matchAll(/^\| ❌ /gm)].length;
    expect(text).toContain(`… and ${3000 - shown} more: see [the run's summary](<`);
    expect(comment(reportOf(finding()), { env, sha }, 10)).toContain('… and 1 more');
  });
});
