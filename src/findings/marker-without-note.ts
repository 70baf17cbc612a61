// A marker in the text whose note is not there.

import type { FindingRule, Found } from './rule.ts';

/** Each missing note is reported once, at the first marker that refers to it. */
export const markerWithoutNote: FindingRule = {
  name: 'marker-without-note',
  severity: 'error',
  find({ orphanMarkers }) {
    const first = new Map<string, Found>();
    for (const { label, position } of orphanMarkers) {
      if (first.has(label)) continue;
      first.set(label, { message: `the text refers to note ${label}, which is not there`, note: null, position });
    }
    return [...first.values()];
  },
};
