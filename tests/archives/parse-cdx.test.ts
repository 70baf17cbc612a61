import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCdx } from '../../src/archives/parse-cdx.ts';

const ROW = {
  timestamp: '20110608120000',
  original: 'http://paper.test:80/story',
  mimetype: 'text/html',
  status: '200',
  digest: 'ABCDEF',
};
const HEADER = '["urlkey","timestamp","original","mimetype","statuscode","digest","length"]';
const ARRAY = '["test,paper)/story","20110608120000","http://paper.test:80/story","text/html","200","ABCDEF","1811"]';
const LINE = 'test,paper)/story 20110608120000 http://paper.test:80/story text/html 200 ABCDEF 1811';

describe('a list', () => {
  test.each([
    ['an array of arrays', `[${HEADER},\n${ARRAY}]\n`],
    ['an array without a header row', `[${ARRAY}]`],
    [
      'columns in another order',
      '[["original","digest","timestamp","statuscode","mimetype"],["http://paper.test:80/story","ABCDEF","20110608120000","200","text/html"]]',
    ],
    ['plain lines', `${LINE}\n`],
    ['plain lines without a length', LINE.replace(' 1811', '')],
    [
      'lines of objects',
      '{"urlkey":"x","timestamp":"20110608120000","url":"http://paper.test:80/story","mime":"text/html","status":"200","digest":"ABCDEF"}',
    ],
    ['an array with a resume key', `[${HEADER},\n${ARRAY},\n[],\n["test%2Cpaper%29%2F+2011"]]`],
    ['plain lines with a resume key', `${LINE}\n\ntest%2Cpaper%29%2F+20110608120000`],
    ['an array cut short', `[${HEADER},\n${ARRAY},\n["test,paper)/story","2011`],
    ['lines among which one is an exception', `${LINE}\norg.archive.wayback.exception.Something: oops`],
  ])('as %s', (_, body) => {
    expect(parseCdx(body)).toEqual({ kind: 'rows', rows: [ROW] });
  });

  test.each(['', '\n', '[]', '[]\n', `[${HEADER}]`])('of nothing as %j', (body) => {
    expect(parseCdx(body)).toEqual({ kind: 'rows', rows: [] });
  });

  test('of the manual of an exception is no exclusion', () => {
    const body = LINE.replace('http://paper.test:80/story', 'http://docs.test/java/AccessControlException.html');
    expect(parseCdx(body)).toMatchObject({ kind: 'rows', rows: [{ status: '200' }] });
  });

  test('with a revisit row keeps the row and what the index does not know', () => {
    const body = 'test,paper)/story 20110608120000 http://paper.test/story warc/revisit - ABCDEF 512';
    expect(parseCdx(body)).toMatchObject({ rows: [{ status: '-', mimetype: 'warc/revisit', digest: 'ABCDEF' }] });
  });
});

describe('no list', () => {
  test.each([
    ['owner', 'org.archive.util.io.RuntimeIOException: AdministrativeAccessControlException: Blocked Site Error'],
    ['robots', 'org.archive.wayback.exception.RobotAccessControlException: Blocked By Robots'],
  ])('but an exclusion by %s', (by, body) => {
    expect(parseCdx(body)).toEqual({ kind: 'excluded', by });
  });

  test.each([
    '<h1>503 Service Unavailable</h1>\nNo server is available to handle this request.',
    '<!doctype html><title>Wayback</title>',
    '{"error":"too much"}',
    'java.lang.NullPointerException',
    'Bad Request',
    '[1,2,3]',
    '["a"',
    '"text"',
    'null',
  ])('but a failure: %s', (body) => {
    expect(parseCdx(body).kind).toBe('failed');
  });
});

describe('hostile answers', () => {
  test.each([
    '['.repeat(1_000_000),
    '{'.repeat(1_000_000),
    ' '.repeat(5_000_000),
    '["a",'.repeat(200_000),
    'a b c d e\n'.repeat(200_000),
  ])('are read without a hang', (body) => {
    expect(['rows', 'failed']).toContain(parseCdx(body).kind);
  });

  test('any text is read without an exception', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (body) =>
        ['rows', 'failed', 'excluded'].includes(parseCdx(body).kind),
      ),
    );
  });

  test('any JSON is read without an exception', () => {
    fc.assert(fc.property(fc.json(), (body) => ['rows', 'failed', 'excluded'].includes(parseCdx(body).kind)));
  });
});
