// What each LaTeX command does to the text.

import { emitAddress, emitHref } from './latex-addresses.ts';
import { accented, isAccent, symbolOf } from './latex-characters.ts';
import { CITATION, HEADINGS, INCLUDED, NOTES, UNPRINTED, UNREAD, WITH_ARGUMENT } from './latex-commands.ts';
import { ITALICS } from './latex-italics.ts';
import type { LatexState } from './latex-state.ts';

type Emit = (state: LatexState, start: number, name: string) => void;

const COMMANDS: ReadonlyMap<string, Emit> = new Map<string, Emit>([
  ...[...NOTES.keys()].map((name) => [name, emitNote] as const),
  ['footnotemark', emitMark],
  ['endnotemark', emitMark],
  ['url', (state) => emitAddress(state, true)],
  ['nolinkurl', (state) => emitAddress(state, true)],
  ['path', (state) => emitAddress(state, false)],
  ['href', emitHref],
  ['begin', emitBegin],
  ['end', emitEnd],
  ['bibitem', emitWork],
  ['item', emitItem],
  ['verb', skipVerb],
  ['lstinline', skipVerb],
  ['par', (state, start) => state.passage().breakLine(2, start)],
  ...[...HEADINGS].map((name) => [name, emitHeading] as const),
  ...ITALICS,
  ...[...UNPRINTED.keys()].map((name) => [name, skipArguments] as const),
  ...[...INCLUDED].map((name) => [name, leaveFile] as const),
]);

/** A command whose name is a word. `start` is the offset of its backslash; the reader stands behind the name. */
export function emitWord(state: LatexState, start: number, name: string): void {
  const command = COMMANDS.get(name) ?? (CITATION.test(name) ? emitCitation : undefined);
  if (command !== undefined) command(state, start, name);
  else if (isAccent(name)) emitAccent(state, start, name);
  else if (symbolOf(name) !== undefined) emitSymbol(state, start, symbolOf(name) ?? '');
  else skipUnknownOption(state);
}

/** A command whose name is a sign. */
export function emitSign(state: LatexState, start: number, sign: string): void {
  const { reader } = state;
  if (sign === '\\') {
    if (reader.source.charAt(reader.at()) === '*') reader.moveTo(reader.at() + 1);
    reader.skipOptions();
    state.passage().feed(start);
  } else if (sign === '(' || sign === '[') skipFormula(state, sign === '(' ? '\\)' : '\\]');
  else if (isAccent(sign)) emitAccent(state, start, sign);
  // A backslash before white space or a line's end is a space (The TeXbook, chapter 8).
  else if (/\s/.test(sign)) state.passage().space(start);
  // An escaped sign stands after its backslash.
  else emitSymbol(state, start + 1, symbolOf(sign) ?? '');
}

function emitSymbol(state: LatexState, at: number, symbol: string): void {
  if (symbol === ' ') state.passage().space(at);
  else state.passage().put(symbol, at);
}

function emitNote(state: LatexState, start: number, name: string): void {
  const { reader, notes } = state;
  const series = NOTES.get(name) ?? 'footnote';
  const label = reader.takeOption();
  const inside = reader.group();
  if (inside === null && reader.source.charAt(reader.at()) !== '{') return;
  const isText = name.endsWith('text');
  const note = notes.add(series, label, isText, start);
  if (!isText) notes.mark(state.passage(), note, start);
  // A note that nothing closes ends with its paragraph.
  const end = inside?.to ?? reader.blankLine();
  reader.moveTo(inside?.from ?? reader.at() + 1);
  state.open(end, note.body, () => undefined);
}

function emitMark(state: LatexState, start: number, name: string): void {
  const series = name === 'footnotemark' ? 'footnote' : 'endnote';
  state.notes.markOnly(state.passage(), series, state.reader.takeOption(), start);
}

/** Prints the keys as one bracket that stands where the command does; \parencites and its like take several groups. */
function emitCitation(state: LatexState, start: number, name: string): void {
  const { reader } = state;
  const passage = state.passage();
  const from = passage.length();
  const keys: string[] = [];
  do {
    reader.skipOptions();
    const inside = reader.takeGroup();
    if (inside === null) break;
    for (const { 0: key, index } of reader.source.slice(inside.from, inside.to).matchAll(/[^,\s][^,]*/g)) {
      passage.put(keys.length === 0 ? '[' : ', ', keys.length === 0 ? start : inside.from + index);
      passage.put(key.trim(), inside.from + index);
      keys.push(key.trim());
    }
  } while (/cites$/i.test(name) && (reader.hasOption() || reader.source.charAt(reader.at()) === '{'));
  if (keys.length === 0) return;
  passage.put(']', reader.at() - 1);
  for (const key of keys) state.notes.cite(passage, key, from);
}

