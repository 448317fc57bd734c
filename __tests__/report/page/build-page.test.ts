import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPage } from '../../../src/report/page/build-page';
import type { PageData } from '../../../src/report/page/page-data';
import { aFailure, aResult } from '../a-result';

/** Returns the data of a page as its script reads it. */
function dataOf(page: string): PageData {
  const [, json = ''] = /<script type="application\/json" id="data">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(json);
}

const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const reported = { result: aResult(), output: null };

describe('the report page', () => {
  it('allows its own script and style alone', () => {
    const page = buildPage([reported]);
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(page) ?? [];
    const [, style] = /<style>(.*?)<\/style>/s.exec(page) ?? [];
    const [, script] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hash(script)}`,
      `style-src ${hash(style)}`,
      "base-uri 'none'",
      "form-action 'none'",
      "trusted-types 'none'",
      "require-trusted-types-for 'script'",
    ]);
    expect(page.match(/<script/g)).toHaveLength(2);
  });

  it('has data that cannot end its element, and that is read as it was written', () => {
    const text = fc.string({
      unit: fc.constantFrom('<', '/', 'script', '!--', '>', '&lt;', '"', '\\', "'", ']]>', '\u00e9', 'a'),
    });
    fc.assert(
      fc.property(text, text, (name, output) => {
        const page = buildPage([{ result: { ...aResult(), name: `x${name}` }, output: `${output}\n` }]);
        expect(page.match(/<script|<\/script/g)).toHaveLength(4);
        expect(page).not.toMatch(/<!--/);
        const [instance] = dataOf(page).instances;
        expect(instance?.name).toBe(`x${name}`);
        expect(instance?.output).toBe(`${output}\n`);
      }),
    );
  });

  it('shows controls of names and errors, and does not have them', () => {
    const { result } = aFailure('EIC_SCRIPT_FAILED', {
      name: 'web\u202egnp.exe\u0000',
      message: 'one\ntwo\u001b[31m',
      details: ['  a\u0007\n  b'],
    });
    const [instance] = dataOf(buildPage([{ result, output: null }])).instances;
    expect(instance?.name).toBe('web<U+202E>gnp.exe\u2400');
    expect(instance?.error?.message).toBe('one two\u241b[31m');
    expect(instance?.error?.details).toEqual(['  a\u2407', '  b']);
  });

  it('has the phases one after the other, from the start of the run', () => {
    const later = aResult({
      startedAt: '2026-01-02T03:04:06.678Z',
      durationsMs: { ...aResult().durationsMs, find: 100.5, boot: 50, run: null },
    });
    const { instances, startedAtMs, durationMs } = dataOf(
      buildPage([
        { result: aResult(), output: null },
        { result: later, output: null },
        { result: aFailure('EIC_NOT_STARTED', { startedAt: null, address: null }).result, output: null },
      ]),
    );
    expect(startedAtMs).toBe(Date.parse('2026-01-02T03:04:05.577Z') + 0.5);
    expect(durationMs).toBe(3200.5);
    expect(instances[1]?.spans).toEqual([
      { phase: 'boot', startMs: 1100.5, endMs: 1150.5 },
      { phase: 'connect', startMs: 1150.5, endMs: 1350.5 },
      { phase: 'authenticate', startMs: 1350.5, endMs: 1650.5 },
      { phase: 'wait', startMs: 1650.5, endMs: 1650.5 },
    ]);
    expect(instances[2]).toMatchObject({ status: 'not-started', spans: [] });
  });

  it('links the codes to their documentation, if its server is known', () => {
    const failed = [{ result: aFailure('EIC_UNREACHABLE').result, output: null }];
    const env = {
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_ACTION_REPOSITORY: 'org/eic-action',
      GITHUB_ACTION_REF: 'v1',
    };
    expect(dataOf(buildPage(failed, { env })).errorPages).toEqual({
      EIC_UNREACHABLE: 'https://github.example/org/eic-action/blob/v1/docs/errors.md#eic_unreachable',
    });
    expect(dataOf(buildPage(failed, { env: {} })).errorPages).toEqual({});
  });

  describe('is bounded', () => {
    const entriesOf = (count: number, output: string | null) =>
      Array.from({ length: count }, (_, index) => ({
        result: aFailure('EIC_SCRIPT_FAILED', {
          instanceId: `i-${index.toString(16).padStart(17, '0')}`,
          details: ['x'.repeat(500)],
        }).result,
        output,
      }));
    const built = (entries: ReturnType<typeof entriesOf>, maxBytes: number) => {
      const data = dataOf(buildPage(entries, { maxBytes, env: {} }));
      expect(Buffer.byteLength(JSON.stringify(data))).toBeLessThanOrEqual(maxBytes);
      return data;
    };

    it('output is left out first, then details, and it says so', () => {
      const entries = entriesOf(200, 'line\n'.repeat(1000));
      const whole = built(entries, 2_000_000);
      expect(whole.instances[0]?.output).toHaveLength(5000);
      expect(whole.notes).toEqual([]);
      const less = built(entries, 800_000);
      expect(less.instances[0]?.output?.length).toBeGreaterThan(500);
      expect(less.notes).toEqual([expect.stringContaining('output of failed instances was shortened')]);
      expect(built(entries, 190_000).instances[0]).toMatchObject({ output: null, error: { details: [] } });
    });

    it('then facts are left out, and instances, and it says how many', () => {
      const entries = entriesOf(2000, null);
      const { instances, notes } = built(entries, 600_000);
      expect(instances).toHaveLength(1000);
      expect(instances[0]?.facts).toEqual([]);
      expect(notes[0]).toContain('1000 more instances do not fit');
      expect(built(entries, 2000).instances).toEqual([]);
    });
  });
});
