// Who refers to which note, where numbers may begin anew in every chapter.

import type { NoteList } from './choose-lists.ts';
import type { Marker, MarkerShape } from './markers.ts';
import type { Mask } from './mask.ts';
import type { NoteStart } from './note-start.ts';

/** The markers of each note, and those that refer to a note that is not there. */
export interface PairedMarkers {
  readonly byNote: ReadonlyMap<NoteStart, readonly Marker[]>;
  readonly orphans: readonly Marker[];
}

// Signs that stand for other things too: a number that no note bears is one of those.
const UNSURE: ReadonlySet<MarkerShape> = new Set<MarkerShape>(['glued', 'half', 'round']);

// A marker may refer to a lost note at the list's end, but a number far beyond it is a year or a page.
const BEYOND_LAST = 10;

/**
 * Pairs the markers of lists that share one marker set. `notes` masks the notes themselves: a number inside a note
 * refers to nothing.
 */
export function pairMarkers(lists: readonly NoteList[], notes: Mask): PairedMarkers {
  const set = lists[0]?.markers ?? null;
  const byNote = new Map<NoteStart, Marker[]>();
  const orphans: Marker[] = [];
  if (set === null) return { byNote, orphans };
  const outside = set.all.filter((marker) => !notes.covers(marker.start));
  const scopes = lists.map(readScope);
  const running = set.shape === 'glued' ? increasing(outside, lists) : withoutPages(outside, scopes);
  const walk = { bank: 0, chapter: 0, highest: 0 };
  const banks = readBanks(scopes, running);
  for (const marker of running) {
    while (walk.bank < banks.length - 1 && marker.start > (banks[walk.bank]?.end ?? 0)) {
      walk.bank += 1;
      walk.chapter = 0;
      walk.highest = 0;
    }
    const bank = banks[walk.bank];
    if (bank === undefined) continue;
    const own = bank.scopes[walk.chapter];
    // In a bank of several lists the numbers fall back to one where the next chapter begins.
    const fallsBack = marker.values[0] === 1 && walk.chapter < bank.scopes.length - 1;
    if (fallsBack && walk.highest * 2 > (own?.last ?? 0)) {
      walk.chapter += 1;
      walk.highest = 0;
    }
    walk.highest = Math.max(walk.highest, ...marker.values.slice(-1));
    refer(marker, bank.scopes[walk.chapter], byNote, orphans);
  }
  return { byNote, orphans: UNSURE.has(set.shape) ? [] : orphans };
}

/**
 * Numbers after a comma are pages (GOST, `[3, 15]`) where they cannot be notes: beyond the last, or counting downwards. Where
 * most of them cannot, the author cites so, and the others are pages too.
 */
function withoutPages(markers: readonly Marker[], scopes: readonly Scope[]): readonly Marker[] {
  const last = scopes.reduce((highest, scope) => Math.max(highest, scope.last), 0);
  const isNoList = ({ values }: Marker) =>
    values.some((value, index) => value > last || value < (values[index - 1] ?? 0));
  const open = markers.filter(({ leading }) => leading !== undefined);
  const areAllPages = open.filter(isNoList).length * 2 > open.length;
  return markers.map((marker) => {
    const { leading } = marker;
    return leading !== undefined && (areAllPages || isNoList(marker)) ? { ...marker, values: leading } : marker;
  });
}

interface Scope {
  readonly start: number;
  /** Where the last note begins; notes at the bottom of pages have markers among them. */
  readonly end: number;
  readonly last: number;
  readonly byValue: ReadonlyMap<number, NoteStart>;
}

/** Lists that stand together with no markers between them. */
interface Bank {
  readonly end: number;
  readonly scopes: readonly Scope[];
}

function readScope(list: NoteList): Scope {
  const byValue = new Map<number, NoteStart>();
  for (const member of list.members) if (!byValue.has(member.value)) byValue.set(member.value, member);
  return {
    start: list.members[0]?.start ?? 0,
    end: list.members.at(-1)?.start ?? 0,
    last: list.members.reduce((highest, member) => Math.max(highest, member.value), 0),
    byValue,
  };
}

function readBanks(scopes: readonly Scope[], markers: readonly Marker[]): readonly Bank[] {
  const banks: { end: number; scopes: Scope[] }[] = [];
  let at = 0;
  for (const scope of scopes) {
    const bank = banks.at(-1);
    while (bank !== undefined && (markers[at]?.start ?? Number.POSITIVE_INFINITY) < bank.end) at += 1;
    const isNext = bank !== undefined && (markers[at]?.start ?? Number.POSITIVE_INFINITY) > scope.start;
    if (bank === undefined || !isNext) banks.push({ end: scope.end, scopes: [scope] });
    else {
      bank.scopes.push(scope);
      bank.end = scope.end;
    }
  }
  return banks;
}

function refer(marker: Marker, scope: Scope | undefined, byNote: Map<NoteStart, Marker[]>, orphans: Marker[]): void {
  if (scope === undefined) return;
  const notes = marker.values.map((value) => scope.byValue.get(value));
  const isPlausible = marker.values.every((value) => value <= scope.last + BEYOND_LAST);
  // Of `[10, 20]` and `[1990-1995]` all numbers must be notes, or none is.
  if (!isPlausible || (marker.values.length > 1 && notes.every((note) => note === undefined))) return;
  // Of `[3, 15]` the second number is a page where no list goes so far.
  const isLost = marker.values.some(
    (value) => !scope.byValue.has(value) && (value <= scope.last || notes.length === 1),
  );
  for (const note of new Set(notes)) {
    if (note === undefined && isLost) orphans.push(marker);
    else if (note === undefined) continue;
    else if (byNote.has(note)) byNote.get(note)?.push(marker);
    else byNote.set(note, [marker]);
  }
}

/**
 * Digits glued to words are mostly numbers; the longest run of them that counts upwards is the notes'. n log n.
 * Repeated by list, because numbers begin anew with each.
 */
function increasing(markers: readonly Marker[], lists: readonly NoteList[]): readonly Marker[] {
  const kept: Marker[] = [];
  let at = 0;
  for (const list of lists) {
    const { end, byValue } = readScope(list);
    const known: Marker[] = [];
    for (let marker = markers[at]; marker !== undefined && marker.start < end; marker = markers[at]) {
      if (marker.values[0] !== undefined && byValue.has(marker.values[0])) known.push(marker);
      at += 1;
    }
    kept.push(...longestRise(known));
  }
  return kept;
}

function longestRise(markers: readonly Marker[]): readonly Marker[] {
  const tails: number[] = [];
  const before = new Int32Array(markers.length);
  const valueAt = (index: number | undefined) => markers[index ?? -1]?.values[0] ?? 0;
  markers.forEach((marker, index) => {
    const value = marker.values[0] ?? 0;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (valueAt(tails[middle]) < value) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  });
  const rise: Marker[] = [];
  for (let at = tails.at(-1) ?? -1; at !== -1; at = before[at] ?? -1) {
    const marker = markers[at];
    if (marker !== undefined) rise.push(marker);
  }
  return rise.reverse();
}