function emitBegin(state: LatexState, start: number): void {
  const { reader } = state;
  const name = takeName(state, start);
  if (UNREAD.has(name)) {
    const end = reader.next(`\\end{${name}}`);
    if (end !== -1) reader.moveTo(end);
    return;
  }
  if (name === 'enumerate' || name === 'itemize') state.openList(name === 'enumerate');
  reader.skipOptions();
  if (WITH_ARGUMENT.has(name)) reader.takeGroup();
}

function emitEnd(state: LatexState, start: number): void {
  const name = takeName(state, start);
  if (name === 'enumerate' || name === 'itemize') state.closeList();
  if (name === 'thebibliography') state.setWork(null);
}

/** The environment's name; it stands on lines of its own. */
function takeName({ reader, passage }: LatexState, start: number): string {
  const inside = reader.takeGroup();
  if (inside === null) return '';
  passage().breakLine(2, start);
  return reader.source.slice(inside.from, inside.to).trim();
}

function emitItem(state: LatexState, start: number): void {
  const passage = state.passage();
  passage.breakLine(2, start);
  if (state.reader.hasOption()) return;
  const number = state.nextItem();
  if (number !== null) passage.put(`${number}. `, start);
}

function emitWork(state: LatexState, start: number): void {
  const { reader } = state;
  const label = reader.takeOption()?.replace(/[{}]/g, '') ?? null;
  const key = reader.takeGroup();
  if (key !== null) state.setWork(state.notes.addWork(reader.source.slice(key.from, key.to).trim(), label, start).body);
}

function emitHeading(state: LatexState, start: number): void {
  state.reader.skipOptions();
  const passage = state.passage();
  passage.breakLine(2, start);
  state.openGroup(passage, () => passage.breakLine(2, state.reader.at()));
}

/** A file that belongs to the draft, but is an input of its own. */
function leaveFile(state: LatexState): void {
  const inside = state.reader.takeGroup();
  if (inside !== null) state.files.push(state.reader.source.slice(inside.from, inside.to).trim());
}

function skipArguments({ reader }: LatexState, _start: number, name: string): void {
  for (let left = UNPRINTED.get(name) ?? 0; left > 0; left -= 1) {
    reader.skipOptions();
    if (reader.takeGroup() === null) return;
  }
}

/** `\foo[x]{a}` prints `a`; brackets that no argument follows are the text's own. */
function skipUnknownOption({ reader }: LatexState): void {
  const at = reader.at();
  if (reader.takeOption() !== null && reader.source.charAt(reader.at()) !== '{') reader.moveTo(at);
}

function skipVerb({ reader }: LatexState): void {
  const at = reader.at();
  const sign = reader.source.charAt(at);
  const line = reader.source.slice(at + 1, at + 2000).split('\n', 1)[0] ?? '';
  const length = sign === '' ? -1 : line.indexOf(sign);
  if (length !== -1) reader.moveTo(at + length + 2);
}

const LONGEST_FORMULA = 20_000;

function skipFormula({ reader }: LatexState, closing: string): void {
  const end = reader.next(closing);
  if (end !== -1 && end - reader.at() < LONGEST_FORMULA) reader.moveTo(end + closing.length);
}

/** The letter follows in braces or bare, or is one of the dotless \i and \j. */
function emitAccent(state: LatexState, start: number, name: string): void {
  const { reader } = state;
  const at = reader.at();
  const inside = reader.group();
  const letter =
    inside === null
      ? reader.source.slice(at, at + 3)
      : reader.source.slice(inside.from, Math.min(inside.to, inside.from + 9));
  const dotless = /^\\([ij])(?![a-zA-Z])/.exec(letter)?.[1];
  const first = inside === null ? String.fromCodePoint(reader.source.codePointAt(at) ?? 32) : letter;
  if (dotless === undefined && (inside === null ? !/\p{L}/u.test(first) : letter.length > 4)) return;
  state.passage().put(accented(name, dotless ?? first), start);
  reader.moveTo(inside === null ? at + (dotless === undefined ? first.length : 2) : inside.to + 1);
}
