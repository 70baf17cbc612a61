// The name of a place for a person: a line, or what stands for it in a document without lines.

import type { Location, Placed } from '../model/place.ts';

/** `line 33`, `paragraph 12`, `page 7`; empty where nothing is known. */
export function placeName({ position, location }: Placed): string {
  if (position !== null) return `line ${position.line}`;
  if (location?.paragraph !== undefined) return `paragraph ${location.paragraph}`;
  return location?.page === undefined ? '' : `page ${location.page}`;
}

/**
 * The place together with its note where there are no lines to go to: `footnote 3, paragraph 12`, `note 3, page 7`.
 * @param label of the note; null where the thing belongs to none
 */
export function placeInNote(placed: Placed, label: string | null): string {
  const name = placeName(placed);
  const { position, location } = placed;
  // A paragraph that cites is called by its own number.
  if (position !== null || location === undefined || label === null || label.startsWith('¶')) return name;
  return [`${noteWord(location)} ${label}`, name].filter((part) => part !== '').join(', ');
}

/** ` under “Methods”`; empty where no heading is known. */
export function underHeading({ location }: Placed): string {
  return location?.heading === undefined ? '' : ` under “${location.heading}”`;
}

function noteWord({ footnote, endnote }: Location): string {
  if (footnote !== undefined) return 'footnote';
  return endnote === undefined ? 'note' : 'endnote';
}
