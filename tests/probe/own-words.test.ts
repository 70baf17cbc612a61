// What a page says itself, apart from what stands around it.

import { expect, test } from 'vitest';
import { readPage } from '../../src/probe/read-page.ts';

function read(html: string) {
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  const body = Buffer.from(html);
  const url = 'https://news.test/a';
  return readPage({ kind: 'answer', url, status: 200, headers, body, isWhole: true, elapsedMs: 1 }, null);
}

test.each([
  ['a menu as a list of links', '<ul><li><a href=/1>News</a><li><a href=/2>Sport</a></ul><p>Gone.</p>', 'Gone.'],
  ['a menu in a line', '<div><a href=/1>News</a> | <a href=/2>Sport</a></div><p>Gone.</p>', 'Gone.'],
  [
    'navigation, footer, aside and buttons',
    '<nav>Menu</nav><p>Gone.</p><aside>Ads</aside><button>Go</button><footer>2024</footer>',
    'Gone.',
  ],
  [
    'a link within a sentence',
    '<p>Gone, see the <a href=/>front page</a> instead.</p>',
    'Gone, see the front page instead.',
  ],
  ['words over several inline elements', '<p>It is <b>not</b> <em>here</em>.</p>', 'It is not here.'],
  ['a heading without a full stop', '<h1>Gone</h1><p>It is not here.</p>', 'Gone\nIt is not here.'],
  ['lines within a paragraph', '<p>Gone<br>It is not here.</p>', 'Gone\nIt is not here.'],
  ['a region within a region', '<nav><nav>a</nav>b</nav><p>Gone.</p>', 'Gone.'],
  ['a region that is never closed', '<p>Gone.</p><nav>Menu<p>Lost', 'Gone.'],
  ['nothing but links', '<p><a href=/1>News</a></p>', ''],
])('%s', (_, html, own) => {
  expect(read(html).ownWords).toBe(own);
});

test('own words are capped, wherever the page ends', () => {
  expect(read(`<p>${'A word or two. '.repeat(5000)}</p>`.repeat(3)).ownWords?.length).toBeLessThanOrEqual(2000);
});

test('what a script has yet to show is not read', () => {
  const page = read('<div v-if="lost"><h1>Page not found</h1></div><div ng-show="lost">Lost</div><p>The mill.</p>');
  expect([page.text, page.headings]).toEqual(['The mill.', []]);
});

test('a page without a heading shows what its pictures say', () => {
  expect(read('<img src=h.gif alt="The Green Lion, 1912"><p>An inn.</p>').text).toBe('An inn. The Green Lion, 1912');
  expect(read('<h1>Inns</h1><img src=h.gif alt="The Green Lion, 1912"><p>An inn.</p>').text).toBe('Inns An inn.');
});

test.each([
  ['<body class="error404 wp-embed-responsive">', ['lost-class']],
  ['<body class="path-404">', ['lost-class']],
  ['<section class="error-404 not-found">', ['lost-class']],
  ['<div id="page-not-found">', ['lost-class']],
  ['<div class="no-results not-found">', []],
  ['<body class="post-4041">', []],
  ['<p class="error404">', []],
  ['<div hidden><div class="not-found"></div></div>', []],
  ['<script id="__NEXT_DATA__" type="application/json">{"props":{},"page":"/404"}</script>', ['lost-route']],
  ['<script>window.__NUXT__={error:{statusCode:404}}</script>', ['lost-data']],
])('%s bears the marks %j', (html, marks) => {
  expect(read(html).marks.filter((mark) => mark.startsWith('lost-'))).toEqual(marks);
});
