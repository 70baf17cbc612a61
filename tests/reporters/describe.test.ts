// The sentences that several formats share.

import { describe, expect, test } from 'vitest';
import type { Report, ReportedArchive, ReportedLink } from '../../src/model/report.ts';
import { listCitedPlaces } from '../../src/reporters/cited-places.ts';
import { describeDistance, describeFound, describeMissing } from '../../src/reporters/describe-snapshot.ts';
import { headline } from '../../src/reporters/headline.ts';
import { listHints } from '../../src/reporters/hints.ts';
import { shortMessage } from '../../src/reporters/short-message.ts';
import { safeUrl, suggestionFor } from '../../src/reporters/suggestion.ts';
import { savedReport } from './saved-reports.ts';

const found: ReportedArchive = {
  state: 'found',
  service: 'wayback',
  url: 'https://web.archive.org/web/20110805120000/http://a.example/',
  capturedAt: '2011-08-05T12:00:00Z',
  wanted: '2011-08-05',
  wantedFrom: 'issued',
  verified: true,
  explanation: 'Read back: its title is the cited one.',
  distanceDays: 0,
};

const [someLink] = savedReport('fine').links;
if (someLink === undefined) throw new Error('the saved report has a link');
const alive: ReportedLink = someLink;

describe('the distance of a snapshot', () => {
  test.each<[Partial<ReportedArchive>, string]>([
    [{}, 'captured on the cited day'],
    [{ wantedFrom: 'accessed' }, 'captured on the day of access'],
    [{ distanceDays: 1 }, '1 day after the cited day'],
    [{ distanceDays: -3 }, '3 days before the cited day'],
    [{ distanceDays: 59 }, '59 days after the cited day'],
    [{ distanceDays: 60 }, '2 months after the cited day'],
    [{ distanceDays: -1100 }, '3 years before the cited day'],
    [{ wanted: '2011' }, 'captured in 2011'],
    [{ wanted: '2011-08', wantedFrom: 'accessed', distanceDays: 4 }, '4 days after August 2011'],
    [{ wanted: null, distanceDays: null, wantedFrom: null }, ''],
  ])('%o is told as “%s”', (change, sentence) => {
    expect(describeDistance({ ...found, ...change })).toBe(sentence);
  });

  test('is followed by the proof, or by its lack', () => {
    expect(describeFound(found)).toBe('captured on the cited day; read back: its title is the cited one.');
    const unread = {
      ...found,
      verified: false,
      explanation: 'The archive lists this capture, but it could not be read.',
    };
    expect(describeFound(unread)).toBe(
      'captured on the cited day; not verified: the archive lists this capture, but it could not be read.',
    );
  });

  test('none is not the same as not known', () => {
    expect(describeMissing({ ...found, state: 'none', explanation: 'The address was never archived.' })).toBe(
      'none: the address was never archived.',
    );
    expect(describeMissing({ ...found, state: 'unknown', explanation: 'HTTP 503.' })).toBe('not known: HTTP 503.');
  });
});

describe('the headline', () => {
  test.each<[readonly Partial<ReportedLink>[], string]>([
    [[], 'There are no links to check.'],
    [[{}], 'The one link is fine; nothing to do.'],
    [[{}, {}], 'All 2 links are fine; nothing to do.'],
    [[{ verdict: 'dead', archive: found }], 'Replace 1 dead link (a snapshot is at hand).'],
    [[{ verdict: 'dead' }, {}], 'Replace 1 dead link (no snapshot was found); the other link is fine.'],
    [
      [{ verdict: 'dead', archive: found }, { verdict: 'changed' }, {}, {}],
      'Replace 1 dead link and 1 that shows something else now (a snapshot is at hand for 1); the other 2 links are fine.',
    ],
    [
      [{ verdict: 'moved' }, { verdict: 'blocked' }, { verdict: 'unreachable' }],
      'Update 1 address, open 1 link in a browser, and try 1 link again later.',
    ],
    [[{ verdict: 'skipped', reason: 'excluded' }], 'The one link is fine; nothing to do.'],
    [[{ verdict: 'skipped', reason: 'offline' }], '1 note with 1 link were read, and no link was asked.'],
  ])('of %o', (changes, sentence) => {
    expect(headline(reportOf(changes))).toBe(sentence);
  });
});

describe('the suggestion', () => {
  test.each<[string, Partial<ReportedLink>, string | null]>([
    [
      'a repaired address before anything else',
      { verdict: 'moved', answeredAs: 'http://b.example/', archive: found },
      'http://b.example/',
    ],
    ['the new address of a link that moved', { verdict: 'moved', finalUrl: 'http://c.example/' }, 'http://c.example/'],
    [
      'the snapshot of a link that is dead',
      { verdict: 'dead', finalUrl: 'http://c.example/', archive: found },
      found.url,
    ],
    ['nothing for a link that is fine', { verdict: 'alive', archive: found }, null],
    ['nothing that is no web address', { verdict: 'moved', finalUrl: 'javascript:alert(1)' }, null],
  ])('is %s', (_, change, url) => {
    expect(suggestionFor({ ...alive, ...change })?.url ?? null).toBe(url);
  });

  test.each([
    ['https://a.example/ü', 'https://a.example/%C3%BC'],
    ['HTTP://A.example', 'http://a.example/'],
    ['ftp://a.example/', null],
    ['javascript:alert(1)', null],
    ['java\nscript:alert(1)', null],
    ['no address', null],
  ])('of %j the hyperlink is %j', (url, href) => {
    expect(safeUrl(url)).toBe(href);
  });
});

test('a short message is what an annotation shows', () => {
  const messages = listCitedPlaces(savedReport('verdicts')).map(shortMessage);
  expect(messages).toContain(
    '[2] dead (parked-domain): archived copy of 10 October 2009: https://web.archive.org/web/20091010083015/http://www.portvostok.example/analitika/2/14/733.html',
  );
  expect(messages).toContain(
    '[8] dead (404): http://inlandwaters.example/quarterly/docs/20-winters.pdf 404 Not Found, confirmed by a second request. There is no snapshot.',
  );
});

describe('hints', () => {
  test.each<[string, readonly Partial<ReportedLink>[], readonly string[]]>([
    ['nothing for links that are fine', [{}], []],
    ['nothing for one wall', [{ verdict: 'blocked', reason: 'http-403' }], []],
    [
      'a browser for many walls',
      [403, 401, 403].map((status) => ({ verdict: 'blocked', reason: `http-${status}` }) as const),
      ['3 links turn programs away. Open them in a browser; their pages may well be there.'],
    ],
    [
      'a slower pace for hosts that ask for it',
      [{ verdict: 'blocked', reason: 'rate-limited', url: 'https://slow.example/a' }],
      ['slow.example asked for a slower pace. Try again with --host-interval 5000.'],
    ],
    [
      'another time for an archive that gave no answer',
      [{ verdict: 'dead', archive: { ...found, state: 'unknown', url: null } }],
      ['For 1 link an archive gave no answer: whether there is a snapshot is not known. Try again later.'],
    ],
  ])('say %s', (_, changes, hints) => {
    expect(listHints(reportOf(changes))).toEqual(hints);
  });
});

function reportOf(changes: readonly Partial<ReportedLink>[]): Report {
  const report = savedReport('fine');
  const links = changes.map((change) => ({ ...alive, ...change }));
  return { ...report, links, summary: { ...report.summary, links: links.length } };
}
