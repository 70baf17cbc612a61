// An access date that has not come yet.

import { placeInNote } from './places.ts';
import type { FindingRule } from './rule.ts';

/** A date is compared as far as it was printed: `2026` is not in the future of any day of 2026. */
export const accessDateInFuture: FindingRule = {
  name: 'access-date-in-future',
  severity: 'warning',
  find: ({ document, notes, today }) =>
    notes.flatMap((note) =>
      note.citations.flatMap(({ accessed, text, repeats }) => {
        if (repeats === true || accessed === null || accessed <= today.slice(0, accessed.length)) return [];
        const place = placeInNote(document, note, note.text.indexOf(text));
        return [{ message: `the access date ${accessed} is in the future`, note: note.label, ...place }];
      }),
    ),
};
