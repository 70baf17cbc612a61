import { describe, expect, test } from 'vitest';
import { parseCdx } from '../../src/archives/parse-cdx.ts';
import { pywbIndexOf, pywbQueries, readPywbIndex } from '../../src/archives/pywb-index.ts';
import type { Answer } from '../../src/model/exchange.ts';

const INDEX = 'http://archive.test/coll/cdx';
const URL_CITED = 'http://paper.test/a';
const NOW = Date.parse('2026-11-24T08:00:00Z');

function answer(status: number, body: string, contentType = 'text/x-ndjson'): Answer {
  return {
    kind: 'answer',
    url: INDEX,
    status,
    headers: { 'content-type': contentType },
    body: Buffer.from(body),
    isWhole: true,
    elapsedMs: 1,
  };
}

function row(fields: Readonly<Record<string, string>>): string {
  return JSON.stringify({ urlkey: 'test,paper)/a', timestamp: '20110608100000', url: URL_CITED, ...fields });
}

describe("pywb's capture index", () => {
  test('stands beside the TimeMap of its collection', () => {
    expect(pywbIndexOf('http://archive.test/coll/timemap/link/http://paper.test/a')).toBe(INDEX);
    expect(pywbIndexOf('http://archive.test/timemap/http://paper.test/a')).toBeNull();
    expect(pywbIndexOf(null)).toBeNull();
  });

  test('is asked for the captures from an issue date on, then for those before it, newest first', () => {
    const [from, to] = pywbQueries(INDEX, 'http://paper.test/?a=1&b=2', { date: '2011-06', from: 'issued' });
    expect(from).toContain('url=http%3A%2F%2Fpaper.test%2F%3Fa%3D1%26b%3D2&');
    expect(from).toContain('&from=20110601000000');
    expect(to).toContain('&to=20110531235959&sort=reverse');
  });

  test('is asked for the newest where no day is wanted', () => {
    expect(pywbQueries(INDEX, URL_CITED, null)).toEqual([expect.stringMatching(/limit=40&sort=reverse$/)]);
  });

  test('lists pages, redirects and revisits, no errors and no other address', () => {
    const body = [
      row({ status: '200', digest: 'PAGE' }),
      row({ timestamp: '20110609100000', digest: 'PAGE', mime: 'warc/revisit' }),
      row({ timestamp: '20110610100000', digest: 'GONE', mime: 'warc/revisit' }),
      row({ timestamp: '20110611100000', status: '301', digest: 'MOVED' }),
      row({ timestamp: '20110612100000', status: '404', digest: 'ERROR' }),
      row({ timestamp: '20110613100000', status: '200', url: 'http://paper.test/b' }),
      row({ timestamp: '20110013100000', status: '200' }),
      row({ timestamp: '20990613100000', status: '200' }),
    ].join('\n');
    const found = readPywbIndex(answer(200, body), INDEX, URL_CITED, NOW);
    expect(found?.map(({ capturedAt, isListedGood }) => [capturedAt, isListedGood])).toEqual([
      ['2011-06-08T10:00:00Z', true],
      ['2011-06-09T10:00:00Z', true],
      ['2011-06-10T10:00:00Z', false],
      ['2011-06-11T10:00:00Z', false],
    ]);
    expect(found?.[0]?.url).toBe('http://archive.test/coll/20110608100000/http://paper.test/a');
  });

  test('may answer in CDXJ', () => {
    const body = `test,paper)/a 20110608100000 {"url": "${URL_CITED}", "status": "200", "digest": "D"}`;
    expect(parseCdx(body)).toEqual({
      kind: 'rows',
      rows: [{ timestamp: '20110608100000', original: URL_CITED, mimetype: '-', status: '200', digest: 'D' }],
    });
  });

  test.each([
    ['an empty list', answer(200, '')],
    ['a 404 that says so in JSON', answer(404, '{"message": "No Captures found for: http://paper.test/a"}')],
  ])('says that it holds nothing by %s', (_, given) => {
    expect(readPywbIndex(given, INDEX, URL_CITED, NOW)).toEqual([]);
  });

  test.each([
    ['a web page', answer(200, '<!doctype html><title>Search</title>', 'text/html')],
    ['an empty page', answer(200, '', 'text/html')],
    ['a 404', answer(404, 'Not Found', 'text/html')],
    ['a refusal', answer(400, '{"message": "bad"}', 'application/json')],
    ['an overload', answer(503, '', 'text/html')],
    ['some other JSON', answer(200, '{"message": "hello"}', 'application/json')],
  ])('is not there where the archive sends %s', (_, given) => {
    expect(readPywbIndex(given, INDEX, URL_CITED, NOW)?.length ?? null).toBeNull();
  });
});
