// Citations as a reference manager reads them.

import { describe, expect, test } from 'vitest';
import type { ReportedCitation } from '../../src/model/report.ts';
import { cslNames } from '../../src/reporters/csl-names.ts';
import { cslType } from '../../src/reporters/csl-type.ts';
import { renderAs, savedReport } from './saved-reports.ts';

const blank: ReportedCitation = {
  text: '',
  authors: [],
  title: 'A Title',
  container: null,
  publisher: null,
  issued: null,
  accessed: null,
  language: null,
  identifiers: {},
  links: [],
};
const links = [{ url: 'https://a.example/', position: null }];

describe('the type', () => {
  test.each<[string, Partial<ReportedCitation>]>([
    ['webpage', { links }],
    ['webpage', { container: 'Easttime.example', issued: '2011-11-11', links }],
    ['article-newspaper', { container: 'River Times', issued: '2011-11-11', links }],
    ['article-magazine', { container: 'The Ferry', issued: '2011-11' }],
    ['article-journal', { container: 'Inland Waters Quarterly', issued: '2009-09-30', links }],
    ['article-journal', { container: 'Water', issued: '2009', identifiers: { doi: '10.5555/1' } }],
    ['article', { identifiers: { arxiv: '2101.00001' }, links }],
    ['book', { publisher: 'Harbour Press', issued: '2004' }],
    ['book', { publisher: 'Harbour Press', identifiers: { doi: '10.5555/2' } }],
    ['book', { identifiers: { isbn: '9780306406157' } }],
    ['chapter', { container: 'A Book of Rivers', identifiers: { isbn: '9780306406157' } }],
    ['document', {}],
  ])('is %s for %o', (type, fields) => {
    expect(cslType({ ...blank, ...fields })).toBe(type);
  });
});

describe('a name', () => {
  test.each([
    ['Jane Doe', { family: 'Doe', given: 'Jane' }],
    ['V. Ivanov', { family: 'Ivanov', given: 'V.' }],
    ['V.I.Ivanov', { family: 'Ivanov', given: 'V. I.' }],
    ['Doe, Jane', { family: 'Doe', given: 'Jane' }],
    ['Ludwig van Beethoven', { family: 'van Beethoven', given: 'Ludwig' }],
    ['Plato', { literal: 'Plato' }],
    ['Ministry of Transport', { literal: 'Ministry of Transport' }],
    ['University of Rotterdam, Library', { literal: 'University of Rotterdam, Library' }],
    ['山田太郎', { literal: '山田太郎' }],
  ])('%s is %o', (name, csl) => {
    expect(cslNames([name])).toEqual([csl]);
  });
});

test('a date is only as precise as printed, and a verified snapshot is told', async () => {
  const items: readonly Record<string, unknown>[] = JSON.parse(await renderAs('csl-json', savedReport('verdicts')));
  expect(items.find((item) => item['title'] === 'A Convention on River Ferry Crossings')?.['issued']).toEqual({
    'date-parts': [[1998]],
  });
  expect(items.find((item) => item['title'] === 'Reka-kormilica')?.['archive_location']).toMatch(/\/web\/20110228/);
});

test('a source that two notes cite in the same words is one item, and every id is its own', async () => {
  const items: readonly Record<string, unknown>[] = JSON.parse(await renderAs('csl-json', savedReport('verdicts')));
  expect(items.filter((item) => String(item['title']).startsWith('Parohodstvo')).length).toBe(1);
  expect(new Set(items.map((item) => item['id'])).size).toBe(items.length);
});
