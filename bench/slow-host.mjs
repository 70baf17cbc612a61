// Slow hosts among forty: how long the links of the others take, beside a run without them.
// Usage: node bench/slow-host.mjs [ROUNDS] [SLOW_HOSTS]. lychee runs too where it is found on PATH.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measure, median } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 3);
const HOSTS = 40;
const LINKS = 50;
// One by default; with as many as fill all places, the others have to get theirs from them.
const slowHosts = Number(process.argv[3] ?? 1);
const isSlowHost = (address) => Number(address.split('.')[3]) > 1 + HOSTS - slowHosts;
const kinds = {
  'answers at once': (response) => response.end(pageOf()),
  'takes 500 ms': (response) => setTimeout(() => response.end(pageOf()), 500),
  'asks for a second (429)': throttled(),
};
const folder = mkdtempSync(join(tmpdir(), 'cite-check-slow-'));
const cli = fileURLToPath(new URL('../bin/cite-check.js', import.meta.url));
const hasLychee = spawnSync('lychee', ['--version']).error === undefined;

// From the first request on: when the last answer of a quick host was sent, and the last of the slow one.
let [lastQuick, lastSlow, startedAt] = [0, 0, 0];
let answerSlowly = kinds['answers at once'];
const server = createServer((request, response) => {
  startedAt ||= performance.now();
  const isSlow = isSlowHost(request.socket.localAddress);
  response.on('finish', () => {
    const at = performance.now() - startedAt;
    if (isSlow) lastSlow = at;
    else lastQuick = at;
  });
  response.setHeader('content-type', 'text/html');
  if (isSlow) answerSlowly(response);
  else setTimeout(() => response.end(pageOf()), 20);
});
await new Promise((resolve) => server.listen(0, '0.0.0.0', resolve));
const { port } = server.address();
// The slow hosts' links come first, where they stand most in the way.
const urls = Array.from({ length: HOSTS * LINKS }, (_, index) => {
  const [first, count] = index < LINKS * slowHosts ? [HOSTS - slowHosts, slowHosts] : [0, HOSTS - slowHosts];
  const host = `127.0.0.${2 + first + (index % count)}`;
  return `http://${host}:${port}/${index}`;
});
const list = write('urls.txt', urls.join('\n'));
const article = write('article.txt', urls.map((url, index) => `[${index + 1}] Gazette, 2011, ${url}.\n`).join('\n'));
const own = '--no-config --no-archive --no-cache --no-progress --allow-private --concurrency 40 --per-host 4 -f ndjson';
const theirs = '--no-progress --max-concurrency 40 --host-concurrency 4 --host-request-interval 0ms';
const tools = {
  'cite-check': [process.execPath, [cli, article, ...own.split(' ')]],
  ...(hasLychee && { lychee: ['lychee', [...theirs.split(' '), list]] }),
};

console.log(
  `${HOSTS} hosts of ${LINKS} links, ${slowHosts} slow, medians of ${rounds} runs; the others have answered after, the slow after`,
);
for (const [kind, answer] of Object.entries(kinds)) {
  for (const [tool, [command, args]] of Object.entries(tools)) {
    const runs = [];
    for (let round = 0; round < rounds; round += 1) {
      answerSlowly = answer;
      [lastQuick, lastSlow, startedAt] = [0, 0, 0];
      await measure(command, args);
      runs.push({ lastQuick, lastSlow });
    }
    const [quick, slow] = ['lastQuick', 'lastSlow'].map((key) => median(runs.map((run) => run[key])) / 1000);
    console.log(
      `${tool.padEnd(11)} ${kind.padEnd(24)} ${quick.toFixed(2).padStart(6)} s ${slow.toFixed(2).padStart(8)} s`,
    );
  }
}
server.close();
server.closeAllConnections();
rmSync(folder, { recursive: true, force: true });

/** Turns one request in ten away, for a second. */
function throttled() {
  let count = 0;
  return (response) => {
    count += 1;
    if (count % 10 === 1) response.writeHead(429, { 'retry-after': '1' });
    response.end(pageOf());
  };
}

function pageOf() {
  return `<!doctype html><title>The harbour</title><p>${'Harbour bridge. '.repeat(60)}</p>`;
}

function write(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
