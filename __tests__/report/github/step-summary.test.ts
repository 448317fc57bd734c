import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, it } from 'vitest';
import { EicError } from '../../../src/eic-error';
import {
  failedRunSummary,
  maxSummaryBytes,
  stepSummary,
  writeStepSummary,
} from '../../../src/report/github/step-summary';
import { aFleet } from '../a-fleet';
import { aFailure, aResult } from '../a-result';

const env = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_ACTION_REPOSITORY: 'org/eic-action',
  GITHUB_ACTION_REF: 'v1',
};

function html(markdown: string): string {
  return micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });
}

/** The texts of the table cells, row by row, without mark-up. */
function rows(markup: string): string[][] {
  return [...markup.matchAll(/<tr>\n([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[dh][^>]*>(.*)<\/t[dh]>/g)].map(([, cell = '']) => cell.replace(/<[^>]*>/g, '')),
  );
}

it('shows a table with instance, name, result, duration and how the host key was verified', () => {
  const markup = html(stepSummary([{ result: aResult(), tail: '' }], { env }));
  expect(rows(markup)).toEqual([
    ['Instance', 'Name', 'Result', 'Duration', 'Host key'],
    ['i-0123456789abcdef0', 'web-1', '✅ succeeded', '3.2 s', 'console output'],
  ]);
  expect(markup).not.toContain('<h3>');
});

it('names the Regions if there are several', () => {
  const entries = ['eu-central-1', 'us-east-1', null].map((region) => ({
    result: aResult({ region }),
    tail: '',
  }));
  expect(rows(html(stepSummary(entries, { env }))).map((cells) => cells[2])).toEqual([
    'Region',
    'eu-central-1',
    'us-east-1',
    '',
  ]);
});

it('reports each failure: the error with a link, what to do, the details, the end of the output', () => {
  const failure = aFailure('EIC_ACCESS_DENIED', { details: ['{', '  "Effect": "Allow"', '}'] });
  const markup = html(
    stepSummary(
      [
        { ...failure, tail: 'one\n! two\n' },
        { result: aResult({ instanceId: 'i-2' }), tail: '' },
      ],
      { env },
    ),
  );
  expect(markup).toContain('<strong>2 instances: 1 succeeded, 1 failed.</strong>');
  expect(markup).toContain(
    '<a href="https://github.com/org/eic-action/blob/v1/docs/errors.md#eic_access_denied"><code>EIC_ACCESS_DENIED</code></a></strong> It did not work.</p>',
  );
  expect(markup).toContain('<p>Do something else.</p>');
  expect(markup).toContain(
    '<pre><code class="language-json">{\n  &quot;Effect&quot;: &quot;Allow&quot;\n}\n</code></pre>',
  );
  expect(markup).toContain('<code>req-1</code>');
  expect(markup).toContain('<pre><code class="language-text">one\n! two\n</code></pre>');
});

it('says how a script failed', () => {
  const results = [
    aFailure('EIC_SCRIPT_FAILED', { exitCode: 3 }),
    aFailure('EIC_SCRIPT_FAILED', { signal: 'SIGKILL' }),
    aFailure('EIC_TIMED_OUT', { signal: 'SIGTERM' }),
  ];
  const markup = html(
    stepSummary(
      results.map((failure) => ({ ...failure, tail: '' })),
      { env: {} },
    ),
  );
  expect(
    rows(markup)
      .slice(1)
      .map((cells) => cells[2]),
  ).toEqual(['❌ exit code 3', '❌ killed by SIGKILL', '❌ EIC_TIMED_OUT']);
});

it('makes hostile names, messages and output harmless', () => {
  const evil = '</details>|<script>x</script>![a](https://evil.example/a.png) @octocat ```\n```\n# h';
  const failure = aFailure('EIC_NOT_SSH', { name: evil, message: evil, details: [evil] });
  const markup = html(stepSummary([{ ...failure, tail: `${evil}\n` }], { env }));
  expect(markup).not.toMatch(/<script|<img|<h1|<\/details|="[^"]*evil/);
  expect(rows(markup)).toHaveLength(2);
});

