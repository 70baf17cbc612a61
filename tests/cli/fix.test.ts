import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Ran, runCli, type WorldOptions } from '../support/cli.ts';
import { docxFile, footnote, footnoteMark, r } from '../support/docx.ts';
import { startWeb, type Web } from '../support/web.ts';

const TITLE = 'The Long Bridge';
const page = `<title>${TITLE}</title><h1>${TITLE}</h1><p>${'Built over nine winters by the river guild. '.repeat(20)}</p>`;
const SNAPSHOT = 'https://web.archive.org/web/20110603120000/http://paper.test/gone';

let web: Web;
let folder: string;

beforeAll(async () => {
  web = await startWeb({
    'fine.test/new': page,
    'moved.test/old': { status: 301, headers: { location: 'http://fine.test/new' } },
    'paper.test/gone': { status: 404, body: '<title>404 Not Found</title>' },
    'paper.test/lost': { status: 404, body: '<title>404 Not Found</title>' },
    'archive.test/cdx/search/cdx': ({ path }) => ({
      headers: { 'content-type': 'application/json' },
      body:
        path.includes('from=') && path.includes('gone')
          ? '[["urlkey","timestamp","original","mimetype","statuscode","digest","length"],["k","20110603120000","http://paper.test/gone","text/html","200","AAAA","900"]]'
          : '[]',
    }),
    'archive.test/web/20110603120000id_/http://paper.test/gone': {
      headers: { 'memento-datetime': 'Fri, 03 Jun 2011 12:00:00 GMT', 'x-archive-src': 'a.warc.gz' },
      body: page,
    },
  });
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => web.close());

function draft(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function run(args: readonly string[], options: WorldOptions = {}): Promise<Ran> {
  const offline = ['--no-config', '--no-cache', '--retries', '0', '--fail-on', 'never', '-q'];
  const bent = ['--connect-to', web.connectTo, '--wayback-endpoint', 'http://archive.test'];
  return runCli([...args, ...offline, ...bent], options);
}

const note = (label: string, url: string) => `[${label}] A. Writer, “${TITLE}”, Gazette, 3 June 2011, ${url}.\r\n`;
const text = (gone: string, old: string) =>
  `Built.[1] Then more.[2]\r\n\r\n${note('1', gone)}${note('2', old)}Thank you for reading.\r\n`;

test('a dead link becomes its snapshot and a moved one its new address, and nothing else changes', async () => {
  const path = draft('article.txt', text('http://paper.test/gone', 'http://moved.test/old'));
  chmodSync(path, 0o640);
  const ran = await run([path, '--fix']);
  expect(ran).toMatchObject({
    code: 0,
    stderr: `cite-check: ${path}: 2 addresses rewritten (1 to snapshots, 1 to new addresses).\n`,
  });
  expect(readFileSync(path, 'utf8')).toBe(text(SNAPSHOT, 'http://fine.test/new'));
  expect(statSync(path).mode & 0o777).toBe(0o640);
});

test('--dry-run shows what would be rewritten, and writes nothing', async () => {
  const before = text('http://paper.test/gone', 'http://fine.test/new');
  const path = draft('article.txt', before);
  const ran = await run([path, '--fix', '--dry-run']);
  expect(ran.stderr).toBe(
    `${path}:3:57\n- http://paper.test/gone\n+ ${SNAPSHOT}\ncite-check: ${path}: 1 address would be rewritten (1 to snapshots).\n`,
  );
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('a dead link without a snapshot stays, and that is said', async () => {
  const before = text('http://paper.test/lost', 'http://fine.test/new');
  const path = draft('article.txt', before);
  const ran = await run([path, '--fix']);
  expect(ran.stderr).toBe('cite-check: 1 dead link has no snapshot that was verified, and stays as printed.\n');
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('every draft of a run is rewritten in its own format, a linked file where it lies', async () => {
  const md = draft('a.md', `Built.[^1]\n\n[^1]: A. Writer, [${TITLE}](http://paper.test/gone), 3 June 2011.\n`);
  const html = draft('b.html', `<p>Built (<a href="http://moved.test/old">${TITLE}</a>).</p>`);
  symlinkSync(html, join(folder, 'c.html'));
  await run([md, join(folder, 'c.html'), '--fix']);
  expect(readFileSync(md, 'utf8')).toContain(`[${TITLE}](${SNAPSHOT}), 3 June`);
  expect(readFileSync(html, 'utf8')).toBe(`<p>Built (<a href="http://fine.test/new">${TITLE}</a>).</p>`);
});

test('a Word file and standard input are left alone, and that is said', async () => {
  const body = `Built.[1]\n\n${note('1', 'http://paper.test/gone')}`;
  const piped = await run(['-', '--fix'], { stdin: body });
  expect(piped.stderr).toBe(
    'cite-check: -: 1 address to rewrite, which --fix cannot do in an input that is no file.\n',
  );
  const bytes = docxFile({
    body: `<w:p><w:r><w:t>Built.</w:t></w:r>${footnoteMark(2)}</w:p>`,
    footnotes: footnote(2, r('A. Writer, “The Long Bridge”, http://moved.test/old.')),
  });
  const word = draft('article.docx', bytes);
  const ran = await run([word, '--fix']);
  expect(ran.stderr).toBe(`cite-check: ${word}: 1 address to rewrite, which --fix cannot do in a DOCX file.\n`);
  expect(readFileSync(word).equals(Buffer.from(bytes))).toBe(true);
});

test('--dry-run alone is a mistake', async () => {
  expect(await run([draft('a.txt', 'x'), '--dry-run'])).toMatchObject({
    code: 2,
    stderr: 'cite-check: --dry-run needs --fix.\n',
  });
});
