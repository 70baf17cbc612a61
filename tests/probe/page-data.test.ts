// What the data of script frameworks and players say of a page.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonAt } from '../../src/probe/json-at.ts';
import { readPageData } from '../../src/probe/page-data.ts';

const next = (data: unknown) => readPageData([{ id: '__NEXT_DATA__', text: JSON.stringify(data) }], '').marks;
const LONG = 'Under the number stands a ship. '.repeat(12);

test.each([
  ['a status in the props', { props: { pageProps: { statusCode: 404 } }, page: '/a/[id]' }, ['lost-data']],
  ['a status in their error', { props: { pageProps: { error: { status: 410 } } } }, ['lost-data']],
  ['a page that is told so', { props: { pageProps: { notFound: true } } }, ['lost-data']],
  ['a status beside a text', { props: { pageProps: { statusCode: 404, text: LONG } } }, []],
  ['the status of something else', { props: { pageProps: { feed: { statusCode: 404 } } } }, []],
  ['the not-found route', { page: '/404', props: {} }, ['lost-route']],
  ['the not-found route of a language', { page: '/[locale]/404', props: {} }, ['lost-route']],
  ['the error route in trouble', { page: '/_error', props: { pageProps: { statusCode: 500 } } }, []],
  ['an article on 404s', { page: '/post', props: { pageProps: { body: '"statusCode":404' } } }, []],
])('Next.js: %s', (_, data, marks) => {
  expect(next(data)).toEqual(marks);
});

test.each([
  ['a film that is there', '"status":"OK"}', []],
  ['a film that is gone', '"status":"ERROR","reason":"Gone"}', ['player-error']],
  ['a film for members', '"status":"LOGIN_REQUIRED"}', ['player-login']],
  ['a film for another country', '"status":"UNPLAYABLE"}', ['player-withheld']],
  ['a film that has a name', '"status":"ERROR"},"videoDetails":{"title":"Mills"}', []],
  ['data that break off', '"status":"ERROR"', []],
])('YouTube: %s', (_, status, marks) => {
  expect(readPageData([], `var ytInitialPlayerResponse = {"playabilityStatus":{${status}`).marks).toEqual(marks);
});

test('a player tells each of its sentences once', () => {
  const said =
    '"reason":"Gone","errorScreen":{"playerErrorMessageRenderer":{"reason":{"simpleText":"Gone"},"subreason":';
  const status = `{"status":"ERROR",${said}{"runs":[{"text":"By its "},{"text":"owner"}]}}}}`;
  const { playerSays } = readPageData([], `ytInitialPlayerResponse = {"playabilityStatus":${status}}`);
  expect(playerSays).toBe('Gone\nBy its owner');
});

test.each([
  [' = {"a":"}\\""};', { a: '}"' }],
  ['=JSON.parse("[1,\\"]\\"]");', [1, ']']],
  ['= window.other;', null],
  ['={"a":1', null],
])('the value of %s', (source, value) => {
  expect(jsonAt(source, 0)).toEqual(value);
});

test('any value is read back, whatever follows', () => {
  fc.assert(
    fc.property(fc.object(), fc.string(), (value, tail) => {
      const text = JSON.stringify(value);
      expect(jsonAt(`= ${text};${tail}`, 0)).toEqual(JSON.parse(text));
    }),
  );
});

test.each(['{', '[', '"', '\\', '{"a":', 'error:{', 'window.__NUXT__', '"playabilityStatus":{'])(
  'a script of nothing but %j is left alone',
  (letter) => {
    const source = `ytInitialPlayerResponse window.__NUXT__ ${letter.repeat(100_000)}`;
    expect(readPageData([{ id: '__NEXT_DATA__', text: source }], source).marks).toEqual([]);
  },
);
