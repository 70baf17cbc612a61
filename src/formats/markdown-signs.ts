// Signs that the Markdown parser does not know, made harmless to it: Pandoc's inline notes `^[…]`, formulas `$…$`,
// what site generators and Obsidian replace or leave out.

/** A source of the same length in which signs are replaced by characters that are neither space nor punctuation. */
export interface MaskedSource {
  readonly text: string;
  /** What the character at an offset of the source stands for, where it was replaced. */
  readonly signAt: (offset: number) => Sign | undefined;
}

/** The beginning and the end of an inline note, and what is left out of the text. */
export type Sign = 'note-opens' | 'note-closes' | 'left-out';

// Private-use characters; whether one is a sign is known by its offset, so a draft may hold them itself.
const FILLER = '\ue000';

const PLACES = /\\[\s\S]|`+|\^\[|[[\]]|\$\$?|\n[ \t]*\n|\{(?=[{%#.:/])|%%|[ \t]\^[a-zA-Z\d-]{1,40}[ \t]*$/gm;

interface Open {
  readonly at: number;
  readonly isNote: boolean;
}

/** Finds the signs outside code spans. One pass; brackets that a blank line parts do not match. */
export function maskSigns(source: string): MaskedSource {
  const signs = new Map<number, Sign>();
  const ticks = tickRuns(source);
  let brackets: Open[] = [];
  let skipTo = 0;
  for (const match of source.matchAll(PLACES)) {
    const at = match.index;
    const sign = match[0];
    if (at < skipTo || sign.startsWith('\\')) continue;
    if (sign.startsWith('`')) skipTo = codeEnd(source, ticks, sign.length, at) ?? at + sign.length;
    else if (sign.startsWith('\n')) brackets = [];
    else if (sign.startsWith('$')) skipTo = maskFormula(source, at, sign, signs) ?? at + sign.length;
    else if (/^[{%\s]/.test(sign)) skipTo = maskCommand(source, at, sign, signs);
    else if (sign === ']') closeBracket(source, brackets.pop(), at, signs);
    else brackets.push({ at, isNote: sign === '^[' });
  }
  return { text: withFillers(source, signs), signAt: (offset) => signs.get(offset) };
}

function closeBracket(source: string, open: Open | undefined, at: number, signs: Map<number, Sign>): void {
  // `^[text](address)^` is a raised link (Pandoc).
  if (open === undefined || !open.isNote || /^(?:\(|\[(?!\^))/.test(source.slice(at + 1, at + 3))) return;
  if (source.slice(open.at + 2, at).trim() === '') return;
  signs.set(open.at, 'note-opens');
  signs.set(open.at + 1, 'left-out');
  signs.set(at, 'note-closes');
}

/** Where the runs of backticks of each length stand, last first. */
function tickRuns(source: string): ReadonlyMap<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of [...source.matchAll(/`+/g)].reverse()) {
    const places = runs.get(run.length);
    if (places === undefined) runs.set(run.length, [index]);
    else places.push(index);
  }
  return runs;
}

const LONGEST_SPAN = 20_000;

/** The end of the code that a run of backticks opens: up to the next run of the same length, a span in one paragraph. */
function codeEnd(source: string, runs: ReadonlyMap<number, number[]>, length: number, at: number): number | null {
  const places = runs.get(length);
  while (places !== undefined && (places.at(-1) ?? at + 1) <= at) places.pop();
  const closing = places?.at(-1);
  if (closing === undefined) return null;
  const isFence = length >= 3;
  if (!isFence && (closing - at > LONGEST_SPAN || /\n[ \t]*\n/.test(source.slice(at, closing)))) return null;
  return closing + length;
}

const LONGEST_FORMULA = 2000;
// Two prices in a sentence are no formula: it holds a sign of one, or is a single letter.
const FORMULA = /[\\^_={}<>+]|^[a-zA-Z]$/;

/** Pandoc's tex_math_dollars: no space inside the dollars, no figure after them, no blank line between. */
function maskFormula(source: string, at: number, dollars: string, signs: Map<number, Sign>): number | null {
  const from = at + dollars.length;
  const stretch = source.slice(from, from + LONGEST_FORMULA);
  const end = dollars === '$$' ? stretch.indexOf('$$') : stretch.search(/(?<!\\)\$/);
  const inside = end === -1 ? '' : stretch.slice(0, end);
  if (inside === '' || /\n[ \t]*\n/.test(inside) || !FORMULA.test(inside)) return null;
  if (dollars === '$' && (/^\s|\s$/.test(inside) || /\d/.test(stretch.charAt(end + 1)))) return null;
  const to = from + end + dollars.length;
  leaveOut(at, to, source, signs);
  return to;
}

// Liquid's and Hugo's tags and shortcodes; Pandoc's and kramdown's attributes; comments of MDX and of Obsidian; names of
// blocks (Obsidian), which the first pattern of the scan has measured already.
const COMMANDS =
  /\{\{[^{}]{0,2000}\}\}|\{%[^%]{0,2000}%\}|\{\/\*[\s\S]{0,2000}?\*\/\}|\{:?\s?[#.][^{}\n]{0,300}\}|\{:[^{}\n]{0,300}\}|%%[\s\S]{0,2000}?%%|[ \t]\^[a-zA-Z\d-]+/y;

/** Leaves a command out; returns the offset behind it, or behind its first sign where it is none. */
function maskCommand(source: string, at: number, sign: string, signs: Map<number, Sign>): number {
  COMMANDS.lastIndex = at;
  const command = COMMANDS.exec(source)?.[0] ?? '';
  const to = at + command.length;
  leaveOut(at, to, source, signs);
  return Math.max(to, at + sign.trimEnd().length);
}

/** White space stays, so that lines and words stay apart. */
function leaveOut(from: number, to: number, source: string, signs: Map<number, Sign>): void {
  for (let at = from; at < to; at += 1) if (!/\s/.test(source.charAt(at))) signs.set(at, 'left-out');
}

function withFillers(source: string, signs: ReadonlyMap<number, Sign>): string {
  if (signs.size === 0) return source;
  const parts: string[] = [];
  let from = 0;
  for (const offset of [...signs.keys()].sort((a, b) => a - b)) {
    parts.push(source.slice(from, offset), FILLER);
    from = offset + 1;
  }
  parts.push(source.slice(from));
  return parts.join('');
}
