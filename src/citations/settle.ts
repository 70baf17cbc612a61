// Settles between what the conventions read of a citation and what the tagger reads of it.

import type { Citation } from '../model/citation.ts';
import type { Span } from '../model/document.ts';
import { findTitle } from './find-title.ts';
import { headLength } from './head-length.ts';
import type { Field } from './tagging/labels.ts';
import { holding, stretchesOf, type Tagged } from './tagging/tagged.ts';

/** What may be read in two ways, each by itself. */
export type SettledField = 'title' | 'container' | 'publisher';

/** What is settled. */
export type Read = Pick<Citation, 'authors' | SettledField>;

/** By how much the tagger must prefer its own reading, in natural logarithms of odds. */
interface Doubt {
  /** Where it reads another value. */
  readonly other: number;
  /** Where it reads none. */
  readonly none: number;
  /** Where the conventions read none. */
  readonly found: number;
}

// From where on the tagger was right more often than the conventions, on notes that neither had seen (bench/citations.mjs).
const DOUBTS: Readonly<Record<SettledField, Doubt>> = {
  title: { other: 1, none: 4, found: 1 },
  container: { other: 2, none: 3, found: 2 },
  publisher: { other: 2, none: 4, found: 1 },
};
// Authors ahead of it vouch for a title, and a date between the two vouches for both.
const NAMED: Doubt = { other: 4, none: 8, found: 1 };
const DATED: Doubt = { other: 7, none: 8, found: 1 };

/** What the conventions' reading stands on. */
export interface Grounds {
  /** What italics or a convention's own sign show. */
  readonly sure: ReadonlySet<SettledField>;
  /** Whether a date stands between the authors and the title. */
  readonly isDated: boolean;
}

/** The fields `read` by conventions, each as it is or as the tagger reads it; those that are `sure` stand. */
export function settle(tagged: Tagged, read: Read, { sure, isDated }: Grounds): Read {
  let known = tagged;
  for (const field of sure) known = withRead(known, field, read[field]) ?? known;
  const choose = (field: SettledField, before: Tagged, doubts = DOUBTS[field]): Choice =>
    sure.has(field) ? { value: read[field], tagged: before } : settled(before, field, read[field], doubts);
  const vouched = isDated ? DATED : NAMED;
  const title = choose('title', known, read.authors.length > 0 ? vouched : undefined);
  const container = choose('container', title.tagged);
  const publisher = choose('publisher', container.tagged);
  return {
    authors:
      title.value === null || title.value === read.title
        ? read.authors
        : authorsOf(publisher.tagged, read.authors, title.value),
    title: title.value,
    container: container.value,
    publisher: publisher.value,
  };
}

interface Choice {
  readonly value: string | null;
  /** With that value held. */
  readonly tagged: Tagged;
}

function settled(tagged: Tagged, field: SettledField, read: string | null, doubts: Doubt): Choice {
  const own = ownReading(tagged, field);
  if (own === read || (own !== null && read !== null && plain(own) === plain(read))) return { value: read, tagged };
  const held = withRead(tagged, field, read);
  if (held === null) return { value: read, tagged };
  const doubt = read === null ? doubts.found : doubts.other;
  return tagged.score - held.score > (own === null ? doubts.none : doubt)
    ? { value: own, tagged }
    : { value: read, tagged: held };
}

// Null where what was read is not printed so.
function withRead(tagged: Tagged, field: SettledField, read: string | null): Tagged | null {
  if (read === null) return holding(tagged, field, null);
  // A body that publishes its own work is named twice.
  const at = field === 'publisher' ? tagged.text.lastIndexOf(read) : tagged.text.indexOf(read);
  return at < 0 ? null : holding(tagged, field, { start: at, end: at + read.length });
}

function ownReading(tagged: Tagged, field: Field): string | null {
  const [first] = stretchesOf(tagged, field);
  if (first === undefined) return null;
  const printed = slice(tagged, first);
  if (field === 'container' && PASSED.test(printed)) return null;
  return field === 'title' ? findTitle(printed) : printed;
}

// `《…条例》，…第九次会议通过`: who passed an act does not hold it.
const PASSED = /(?:通过|公布|发布|颁布)$/u;

// Of another title: the names ahead of it; where the tagger finds none, those of the conventions that the title leaves.
function authorsOf(tagged: Tagged, read: readonly string[], title: string): readonly string[] {
  const head = headLength(tagged.text);
  const authors = stretchesOf(tagged, 'authors')
    .map(({ start, end }) => ({ start: start < head && head < end ? head : start, end }))
    .map((span) => slice(tagged, span));
  // An initial alone is no name.
  const isNamed = authors.some((author) => !/^\p{Lu}\.?$/u.test(author));
  return isNamed ? authors : read.filter((author) => !title.includes(author));
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function slice({ text }: Tagged, { start, end }: Span): string {
  return text.slice(start, end);
}
