// How long reading takes: one text of ten megabytes with 20,000 notes and 30,000 addresses, room by room, in CPU time.
//
//   node bench/extract.mjs [--profile]     --profile also prints where the time goes, function by function

import { Session } from 'node:inspector/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { build } from 'esbuild';
import { plainClasses } from '../scripts/plain-classes.mjs';

// As the command does (src/cli/main.ts).
setFlagsFromString('--no-regexp-tier-up');
const root = fileURLToPath(new URL('../', import.meta.url));
const NOTES = 20_000;
const WORDS =
  'the harbour board met again in the spring of that year and found the ledgers in good order though nobody could say who had kept them or why the ferry never came'.split(
    ' ',
  );

const { readDocument, findNotes, readCitations, findFindings, collectLinks } = await loadSource();
const bytes = Buffer.from(draft());
const session = process.argv.includes('--profile') ? await startProfile() : null;
const table = [];
let spent = cpuMs();

const document = await readDocument(bytes, 'draft.txt');
lap('formats');
const { notes, orphanMarkers } = findNotes(document);
lap('notes');
const cited = readCitations(document, notes);
lap('citations');
findFindings({ document, notes: cited, orphanMarkers, today: '2026-11-24' });
lap('findings');
const links = collectLinks([{ path: 'draft.txt', notes: cited }]);
lap('links');
table.push({ room: 'all', 'CPU ms': table.reduce((sum, row) => sum + row['CPU ms'], 0) });
const citations = cited.flatMap((note) => note.citations);
console.log(
  `${(bytes.length / 1e6).toFixed(1)} MB, ${notes.length} notes, ${citations.length} citations, ${links.length} addresses`,
);
console.table(table);
if (session !== null) printProfile((await session.post('Profiler.stop')).profile);

function lap(room) {
  const now = cpuMs();
  table.push({ room, 'CPU ms': Math.round(now - spent) });
  spent = now;
}

function cpuMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

// Notes in the manner of a magazine, every other one with a second source; the same on every run.
function draft() {
  let seed = 7;
  const random = (below) => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return seed % below;
  };
  const sentence = () => Array.from({ length: 58 }, () => WORDS[random(WORDS.length)]).join(' ');
  const body = Array.from({ length: NOTES }, (_, at) => `${sentence()}.[${at + 1}]${at % 5 === 4 ? '\n\n' : ' '}`);
  const entries = Array.from({ length: NOTES }, (_, at) => {
    const first = `Ann Marlow, “The ledger of ${random(9999)},” Harbour News, March ${1 + random(28)}, 20${10 + random(10)}, http://www.harbour.example/news/${at}/${random(99_999)}.html`;
    const second = `; P. Stone, K. Brandt, “Ferry ${at}: why?” Ledger.org, ${1 + random(28)} May 2011, https://ledger.example/a?id=${at}&x=${random(999)} (accessed 3 June 2012)`;
    return `[${at + 1}] ${first}${at % 2 === 1 ? second : ''}.`;
  });
  return `${body.join('')}\n\nNotes\n\n${entries.join('\n\n')}\n`;
}

async function startProfile() {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  return session;
}

function printProfile({ nodes, samples, timeDeltas }) {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, callFrame.functionName || '(anonymous)']));
  const self = new Map();
  samples.forEach((id, at) => {
    const name = (names.get(id) ?? '').slice(0, 100);
    self.set(name, (self.get(name) ?? 0) + timeDeltas[at] / 1000);
  });
  const longest = [...self].sort(([, a], [, b]) => b - a).slice(0, 25);
  console.table(longest.map(([name, ms]) => ({ function: name, ms: Math.round(ms) })));
}

// The sources as they stand, bundled in memory as for the user.
async function loadSource() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { readDocument } from './formats/index.ts';
        export { findNotes } from './notes/index.ts';
        export { readCitations } from './citations/index.ts';
        export { findFindings } from './findings/index.ts';
        export { collectLinks } from './links/collect-links.ts';`,
      resolveDir: `${root}src`,
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    external: ['unpdf'],
    plugins: [plainClasses],
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
