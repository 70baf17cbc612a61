// Measures how well addresses and citations are read, against labelled references, beside a naive extractor.
//
//   node bench/accuracy.mjs [--gold <folder>] [--failures <measure>]
//
// The labelled data is other people's (AnyStyle, GROBID, the suites of seven URL extractors) and is not part of the
// repository; docs/accuracy.md says what each set holds and where it comes from.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { distance } from 'fastest-levenshtein';

const { values } = parseArgs({
  options: {
    gold: { type: 'string', default: new URL('../../shared/gold/', import.meta.url).pathname },
    failures: { type: 'string' },
  },
});

const { docx, findUrls, markdown, readCitations } = await loadSource();

// The families of addresses on which the suites differ from one another, and where docs/decisions/008-addresses.md
// decides otherwise than the case does; the text is the case's own beginning.
const DECIDED_OTHERWISE = [
  [
    'a host may end in an underscore only by mistake: the address before it counts',
    (input) => /^http:\/\/example\.com_$/.test(input),
  ],
  ['an apostrophe and s belong to the address, as in wiki/McDonald\u2019s', (input) => /pbY2NfTZ's/.test(input)],
  ['a balanced brace stays', (input) => input.startsWith('{\\url{http://www.google.com/{')],
  ['an IPv6 number needs brackets', (input) => input.startsWith('http://1080::')],
  ['angle brackets end an address', (input) => input.includes('exemplary_<remix>')],
  ['a Latin host ends where another script begins', (input) => input.endsWith('.comテスト')],
];

const table = [];
measureUrls('urls/core.json', () => false);
measureUrls('urls/policy.json', (input) => DECIDED_OTHERWISE.some(([, isIt]) => isIt(input)));
measureReferences('references-anystyle.json');
measureReferences('references-grobid.json');
await measureMarkdown('markdown-footnotes.json');
await measureDocx('docx/expected.json');
console.table(table);

// The sources as they stand, bundled in memory: the figures are never those of an older build.
async function loadSource() {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { findUrls } from './citations/find-urls.ts';
        export { readCitations } from './citations/index.ts';
        export { markdown } from './formats/markdown.ts';
        export { docx } from './formats/docx.ts';`,
      resolveDir: fileURLToPath(new URL('../src/', import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}

function read(name) {
  return JSON.parse(readFileSync(resolve(values.gold, name), 'utf8'));
}

function measureUrls(name, isExempt) {
  const cases = read(name).filter((one) => !isExempt(one.input));
  const result = (extract) => cases.filter((one) => same(one, extract(one.input))).length;
  for (const one of cases) if (!same(one, ours(one.input))) report(name, one.input, one.expected, ours(one.input));
  add(name, 'addresses', result(ours), result(naive), cases.length);
}

// A suite that looks at the first match, or lists each address once, is compared so.
function same(one, found) {
  const distinct = one.policy?.includes('dedupe') ? [...new Set(found)] : found;
  const compared = one.tags.includes('first-match-only')
    ? distinct.slice(0, Math.max(1, one.expected.length))
    : distinct;
  return JSON.stringify(compared) === JSON.stringify(one.expected);
}

function measureReferences(name) {
  const references = read(name);
  let [url, naiveUrl, title, titles, year, years, author, authors] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (const one of references) {
    const citation = cite(one.text);
    const wanted = bare(one.url);
    if (citation.links.some((link) => bare(link.url) === wanted)) url += 1;
    else
      report(
        `${name} url`,
        one.text,
        one.url,
        citation.links.map((link) => link.url),
      );
    if (naive(one.text).some((found) => bare(found) === wanted)) naiveUrl += 1;
    if (one.title) {
      titles += 1;
      if (similarity(withoutMedium(one.title), withoutMedium(citation.title ?? '')) >= 0.9) title += 1;
      else report(`${name} title`, one.text, one.title, citation.title);
    }
    const issued = [...(one.dates ?? []).join(' ').matchAll(/(?:1[5-9]|20)\d\d/g)].map(([found]) => found);
    if (issued.length > 0) {
      years += 1;
      if (issued.includes((citation.issued ?? '').slice(0, 4))) year += 1;
      else report(`${name} year`, one.text, issued.join(' '), citation.issued);
    }
    if (one.author) {
      authors += 1;
      if (similarity(namesOnly(one.author), namesOnly(citation.authors.join(' '))) >= 0.85) author += 1;
      else report(`${name} author`, one.text, one.author, citation.authors);
    }
  }
  add(name, 'URL, exact', url, naiveUrl, references.length);
  add(name, 'title, similarity 0.9', title, null, titles);
  add(name, 'year of issue', year, null, years);
  add(name, 'authors, similarity 0.85', author, null, authors);
}

// Labels and calls of the footnotes that a draft defines; Pandoc's inline notes, which GFM has not, are left aside. Two
// measures: as the labels have it, made from the addresses in the HTML beside them; and as that HTML prints them, where a
// call that lost its address to the sanitiser is still one, and a definition that nothing calls, which GFM does not print,
// may be listed: a finding tells of it.
async function measureMarkdown(name) {
  const cases = read(name);
  let labelled = 0;
  let printed = 0;
  for (const one of cases) {
    const { text, notes } = await markdown.read(Buffer.from(one.input), 'draft.md');
    const defined = notes.filter(({ markers }) => !markers.some(({ start, end }) => text.slice(start, end) === '[^]'));
    const found = {
      notes: defined.map(({ label }) => label).sort(),
      calls: defined.flatMap(({ label, markers }) => markers.map(() => label)).sort(),
    };
    const wanted = { notes: one.expectedFootnotes.toSorted(), calls: one.expectedCalls.toSorted() };
    if (JSON.stringify(found) === JSON.stringify(wanted)) labelled += 1;
    else report(name, one.input, wanted, found);
    const called = defined.filter(({ label, markers }) => markers.length > 0 || wanted.notes.includes(label));
    const calls = one.html.split('data-footnote-ref').length - 1;
    if (String(called.map(({ label }) => label).sort()) === String(wanted.notes) && found.calls.length === calls)
      printed += 1;
  }
  add(name, 'notes and calls, as labelled', labelled, null, cases.length);
  add(name, 'notes and calls, as printed', printed, null, cases.length);
}

async function measureDocx(name) {
  const files = read(name);
  let right = 0;
  for (const { file, notes: wanted } of files) {
    const document = await docx.read(readFileSync(resolve(values.gold, 'docx', file)), file);
    const found = document.notes.map(({ body }) => document.text.slice(body.start, body.end).trim());
    const links = document.hyperlinks.map(({ url }) => url);
    const isRight =
      JSON.stringify(found) === JSON.stringify(wanted.map(({ text }) => text)) &&
      wanted.flatMap((note) => note.links ?? []).every((url) => links.some((link) => bare(link) === bare(url)));
    if (isRight) right += 1;
    else report(name, file, wanted, { found, links });
  }
  add(name, 'notes and links', right, null, files.length);
}

// A reference as the one note of a document; where it was split, its parts count together.
function cite(text) {
  const note = {
    label: '1',
    kind: 'note',
    text,
    body: { start: 0, end: text.length },
    position: null,
    markers: [],
    given: [],
  };
  const document = { path: 'a', format: 'text', text, anchors: null, hyperlinks: [], notes: [], warnings: [] };
  const [first, ...others] = readCitations(document, [note])[0].citations;
  return { ...first, links: [first, ...others].flatMap((citation) => citation.links) };
}

function ours(text) {
  return findUrls(text).map((address) => address.url);
}

function naive(text) {
  return text.match(/https?:\/\/\S+/g) ?? [];
}

// How a source is carried is no part of its title, though some labels keep it.
function withoutMedium(text) {
  return text.replace(/\[(?:online|internet|en ligne|электронный ресурс)\]/giu, '');
}

// Joining words and roles are no part of a name, though the labels keep them.
function namesOnly(text) {
  return text.replace(/(?<!\p{L})(?:and|und|et al|et|eds?|dir|hrsg)(?!\p{L})/giu, '');
}

// The labels keep some of the print: angle brackets, a final stop, a missing scheme, the ellipsis of a cut address.
function bare(url) {
  return url
    .replace(/^[<[(]|[>\])]$/g, '')
    .replace(/^http:\/\/(?=www\.)/, '')
    .replace(/(?:\.|…)+$/, '');
}

function similarity(one, other) {
  const [a, b] = [one, other].map((text) =>
    text
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ''),
  );
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

function add(set, measure, right, naiveRight, of) {
  const share = (count) => (count === null ? '' : `${((100 * count) / of).toFixed(1)} %`);
  table.push({ set, measure, of, right, 'cite-check': share(right), naive: share(naiveRight) });
}

function report(measure, text, wanted, found) {
  if (values.failures === undefined || !measure.includes(values.failures)) return;
  console.log(`${text}\n  wanted: ${JSON.stringify(wanted)}\n  found:  ${JSON.stringify(found)}`);
}
