// Chooses which chains of labels are the notes: the convention whose markers and notes fit best wins.

import { buildChains, type Chain } from './chains.ts';
import {
  countPairs,
  type Evidence,
  gatherEvidence,
  isConvincing,
  isEnumeration,
  isStrict,
  measurePairing,
  type Pairing,
  score,
} from './evidence.ts';
import { fillGaps } from './fill-gaps.ts';
import type { Layout } from './layout.ts';
import type { MarkerSet } from './marker-index.ts';
import type { NoteStart } from './note-start.ts';

/** One list of numbered notes and the markers that belong to its convention. */
export interface NoteList {
  readonly members: readonly NoteStart[];
  /** Null where no marker refers to the list. */
  readonly markers: MarkerSet | null;
}

interface Candidate {
  readonly evidence: Evidence;
  readonly pairing: Pairing | null;
  readonly score: number;
}

/** The lists of notes, in the order of the text. */
export function chooseLists(
  text: string,
  layout: Layout,
  starts: readonly NoteStart[],
  sets: readonly MarkerSet[],
): readonly NoteList[] {
  const families = groupByStyle(starts).map((group) => rankChains(text, layout, buildChains(group), sets));
  const chosen: NoteList[] = [];
  const taken = new Set<number>();
  const used = new Set<MarkerSet>();
  const ranked = families.filter((family) => family.length > 0).sort((a, b) => (b[0]?.score ?? 0) - (a[0]?.score ?? 0));
  for (const family of ranked) {
    const free = family.map((candidate) => withoutUsed(layout, candidate, sets, used));
    const best = free.find(
      (candidate) =>
        isConvincing(candidate.evidence, candidate.pairing, chosen.length === 0) &&
        candidate.evidence.chain.members.every((member) => !taken.has(member.start)),
    );
    if (best === undefined) continue;
    const set = best.pairing !== null && best.pairing.pairs > 0 ? best.pairing.set : null;
    if (set !== null) used.add(set);
    for (const { parts, isRepeated } of withSiblings(best, family, set)) {
      const chain = parts.flatMap((part) => [...part.chain.members]);
      const members = fillGaps(text, layout, chain, starts);
      for (const member of members) taken.add(member.start);
      chosen.push({ members, markers: isRepeated ? null : set });
    }
  }
  return chosen.sort((a, b) => (a.members[0]?.start ?? 0) - (b.members[0]?.start ?? 0));
}

function groupByStyle(starts: readonly NoteStart[]): readonly NoteStart[][] {
  const groups = new Map<string, NoteStart[]>();
  for (const start of starts) {
    // A damaged label makes no list; it fills the gap that it left in one.
    if (start.shape === 'broken') continue;
    const style = `${start.shape} ${start.numbering}`;
    const group = groups.get(style);
    if (group === undefined) groups.set(style, [start]);
    else group.push(start);
  }
  return [...groups.values()];
}

function rankChains(
  text: string,
  layout: Layout,
  chains: readonly Chain[],
  sets: readonly MarkerSet[],
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const chain of chains) {
    const evidence = gatherEvidence(text, layout, chain);
    if (evidence !== null) candidates.push(bestPairing(layout, evidence, sets));
  }
  return candidates.sort((a, b) => b.score - a.score);
}

function bestPairing(layout: Layout, evidence: Evidence, sets: readonly MarkerSet[]): Candidate {
  let best: Candidate = { evidence, pairing: null, score: score(evidence, null) };
  for (const set of sets) {
    if (set.numbering !== evidence.first.numbering) continue;
    // Half brackets refer to half brackets.
    if (set.shape === 'half' && evidence.first.shape !== 'right') continue;
    const pairing = measurePairing(layout, evidence.chain, set);
    if (isEnumeration(evidence, pairing)) continue;
    const weighed = score(evidence, pairing);
    if (pairing.pairs > 0 && weighed > best.score) best = { evidence, pairing, score: weighed };
  }
  return best;
}

