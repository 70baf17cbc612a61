// Start-up: CPU of short commands beside that of `node -e 0`, in turn, medians and minima.
// Node 20 reads the file of NODE_EXTRA_CA_CERTS at every start: without that variable its floor is Node's own.
// Usage: node bench/startup.mjs [ROUNDS] [NODE, another binary to measure under]

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './measure.mjs';

const rounds = Number(process.argv[2] ?? 11);
const node = process.argv[3] ?? process.execPath;
const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));
const cli = path('bin/cite-check.js');
const article = path('fixtures/demo/article.txt');
const commands = {
  'node -e 0': ['-e', '0'],
  '--version': [cli, '--version'],
  '--help': [cli, '--help'],
  'extract --json': [cli, 'extract', '--no-config', '--json', article],
  extract: [cli, 'extract', '--no-config', article],
  'extract, config looked for': [cli, 'extract', article],
};
const results = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let round = 0; round < rounds; round += 1) {
  for (const [name, args] of Object.entries(commands)) results[name].push(cpuMs(args));
}
const floor = results['node -e 0'];
console.log(`CPU in ms, ${rounds} rounds          median  x node   least  x node`);
for (const [name, times] of Object.entries(results)) {
  const [middle, least] = [median(times), Math.min(...times)];
  const cells = [middle, middle / median(floor), least, least / Math.min(...floor)];
  console.log(name.padEnd(29), cells.map((cell, at) => cell.toFixed(at % 2 === 0 ? 0 : 2).padStart(7)).join(' '));
}

/** What the shell's `times` adds up for its children, in milliseconds. */
function cpuMs(args) {
  const quoted = [node, ...args].map((each) => `'${each}'`).join(' ');
  const { stdout } = spawnSync('bash', ['-c', `TIMEFORMAT='%3U %3S'; { time ${quoted} >/dev/null 2>&1; } 2>&1`]);
  const [user, system] = stdout.toString().trim().split(' ').map(Number);
  return (user + system) * 1000;
}
