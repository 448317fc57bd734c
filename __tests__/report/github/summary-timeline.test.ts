import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { timeline } from '../../../src/report/github/summary-timeline';
import { hasBrowser, startBrowser } from '../../fixtures/browser';
import { drawMermaid } from '../../fixtures/mermaid';
import { aFleet, type Fleet } from '../a-fleet';
import { aResult } from '../a-result';

function results(count: number, fleet?: Fleet) {
  return aFleet(count, fleet).map(({ result }) => result);
}

/** The text of the diagram. */
function diagram(of: Parameters<typeof timeline>[0]): string {
  return /^`{3,}mermaid\n([\s\S]*)\n`{3,}$/.exec(timeline(of).at(-1) ?? '')?.[1] ?? '';
}

const hostile = [
  '__proto__',
  'constructor',
  'a:b;c#quot;d',
  '%%{init: {"securityLevel": "loose"}}%%',
  '</text><script>alert(1)</script><img src=x onerror=alert(1)>',
  '<br/>line',
  '"`\'$x$\\n',
  'a\n    click a href "javascript:alert(1)"\n    section b',
  '```\n# heading',
  '---',
  'title x',
  'é ü 東京 עברית ‮x',
  '😀',
  ' ',
  'done, crit, milestone',
];

describe('the timeline', () => {
  it('is missing if fewer than two instances were begun', () => {
    expect(timeline([])).toEqual([]);
    expect(timeline([aResult(), aResult({ instanceId: 'i-2', startedAt: null })])).toEqual([]);
    expect(timeline([aResult(), aResult({ instanceId: 'i-2', startedAt: 'never' })])).toEqual([]);
  });

  it('is missing if the times of joined results cannot be of one run', () => {
    const late = aResult({ instanceId: 'i-2', startedAt: '+275760-09-13T00:00:00.000Z' });
    expect(timeline([aResult(), late])).toEqual([]);
    const { durationsMs } = aResult();
    expect(timeline([aResult(), aResult({ durationsMs: { ...durationsMs, run: 1e300 } })])).toEqual([]);
  });

  it('has the failed and the slowest instances if there are many, and says so', () => {
    const [heading, text] = timeline(results(2000, { failing: 11, maxParallel: 50 }));
    expect(heading).toBe('### Timeline');
    expect(text).toMatch(/^15 of 182 failed and the 10 slowest of 1818 others\. /);
    expect(timeline(results(100))[1]).toMatch(/^The 25 slowest of 100\. /);
    expect(timeline(results(25))[1]).toMatch(/^The phases are /);
  });

  it('does not take an instance for slow that only waited for its turn', () => {
    const { durationsMs } = aResult();
    const waited = aResult({ name: 'waited', durationsMs: { ...durationsMs, wait: 3_600_000, run: 1 } });
    const text = diagram([...results(100), waited]);
    expect(text).toContain('section web-');
    expect(text).not.toContain('section waited');
  });

  it('is small enough for Mermaid at any number of instances', () => {
    const text = diagram(
      results(10_000, { failing: 3, maxParallel: 500, batchSize: 250, nameOf: () => '東'.repeat(256) }),
    );
    expect(text.length).toBeLessThan(25_000);
  });
});

describe.skipIf(!hasBrowser)('the timeline that Mermaid draws', () => {
  let browser: Browser | undefined;
  let page: Page;

  beforeAll(async () => {
    browser = await startBrowser();
    page = await browser.newPage({ timezoneId: 'Asia/Kolkata' });
  });

  afterAll(() => browser?.close());

  async function titles(): Promise<string[]> {
    return page.locator('#diagram .sectionTitle').allTextContents();
  }

  it('has a row for each instance, and its phases one after the other on it', async () => {
    await drawMermaid(page, diagram(results(7, { failing: 3, maxParallel: 3 })));

    expect(await titles()).toEqual([
      'find instances',
      'web-0 8.1 s failed',
      'web-1 1.7 s',
      'web-2 2.1 s',
      'web-3 5.4 s failed',
      'web-4 1.7 s',
      'web-5 1.4 s',
      'web-6 7.4 s failed',
    ]);
    const bars = await page
      .locator('#diagram rect.task')
      .evaluateAll((found) => found.map((bar) => [bar.getAttribute('y'), bar.getAttribute('class')]));
    // Four phases of each instance in one row, but one of the instance that did not answer.
    expect(bars).toHaveLength(1 + 6 * 4 + 1);
    expect(new Set(bars.map(([y]) => y)).size).toBe(8);
    expect(bars.filter(([, name]) => /\bcrit\d/.test(name ?? ''))).toHaveLength(3);
    const labels = await page.locator('#diagram text[class*=taskText]').allTextContents();
    expect(labels.map((label) => label.trim()).filter((label) => label === 'connect')).toHaveLength(1);
  });

  it('counts the time from the beginning, in every time zone', async () => {
    await drawMermaid(page, diagram(results(40, { batchSize: 10 })));

    const ticks = await page.locator('#diagram .tick text').allTextContents();
    expect(ticks.slice(0, 3)).toEqual(['0:00', '0:05', '0:10']);
    expect((await titles())[1]).toBe('batches');
  });

  it('shows names as text, whatever is in them', async () => {
    const named = results(hostile.length, { nameOf: (index) => hostile[index] ?? null });
    await drawMermaid(page, diagram(named));

    expect(await titles()).toHaveLength(hostile.length + 1);
    expect(await page.locator('#diagram :is(a, script, img, foreignObject)').count()).toBe(0);
    expect((await titles()).join('\n')).toContain('a·b·c·quot·d (i-00000000000000002)');
  });

  it('draws any names', async () => {
    // ASCII, where the signs with a meaning are: the browser looks a long time for the fonts of all others.
    const names = fc.array(fc.string({ unit: 'binary-ascii', maxLength: 30 }), {
      minLength: 10,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(names, async (drawn) => {
        await drawMermaid(page, diagram(results(drawn.length, { nameOf: (index) => drawn[index] ?? null })));
        expect(await titles()).toHaveLength(drawn.length + 1);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
