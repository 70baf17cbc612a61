import { afterEach, expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { type Routes, startWeb, type Web } from '../support/web.ts';

let web: Web | null = null;

afterEach(async () => {
  await web?.close();
  web = null;
});

test('a server that sends every unknown address to one page is found out by a made-up neighbour', async () => {
  const links = await check(['http://maze.test/articles/2009/bridge.html'], {
    'maze.test': ({ path }) => (path === '/all' ? portal : { status: 302, headers: { location: '/all' } }),
  });
  expect(links).toMatchObject([{ verdict: 'dead', reason: 'soft-404' }]);
});

test('a neighbour is asked once for a folder', async () => {
  await check(
    [
      'http://maze.test/articles/one.html',
      'http://maze.test/articles/two.html',
      'http://maze.test/articles/three.html',
    ],
    { 'maze.test': ({ path }) => (path === '/all' ? portal : { status: 302, headers: { location: '/all' } }) },
  );
  const neighbours = web?.asked().filter((path) => /\/[0-9a-f]{25}\.html$/.test(path));
  expect(neighbours).toHaveLength(1);
});

test('a page that bears the cited title needs no neighbour', async () => {
  await check(['http://fine.test/articles/bridge.html'], {
    'fine.test': '<title>The Long Bridge</title><h1>The Long Bridge</h1><p>Short.</p>',
  });
  expect(web?.log).toHaveLength(1);
});

const portal = `<title>All our weather forecasts and match results</title><p>${'News of the day, weather and sports. '.repeat(30)}</p>`;

async function check(urls: readonly string[], routes: Routes) {
  web = await startWeb(routes);
  const markers = urls.map((_, index) => `[${index + 1}]`).join(' and ');
  const notes = urls
    .map((url, index) => `[${index + 1}] “The Long Bridge,” Gazette, May 2, 2009, ${url}.\n`)
    .join('\n');
  const ran = await runCli(
    ['-', '--json', '--no-config', '--no-archive', '--retries', '0', '--connect-to', web.connectTo],
    { stdin: `Built ${markers}.\n\n${notes}` },
  );
  return reportOf(ran).links;
}
