// Label candidates strung into lists: 1, 2, 3 ... in the order of the text.

import type { NoteStart } from './note-start.ts';

/** Candidates of one shape and numbering that count upwards, gaps of a few allowed. */
export interface Chain {
  readonly members: readonly NoteStart[];
}

// So many numbers in a row may be missing: lost, or mistyped.
const WIDEST_GAP = 4;

interface OpenChain {
  members: NoteStart[];
  /** The step at which it was last extended. */
  stamp: number;
}

/**
 * Strings candidates of one shape and numbering into chains. Each candidate extends the chain that was extended last
 * among those it fits; `1` always begins a new one, and so does a number that fits nowhere. Linear.
 */
export function buildChains(starts: readonly NoteStart[]): readonly Chain[] {
  const chains: OpenChain[] = [];
  const byLast = new Map<number, OpenChain[]>();
  for (const [stamp, start] of starts.entries()) {
    const chain = start.value === 1 ? null : pickChain(byLast, start.value);
    if (chain === null) {
      const opened = { members: [start], stamp };
      chains.push(opened);
      pushTo(byLast, start.value, opened);
      continue;
    }
    const last = chain.members.at(-1);
    if (last?.value === start.value) {
      repeat(chain, last, start, stamp);
      continue;
    }
    byLast.get(last?.value ?? 0)?.pop();
    chain.members.push(start);
    chain.stamp = stamp;
    pushTo(byLast, start.value, chain);
  }
  return chains;
}

/** The chain extended last among those that end with the number before, or with the number itself; else over a gap. */
function pickChain(byLast: ReadonlyMap<number, OpenChain[]>, value: number): OpenChain | null {
  const next = byLast.get(value - 1)?.at(-1);
  const same = byLast.get(value)?.at(-1);
  if (next !== undefined && (same === undefined || next.stamp > same.stamp)) return next;
  if (same !== undefined) return same;
  for (let gap = 2; gap <= WIDEST_GAP + 1; gap += 1) {
    const before = byLast.get(value - gap)?.at(-1);
    if (before !== undefined) return before;
  }
  return null;
}

/** A number printed twice: a wrapped marker gives way to the note that opens a paragraph; two notes both stay. */
function repeat(chain: OpenChain, last: NoteStart, start: NoteStart, stamp: number): void {
  chain.stamp = stamp;
  if (start.opensParagraph && !last.opensParagraph) chain.members[chain.members.length - 1] = start;
  else if (start.opensParagraph === last.opensParagraph) chain.members.push(start);
}

function pushTo(byLast: Map<number, OpenChain[]>, value: number, chain: OpenChain): void {
  const chains = byLast.get(value);
  if (chains === undefined) byLast.set(value, [chain]);
  else chains.push(chain);
}
