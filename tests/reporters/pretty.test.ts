// The report for a terminal, in its widths and with what the terminal can.

import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { plain, renderAs, savedReport } from './saved-reports.ts';

const verdicts = savedReport('verdicts');

describe('lines', () => {
  test.each([40, 60, 80, 120, 200])('fit into %i columns, addresses aside', async (columns) => {
    const lines = (await renderAs('pretty', verdicts, { ...plain, columns })).split('\n');
    expect(lines.filter((line) => stringWidth(line) > columns && !/(?:https?|ftp):\/\//.test(line))).toEqual([]);
  });

  test('hold each address in one piece', async () => {
    const text = await renderAs('pretty', verdicts, { ...plain, columns: 40 });
    expect(text).toContain(
      'https://web.archive.org/web/20091010083015/http://www.portvostok.example/analitika/2/14/733.html\n',
    );
  });
});

describe('what is shown', () => {
  test('everything fine is one line', async () => {
    expect(await renderAs('pretty', savedReport('fine'))).toBe(
      'ferries.txt   1 note · 1 citation · 1 link   alive 1   4.1 s\n',
    );
  });

  test('everything fine is nothing where only trouble was asked for', async () => {
    expect(await renderAs('pretty', savedReport('fine'), { ...plain, quiet: true })).toBe('');
  });

  test('the worst comes first', async () => {
    const text = await renderAs('pretty', verdicts);
    expect([...text.matchAll(/^ {2}\[.*?\] +\S (\w+)/gm)].map(([, verdict]) => verdict)).toEqual([
      'dead',
      'dead',
      'changed',
      'blocked',
      'unreachable',
      'moved',
      'moved',
      'skipped',
    ]);
  });

  test('links that are fine and what the rules saw, where more was asked for', async () => {
    const text = await renderAs('pretty', verdicts, { ...plain, verbose: true });
    expect(text).toContain('✓ alive        https://doi.org/10.5555/ferry.2004');
    expect(text).toMatch(/signal +the page says "domain is for sale"/);
  });

  test('a link in two documents is told in full under the first and named under the second', async () => {
    const [document] = verdicts.documents;
    if (document === undefined) throw new Error('the saved report has a document');
    const links = verdicts.links.map((link) => ({
      ...link,
      citedBy: [...link.citedBy, ...link.citedBy.map(({ note }) => ({ document: 'other.txt', note }))],
    }));
    const documents = [document, { ...document, path: 'other.txt' }];
    const [first = '', second = ''] = (await renderAs('pretty', { ...verdicts, documents, links })).split(
      '\nother.txt',
    );
    expect(first).toMatch(/also in +other\.txt \[2\], other\.txt \[4\]/);
    expect(second).toContain('The same link as under essay.txt.');
    expect(second).not.toContain('web.archive.org');
  });

  test('a run that was interrupted says so', async () => {
    expect(await renderAs('pretty', { ...verdicts, interrupted: true })).toContain(
      'interrupted: some links were not asked',
    );
  });
});

describe('what the terminal can', () => {
  test('signs are ASCII where it draws no more', async () => {
    expect(await renderAs('pretty', verdicts, { ...plain, unicode: false })).toMatch(/^[\n -~]*$/);
  });

  test('colours add nothing but colours', async () => {
    const colored = await renderAs('pretty', verdicts, { ...plain, color: true });
    expect(colored).toContain('\u001b[31m✗ dead');
    expect(colored.replace(/\u001b\[\d+m/g, '')).toBe(await renderAs('pretty', verdicts));
  });

  test('an address opens where it can be clicked', async () => {
    const text = await renderAs('pretty', verdicts, { ...plain, color: true, hyperlinks: true });
    expect(text).toContain(
      '\u001b]8;;http://ports.example/list%20of%20ports.html\u0007http://ports.example/list of ports.html\u001b]8;;\u0007',
    );
  });
});
