// A marker in the text whose note is not there.

import { placeOf } from '../text/position.ts';
import type { FindingRule, Found } from './rule.ts';

/** Each missing note is reported once, at the first marker that refers to it. */
export const markerWithoutNote: FindingRule = {
  name: 'marker-without-note',
  severity: 'error',
  find({ orphanMarkers }) {
    const first = new Map<string, Found>();
    for (const marker of orphanMarkers) {
      const { label } = marker;
      if (first.has(label)) continue;
      first.set(label, {
        message: `the text refers to note ${label}, which is not there`,
        note: null,
        ...placeOf(marker),
      });
    }
    return [...first.values()];
  },
};
