// Links that a comment in the draft accepts: `<!-- cite-check: accept until 2027-06-30: the printed issue is cited -->`.

import type { CitedNote } from '../model/note.ts';
import type { Acceptance } from './options.ts';

const COMMENT =
  /<!--[ \t]*cite-check:[ \t]*accept(?:[ \t]+until[ \t]+(\d{4}-\d{2}-\d{2}))?(?:[ \t]*:[ \t]*([^\n]*?))?[ \t]*-->/g;

/**
 * Acceptances for the links that stand on the comment's own line, or, where the comment has its line to itself, on the
 * next line. `source` is the draft as it is stored, in a format that has such comments.
 */
export function findAcceptances(source: string, notes: readonly CitedNote[]): readonly Acceptance[] {
  if (!source.includes('cite-check:')) return [];
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  const accepted = new Map<number, { readonly reason: string; readonly until: string | null }>();
  lines.forEach((line, index) => {
    for (const [, until = null, reason = ''] of line.matchAll(COMMENT)) {
      const isAlone = line.replace(COMMENT, '').trim() === '';
      accepted.set(index + (isAlone ? 2 : 1), { reason: reason || 'accepted in the draft', until });
    }
  });
  return notes
    .flatMap((note) => note.citations)
    .flatMap((citation) => citation.links)
    .flatMap(({ url, position }) => {
      const found = position === null ? undefined : accepted.get(position.line);
      return found === undefined ? [] : [{ url, ...found }];
    });
}
