import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../../src/report/page/build-page';
import type { ReportedInstance } from '../../../src/report/page/page-instance';
import { hasBrowser, startBrowser } from '../../fixtures/browser';
import { scratchDirectory } from '../../fixtures/scratch-directory';
import { aFailure, aResult } from '../a-result';

const start = Date.parse('2026-01-02T03:04:05.000Z');

/** A run on many instances: one starts every 100 ms, and every 50th fails. */
function aRun(count: number): readonly ReportedInstance[] {
  return Array.from({ length: count }, (_, index) => {
    const changes = {
      instanceId: `i-${index.toString(16).padStart(17, '0')}`,
      name: `web-${index}`,
      availabilityZone: `eu-central-1${'ab'[index % 2]}`,
      startedAt: new Date(start + index * 100).toISOString(),
    };
    if (index % 50 !== 7) return { result: aResult(changes), output: null };
    const failure = aFailure('EIC_SCRIPT_FAILED', { ...changes, exitCode: 3, details: ['a detail'] });
    return { result: failure.result, output: `! disk full on ${index}\n` };
  });
}

describe.skipIf(!hasBrowser)('the report page in a browser', () => {
  let browser: Browser;
  let scratch: ReturnType<typeof scratchDirectory>;
  beforeAll(async () => {
    scratch = scratchDirectory();
    browser = await startBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    scratch?.[Symbol.dispose]();
  });

  /** Opens the page of a run from a file. `problems` collects what the browser complains about. */
  async function opened(entries: readonly ReportedInstance[], options: BrowserContextOptions = {}) {
    const path = join(scratch.path, 'run.html');
    writeFileSync(path, buildPage(entries, { env: {} }));
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 }, ...options });
    const problems: string[] = [];
    page.on('pageerror', ({ message }) => problems.push(message));
    page.on('console', (message) => problems.push(message.text()));
    await page.goto(pathToFileURL(path).href);
    return { page, problems };
  }

  const labels = (page: Page) => page.locator('.rows .label').allTextContents();
  const rowCount = (page: Page) => page.getByRole('grid').getAttribute('aria-rowcount');

  it('shows 2,000 instances with few elements, and every row when it is scrolled to', async () => {
    const { page, problems } = await opened(aRun(2000));
    expect(await rowCount(page)).toBe('2001');
    expect(await page.locator('*').count()).toBeLessThan(1500);
    await page.evaluate('scrollTo(0, document.body.scrollHeight)');
    await page.locator('.rows .row[aria-rowindex="2001"]').waitFor();
    expect(await labels(page)).toContain('web-1999');
    expect(problems).toEqual([]);
  });

  it('says what the log and the summary say: durations with finding the instances, and code as such', async () => {
    const { durationsMs } = aResult();
    const times = { ...durationsMs, find: 5000, healthCheckWait: 9000 };
    const slow = aFailure('EIC_SCRIPT_FAILED', { durationsMs: times, message: 'Set `max-parallel` or `x' });
    const { page, problems } = await opened([
      { result: slow.result, output: null },
      { result: aResult({ instanceId: 'i-0000000000000000b' }), output: null },
    ]);
    expect(await page.locator('.rows .time').allTextContents()).toContain('8.1 s');
    expect(await page.locator('.totals').textContent()).toContain('Longest8.1 s');
    expect(await page.locator('.groups p').first().innerHTML()).toBe('Set <code>max-parallel</code> or `x');
    expect(await page.locator('.peak').textContent()).toBe('up to 2 at a time');
    expect(problems).toEqual([]);
  });

  it('says nothing of how many ran at a time if none did', async () => {
    const { page } = await opened([]);
    expect(await page.locator('.peak').allTextContents()).not.toContain('up to 1 at a time');
    expect(await page.content()).not.toMatch(/up to \d+ at a time,/);
  });

  it('runs nothing that a name or an output has, and shows it as text', async () => {
    const attack =
      '<img src=x onerror="document.title=`owned`"></script><script>document.title="owned"</script>';
    const failure = aFailure('EIC_SCRIPT_FAILED', { name: attack, message: attack, details: [attack] });
    const { page, problems } = await opened([{ result: failure.result, output: `${attack}\n` }]);
    await page.locator('.rows .row').click();
    expect(await page.locator('dialog h2').textContent()).toContain('<img src=x');
    expect(await page.getByRole('region', { name: 'End of its output' }).textContent()).toBe(`${attack}\n`);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.title()).toBe('EC2 Instance Connect: report of a run');
    expect(problems).toEqual([]);
  });

  it('refuses a script that comes from elsewhere', async () => {
    const { page, problems } = await opened(aRun(1));
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('p'), { textContent: 'still here' }))",
    );
    await expect(page.evaluate("document.body.innerHTML = '<b>markup</b>'")).rejects.toThrow('TrustedHTML');
    await expect(page.evaluate("fetch('https://elsewhere.example/')")).rejects.toThrow();
    expect(problems.join()).toContain('Content Security Policy');
    expect(await page.getByText('still here').count()).toBe(1);
  });

  it('filters by search, result, error and zone, and says how many are left', async () => {
    const { page } = await opened(aRun(200));
    const count = page.locator('.count');
    expect(await count.textContent()).toBe('200 instances');
    await page.getByLabel('Search').fill('disk web-57');
    expect(await labels(page)).toEqual(['web-57']);
    expect(await count.textContent()).toBe('1 of 200 instances');
    await page.getByLabel('Search').fill('no such thing');
    expect(await page.getByText('No instance matches.').isVisible()).toBe(true);
    await page.getByLabel('Search').fill('');
    await page.getByRole('button', { name: '✕ Failed' }).click();
    expect(await count.textContent()).toBe('4 of 200 instances');
    await page.getByLabel('Zone').selectOption('eu-central-1a');
    expect(await count.textContent()).toBe('0 of 200 instances');
    await page.getByRole('button', { name: 'Show 4 instances with EIC_SCRIPT_FAILED' }).click();
    expect(await labels(page)).toEqual(['web-7', 'web-57', 'web-107', 'web-157']);
  });

  it('can be used with the keyboard alone', async () => {
    const { page } = await opened(aRun(200));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const focused = page.locator(':focus');
    expect(await focused.getAttribute('aria-rowindex')).toBe('2');
    await page.keyboard.press('End');
    expect(await focused.locator('.label').textContent()).toBe('web-199');
    for (const key of ['Home', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    expect(await page.getByRole('dialog', { name: 'web-1' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Next' }).press('Enter');
    expect(await page.locator('dialog h2').textContent()).toBe('✓ web-2');
    await page.keyboard.press('Escape');
    expect(await page.locator('dialog').isVisible()).toBe(false);
    expect(await focused.locator('.label').textContent()).toBe('web-2');
    await page.keyboard.press('/');
    await page.keyboard.type('web-42');
    expect(await labels(page)).toEqual(['web-42']);
  });

  it('zooms with keys, buttons and the pointer', async () => {
    const { page } = await opened(aRun(200));
    const range = page.locator('.range');
    const whole = await range.textContent();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const half = await range.textContent();
    expect(half).not.toBe(whole);
    await page.locator('.rows .row').first().focus();
    await page.keyboard.press('+');
    expect(await range.textContent()).not.toBe(half);
    await page.keyboard.press('0');
    expect(await range.textContent()).toBe(whole);
    await page.locator('.plot svg').scrollIntoViewIfNeeded();
    const box = await page.locator('.plot svg').boundingBox();
    if (box === null) throw new Error('the overview is not shown');
    await page.mouse.move(box.x + box.width / 2, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width, box.y + 20, { steps: 4 });
    await page.mouse.up();
    expect(await range.textContent()).toMatch(/^1\d\.\d s to /);
    expect(await page.locator('.rows .bars').first().textContent()).toBe('◂');
  });

  it('tells a screen reader what the bars show', async () => {
    const { page } = await opened(aRun(8));
    const cell = page.locator('.rows .row').last().locator('.cell');
    expect(await cell.getAttribute('aria-label')).toBe(
      'connect 200 ms, authenticate 300 ms, wait 0 ms, run 2.6 s, failed there',
    );
    const overview = page.getByRole('img', { name: '8 instances over' });
    expect(await overview.getAttribute('aria-label')).toContain('1 failed');
    expect(await page.getByRole('gridcell', { name: 'Failed', exact: true }).count()).toBe(1);
  });

  it.each([
    ['wide', { colorScheme: 'light', viewport: { width: 1400, height: 900 } }],
    ['narrow and dark', { colorScheme: 'dark', viewport: { width: 320, height: 640 } }],
  ] as const)('fits a %s window', async (_, options) => {
    const { page } = await opened(aRun(60), options);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    const colors = 'getComputedStyle(document.body).backgroundColor';
    expect(await page.evaluate(colors)).toBe(
      options.colorScheme === 'dark' ? 'rgb(22, 22, 26)' : 'rgb(252, 252, 251)',
    );
  });

  it('prints all rows, and no controls', async () => {
    const { page } = await opened(aRun(300));
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.rows .row').count()).toBe(300);
    expect(await page.getByLabel('Search').isVisible()).toBe(false);
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await page.locator('.rows .row').count()).toBeLessThan(100);
  });
});
