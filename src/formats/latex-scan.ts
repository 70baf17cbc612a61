// Reads a LaTeX source from one end to the other once, whatever is broken in it.

import type { Checkpoint } from './checkpoint.ts';
import { LIGATURES } from './latex-characters.ts';
import { emitSign, emitWord } from './latex-emit.ts';
import type { LatexState } from './latex-state.ts';

const TEXT = /[^\\{}%$~`'"<>,\-\s&]+/y;
const SPACE = /\s+/y;
const LIGATURE = /---?|``?|''?|,,|<<|>>|"[`'<>]/y;
const COMMAND = /\\(?:([a-zA-Z@]+)\*?[ \t]*(?:\r?\n(?![ \t]*\r?\n)[ \t]*)?|(\r\n|[\s\S]))/y;
const LONGEST_FORMULA = 20_000;

/** Scans the source between two offsets; what is open at the end is closed there. `checkpoint` may throw at any step. */
export function scanLatex(state: LatexState, from: number, to: number, checkpoint: Checkpoint): void {
  const { reader } = state;
  reader.moveTo(from);
  while (reader.at() < to) {
    checkpoint();
    state.close(false);
    scanNext(state);
  }
  state.close(true);
}

function scanNext(state: LatexState): void {
  const { reader } = state;
  const start = reader.at();
  const text = reader.match(TEXT)?.[0];
  const character = reader.source.charAt(start);
  if (text !== undefined) {
    state.passage().put(text, start);
    reader.moveTo(start + text.length);
  } else if (/\s/.test(character)) scanSpace(state, start);
  else if (character === '\\') scanCommand(state, start);
  else if (character === '%') skipComment(state);
  else if (character === '$') scanFormula(state, start);
  else {
    const ligature = reader.match(LIGATURE)?.[0];
    reader.moveTo(start + (ligature?.length ?? 1));
    if (character === '~' || character === '&') state.passage().space(start);
    else if (character !== '{' && character !== '}') {
      state.passage().put(LIGATURES.get(ligature ?? '') ?? ligature ?? character, start);
    }
  }
}

function scanSpace(state: LatexState, start: number): void {
  const space = state.reader.match(SPACE)?.[0] ?? ' ';
  state.reader.moveTo(start + space.length);
  if (/\n[^\n]*\n/.test(space)) state.passage().breakLine(2, start);
  else state.passage().space(start);
}

function scanCommand(state: LatexState, start: number): void {
  const command = state.reader.match(COMMAND);
  state.reader.moveTo(start + (command?.[0].length ?? 1));
  if (command?.[1] !== undefined) emitWord(state, start, command[1]);
  else if (command?.[2] !== undefined) emitSign(state, start, command[2]);
}

/** TeX drops a comment with its line end and the white space after it, but not a blank line. */
function skipComment(state: LatexState): void {
  const { reader } = state;
  const feed = reader.next('\n');
  let at = feed === -1 ? reader.source.length : feed + 1;
  while (/[ \t]/.test(reader.source.charAt(at))) at += 1;
  reader.moveTo(at);
  if (reader.source.charAt(at) === '\n' || reader.source.startsWith('\r\n', at)) state.passage().breakLine(2, at);
}

/** From dollar to dollar within a paragraph; any other dollar is printed. */
function scanFormula(state: LatexState, start: number): void {
  const { reader } = state;
  const dollars = reader.source.startsWith('$$', start) ? '$$' : '$';
  const blank = reader.blankLine();
  reader.moveTo(start + dollars.length);
  const end = reader.next(dollars);
  if (end !== -1 && end - start < LONGEST_FORMULA && end < blank) reader.moveTo(end + dollars.length);
  else {
    state.passage().put('$', start);
    reader.moveTo(start + 1);
  }
}
