// The demo: the main job on an article, against a recorded web and a recorded Wayback Machine. No network is used.

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveRecording } from './recorded-web.mjs';

const root = new URL('../', import.meta.url);
const web = await serveRecording(new URL('fixtures/demo/recording.json', root));
const child = spawn(
  process.execPath,
  [
    fileURLToPath(new URL('bin/cite-check.js', root)),
    'fixtures/demo/article.txt',
    '--connect-to',
    `::127.0.0.1:${web.port}`,
    '--wayback-endpoint',
    'http://web.archive.example',
    '--fail-on',
    'never',
    '--no-cache',
    ...process.argv.slice(2),
  ],
  { cwd: fileURLToPath(root), stdio: 'inherit' },
);
child.on('exit', (code) => {
  web.close();
  process.exitCode = code ?? 1;
});