it('folds away what succeeded if there are many, and shows the failed ones first', () => {
  const entries = Array.from({ length: 30 }, (_, index) =>
    index === 29
      ? { ...aFailure('EIC_UNREACHABLE', { instanceId: 'i-0000000029' }), tail: '' }
      : { result: aResult({ instanceId: `i-00000000${index}` }), tail: '' },
  );
  const markup = html(stepSummary(entries, { env }));
  expect(rows(markup)[1]?.[0]).toBe('i-0000000029');
  expect(markup.indexOf('<summary>29 succeeded</summary>')).toBeGreaterThan(markup.indexOf('i-0000000029'));
  expect(rows(markup)).toHaveLength(32);
});

it('stays under the limit with 500 failures, shortening the output first', () => {
  const entries = Array.from({ length: 500 }, (_, index) => ({
    ...aFailure('EIC_SCRIPT_FAILED', { instanceId: `i-${String(index).padStart(17, '0')}`, exitCode: 1 }),
    tail: `${'ä line of output\n'.repeat(40)}last ${index}\n`,
  }));
  const text = stepSummary(entries, { env });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummaryBytes);
  expect(text).toContain('last 499\n```');
  const small = stepSummary(entries, { env, maxBytes: 50_000 });
  expect(Buffer.byteLength(small)).toBeLessThanOrEqual(50_000);
  expect(small).toContain('… and 400 more.');
  expect(stepSummary(entries, { env, maxBytes: 200 })).toContain('500 instances: 0 succeeded, 500 failed.');
});

it('groups failures by their error, the largest group first, with the error and what to do once', () => {
  const text = stepSummary(aFleet(200, { failing: 8 }), { env });
  const headings = text.match(/^### .*$/gm);
  expect(headings).toEqual([
    '### ❌ 13 instances: exit code 3',
    '### ❌ 12 instances: EIC_UNREACHABLE',
    '### Timeline',
    '### Durations',
  ]);
  // Their messages differ only in names and addresses, so the first one is for all.
  expect(text.match(/did not answer/g)).toHaveLength(1);
  expect(text.match(/Do something else/g)).toHaveLength(2);
  expect(text).toContain('<code>i-00000000000000008</code> web-8, <code>i-00000000000000018</code> web-24,');
  // Three different outputs: each once, with the instances that wrote it.
  expect(text.match(/^! disk \d is full$/gm)?.sort()).toEqual([
    '! disk 0 is full',
    '! disk 1 is full',
    '! disk 2 is full',
  ]);
  expect(text.match(/^The end of the output of each:$/gm)).toHaveLength(3);
});

it('shows what differs within a group, and folds what follows the first few', () => {
  const entries = Array.from({ length: 6 }, (_, index) => ({
    ...aFailure('EIC_SCRIPT_FAILED', { instanceId: `i-${index}`, exitCode: 1, details: [`detail ${index}`] }),
    tail: index === 0 ? '' : `line ${index}\n`,
  }));
  const other = aFailure('EIC_SCRIPT_FAILED', {
    instanceId: 'i-6',
    exitCode: 1,
    message: 'Another message.',
  });
  const markup = html(stepSummary([...entries, { ...other, tail: '' }], { env: {} }));
  expect(markup).toContain('7 instances: exit code 1');
  for (const index of entries.keys()) expect(markup).toContain(`detail ${index}`);
  expect(markup.match(/<details>/g)).toHaveLength(4);
  expect(markup).toContain('<p>Another message.</p>');
  expect(markup.match(/It did not work/g)).toHaveLength(1);
});

it('is made of 10,000 instances in little memory: it reads no more output than it shows', () => {
  const tail = `${'x'.repeat(60)}\n`.repeat(200);
  let reads = 0;
  const entries = aFleet(10_000, { failing: 2, maxParallel: 200 }).map(({ result, error }, index) => ({
    result,
    error,
    get tail() {
      reads += 1;
      return `${tail}${index}\n`;
    },
  }));
  const text = stepSummary(entries, { env });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(maxSummaryBytes);
  expect(text).toContain('**10000 instances: 5000 succeeded, 5000 failed.**');
  expect(text).toContain('```mermaid\n');
  expect(text).toContain('<summary>5000 failed</summary>');
  expect(text).toContain('… and 4000 more.');
  expect(reads).toBeLessThan(5000 * 3);
});

it('stays under the limit with one failure whose output has long lines', () => {
  const entry = { ...aFailure('EIC_SCRIPT_FAILED', { exitCode: 1 }), tail: `${'€'.repeat(20_000)}\n` };
  const text = stepSummary([entry], { env, maxBytes: 20_000 });
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20_000);
  // No part of a line: the runner would not mask a part of a secret.
  expect(text).not.toContain('€');
  expect(text).toContain('in the log');
});

