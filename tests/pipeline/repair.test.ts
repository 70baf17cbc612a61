import { afterEach, expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { type Routes, startWeb, type Web } from '../support/web.ts';

let web: Web | null = null;

afterEach(async () => {
  await web?.close();
  web = null;
});

const bridge = '<title>The Long Bridge</title><h1>The Long Bridge</h1><p>Built over nine winters.</p>';
const garden = '<title>Ten Tips for Small Gardens</title><h1>Ten Tips for Small Gardens</h1><p>Water early.</p>';

test('a stray last character is dropped where the address without it shows the cited page', async () => {
  const link = await check('http://paper.test/2009/bridge.html3', { 'paper.test/2009/bridge.html': bridge });
  expect(link).toMatchObject({
    url: 'http://paper.test/2009/bridge.html3',
    verdict: 'moved',
    reason: 'repaired-url',
    answeredAs: 'http://paper.test/2009/bridge.html',
    status: 200,
  });
});

test('another page at the repaired address repairs nothing', async () => {
  const link = await check('http://paper.test/2009/bridge.html3', { 'paper.test/2009/bridge.html': garden });
  expect(link).toMatchObject({ verdict: 'dead', reason: 'http-404', answeredAs: null });
});

test('a hyphen at a line end that belongs to no word is taken out', async () => {
  const link = await check('http://paper.test/2009/trans-\nnational.html', {
    'paper.test/2009/transnational.html': bridge,
  });
  expect(link).toMatchObject({ verdict: 'moved', answeredAs: 'http://paper.test/2009/transnational.html' });
});

test('an address that answers as printed is not read otherwise', async () => {
  const link = await check('http://paper.test/2009/bridge.html3', { 'paper.test/2009/bridge.html3': bridge });
  expect(link).toMatchObject({ verdict: 'alive', answeredAs: null });
  expect(web?.log).toHaveLength(1);
});

async function check(address: string, routes: Routes) {
  web = await startWeb(routes);
  const ran = await runCli(
    ['-', '--json', '--no-config', '--no-cache', '--no-archive', '--retries', '0', '--connect-to', web.connectTo],
    { stdin: `Built.[1]\n\n[1] “The Long Bridge,” Gazette, May 2, 2009, ${address} (accessed 3 June 2010).\n` },
  );
  return reportOf(ran).links[0];
}
