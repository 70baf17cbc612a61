// Notes whose label is a key: [Knu84], [RFC2119], [Smith 2003], [#name].

import type { FoundNote } from './found-note.ts';
import type { Layout } from './layout.ts';
import type { Mask } from './mask.ts';
import { bordersOf, findBodies } from './note-bodies.ts';
import type { Label } from './note-start.ts';

// A word with letters, or an author and a year; `[sic]` and `[emphasis added]` are told apart by having no definition.
const KEY = String.raw`[\p{L}][\p{L}\p{N}+:._'’-]{1,39}(?:(?: et al\.?| (?:and|&|и|y|und) [\p{L}'’-]{2,30})?,? ?(?:1[5-9]|20)\d\d[a-z]?)?`;
const DEFINITION = new RegExp(String.raw`^\s*(?:\.\. )?\[[#^]?(${KEY})\][:.]?(?:\s+(?=\S)|\s*$)`, 'u');
const BRACKET = /\[([^[\]\n]{2,120})\]/g;

/** The notes whose key is defined at the beginning of a line and referred to in the text before it. */
export function findKeyNotes(text: string, layout: Layout, mask: Mask): readonly FoundNote[] {
  const definitions = findDefinitions(text, layout, mask);
  if (definitions.length === 0) return [];
  const known = new Set(definitions.map(({ label }) => label));
  const markers = findKeys(text, known, new Set(definitions.map(({ start }) => start)), mask);
  const referred = definitions.filter(({ label, start }) => (markers.get(label)?.[0] ?? start) < start);
  // One bracketed word before a line proves little; a list that is mostly referred to is a list.
  const members = referred.length * 2 >= definitions.length && referred.length > 0 ? definitions : [];
  const bodies = findBodies(text, layout, { members, markers: null }, bordersOf(members));
  const firsts = new Set(new Map([...members].reverse().map((member) => [member.label, member] as const)).values());
  return members.map((member, index) => ({
    label: member.label,
    kind: 'note',
    start: member.start,
    body: bodies[index] ?? { start: member.bodyStart, end: member.bodyStart },
    // Of two definitions of one key the first is referred to.
    markers: firsts.has(member) ? (markers.get(member.label) ?? []).filter((offset) => offset < member.start) : [],
  }));
}

/** A key within a paragraph was wrapped to its line's beginning, where another line opens a paragraph with it. */
function findDefinitions(text: string, layout: Layout, mask: Mask): readonly Label[] {
  const definitions: Label[] = [];
  const opens = ({ line }: Label) => layout.paragraphs[layout.paragraphOfLine[line] ?? 0]?.firstLine === line;
  layout.lines.forEach((line, index) => {
    if (line.isBlank || mask.covers(line.start + line.indent)) return;
    const match = DEFINITION.exec(text.slice(line.start, Math.min(line.end, line.start + 160)));
    const label = match?.[1];
    if (match === null || label === undefined) return;
    const next = layout.lines[index + 1];
    // A long key has a line of its own, and its text hangs below it (RFC 7322, 4.8.6).
    const isAlone = line.start + match[0].length >= line.end;
    if (isAlone && (next === undefined || next.isBlank || next.indent <= line.indent)) return;
    definitions.push({
      label,
      start: line.start + line.indent,
      bodyStart: line.start + match[0].length,
      line: index,
      border: line.start,
    });
  });
  const opened = new Set(definitions.filter(opens).map(({ label }) => label));
  return definitions.filter((definition) => opens(definition) || !opened.has(definition.label));
}

function findKeys(
  text: string,
  known: ReadonlySet<string>,
  definitions: ReadonlySet<number>,
  mask: Mask,
): ReadonlyMap<string, readonly number[]> {
  const keys = new Map<string, number[]>();
  for (const match of text.matchAll(BRACKET)) {
    if (definitions.has(match.index) || mask.covers(match.index)) continue;
    for (const part of (match[1] ?? '').split(/[;,]/)) {
      const key = part.trim().replace(/^[#^]/, '');
      if (!known.has(key)) continue;
      const offsets = keys.get(key);
      if (offsets === undefined) keys.set(key, [match.index]);
      else if (offsets.at(-1) !== match.index) offsets.push(match.index);
    }
  }
  return keys;
}
