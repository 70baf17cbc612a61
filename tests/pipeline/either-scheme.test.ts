import { expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { startWeb } from '../support/web.ts';

test('a server that refuses https is asked by http before it is called unreachable', async () => {
  const web = await startWeb({ 'plain.test/page': '<title>The Long Bridge</title><p>Nine winters.</p>' });
  const ran = await runCli(
    [
      '-',
      '--json',
      '--no-config',
      '--no-archive',
      '--retries',
      '0',
      '--connect-to',
      'plain.test:443:127.0.0.1:1',
      '--connect-to',
      `plain.test:80:127.0.0.1:${web.port}`,
    ],
    { stdin: 'A.[1]\n\n[1] “The Long Bridge,” Gazette, 2009, https://plain.test/page.\n' },
  );
  await web.close();
  expect(reportOf(ran).links).toMatchObject([
    { url: 'https://plain.test/page', verdict: 'alive', finalUrl: 'http://plain.test/page', attempts: 2 },
  ]);
});

test('a refused connection on a port of its own stays what it is', async () => {
  const ran = await runCli(
    ['-', '--json', '--no-config', '--no-archive', '--retries', '0', '--connect-to', 'own.test:8443:127.0.0.1:1'],
    { stdin: 'A.[1]\n\n[1] “The Long Bridge,” Gazette, 2009, https://own.test:8443/page.\n' },
  );
  expect(reportOf(ran).links).toMatchObject([{ verdict: 'unreachable', reason: 'connection-refused', attempts: 1 }]);
});
