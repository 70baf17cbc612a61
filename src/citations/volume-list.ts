// Joins what a comma parted of a volume's name that is a list.

import { lastBeforeFrame } from './layouts/comma-frame.ts';

/** `pieces` of what follows a title, in `(Hg.), Fisch, Boot, Eigentum, Bielefeld 2011` with the volume's own commas. */
export function withVolume(pieces: readonly string[]): readonly string[] {
  // A quick test: the first of a list is one word.
  if (!/^\s?,?\s?[Ii]n\s\p{Lu}[\p{L}’'-]+$/u.test(pieces[0]?.trimEnd() ?? '')) return pieces;
  const words = pieces.map((piece) =>
    piece
      .replace(/\ue001+/g, '')
      .trim()
      .replace(/^in\s/u, ''),
  );
  const last = lastBeforeFrame(words);
  return last === 0 ? pieces : [` in ${words.slice(0, last + 1).join(', ')}`, ...pieces.slice(last + 1)];
}
