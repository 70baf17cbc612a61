// Which name servers are a parking service's, and when they are worth asking for.

import { expect, test } from 'vitest';
import { judge, nameServerInquiry } from '../../src/verdicts/index.ts';
import { PARKING_EXAMPLE, parkingServiceOf } from '../../src/verdicts/statements/parking-name-servers.ts';
import { cases, judgeCase } from './case-files.ts';
import { answer, citing, failure, observed, prose } from './observe.ts';

test.each<[readonly string[], string | null]>([
  [['ns1.sedoparking.com', 'ns2.sedoparking.com'], 'sedoparking.com'],
  [['ns1.dan.com', 'ns2.undeveloped.com'], 'dan.com'],
  [['expired-domain-ns1.fabulous.com', 'expired-domain-ns2.fabulous.com'], 'expired-domain-ns1.fabulous.com'],
  [['ns1.fabulous.com'], null],
  [['ns1.sedoparking.com', 'ns1.own.test'], null],
  [['ns1.notsedoparking.com'], null],
  [['sedoparking.com.own.test'], null],
  [['ns37.domaincontrol.com', 'ns38.domaincontrol.com'], null],
  [['nsg1.namebrightdns.com', 'nsg2.namebrightdns.com'], null],
  [['ns1.dns-parking.com'], null],
  [[], null],
])('%j are those of %s', (hosts, service) => {
  expect(parkingServiceOf(hosts, 'site.test')).toBe(service);
});

test('a service is not parked with itself', () => {
  expect(parkingServiceOf(['ns1.bodis.com', 'ns2.bodis.com'], 'bodis.com')).toBeNull();
});

const url = 'http://www.site.test/a/b.html';
const named = '<title>site.test</title><h1>site.test</h1><p><a href=/1>Hotels</a>';

test.each([
  ['a page of its domain’s name', answer({ url, html: named }), null, 'site.test'],
  [
    'the same after a redirect elsewhere',
    answer({ url, redirects: [[302, 'http://new.test/']], html: named.replaceAll('site', 'new') }),
    null,
    'new.test',
  ],
  ['a page with two paragraphs', answer({ url, html: `${named}<p>${prose(400)}` }), null, null],
  [
    'the cited page',
    answer({ url, html: '<title>Buy this domain</title><p>Buy this domain' }),
    'Buy this domain',
    null,
  ],
  [
    'a page that is parked by its own words',
    answer({ url, html: '<title>site.test is for sale</title><p>This domain is for sale.' }),
    null,
    null,
  ],
  ['a refusal', answer({ url, status: 403, html: named }), null, null],
  ['a login', answer({ url, html: `${named}<form><input type=password></form>` }), null, null],
  ['a PDF', answer({ url, headers: { 'content-type': 'application/pdf' }, html: '%PDF-1.4 site.test' }), null, null],
  [
    'a notice of maintenance',
    answer({ url, html: '<title>Site under maintenance</title><p>This domain is for sale.' }),
    null,
    null,
  ],
  ['a failure', failure('timeout', url), null, null],
])('for %s, name servers are asked of %#', (_page, sighting, title, host) => {
  expect(nameServerInquiry(observed(sighting), { url, citedBy: [citing(title)] }, {})).toBe(host);
});

test('nobody is asked for a page that was read in part', () => {
  const whole = answer({ url, html: named });
  const part = { ...whole, page: { ...whole.page, isWhole: false } };
  expect(nameServerInquiry(observed(part), { url, citedBy: [] }, {})).toBeNull();
});

test('what is asked for is what the judge then goes by', () => {
  const observation = observed(answer({ url, html: named }));
  const link = { url, citedBy: [citing(null)] };
  const nameServers = { domain: 'site.test', hosts: [PARKING_EXAMPLE] };
  expect(judge(observation, link).verdict).toBe('alive');
  expect(judge({ ...observation, nameServers }, link)).toMatchObject({ verdict: 'dead', reason: 'parked-domain' });
});

test('a living page whose server misses a made-up address is dead on no name server’s word', () => {
  const living = cases.filter(({ expected }) => /^(?:alive|moved|changed)/.test(expected));
  const condemned = living.filter((each) => {
    const known = { ...each, sibling: each.sibling ?? ('404' as const) };
    const parked = judgeCase({ ...known, nameServers: [PARKING_EXAMPLE] });
    return parked.verdict === 'dead' && judgeCase(known).verdict !== 'dead';
  });
  expect(living.length).toBeGreaterThan(700);
  expect(condemned.map(({ name }) => name)).toEqual([]);
});
