import { expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

const text = 'The committee met on Tuesday to discuss the harbour dues and the new timetable of the ferries. '.repeat(
  12,
);
const page = `<title>Minutes of the Harbour Committee, Spring Sitting</title><h1>Minutes of the Harbour Committee</h1><p>${text}</p>`;
const other = `<title>Ten Tips for Small Gardens</title><h1>Ten Tips for Small Gardens</h1><p>${'Water early and often. '.repeat(60)}</p>`;

test('a page that the snapshot of the cited day shows as it is today has not changed', async () => {
  expect(await check(page)).toMatchObject({
    verdict: 'alive',
    explanation: 'The page is what it was on 4 May 2009; only its title is another than the note prints.',
    archive: { state: 'found', verified: true, capturedAt: '2009-05-04T12:00:00Z' },
  });
});

test('a page that was another one then has changed', async () => {
  expect(await check(other)).toMatchObject({ verdict: 'changed', reason: 'title-mismatch' });
});

async function check(captured: string) {
  const web = await startWeb({
    'paper.test/minutes': page,
    'archive.test/cdx/search/cdx': ({ path }) => ({
      headers: { 'content-type': 'application/json' },
      body: path.includes('from=')
        ? '[["urlkey","timestamp","original","mimetype","statuscode","digest","length"],["k","20090504120000","http://paper.test/minutes","text/html","200","AAAA","900"]]'
        : '[]',
    }),
    'archive.test/web/20090504120000id_/http://paper.test/minutes': {
      headers: { 'memento-datetime': 'Mon, 04 May 2009 12:00:00 GMT', 'x-archive-src': 'a.warc.gz' },
      body: captured,
    },
  });
  const ran = await runCli(
    ['-', '--json', '--no-config', '--no-cache', '--retries', '0', '--connect-to', web.connectTo].concat([
      '--wayback-endpoint',
      'http://archive.test',
    ]),
    {
      stdin:
        'Built.[1]\n\n[1] “Why the Ferries Stopped for Eighteen Years,” Gazette, May 2, 2009, http://paper.test/minutes.\n',
    },
  );
  await web.close();
  return reportOf(ran).links[0];
}
