// Gathers the beginning of a page's visible text, and how long the text is.

/** Filled by the scan, read once at its end. */
export interface TextSample {
  add(piece: string): void;
  /** The text on either side does not belong to one word. */
  space(): void;
  /** Enough was gathered for the sample whatever follows. */
  isFull(): boolean;
  /** White space collapsed, at most 20,000 characters. */
  text(): string;
  /** Characters of the collapsed text as far as it was read. */
  length(): number;
}

export const LONGEST_SAMPLE = 20_000;
// Collapsing shortens: indentation in the source counts here.
const LONGEST_RAW = 200_000;

export function createTextSample(): TextSample {
  let raw = '';
  let visible = 0;
  let isSpaced = true;
  let collapsed: string | null = null;

  return {
    add(piece) {
      const core = piece.trim();
      if (core === '') {
        if (piece !== '') this.space();
        return;
      }
      visible += core.length;
      if (raw.length < LONGEST_RAW) raw += piece;
      isSpaced = false;
    },
    space() {
      if (isSpaced) return;
      raw += ' ';
      isSpaced = true;
    },
    isFull: () => visible > 2 * LONGEST_SAMPLE || raw.length >= LONGEST_RAW,
    text() {
      collapsed ??= raw.replace(/\s+/g, ' ').trim();
      return collapsed.slice(0, LONGEST_SAMPLE);
    },
    length() {
      collapsed ??= raw.replace(/\s+/g, ' ').trim();
      return Math.max(collapsed.length, raw.length < LONGEST_RAW ? 0 : visible);
    },
  };
}
