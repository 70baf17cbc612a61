// Notes marked by signs: * † ‡ § ‖ ¶, single or doubled, below the paragraph or the page that they belong to.

import type { FoundNote } from './found-note.ts';
import type { Layout } from './layout.ts';
import type { Mask } from './mask.ts';
import { bordersOf, findBodies } from './note-bodies.ts';
import type { Label } from './note-start.ts';

// An asterisk comes out of a PDF as the operator of its mathematical font, out of Chinese text at full width.
const SIGN = String.raw`\*{1,3}|∗{1,3}|＊{1,3}|⁎{1,3}|†{1,3}|‡{1,3}|§{1,2}|‖{1,2}|¶{1,2}`;
const OPENING = new RegExp(String.raw`^\s*(${SIGN})(?=\s?[^\s*∗＊⁎†‡§‖¶])`, 'u');
const MARKER = new RegExp(String.raw`(?<=[\p{L}\p{N}.,;:!?)\]”"’»])(${SIGN})(?=[\s.,;:!?)\]”"’»]|$)`, 'gmu');

const ASTERISK = /[∗＊⁎]/gu;

/** The notes whose sign stands at a word before them; a bullet, emphasis and a rule are none. */
export function findSymbolNotes(text: string, layout: Layout, mask: Mask): readonly FoundNote[] {
  const openings = findOpenings(text, layout, mask);
  if (openings.length === 0) return [];
  const markers = findSigns(text, mask);
  const passed = new Map<string, number>();
  const found: { readonly opening: Label; readonly markers: readonly number[] }[] = [];
  for (const opening of openings) {
    const offsets = markers.get(opening.label) ?? [];
    const own: number[] = [];
    let at = passed.get(opening.label) ?? 0;
    for (let offset = offsets[at]; offset !== undefined && offset < opening.start; offset = offsets[at]) {
      own.push(offset);
      at += 1;
    }
    passed.set(opening.label, at);
    if (own.length > 0) found.push({ opening, markers: own });
  }
  const borders = bordersOf(openings);
  const bodies = found.map(
    ({ opening }) => findBodies(text, layout, { members: [opening], markers: null }, borders)[0],
  );
  return found.map(({ opening, markers: offsets }, index) => ({
    label: opening.label,
    kind: 'note',
    start: opening.start,
    body: bodies[index] ?? { start: opening.bodyStart, end: opening.bodyStart },
    markers: offsets,
  }));
}

function findOpenings(text: string, layout: Layout, mask: Mask): readonly Label[] {
  const signAt = (line: number) => {
    const { start, end } = layout.lines[line] ?? { start: 0, end: 0 };
    return OPENING.exec(text.slice(start, Math.min(end, start + 80)));
  };
  const openings: Label[] = [];
  layout.lines.forEach((line, index) => {
    if (line.isBlank) return;
    const match = signAt(index);
    const label = match?.[1]?.replace(ASTERISK, '*');
    if (match === null || label === undefined || mask.covers(line.start + line.indent)) return;
    const rest = text.slice(line.start + match[0].length, Math.min(line.end, line.start + 400));
    // Emphasis opens with the same sign that closes it.
    if (label.startsWith('*') && !/^\s/.test(rest) && rest.includes(label)) return;
    if (label === '*' && (signAt(index - 1)?.[1] === '*' || signAt(index + 1)?.[1] === '*')) return;
    const gap = /^\s*/.exec(rest)?.[0].length ?? 0;
    openings.push({
      label,
      start: line.start + line.indent,
      bodyStart: line.start + match[0].length + gap,
      line: index,
      border: line.start,
    });
  });
  return openings;
}

function findSigns(text: string, mask: Mask): ReadonlyMap<string, readonly number[]> {
  const signs = new Map<string, number[]>();
  let passed = 0;
  for (const match of text.matchAll(MARKER)) {
    const printed = match[1] ?? '';
    const sign = printed.replace(ASTERISK, '*');
    const between = text.slice(passed, match.index);
    passed = match.index + sign.length;
    if (mask.covers(match.index) || (printed.startsWith('*') && closesEmphasis(between))) continue;
    const offsets = signs.get(sign);
    if (offsets === undefined) signs.set(sign, [match.index]);
    else offsets.push(match.index);
  }
  return signs;
}

/** Whether the text since the last sign opens emphasis, in the same line, that an asterisk after it closes. */
function closesEmphasis(between: string): boolean {
  return /(?:^|[\s(“"«])\*{1,3}[^\s*]/.test(between.slice(between.lastIndexOf('\n') + 1));
}
