// Scale: articles of fifty notes each, every link another page, read and checked in one run, the report as ndjson.
// Usage: node bench/scale.mjs [LINKS...], by default 10000 and 100000; the second takes a minute or more.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { startWeb } from './start-web.mjs';

const NOTES = 50;
const HOSTS = 400;
const counts = process.argv.slice(2).map(Number);
const cli = fileURLToPath(new URL('../bin/cite-check.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cite-check-scale-'));
// Small pages: what grows with the number of links is measured, not the web.
const { port, stop } = await startWeb(0, 1);

console.log('links    articles  wall s  CPU s  ms of CPU a link  peak MB  first line after s  lines');
for (const links of counts.length > 0 ? counts : [10_000, 100_000]) {
  const drafts = join(folder, String(links));
  mkdirSync(drafts);
  for (let article = 0; article < links / NOTES; article += 1) {
    writeFileSync(join(drafts, `${article}.txt`), articleOf(article));
  }
  const options = '--no-config --no-archive --no-cache --no-progress --allow-private --per-host 8 --format ndjson';
  const run = await measure(process.execPath, [cli, drafts, ...options.split(' ')]);
  console.log(
    [
      String(links).padEnd(8),
      String(links / NOTES).padEnd(9),
      run.wallS.toFixed(1).padStart(6),
      run.cpuS.toFixed(1).padStart(6),
      ((run.cpuS * 1000) / links).toFixed(2).padStart(17),
      run.peakMb.toFixed(0).padStart(8),
      run.firstByteS.toFixed(1).padStart(19),
      String(run.stdout.trim().split('\n').length).padStart(6),
    ].join(' '),
  );
}
stop();
rmSync(folder, { recursive: true, force: true });

function articleOf(article) {
  const labels = Array.from({ length: NOTES }, (_, index) => index + 1);
  const notes = labels.map((label) => {
    const number = article * NOTES + label - 1;
    const host = `127.0.${Math.floor((number % HOSTS) / 200)}.${2 + (number % 200)}`;
    return `[${label}] “Page ${number} of the harbour,” Gazette, 2011, http://${host}:${port}/${number}.\n`;
  });
  return `${labels.map((label) => `Word.[${label}]`).join(' ')}\n\n${notes.join('\n')}`;
}
