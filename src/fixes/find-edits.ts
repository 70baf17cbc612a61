// The places of a source in which an address has to give way to another.

import type { FormatName } from '../model/document.ts';
import type { Position } from '../model/place.ts';
import type { SourceLines } from '../text/source-lines.ts';
import { sourceLines } from '../text/source-lines.ts';
import { linkTargets } from './link-targets.ts';
import { matchPrinted } from './match-printed.ts';
import type { Replacement } from './replacement.ts';
import { writeAddress } from './write-address.ts';

/** A cited address and where the draft prints it. */
export interface CitedPlace {
  readonly url: string;
  /** Null where the format has no lines. */
  readonly position: Position | null;
}

export interface Edit {
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly position: Position;
  readonly printed: string;
  readonly by: string;
  readonly kind: Replacement['kind'];
}

export interface FoundEdits {
  /** In order, without overlaps. */
  readonly edits: readonly Edit[];
  /** Addresses that the source nowhere prints in a way that is understood, in order of the replacements. */
  readonly missed: readonly string[];
}

/**
 * Finds every place of `source`, a text of `format`, where an address with a replacement is cited or linked. Only what
 * stands there letter for letter is an edit: a source that is not what was read is left alone.
 */
export function findEdits(
  source: string,
  format: FormatName,
  places: readonly CitedPlace[],
  replacements: readonly Replacement[],
): FoundEdits {
  const lines = sourceLines(source);
  const byUrl = new Map(replacements.map((replacement) => [replacement.url, replacement]));
  const targets = targetsByHost(source, format);
  const found = new Map<number, Edit>();
  const reached = new Set<string>();
  const tryAt = (start: number, replacement: Replacement, isTarget: boolean) => {
    const edit = editAt(source, start, replacement, { format, lines, isTarget });
    if (edit === null) return;
    reached.add(replacement.url);
    if ((found.get(start)?.end ?? 0) < edit.end) found.set(start, edit);
  };
  for (const { url, position } of places) {
    const replacement = byUrl.get(url);
    const start = position === null ? null : lines.offsetOf(position);
    if (replacement !== undefined && start !== null) tryAt(start, replacement, false);
  }
  for (const replacement of replacements) {
    for (const start of targets.get(hostOf(replacement.url)) ?? []) tryAt(start, replacement, true);
  }
  return {
    edits: withoutOverlaps([...found.values()].toSorted((a, b) => a.start - b.start)),
    missed: replacements.map(({ url }) => url).filter((url) => !reached.has(url)),
  };
}

/** The source with its edits made. */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let at = 0;
  const parts = edits.flatMap(({ start, end, by }) => {
    const kept = source.slice(at, start);
    at = end;
    return [kept, by];
  });
  return [...parts, source.slice(at)].join('');
}

interface Site {
  readonly format: FormatName;
  readonly lines: SourceLines;
  /** The place is a link's target, which ends where the address ends. */
  readonly isTarget: boolean;
}

// What can follow an address in an attribute, an argument, brackets; and in running text.
const TARGET_END = /^(?:[\s"'<>)}]|$)/;
const ADDRESS_END = /^(?:[^A-Za-z0-9]|$)/;

function editAt(source: string, start: number, { url, by, kind }: Replacement, site: Site): Edit | null {
  const end = matchPrinted(source, start, url, site.format);
  if (end === null || !(site.isTarget ? TARGET_END : ADDRESS_END).test(source.slice(end, end + 1))) return null;
  const printed = source.slice(start, end);
  const before = source.slice(Math.max(0, start - 40), start);
  return {
    start,
    end,
    position: site.lines.positionOf(start),
    printed,
    by: writeAddress(by, { format: site.format, before, printed }),
    kind,
  };
}

function targetsByHost(source: string, format: FormatName): ReadonlyMap<string, readonly number[]> {
  const byHost = new Map<string, number[]>();
  for (const start of linkTargets(source, format)) {
    const host = hostOf(source.slice(start, start + 300));
    const starts = byHost.get(host);
    if (starts === undefined) byHost.set(host, [start]);
    else starts.push(start);
  }
  return byHost;
}

function hostOf(address: string): string {
  return /^https?:\/\/([^\s/?#"'<>)}]*)/i.exec(address)?.[1]?.toLowerCase() ?? '';
}

function withoutOverlaps(edits: readonly Edit[]): readonly Edit[] {
  let end = 0;
  return edits.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}
