// An access date that has not come yet.

import { placeOf } from '../text/position.ts';
import type { FindingRule } from './rule.ts';

/** A date is compared as far as it was printed: `2026` is not in the future of any day of 2026. */
export const accessDateInFuture: FindingRule = {
  name: 'access-date-in-future',
  severity: 'warning',
  find: ({ notes, today }) =>
    notes.flatMap((note) =>
      note.citations.flatMap(({ accessed }) => {
        if (accessed === null || accessed <= today.slice(0, accessed.length)) return [];
        return [{ message: `the access date ${accessed} is in the future`, note: note.label, ...placeOf(note) }];
      }),
    ),
};
