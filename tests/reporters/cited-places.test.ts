// Which link a printed address is.

import { describe, expect, test } from 'vitest';
import type { Report } from '../../src/model/report.ts';
import { listCitedPlaces } from '../../src/reporters/cited-places.ts';
import { distinctPlaces } from '../../src/reporters/distinct-places.ts';
import { savedReport } from './saved-reports.ts';

describe('the places of a report', () => {
  test('are in the order of the notes, each with its link', () => {
    const places = listCitedPlaces(savedReport('verdicts')).map(({ note, link }) => `${note.label} ${link.reason}`);
    expect(places).toEqual([
      '2 parked-domain',
      '3 bot-wall',
      '4 timeout',
      '4 parked-domain',
      '5 title-mismatch',
      '5 redirect-permanent',
      '6 doi-registered',
      '7 repaired-url',
      '7 unsupported-scheme',
      '8 http-404',
    ]);
  });

  test.each(['https://rechvestnik.example/news/118204.html', 'http://WWW.rechvestnik.example/news/118204.html#top'])(
    'find the link of %s, another spelling of its address',
    (url) => {
      const [place] = listCitedPlaces(printing(savedReport('fine'), url));
      expect([place?.printed, place?.link.verdict]).toEqual([url, 'alive']);
    },
  );

  test('hold a link of a note that prints no such address, at the note itself', () => {
    const places = listCitedPlaces(printing(savedReport('fine'), 'http://other.example/'));
    expect(places.map(({ citation, position }) => [citation, position?.line])).toEqual([[null, 21]]);
  });

  test('are told once for a note that prints an address twice', () => {
    const report = savedReport('fine');
    const [document] = report.documents;
    const [note] = document?.notes ?? [];
    if (!document || !note) throw new Error('the saved report has a note');
    const twice = { ...note, citations: [...note.citations, ...note.citations] };
    const places = listCitedPlaces({ ...report, documents: [{ ...document, notes: [twice] }] });
    expect([places.length, distinctPlaces(places).length]).toEqual([2, 1]);
  });
});

/** The report with its one citation printing another address. */
function printing(report: Report, url: string): Report {
  const documents = report.documents.map((document) => ({
    ...document,
    notes: document.notes.map((note) => ({
      ...note,
      citations: note.citations.map((citation) => ({ ...citation, links: [{ url, position: null }] })),
    })),
  }));
  return { ...report, documents };
}
