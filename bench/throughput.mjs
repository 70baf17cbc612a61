// Throughput: cite-check beside bare loops and other link checkers, on the same URLs, in turn, several times.
// Usage: npm run bench [-- ROUNDS [--urls N] [--own]]. lychee, muffet and linkinator run where they are found on PATH.
// --urls takes so many in place of 1,000 and 10,000; --own leaves all out but the bare undici loop and cite-check.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measure, median } from './measure.mjs';
import { startWeb } from './start-web.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { urls: { type: 'string' }, own: { type: 'boolean', default: false } },
});
const rounds = Number(positionals[0] ?? 3);
const counts = values.urls === undefined ? [1000, 10_000] : [Number(values.urls)];
const here = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cite-check-bench-'));
const CONCURRENCY = 100;

const found = (command) => spawnSync(command, ['--version']).error === undefined;
const peers = values.own ? [] : ['lychee', 'muffet', 'linkinator'].filter(found);

for (const latencyMs of [50, 0]) {
  for (const count of counts) await compare(count, latencyMs);
}
rmSync(folder, { recursive: true, force: true });

async function compare(count, latencyMs) {
  const { port, stop } = await startWeb(latencyMs);
  const urls = Array.from({ length: count }, (_, index) => `http://127.0.0.${2 + (index % 100)}:${port}/${index}`);
  const tools = toolsFor(urls, port);
  const results = new Map(tools.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const { name, command, args } of tools) {
      const measured = await measure(command, args);
      const counts = await (await fetch(`http://127.0.0.2:${port}/--counts`)).json();
      results.get(name).push({ ...measured, ...counts });
    }
  }
  stop();
  print(count, latencyMs, results);
}

function toolsFor(urls, port) {
  const list = write('urls.txt', urls.join('\n'));
  const notes = urls.map((url, index) => `[${index + 1}] “Page ${index} of the harbour,” Gazette, 2011, ${url}.\n`);
  const article = write(
    'article.txt',
    `${urls.map((_, index) => `Word.[${index + 1}]`).join(' ')}\n\n${notes.join('\n')}`,
  );
  const page = write('page.html', urls.map((url) => `<p><a href="${url}">x</a></p>`).join('\n'));
  const node = process.execPath;
  const own = ['--no-config', '--no-archive', '--allow-private', '--no-progress'];
  const many = ['--concurrency', String(CONCURRENCY), '--per-host', String(CONCURRENCY)];
  const all = {
    lychee: [
      '--no-progress',
      '--max-concurrency',
      String(CONCURRENCY),
      '--host-concurrency',
      String(CONCURRENCY),
      '--host-request-interval',
      '0ms',
      list,
    ],
    muffet: ['--max-connections', String(CONCURRENCY), '--one-page-only', `http://127.0.0.2:${port}/--page`],
    linkinator: [page, '--concurrency', String(CONCURRENCY), '--format', 'json'],
  };
  return [
    { name: 'bare undici loop', command: node, args: [join(here, 'floor-undici.mjs'), list, String(CONCURRENCY)] },
    ...(values.own
      ? []
      : [
          {
            name: 'bare node:http loop',
            command: node,
            args: [join(here, 'floor-http.mjs'), list, String(CONCURRENCY)],
          },
        ]),
    {
      name: 'cite-check',
      command: node,
      args: [join(here, '../bin/cite-check.js'), article, ...own, ...many, '-f', 'ndjson'],
    },
    ...peers.map((name) => ({ name, command: name, args: all[name] })),
  ];
}

function print(count, latencyMs, results) {
  const floor = summary(results.get('bare undici loop'));
  console.log(`\n${count} URLs, ${latencyMs} ms, concurrency ${CONCURRENCY}, ${rounds} rounds, medians`);
  console.log('tool                   wall s  x floor   CPU s  x floor  peak MB  requests  in flight (one host)');
  for (const [name, runs] of results) {
    const { wallS, cpuS, peakMb, requests, most, mostOfOneHost } = summary(runs);
    console.log(
      [
        name.padEnd(21),
        wallS.toFixed(2).padStart(7),
        (wallS / floor.wallS).toFixed(2).padStart(8),
        cpuS.toFixed(2).padStart(7),
        (cpuS / floor.cpuS).toFixed(2).padStart(8),
        peakMb.toFixed(0).padStart(8),
        String(requests).padStart(9),
        `${most} (${mostOfOneHost})`.padStart(10),
      ].join(' '),
    );
  }
}

function summary(runs) {
  const keys = ['wallS', 'cpuS', 'peakMb', 'requests', 'most', 'mostOfOneHost'];
  return Object.fromEntries(keys.map((key) => [key, median(runs.map((run) => run[key]))]));
}

function write(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
