// Numbers that the notes pass over.

import { placeOf } from '../text/position.ts';
import type { FindingRule, Found } from './rule.ts';
import { countedSections } from './sections.ts';

/** Reported at the note after the gap. The order of the notes does not matter: Markdown definitions may stand in any. */
export const numberingGap: FindingRule = {
  name: 'numbering-gap',
  severity: 'warning',
  find({ notes }) {
    const found: Found[] = [];
    for (const section of countedSections(notes)) {
      const inOrder = [...section].sort((a, b) => a.value - b.value);
      inOrder.forEach(({ note, value }, index) => {
        const before = inOrder[index - 1]?.value ?? value;
        if (value - before < 2) return;
        const missing = value - before === 2 ? `note ${before + 1} is` : `notes ${before + 1} to ${value - 1} are`;
        found.push({ message: `${missing} missing before note ${value}`, note: note.label, ...placeOf(note) });
      });
    }
    return found;
  },
};