/** Markers refer to one list: what an earlier choice used is not counted again. */
function withoutUsed(
  layout: Layout,
  candidate: Candidate,
  sets: readonly MarkerSet[],
  used: ReadonlySet<MarkerSet>,
): Candidate {
  if (candidate.pairing === null || !used.has(candidate.pairing.set)) return candidate;
  return bestPairing(
    layout,
    candidate.evidence,
    sets.filter((set) => !used.has(set)),
  );
}

// So many notes in a row may be lost before the list goes on; a number farther off is a year or a page.
const MOST_LOST = 50;

interface Siblings {
  /** What goes on from one another. */
  readonly parts: Evidence[];
  /** The works of the list before once more, in another language: nothing refers to it. */
  isRepeated: boolean;
}

/** The list together with those that go on from it or begin anew, as notes do from chapter to chapter. */
function withSiblings(best: Candidate, family: readonly Candidate[], set: MarkerSet | null): readonly Siblings[] {
  const byPlace = [...family].sort((a, b) => a.evidence.first.start - b.evidence.first.start);
  const at = byPlace.findIndex(({ evidence }) => evidence.chain === best.evidence.chain);
  const lists: Siblings[] = [{ parts: [best.evidence], isRepeated: false }];
  for (const { evidence } of byPlace.slice(0, at).reverse()) {
    const [following] = lists;
    const first = following?.parts[0];
    if (following === undefined || first === undefined || !isSibling(evidence, set, false)) continue;
    following.isRepeated = repeats(evidence, first);
    if (following.isRepeated || restarts(evidence, first, set)) lists.unshift({ parts: [evidence], isRepeated: false });
  }
  for (const { evidence } of byPlace.slice(at + 1)) {
    const current = lists.at(-1)?.parts;
    const preceding = current?.at(-1);
    if (current === undefined || preceding === undefined || evidence.first.start < preceding.last.start) continue;
    const gap = evidence.first.value - preceding.last.value;
    const goesOn = gap > 0 && gap <= MOST_LOST;
    if (!isSibling(evidence, set, goesOn)) continue;
    const isRepeated = repeats(preceding, evidence);
    if (goesOn) current.push(evidence);
    else if (isRepeated || restarts(preceding, evidence, set)) lists.push({ parts: [evidence], isRepeated });
  }
  return lists;
}

/** Two lists under headings of their own, such as `Литература` and `References`: the works are printed twice. */
function repeats(earlier: Evidence, later: Evidence): boolean {
  return (
    earlier.isHeaded &&
    later.isHeaded &&
    earlier.heading !== later.heading &&
    later.first.value === 1 &&
    Math.abs(earlier.size - later.size) * 5 <= earlier.size
  );
}

function isSibling(evidence: Evidence, set: MarkerSet | null, goesOn: boolean): boolean {
  const { size, cited, first, isHeaded } = evidence;
  // "1. Introduction", "2. Methods": headings look like a list whose notes cite nothing.
  if (!isStrict(first.shape) && cited * 3 < size) return false;
  if (set !== null && countPairs(evidence.chain, set, 0) * 2 >= size) return true;
  // Where notes have markers, a list of the same look that nothing refers to is a list of something else.
  return cited * 2 >= size && (set === null || isHeaded || (goesOn && size > 1));
}

// So many members tell whether a second list has markers of its own.
const PROBED = 50;

/**
 * Whether two lists that both count from the beginning are the notes of two chapters: the second one has markers of its
 * own after the first, or, where both stand together at the end, each number is referred to twice.
 */
function restarts(earlier: Evidence, later: Evidence, set: MarkerSet | null): boolean {
  if (later.first.value > 2 || earlier.end > later.first.start) return false;
  if (set === null) return earlier.isHeaded && later.isHeaded;
  // The numbers that both lists have are the ones to tell by: a list in the running text has no markers to spare.
  const shared = Math.min(PROBED, earlier.size, later.size);
  const own = countPairs(later.chain, set, earlier.end, shared);
  if (own * 5 >= shared * 4) return true;
  if (own > 0) return false;
  const twice = later.chain.members
    .slice(0, shared)
    .filter((member) => (set.byValue.get(member.value)?.length ?? 0) > 1);
  return twice.length * 5 >= shared * 4;
}
