// An article shows that it is one, whatever it is called.

import { expect, test } from 'vitest';
import { articleSign } from '../../src/verdicts/article-signs.ts';
import { isQuotation, withoutQuotations } from '../../src/verdicts/quotations.ts';
import { answer, prose } from './observe.ts';

const story = prose(500);
const signOf = (html: string) => articleSign(answer({ html }).page);
const headed = (line: string) => `<title>Page not found</title><h1>Page not found</h1><p>${line}</p><p>${story}</p>`;

test.each([
  '12.3.2006',
  '3 May 2011',
  'May 3rd, 2011',
  'le mardi 3 mars 2015',
  '2 de abril de 2008',
  '2007. március 14.',
  '2020年9月1日 08:12',
  '令和元年五月十日',
  '2016년 7월 1일',
  '٣ مايو ٢٠١١',
  '๑๒ มกราคม ๒๕๕๖',
  '18/02/12',
  'By Nella Fairbrook',
  'Von Hanne Petersen',
  '作者：沈若水',
  '김서연 기자',
])('"%s" below a headline and above a story', (line) => {
  expect(signOf(headed(line))).toBe(`below its headline stands "${line}"`);
});

test.each(['by and by', 'Room 12, floor 3', 'Sorry, this page was removed on 12.3.2006', 'Call 0441 7788'])(
  '"%s" is neither day nor author',
  (line) => {
    expect(signOf(headed(line))).toBeNull();
  },
);

test('teasers with their days come after the apology of a not-found page', () => {
  const teasers = `<p>12.3.2006</p><p>${story}</p>`.repeat(3);
  expect(signOf(`<h1>Page not found</h1><p>We could not find the page you requested.</p>${teasers}`)).toBeNull();
});

test('a headline that is not of the own words has nothing below it', () => {
  expect(signOf(`<nav><h1>Page not found</h1></nav><p>12.3.2006</p><p>${story}</p>`)).toBeNull();
});

test('a title in quotation marks is a quotation', () => {
  expect(signOf(`<title>„Strona nie istnieje” – Felietony</title><p>${story}`)).toBe('its title is a quotation');
});

test('Open Graph may call a page an article, which a word to the lost takes back', () => {
  const marked = `<meta property="og:type" content="Article"><h1>Page not found</h1><p>${story}</p>`;
  expect(signOf(marked)).toBe('marked as an article');
  expect(signOf(`${marked}<p>Check the address.`)).toBeNull();
});

test('sections with samples explain', () => {
  const manual = `<h1>404 Not Found</h1><p>${prose(120)}</p><h2>Status</h2><pre>404</pre><h2>Custom pages</h2><p>ErrorDocument`;
  expect(signOf(manual)).toBe('it explains in sections');
  expect(signOf(manual.replaceAll('pre>', 'p>').replace('<h2>Status</h2>', ''))).toBeNull();
});

test('a day above hardly any text is no sign', () => {
  expect(signOf('<h1>Page not found</h1><p>12.3.2006</p><p>Nothing here.')).toBeNull();
});

test('quotations are told from what is said', () => {
  expect(withoutQuotations('It said "not found", and 「ない」 too')).toBe('It said  , and   too');
  expect(isQuotation('«Страница не найдена»')).toBe(true);
  expect(isQuotation('"Page" not "found"')).toBe(false);
  expect(isQuotation('')).toBe(false);
});

test('a line of opening quotation marks takes no long time', () => {
  expect(withoutQuotations('«'.repeat(1_000_000))).toHaveLength(1_000_000);
});
