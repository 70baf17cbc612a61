// Two notes with one number: a marker can mean only one of them.

import { placeOf } from '../text/position.ts';
import type { FindingRule, Found } from './rule.ts';
import { countedSections } from './sections.ts';

/** Numbers may repeat from chapter to chapter, and signs such as `*` from page to page; keys may not. */
export const duplicateLabel: FindingRule = {
  name: 'duplicate-label',
  severity: 'warning',
  find({ notes }) {
    const keyed = notes.filter(({ kind, label }) => kind === 'note' && /^\p{L}[\p{L}\p{N}]/u.test(label));
    const groups = [...countedSections(notes).map((section) => section.map(({ note }) => note)), keyed];
    const found: Found[] = [];
    for (const group of groups) {
      const seen = new Set<string>();
      for (const note of group) {
        const { label } = note;
        if (seen.has(label))
          found.push({ message: `another note has the label ${label} too`, note: label, ...placeOf(note) });
        seen.add(label);
      }
    }
    return found;
  },
};