it('says so if nothing ran', () => {
  expect(stepSummary([], { env })).toContain('The script ran on no instance.');
});

it('appends to the file that the runner names, if it names one', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'summary-'));
  try {
    const path = join(directory, 'summary.md');
    await writeStepSummary('a\n', path);
    await writeStepSummary('b\n', path);
    await writeStepSummary('c\n', '');
    expect(await readFile(path, 'utf8')).toBe('a\nb\n');
  } finally {
    await rm(directory, { recursive: true });
  }
});

it('shows the error of a run that failed as a whole, its code and every detail, as text', () => {
  const summary = failedRunSummary(
    new EicError('EIC_INPUT_INVALID', '2 inputs have mistakes.', {
      remedy: 'Correct the `with:` of the step:',
      details: ['`port` is "<b>x</b>"', '`timeout` is "```"'],
    }),
    {},
  );
  expect(summary).toContain('<code>EIC_INPUT_INVALID</code>');
  expect(summary).toContain('````text\n`port` is "<b>x</b>"\n`timeout` is "```"\n````');
});

it('has one block with the lines that pin all keys that were accepted as unknown, as many as fit', () => {
  const entries = Array.from({ length: 2000 }, (_, index) => {
    const pin = `i-${String(index).padStart(17, '0')} ssh-rsa ${'A'.repeat(700)}`;
    const hostKey = { type: 'ssh-rsa', fingerprint: 'SHA256:x', verifiedBy: 'accepted', pin } as const;
    return { result: aResult({ hostKey }), tail: '' };
  });
  const twelve = entries.slice(0, 12);
  const text = stepSummary(twelve, { env });
  expect(text).toContain('12 unknown host keys were accepted.');
  expect(text).toContain('[host keys](https://github.com/org/eic-action/blob/v1/docs/host-keys.md)');
  expect(text).toContain('⚠️ unknown key accepted');
  const [, block] = text.split(/```(?:text)?\n/);
  expect(block).toBe(twelve.map(({ result }) => `${result.hostKey?.pin}\n`).join(''));

  const long = stepSummary(entries, { env });
  expect(Buffer.byteLength(long)).toBeLessThanOrEqual(maxSummaryBytes);
  expect(long).toContain('… and 1000 more.');
  expect(stepSummary([{ result: aResult(), tail: '' }], { env })).not.toContain('accepted');
});

it('has one line for all files that were copied', () => {
  const upload = { files: 2, bytes: 1024, skipped: 1, removed: 1 };
  const both = {
    result: aResult({ upload, download: { files: 1, bytes: 1, skipped: 0, removed: 0 } }),
    tail: '',
  };
  const lines = (entries: Parameters<typeof stepSummary>[0]) =>
    stepSummary(entries, { env: {} }).match(/^📁.*$/gm);
  expect(lines([both])).toEqual([
    '📁 Uploaded: 2 files, 1.0 KiB, 1 unchanged, 1 removed. Downloaded: 1 file, 1 byte.',
  ]);
  const failed = { result: aFailure('EIC_TRANSFER_FAILED').result, tail: '' };
  const one = { result: aResult({ upload }), tail: '' };
  expect(lines([one, one, failed])).toEqual([
    '📁 Uploaded (2 of 3 instances): 4 files, 2.0 KiB, 2 unchanged, 2 removed.',
  ]);
  expect(lines([{ result: aResult(), tail: '' }])).toBeNull();
});
