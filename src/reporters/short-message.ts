// One link in one line, for places that give it no more: `[8] dead (404): archived copy of 2 October 2009: https://…`.

import { printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { readableDay } from './describe-snapshot.ts';
import { suggestionFor } from './suggestion.ts';

/** The verdict, why, and the address to put instead; without line breaks or control characters. */
export function shortMessage({ note, link }: CitedPlace): string {
  const cause = link.reason.replace(/^http-(?=\d)/, '');
  return printableLine(`[${note.label}] ${link.verdict} (${cause}): ${whatToDo(link)}`);
}

function whatToDo(link: CitedPlace['link']): string {
  const suggestion = suggestionFor(link);
  if (suggestion === null) return `${link.url} ${link.explanation}${describeLack(link.archive)}`;
  switch (suggestion.kind) {
    case 'repaired':
      return `${link.url} answers as ${suggestion.url}`;
    case 'moved':
      return `${link.url} is now at ${suggestion.url}`;
    case 'snapshot': {
      const day = suggestion.capturedAt === null ? '' : ` of ${readableDay(suggestion.capturedAt)}`;
      return `${suggestion.verified ? 'archived copy' : 'unverified archived copy'}${day}: ${suggestion.url}`;
    }
  }
}

function describeLack(archive: CitedPlace['link']['archive']): string {
  if (archive === null || archive.state === 'found') return '';
  return archive.state === 'none' ? ' There is no snapshot.' : ' Whether there is a snapshot is not known.';
}
