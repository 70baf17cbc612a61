import { expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

const page = '<title>The Long Bridge</title><h1>The Long Bridge</h1><h2 id="winters">Nine winters</h2><p>Text.</p>';

test.each([
  ['#winters', []],
  ['#summers', [{ rule: 'fragment-missing', severity: 'info', note: '1', position: { line: 3 } }]],
])('%s on a page that has #winters', async (fragment, expected) => {
  const web = await startWeb({ 'paper.test/page': page });
  const ran = await runCli(
    ['-', '--json', '--no-config', '--no-cache', '--no-archive', '--connect-to', web.connectTo],
    { stdin: `Built.[1]\n\n[1] “The Long Bridge,” Gazette, May 2, 2009, http://paper.test/page${fragment}.\n` },
  );
  await web.close();
  const report = reportOf(ran);
  expect(report.links).toMatchObject([{ verdict: 'alive' }]);
  expect(report.documents[0]?.findings).toMatchObject(expected);
});
