// Knows what quotation marks and brackets enclose, so that nothing is parted there.

import type { Pair } from './pairs.ts';
import type { IsProtected } from './separators.ts';

/** Says of an offset whether one of `pairs` encloses it. Logarithmic. */
export function protection(pairs: readonly Pair[]): IsProtected {
  const merged: { start: number; end: number }[] = [];
  for (const pair of pairs) {
    const last = merged.at(-1);
    if (last !== undefined && pair.start < last.end) last.end = Math.max(last.end, pair.end);
    else merged.push({ start: pair.start, end: pair.end });
  }
  return (offset) => {
    let low = 0;
    let high = merged.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const span = merged[middle];
      if (span === undefined || offset < span.start) high = middle - 1;
      else if (offset >= span.end) low = middle + 1;
      else return true;
    }
    return false;
  };
}
