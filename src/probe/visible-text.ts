// Gathers what a reader sees: the beginning of the text, its length, the headings.

export interface VisibleText {
  /** White space collapsed, at most 20,000 characters. */
  readonly text: string;
  /** Characters of the collapsed text as far as it was read. */
  readonly length: number;
  /** h1 to h3 in order, white space as it came. */
  readonly headings: readonly string[];
}

export interface TextCollector {
  open(tag: string): void;
  close(tag: string): void;
  text(piece: string): void;
  /** Enough was gathered whatever follows. */
  isFull(): boolean;
  facts(): VisibleText;
}

export const LONGEST_SAMPLE = 20_000;
// Collapsing shortens: indentation in the source counts here.
const LONGEST_RAW = 200_000;
// Not a single space as well: replacing every one of them costs as much as reading the page.
const UNEVEN_SPACE = /[^\S ]\s*| \s+/g;
const MOST_HEADINGS = 20;
const LONGEST_HEADING = 2_000;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

// Text on either side of these may be one word.
const INLINE = words(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark nobr q s samp small span strike strong sub sup tt u var wbr',
);
const HEADINGS = words('h1 h2 h3');

export function collectText(): TextCollector {
  const headings: string[] = [];
  const pieces: string[] = [];
  let length = 0;
  let visible = 0;
  let isSpaced = true;
  let heading = '';
  let headingTag = '';

  function space(): void {
    if (headingTag !== '') heading += ' ';
    if (isSpaced) return;
    pieces.push(' ');
    isSpaced = true;
  }

  function endHeading(): void {
    if (headingTag !== '' && headings.length < MOST_HEADINGS) headings.push(heading);
    headingTag = '';
  }

  return {
    open(tag) {
      if (INLINE.has(tag)) return;
      space();
      if (!HEADINGS.has(tag)) return;
      endHeading();
      heading = '';
      headingTag = tag;
    },
    close(tag) {
      if (INLINE.has(tag)) return;
      space();
      if (tag === headingTag) endHeading();
    },
    text(piece) {
      const core = piece.trim().length;
      if (core === 0) {
        space();
        return;
      }
      visible += core;
      length += piece.length;
      if (length < LONGEST_RAW) pieces.push(piece);
      if (headingTag !== '' && heading.length < LONGEST_HEADING) heading += piece;
      isSpaced = false;
    },
    isFull: () => visible > 2 * LONGEST_SAMPLE || length >= LONGEST_RAW,
    facts() {
      const collapsed = pieces.join('').replace(UNEVEN_SPACE, ' ').trim();
      const isCut = length >= LONGEST_RAW;
      return {
        text: collapsed.slice(0, LONGEST_SAMPLE),
        length: isCut ? Math.max(collapsed.length, visible) : collapsed.length,
        headings,
      };
    },
  };
}
