// Which notes of a draft are new or were edited, compared with an earlier state of it.

import type { ReadDocument } from '../model/report.ts';

/**
 * The document with only those notes whose text the earlier one does not hold; a note that was moved or renumbered is
 * none of them, and of two alike one may be new. Findings stay where they are about a note that stays, or about none.
 */
export function keepChangedNotes(document: ReadDocument, earlier: ReadDocument | null): ReadDocument {
  const left = new Map<string, number>();
  for (const { text } of earlier?.notes ?? []) left.set(text, (left.get(text) ?? 0) + 1);
  const notes = document.notes.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
  const labels = new Set(notes.map(({ label }) => label));
  const findings = document.findings.filter(({ note }) => note === null || labels.has(note));
  return { ...document, notes, findings };
}
