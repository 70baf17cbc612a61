// The HTML report as a browser shows it. Where no Chromium is found (CHROMIUM, /usr/bin/chromium) one test says so.

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumPath, launchBrowser } from './browser.ts';
import type { ReportName } from './saved-reports.ts';
import { renderAs, reportNames, savedReport } from './saved-reports.ts';

// By its file: its types are those of a browser, which this project does not compile for.
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

if (chromiumPath === null) {
  test('the browser suite was left out: no Chromium is at CHROMIUM or /usr/bin/chromium', () => {
    expect(chromiumPath).toBeNull();
  });
} else {
  const path = chromiumPath;
  describe('the HTML report in a browser', () => suite(path));
}

function suite(executablePath: string): void {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? '');
    response.writeHead(page === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(page);
  });
  let browser: Browser;
  let origin = '';

  beforeAll(async () => {
    for (const name of reportNames) pages.set(`/${name}`, await renderAs('html', savedReport(name)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('the server listens on no port');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await launchBrowser(executablePath);
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  /** The open page, and everything that it complained of or tried to load. */
  async function open(name: ReportName, options: BrowserContextOptions = {}) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => complaints.push(dialog.message()));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${origin}/${name}`);
    return { page, context, complaints, requests };
  }

  test.each(reportNames)('%s loads nothing beside itself and breaks no rule of its policy', async (name) => {
    const { context, complaints, requests } = await open(name);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([`${origin}/${name}`]);
    await context.close();
  });

  test.each(
    reportNames.flatMap((name) =>
      (['light', 'dark'] as const).flatMap((scheme) => [1280, 400].map((width) => [name, scheme, width] as const)),
    ),
  )(
    '%s in %s at %i px wide has no fault that axe-core finds and does not scroll sideways',
    async (name, colorScheme, width) => {
      const { page, context } = await open(name, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
      await page.evaluate(axeSource);
      const violations = await page.evaluate(
        `axe.run().then((found) => found.violations.map((fault) => fault.id + ': ' + fault.nodes.map((node) => node.html).join(' ')))`,
      );
      expect(violations).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
      await context.close();
    },
  );

  test('a hostile title is text', async () => {
    const { page, context } = await open('hostile');
    expect(await page.locator('cite').first().textContent()).toContain('</script><script>alert(1)</script><img src=x');
    expect(await page.locator('img').count()).toBe(0);
    await context.close();
  });

  test('a filter shows the notes of its verdict, two show those of either, none shows all', async () => {
    const { page, context } = await open('verdicts');
    await page.getByRole('button', { name: 'dead' }).click();
    expect(await shownNotes(page)).toEqual(['2', '4', '8']);
    await page.getByRole('button', { name: 'blocked' }).click();
    expect(await shownNotes(page)).toEqual(['2', '3', '4', '8']);
    expect(await page.getByRole('status').textContent()).toBe(
      '4 of 8 notes shown, with links that are dead or blocked',
    );
    await page.getByRole('button', { name: 'dead' }).click();
    await page.getByRole('button', { name: 'blocked' }).click();
    expect((await shownNotes(page)).length).toBe(8);
    await context.close();
  });

  test('the search box shows the notes that say a word', async () => {
    const { page, context } = await open('verdicts');
    await page.getByLabel('Search the notes').fill('inland waters');
    expect(await shownNotes(page)).toEqual(['8']);
    await context.close();
  });

  test('a jump to a note that is filtered away shows it', async () => {
    const { page, context } = await open('verdicts');
    await page.getByRole('button', { name: 'blocked' }).click();
    await page.locator('.jumps a', { hasText: '[8]' }).click();
    await page.locator('#d0n7').waitFor({ state: 'visible' });
    expect((await shownNotes(page)).length).toBe(8);
    await context.close();
  });

  test('everything can be reached and worked with the keyboard', async () => {
    const { page, context } = await open('verdicts');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.getByRole('button', { name: 'dead' }).focus();
    await page.keyboard.press('Space');
    expect(await page.getByRole('button', { name: 'dead' }).getAttribute('aria-pressed')).toBe('true');
    await context.close();
  });

  test('a copy button copies the snapshot’s address', async () => {
    const { page, context } = await open('verdicts', { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.locator('#d0n1 .copy').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
      'https://web.archive.org/web/20091010083015/http://www.portvostok.example/analitika/2/14/733.html',
    );
    await context.close();
  });

  test('a page that cannot write to the clipboard falls back to copying by hand', async () => {
    const { page, context } = await open('verdicts', { permissions: ['clipboard-read'] });
    await page.evaluate(`Object.defineProperty(navigator, 'clipboard', { value: undefined })`);
    await page.locator('#d0n1 .copy').click();
    await page.getByText('Copied', { exact: true }).waitFor();
    await context.close();
  });

  test('without script everything is there but the controls', async () => {
    const { page, context } = await open('verdicts', { javaScriptEnabled: false });
    expect(await page.locator('article.note').count()).toBe(8);
    expect(await page.locator('button, input').count()).toBe(0);
    await context.close();
  });

  test('on paper every address stands there and no control does', async () => {
    const { page, context } = await open('verdicts', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await page.locator('.tools').isVisible()).toBe(false);
    expect(await page.locator('.copy').first().isVisible()).toBe(false);
    expect(await page.locator('.suggested').first().textContent()).toContain(
      'https://web.archive.org/web/20091010083015/',
    );
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await context.close();
  });

  test('its JUnit sister is well-formed XML', async () => {
    const { page, context } = await open('fine');
    const xml = await renderAs('junit', savedReport('hostile'));
    const faults = await page.evaluate(
      `new DOMParser().parseFromString(${JSON.stringify(xml)}, 'application/xml').querySelectorAll('parsererror').length`,
    );
    expect(faults).toBe(0);
    await context.close();
  });
}

async function shownNotes(page: Page): Promise<readonly string[]> {
  return page.locator('article.note:not([hidden]) h3 bdi').allTextContents();
}
