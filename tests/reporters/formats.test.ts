// What each format promises its reader beyond its golden files.

import { describe, expect, test } from 'vitest';
import { reporters } from '../../src/reporters/index.ts';
import { readAnnotations } from './read-annotations.ts';
import { readCsv } from './read-csv.ts';
import { renderAs, savedReport } from './saved-reports.ts';

describe('the registry', () => {
  test('holds every format of the command line', () => {
    expect(reporters.map((entry) => entry.name)).toEqual(
      expect.arrayContaining(['pretty', 'json', 'ndjson', 'markdown', 'html', 'sarif', 'junit', 'github', 'csv']),
    );
  });

  test('gives no extension twice', () => {
    const extensions = reporters.flatMap((entry) => entry.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });

  test.each(reporters.map((entry) => entry.name))('%s ends in a line feed', async (format) => {
    expect(await renderAs(format, savedReport('verdicts'))).toMatch(/[^\n]\n$/);
  });
});

describe('json', () => {
  test('is the report, key by key', async () => {
    const report = savedReport('hostile');
    expect(JSON.parse(await renderAs('json', report))).toEqual(report);
  });

  test('streamed, a line for each link and one with the summary', async () => {
    const report = savedReport('verdicts');
    const lines = (await renderAs('ndjson', report)).trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toEqual([...report.links, { summary: report.summary }]);
  });
});

describe('github', () => {
  test('annotates the note’s own line, the worst first', async () => {
    const annotations = readAnnotations(await renderAs('github', savedReport('verdicts')));
    expect(annotations.map(({ command }) => command).join(' ')).toMatch(/^(?:error )+(?:warning )+notice(?: notice)*$/);
    expect(annotations[0]).toEqual({
      command: 'error',
      properties: { file: 'essay.txt', line: '23', col: '88', title: 'dead link in note 2' },
      message:
        '[2] dead (parked-domain): archived copy of 10 October 2009: https://web.archive.org/web/20091010083015/http://www.portvostok.example/analitika/2/14/733.html',
    });
  });

  test('says nothing where everything is fine', async () => {
    expect(await renderAs('github', savedReport('fine'))).toBe('');
  });

  test.each([
    ['./drafts/essay.txt', 'drafts/essay.txt'],
    ['drafts\\essay.txt', 'drafts/essay.txt'],
    ['-', undefined],
    ['https://journal.example/essay', undefined],
  ])('names the file of %s as %s', async (path, file) => {
    const report = savedReport('verdicts');
    const documents = report.documents.map((document) => ({ ...document, path }));
    const [first] = readAnnotations(await renderAs('github', { ...report, documents }));
    expect([first?.properties['file'], first?.properties['line'] !== undefined]).toEqual([file, file !== undefined]);
  });
});

describe('junit', () => {
  test.each([
    ['dead', '<failure type="http-404"'],
    ['changed', '<failure type="title-mismatch"'],
    ['blocked', '<skipped message="blocked (bot-wall)'],
    ['unreachable', '<skipped message="unreachable (timeout)'],
    ['moved', '<system-out>[5] moved'],
  ])('%s is told by %s', async (_, markup) => {
    expect(await renderAs('junit', savedReport('verdicts'))).toContain(markup);
  });

  test('counts what it holds', async () => {
    const xml = await renderAs('junit', savedReport('verdicts'));
    expect(xml).toContain('<testsuites name="cite-check" tests="10" failures="4" errors="0" skipped="3"');
    expect([
      xml.match(/<testcase /g)?.length,
      xml.match(/<failure /g)?.length,
      xml.match(/<skipped /g)?.length,
    ]).toEqual([10, 4, 3]);
  });
});

describe('csv', () => {
  test('begins with a byte order mark and ends its lines as RFC 4180 does', async () => {
    const text = await renderAs('csv', savedReport('verdicts'));
    expect(text.startsWith('\ufeffdocument,note,line,')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has a row for each citation of a link', async () => {
    const [head = [], ...rows] = readCsv(await renderAs('csv', savedReport('verdicts')));
    const dead = rows.filter((row) => row[head.indexOf('verdict')] === 'dead');
    expect(dead.map((row) => row[head.indexOf('note')])).toEqual(['2', '4', '8']);
    expect(dead.map((row) => row[head.indexOf('snapshot_distance_days')])).toEqual(['3', '3', '']);
  });
});

describe('markdown', () => {
  test('folds away what needs nobody', async () => {
    const text = await renderAs('markdown', savedReport('verdicts'));
    const [shown = '', folded = ''] = text.split('<details>');
    expect(shown).not.toContain('doi.org');
    expect(folded + text.slice(shown.length)).toContain('doi.org');
  });
});
