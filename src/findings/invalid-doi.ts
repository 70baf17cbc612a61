// A DOI that cannot be one, by its form alone.

import { shorten } from './cited-links.ts';
import { placeInNote } from './places.ts';
import type { FindingRule } from './rule.ts';

// What follows `doi:`, `DOI` or a resolver's address, up to the next space.
// After the slash print may have put a blank.
const PRINTED = /(?:\bdoi:?\s?|\b(?:dx\.)?doi\.org\/)(\d[^\s"<>”»]{1,200}(?:(?<=\/)\s\w[^\s"<>”»]{0,200})?)/gi;

// ISO 26324: `10.`, a registrant code of four to nine digits (with subdivisions), a slash, and a suffix.
// The resolver's own short form is `10/` and a few letters.
const DOI = /^(?:10\.\d{4,9}(?:\.\d+)*\/\S|10\/\w)/;

/** Whether the DOI is registered only the resolver knows; here the ones that never could be are told. */
export const invalidDoi: FindingRule = {
  name: 'invalid-doi',
  severity: 'warning',
  find: ({ document, notes }) =>
    notes.flatMap((note) =>
      (/doi/i.test(note.text) ? [...note.text.matchAll(PRINTED)] : []).flatMap((match) => {
        const printed = decoded(match[1] ?? '');
        if (DOI.test(printed)) return [];
        const place = placeInNote(document, note, match.index);
        return [{ message: `no DOI has this form: ${shorten(printed)}`, note: note.label, ...place }];
      }),
    ),
};

function decoded(printed: string): string {
  return printed
    .replace(/\s/g, '')
    .replace(/%2f/gi, '/')
    .replace(/[.,;:)\]]+$/, '');
}
