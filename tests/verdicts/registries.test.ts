// What registries of identifiers are asked, and what their answers mean.

import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { Answered, Observation } from '../../src/model/observation.ts';
import { keptObservationSchema } from '../../src/pipeline/observation-schema.ts';
import { judge, registryInquiry } from '../../src/verdicts/index.ts';
import { answer, failure, observed } from './observe.ts';

const handles = 'https://doi.org/api/handles/';
const json = { 'content-type': 'application/json;charset=UTF-8' };

test.each([
  ['https://doi.org/10.1000/182', `${handles}10.1000/182`],
  ['http://dx.doi.org/10.1000/182', `${handles}10.1000/182`],
  ['https://www.doi.org/10.1000%2F182', `${handles}10.1000/182`],
  [
    'https://doi.org/10.1002/(SICI)1099(19980630)12:8%3C1%3E3.0.CO;2-X',
    `${handles}10.1002/(SICI)1099(19980630)12%3A8%3C1%3E3.0.CO%3B2-X`,
  ],
  ['https://hdl.handle.net/2027/mdp.39015', 'https://hdl.handle.net/api/handles/2027/mdp.39015'],
  ['https://arxiv.org/abs/2101.00001v2', 'https://export.arxiv.org/api/query?id_list=2101.00001v2'],
  ['https://arxiv.org/pdf/math.GT/0309136.pdf', 'https://export.arxiv.org/api/query?id_list=math.GT%2F0309136'],
  [
    'https://pubmed.ncbi.nlm.nih.gov/12345/',
    'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?db=pubmed&retmode=json&id=12345',
  ],
  ['https://doi.org/the-identifier/what-is-a-doi', null],
  ['https://arxiv.org/list/math/new', null],
  ['https://site.test/doi/10.1000/182', null],
])('%s is asked of at %s', (url, inquiry) => {
  const refused = observed(answer({ url, status: 403, html: '<title>403</title>' }));
  expect(registryInquiry(refused, { url, citedBy: [] })).toBe(inquiry);
});

const doi = 'https://doi.org/10.1000/182';
const publisher = [[302, 'https://publisher.test/a']] as const;

test.each<[string, Observation, boolean]>([
  ['the resolver knows nothing', observed(answer({ url: doi, status: 404 })), true],
  ['nobody answers', observed(failure('timeout', doi)), true],
  ['the publisher turns robots away', observed(answer({ url: doi, redirects: publisher, status: 403 })), true],
  ['the publisher has trouble', observed(answer({ url: doi, redirects: publisher, status: 500 })), true],
  ['the publisher has lost it', observed(answer({ url: doi, redirects: publisher, status: 404 })), false],
  [
    'there is a page',
    observed(answer({ url: doi, redirects: publisher, html: '<h1>Salt in the estuary</h1>' })),
    false,
  ],
])('where %s, the registry is asked: %#', (_, observation, isAsked) => {
  expect(registryInquiry(observation, { url: doi, citedBy: [] }) !== null).toBe(isAsked);
});

const unknown = answer({
  url: `${handles}10.1000/182`,
  status: 404,
  headers: json,
  html: '{"responseCode":100,"handle":"10.1000/182"}',
});
const known = answer({
  url: `${handles}10.1000/182`,
  headers: json,
  html: '{"responseCode":1,"handle":"10.1000/182","values":[]}',
});

test.each<[string, Observation, string]>([
  ['is unknown there', { ...observed(failure('timeout', doi)), registry: unknown }, 'dead doi-not-found'],
  ['is known there', { ...observed(failure('timeout', doi)), registry: known }, 'unreachable timeout'],
  [
    'gets no answer there',
    { ...observed(failure('timeout', doi)), registry: failure('timeout') },
    'unreachable timeout',
  ],
  [
    'is unknown there, but was resolved',
    { ...observed(answer({ url: doi, redirects: publisher, status: 403 })), registry: unknown },
    'blocked http-403',
  ],
])('a DOI that %s is judged %#', (_, observation, expected) => {
  const { verdict, reason } = judge(observation, { url: doi, citedBy: [] });
  expect(`${verdict} ${reason}`).toBe(expected);
});

test('a DOI that nobody could follow is still said to be registered', () => {
  const observation = { ...observed(failure('timeout', doi)), registry: known };
  expect(judge(observation, { url: doi, citedBy: [] }).signals).toContain('the DOI 10.1000/182 is registered');
});

const atom = (entries: string) =>
  answer({
    url: 'https://export.arxiv.org/api/query',
    headers: { 'content-type': 'application/atom+xml' },
    html: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>arXiv Query: id_list=2101.00001</title>${entries}</feed>`,
  });
const summary = (record: string) =>
  answer({
    url: 'https://eutils.ncbi.nlm.nih.gov/e',
    headers: json,
    html: `{"result":{"uids":["12345"],"12345":{"uid":"12345",${record}}}}`,
  });

test.each<[string, string, Answered, string]>([
  [
    'a preprint that is listed',
    'https://arxiv.org/abs/2101.00001',
    atom('<entry><id>http://arxiv.org/abs/2101.00001v3</id></entry>'),
    'alive arxiv-registered',
  ],
  ['a preprint that an empty list leaves out', 'https://arxiv.org/abs/2101.00001', atom(''), 'blocked http-403'],
  [
    'another preprint listed',
    'https://arxiv.org/abs/2101.00001',
    atom('<entry><id>http://arxiv.org/abs/2101.000011v1</id></entry>'),
    'blocked http-403',
  ],
  [
    'a record of PubMed',
    'https://pubmed.ncbi.nlm.nih.gov/12345/',
    summary('"pubdate":"1975"'),
    'alive pubmed-registered',
  ],
  [
    'a number without a record',
    'https://pubmed.ncbi.nlm.nih.gov/12345/',
    summary('"error":"cannot get document summary"'),
    'dead pubmed-not-found',
  ],
])('%s', (_, url, registry, expected) => {
  const observation = { ...observed(answer({ url, status: 403, html: '<title>403 Forbidden</title>' })), registry };
  const { verdict, reason } = judge(observation, { url, citedBy: [] });
  expect(`${verdict} ${reason}`).toBe(expected);
});

test('a kept observation holds the answer, and one of an older version has none', () => {
  const observation = { ...observed(failure('timeout', doi)), registry: known };
  const kept = {
    url: doi,
    citedBy: [],
    observation,
    siblings: { probe: null, sameEnd: [] },
    verdict: 'unreachable',
    reason: 'timeout',
  };
  expect(v.parse(keptObservationSchema, JSON.parse(JSON.stringify(kept))).observation.registry).toEqual(known);
  const older = JSON.parse(JSON.stringify({ ...kept, observation: observed(failure('timeout', doi)) }));
  expect(v.parse(keptObservationSchema, older).observation.registry).toBeUndefined();
});
