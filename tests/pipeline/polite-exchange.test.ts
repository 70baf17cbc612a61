import { expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

test('after a 429 without a word of when, the next requests to that host are spread out', async () => {
  let asked = 0;
  const web = await startWeb({
    'busy.test': () => {
      asked += 1;
      return asked === 1 ? { status: 429 } : '<title>A</title>';
    },
  });
  const urls = ['one', 'two', 'three', 'four'].map((name) => `http://busy.test/${name}`);
  await check(urls, web.connectTo, '--per-host', '1');
  const times = web.log.map(({ at }) => at);
  await web.close();
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(400);
});

test("with --crawl-delay a site's robots.txt is asked once, and its pause is kept", async () => {
  const web = await startWeb({
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nCrawl-delay: 0.3\n' },
    'slow.test': '<title>A</title>',
  });
  await check(
    ['http://slow.test/one', 'http://slow.test/two', 'http://slow.test/three'],
    web.connectTo,
    '--crawl-delay',
  );
  const [robots, ...pages] = web.log;
  await web.close();
  expect(robots?.path).toBe('/robots.txt');
  expect(pages.map(({ path }) => path)).toEqual(['/one', '/two', '/three']);
  expect((pages[2]?.at ?? 0) - (pages[0]?.at ?? 0)).toBeGreaterThan(550);
});

test('without --crawl-delay no robots.txt is asked', async () => {
  const web = await startWeb({ 'any.test': '<title>A</title>' });
  await check(['http://any.test/one'], web.connectTo);
  await web.close();
  expect(web.asked()).toEqual(['any.test/one']);
});

async function check(urls: readonly string[], connectTo: string, ...options: readonly string[]) {
  const markers = urls.map((_, index) => `[${index + 1}]`).join(' and ');
  const notes = urls.map((url, index) => `[${index + 1}] “A,” Gazette, May 2, 2009, ${url}.\n`).join('\n');
  const ran = await runCli(
    [
      '-',
      '--json',
      '--no-config',
      '--no-cache',
      '--no-archive',
      '--retries',
      '0',
      '--connect-to',
      connectTo,
      ...options,
    ],
    { stdin: `Built ${markers}.\n\n${notes}` },
  );
  return reportOf(ran).links;
}
