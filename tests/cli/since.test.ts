import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportOf, runCli } from '../support/cli.ts';
import { docxFile, footnote, footnoteMark, p, r, SEPARATORS } from '../support/docx.ts';

let repository: string;
let draft: string;

const before = `One.[1] Two.[2] Three.[3]

[1] “One,” Gazette, 2001, http://a.test/one.

[2] “Two,” Gazette, 2002, http://a.test/two.

[3] “Three,” Gazette, 2003, http://a.test/three.
`;

beforeEach(() => {
  repository = mkdtempSync(join(tmpdir(), 'cite-check-'));
  draft = join(repository, 'drafts', 'essay.txt');
  mkdirSync(join(repository, 'drafts'));
  git('init', '-q', '-b', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.test');
  writeFileSync(draft, before);
  git('add', '.');
  git('commit', '-q', '-m', 'First');
});

afterEach(() => rmSync(repository, { recursive: true, force: true }));

test('nothing was edited, nothing is checked', async () => {
  expect(await links('--since', 'HEAD')).toEqual([]);
});

test('an edited note and an added one are checked, a renumbered and a moved one are not', async () => {
  writeFileSync(
    draft,
    `Zero.[1] Three.[2] One.[3] Two.[4]

[1] “Zero,” Gazette, 2000, http://a.test/zero.

[2] “Three,” Gazette, 2003, http://a.test/three.

[3] “One,” Gazette, 2001, http://a.test/one.

[4] “Two, or More,” Gazette, 2002, http://a.test/two.
`,
  );
  expect(await links('--since', 'HEAD')).toEqual(['http://a.test/zero', 'http://a.test/two']);
});

test('a rename does not make every note new', async () => {
  const renamed = join(repository, 'drafts', 'renamed.txt');
  renameSync(draft, renamed);
  git('add', '-A');
  expect(await links('--since', 'HEAD', renamed)).toEqual([]);
});

test('in a new file every note is new', async () => {
  const added = join(repository, 'new.txt');
  writeFileSync(added, before);
  expect(await links('--since', 'HEAD', added)).toHaveLength(3);
});

test('in a Word file a note is known by its content, whatever its number', async () => {
  const word = join(repository, 'essay.docx');
  const one = footnote(1, r('“One,” Gazette, 2001, http://a.test/one.'));
  writeFileSync(word, docxFile({ body: p('One', footnoteMark(1), '.'), footnotes: SEPARATORS + one }));
  git('add', '.');
  git('commit', '-qm', 'Add a Word file');
  const added = footnote(2, r('“Zero,” Gazette, 2000, http://a.test/zero.'));
  const body = p('Zero', footnoteMark(2), ' and one', footnoteMark(1), '.');
  writeFileSync(word, docxFile({ body, footnotes: SEPARATORS + one + added }));
  expect(await links('--since', 'HEAD', word)).toEqual(['http://a.test/zero']);
});

test('--since-merge-base compares with where the branch began', async () => {
  git('checkout', '-q', '-b', 'edit');
  writeFileSync(draft, before.replace('/three', '/3'));
  git('commit', '-qam', 'Edit');
  git('checkout', '-q', 'main');
  writeFileSync(draft, before.replace('/one', '/1'));
  git('commit', '-qam', 'Main goes on');
  git('checkout', '-q', 'edit');
  expect(await links('--since-merge-base', 'main')).toEqual(['http://a.test/3']);
});

test.each([
  ['no-such-branch', /no-such-branch: git knows no such commit/],
  ['--help', /--help: git knows no such commit/],
])('%s is no commit, said in one line', async (ref, message) => {
  const ran = await runCli(['extract', draft, `--since=${ref}`]);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toMatch(message);
});

test('a shallow clone is told how to get its history', async () => {
  git('commit', '-q', '--allow-empty', '-m', 'Second');
  const clone = join(repository, 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${repository}`, clone]);
  const ran = await runCli(['extract', join(clone, 'drafts', 'essay.txt'), '--since', 'HEAD~1']);
  expect(ran.stderr).toMatch(/shallow.*fetch-depth: 0/);
});

test('outside of a work tree the option is a mistake', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'cite-check-'));
  writeFileSync(join(outside, 'a.txt'), before);
  const ran = await runCli(['extract', join(outside, 'a.txt'), '--since', 'HEAD']);
  rmSync(outside, { recursive: true });
  expect(ran.stderr).toMatch(/not in a git work tree/);
});

function git(...args: readonly string[]): void {
  execFileSync('git', [...args], { cwd: repository });
}

async function links(option: string, ref: string, path = draft): Promise<readonly string[]> {
  return reportOf(await runCli(['extract', path, option, ref, '--json'])).links.map(({ url }) => url);
}
