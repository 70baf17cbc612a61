// The library as another program meets it: by the package's exports, from a folder of its own.

import { execFile, execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startWeb, type Web } from './support/web.ts';

const root = join(import.meta.dirname, '..');
const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
const run = promisify(execFile);

const article = `Ferries came first.[1] The bridge came later.[2]

Notes

[1] Jane Doe, “The Long Ferry,” River Gazette, May 4, 2010, http://fine.test/ferry.

[2] John Roe, “The Long Bridge,” River Gazette, June 5, 2011, http://gone.test/bridge.
`;

let folder: string;
let web: Web;

beforeAll(async () => {
  web = await startWeb({
    'fine.test/ferry': '<title>The Long Ferry</title><h1>The Long Ferry</h1><p>It crossed twice a day.</p>',
    'gone.test/bridge': { status: 410 },
  });
  folder = mkdtempSync(join(tmpdir(), 'cite-check-'));
  mkdirSync(join(folder, 'node_modules'));
  symlinkSync(root, join(folder, 'node_modules/cite-check'), 'junction');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'article.txt'), article);
});

afterAll(async () => {
  await web.close();
  rmSync(folder, { recursive: true, force: true });
});

test('the example of the README runs as it stands, and prints what it promises', async () => {
  const options = JSON.stringify({ connectTo: [web.connectTo], archives: [], retries: 0 });
  // All that is added: where this web is, in place of the world's.
  const example = exampleOfReadme().replace('{ timeoutMs: 10_000 }', `{ timeoutMs: 10_000, ...${options} }`);
  writeFileSync(join(folder, 'example.js'), example);
  const { stdout } = await run(process.execPath, ['example.js'], { cwd: folder });
  expect(example).toContain(web.connectTo);
  expect(stdout).toBe('2 citations\nalive http://fine.test/ferry \ndead http://gone.test/bridge \n');
});

test('the schemas can be imported by the names that the package gives them', async () => {
  writeFileSync(
    join(folder, 'schemas.js'),
    `for (const name of ['report', 'config']) {
       const { default: schema } = await import(\`cite-check/schema/\${name}.schema.json\`, { with: { type: 'json' } });
       console.log(schema.type);
     }`,
  );
  const { stdout } = await run(process.execPath, ['schemas.js'], { cwd: folder });
  expect(stdout).toBe('object\nobject\n');
});

test('a strict program in TypeScript gets the types of all that is exported', { timeout: 240_000 }, async () => {
  buildTypesIfMissing();
  writeFileSync(join(folder, 'consumer.ts'), consumer);
  const options = [
    '--strict',
    '--noEmit',
    '--module',
    'nodenext',
    '--target',
    'es2022',
    '--exactOptionalPropertyTypes',
  ];
  const types = ['--typeRoots', join(root, 'node_modules/@types'), '--types', 'node'];
  const { stdout } = await run(process.execPath, [tsc, ...options, ...types, 'consumer.ts'], { cwd: folder }).catch(
    (error: { readonly stdout: string }) => error,
  );
  expect(stdout).toBe('');
});

// Each @ts-expect-error would be a mistake itself if the type behind it were any.
const consumer = `
import { checkArticle, extractArticle, NoNetworkError, UnreadableInputError } from 'cite-check';
import type { ArticleSource, CheckArticleOptions, CheckOptions, Finding, Report, ReportedLink, Severity, VerdictName } from 'cite-check';

const source: ArticleSource = { text: 'See http://a.example/.', path: 'draft.md' };
const options: CheckArticleOptions = { timeoutMs: 10_000, archives: [], signal: AbortSignal.timeout(60_000) };
const concurrency: CheckOptions['concurrency'] = 8;

export async function deadLinks(): Promise<readonly ReportedLink[]> {
  try {
    const report: Report = await checkArticle(source, { ...options, concurrency });
    // @ts-expect-error a report has no such key
    report.nothing;
    // @ts-expect-error a link is no number
    const wrong: readonly number[] = report.links;
    const verdicts: readonly VerdictName[] = report.links.map((link) => link.verdict);
    return wrong.length > verdicts.length ? [] : report.links.filter((link) => link.verdict === 'dead');
  } catch (error) {
    if (error instanceof NoNetworkError || error instanceof UnreadableInputError) return [];
    throw error;
  }
}

export async function severities(): Promise<readonly Severity[]> {
  const { documents } = await extractArticle({ bytes: new Uint8Array() });
  const findings: readonly Finding[] = documents.flatMap((document) => document.findings);
  // @ts-expect-error an article needs a path, a text or bytes
  await extractArticle({});
  return findings.map((finding) => finding.severity);
}
`;

function exampleOfReadme(): string {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  return /## In a program\n+```js\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
}

// A build without types is enough for all other tests.
function buildTypesIfMissing(): void {
  if (existsSync(join(root, 'dist/types/src/index.d.ts'))) return;
  execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });
}
