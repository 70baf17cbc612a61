// Takes out the characters that nobody sees, and keeps the way back to the printed offsets.

// Soft hyphen, zero-width space and joiners, word joiner, byte order mark.
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A text without invisible characters; `offsetOf` leads from its offsets back to the printed ones. */
export interface VisibleText {
  readonly text: string;
  readonly offsetOf: (offset: number) => number;
}

/** `text` as a reader sees it. */
export function visibleText(text: string): VisibleText {
  if (text.search(INVISIBLE) < 0) return { text, offsetOf: (offset) => offset };
  const removed: number[] = [];
  const shown = text.replace(INVISIBLE, (_character, offset: number) => {
    removed.push(offset - removed.length);
    return '';
  });
  // `removed` holds, in the shown text, the offset before which each invisible character stood; it is sorted.
  return { text: shown, offsetOf: (offset) => offset + countUpTo(removed, offset) };
}

function countUpTo(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
