import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../src/pipeline/read-article.ts';
import { draftBytes } from '../pipeline/draft-bytes.ts';

const DRAFTS = new URL('../../fixtures/drafts/', import.meta.url);

// The drafts with something to find; in all others every finding would be a false alarm.
const FOUND: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'cs-iso690': ['invalid-isbn 1'],
    'de-txt-kapitel': ['damaged-url 3', 'damaged-url 2'],
    'en-html-mediawiki': ['invalid-isbn 2', 'invalid-isbn R1'],
    'en-kept-lost-note': [
      'marker-without-note null',
      'note-without-marker 4',
      'numbering-gap 4',
      'invalid-isbn 5',
      'invalid-doi 5',
      'access-date-in-future 5',
      'truncated-url 5',
      'bare-url-without-title 5',
    ],
    'en-newsroom-brackets': ['truncated-url 4', 'bare-url-without-title 4'],
    'en-newsletter': ['1', '2', '3', '4', '5'].map((label) => `bare-url-without-title ${label}`),
    'en-text-hardwrap': ['damaged-url 10'],
    'fr-tex-biblatex': ['invalid-isbn tanaka2020'],
    'en-policy-endnotes-roman': ['web-source-without-address v'],
    'it-note': ['bare-url-without-title 3'],
    nature: ['bare-url-without-title 6'],
    'odt-notes': ['bare-url-without-title 2'],
    'ru-2018-style': ['invalid-isbn 2'],
    'ru-bracket-notes-lenta': ['web-source-without-address 5'],
    'ru-history': ['bare-url-without-title 4'],
    'ru-text-gost': ['damaged-url 4', 'damaged-url 11'],
    'uk-dstu': ['home-page-only 1'],
    'uk-tex-bibitem': ['home-page-only ПМ'],
    wrapped: ['damaged-url 3'],
  }),
);

test.each(readdirSync(DRAFTS).sort())('the draft %s has the findings that an editor would have', async (name) => {
  const folder = new URL(`${name}/`, DRAFTS);
  const file = readdirSync(folder).find((candidate) => candidate.startsWith('draft.')) ?? '';
  const { bytes, path } = draftBytes(readFileSync(new URL(file, folder), 'utf8'), file);
  const { findings } = await readArticle(bytes, path, { today: '2026-11-24', findingsOff: [] });
  expect(findings.map(({ rule, note }) => `${rule} ${note}`)).toEqual(FOUND.get(name) ?? []);
});
