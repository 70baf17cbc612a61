import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

test('with --archive-all a live link is shown with its snapshot, or that it has none', async () => {
  const web = await startWeb({
    'paper.test': '<title>The Long Bridge</title><h1>The Long Bridge</h1>',
    '/cdx/search/cdx': { headers: { 'content-type': 'application/json' }, body: '[]' },
  });
  const ran = await runCli(
    [
      '-',
      '--no-config',
      '--no-cache',
      '--archive-all',
      '--connect-to',
      web.connectTo,
      '--wayback-endpoint',
      'http://archive.test',
    ],
    { stdin: 'Built.[1]\n\n[1] “The Long Bridge,” Gazette, May 2, 2009, http://paper.test/page.\n' },
  );
  await web.close();
  expect(ran.stdout).toMatch(/alive +http:\/\/paper\.test\/page\n[\s\S]*snapshot +none: /);
  expect(ran.stdout.replace(/\s+/g, ' ')).toContain('1 live link would be lost with its page');
});
