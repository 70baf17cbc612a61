// Gathers what a reader sees: the beginning of the text, its length, the headings.

import { collapseSpace } from '../text/collapse-space.ts';
import { detached } from '../text/detached.ts';
import { isEven, printed } from './even-text.ts';

export interface VisibleText {
  /** White space collapsed, printable, at most 20,000 characters. */
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
    spaceText();
  }

  function spaceText(): void {
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
      const core = isBare(piece) ? piece : piece.trim();
      if (core === '') {
        space();
        return;
      }
      visible += core.length;
      length += piece.length;
      if (headingTag !== '' && heading.length < LONGEST_HEADING) heading += piece;
      if (length >= LONGEST_RAW) return;
      if (isWhite(piece.charCodeAt(0))) spaceText();
      pieces.push(core);
      isSpaced = false;
      if (isWhite(piece.charCodeAt(piece.length - 1))) spaceText();
    },
    isFull: () => visible > 2 * LONGEST_SAMPLE || length >= LONGEST_RAW,
    facts() {
      if (isSpaced) pieces.pop();
      const joined = pieces.join('');
      const isEvenAlready = isEven(joined);
      const collapsed = isEvenAlready ? joined : collapseSpace(joined);
      const sample = beginning(collapsed);
      const isCut = length >= LONGEST_RAW;
      return {
        text: isEvenAlready ? sample : printed(sample),
        length: isCut ? Math.max(collapsed.length, visible) : collapsed.length,
        headings,
      };
    },
  };
}

/** A copy where the whole, which a part of it keeps, is much longer. */
function beginning(text: string): string {
  const sample = text.slice(0, LONGEST_SAMPLE);
  return text.length > 2 * LONGEST_SAMPLE ? detached(sample) : sample;
}

/** No white space at either end. */
function isBare(piece: string): boolean {
  return !isWhite(piece.charCodeAt(0)) && !isWhite(piece.charCodeAt(piece.length - 1));
}

function isWhite(code: number): boolean {
  if (code < 0x7f) return code === 0x20 || (code >= 0x09 && code <= 0x0d);
  return String.fromCharCode(code).trim() === '';
}
