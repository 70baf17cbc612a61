// Reads a LaTeX source from one end to the other once, whatever is broken in it: text, notes, addresses, citations.

import { type Braces, matchBraces } from './latex-braces.ts';
import { accented, isAccent, LIGATURES, symbolOf } from './latex-characters.ts';
import { CITATION, HEADINGS, NOTES, UNPRINTED, UNREAD, WITH_ARGUMENT } from './latex-commands.ts';
import { createFinder, type Finder } from './latex-find.ts';
import { createLatexNotes, type LatexNotes } from './latex-notes.ts';
import type { Passage } from './passage.ts';

/** What is open: where it ends at the latest, and what then happens. */
interface Frame {
  readonly end: number;
  readonly passage: Passage;
  readonly close: () => void;
}

/** Scans the source between two offsets, appending to the running passage and to the notes. */
export interface LatexScanner {
  scan(from: number, to: number): void;
  readonly notes: LatexNotes;
}

const TEXT = /[^\\{}%$~`'"<>,\-\s&]+/y;
const SPACE = /\s+/y;
const LIGATURE = /---?|``?|''?|,,|<<|>>|"[`'<>]/y;
const WORD = /\\(?:([a-zA-Z@]+)\*?[ \t]*(?:\r?\n(?![ \t]*\r?\n)[ \t]*)?|([\s\S]))/y;
const LONGEST_OPTION = 500;
const LONGEST_FORMULA = 20_000;

export function createLatexScanner(source: string, running: Passage, createPassage: () => Passage): LatexScanner {
  const braces: Braces = matchBraces(source);
  const find: Finder = createFinder(source);
  const notes = createLatexNotes(createPassage);
  const stack: Frame[] = [];
  const lists: number[] = [];
  let bibliography: Passage | null = null;
  let at = 0;

  const passage = () => stack.at(-1)?.passage ?? bibliography ?? running;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(source);
  };
  const open = (end: number, into: Passage, close: () => void) => {
    // What is broken inside ends with what encloses it.
    stack.push({ end: Math.min(end, stack.at(-1)?.end ?? end), passage: into, close });
  };
  const closeUpTo = (offset: number) => {
    for (let frame = stack.at(-1); frame !== undefined && frame.end <= offset; frame = stack.at(-1)) {
      stack.pop();
      frame.close();
    }
  };

  /** The argument in braces at the offset; null where there is none or nothing closes it. */
  const group = (offset: number) => {
    let from = offset;
    while (/\s/.test(source.charAt(from)) && from - offset < 80) from += 1;
    const to = source.charAt(from) === '{' ? braces.get(from) : undefined;
    return to === undefined ? null : { from: from + 1, to };
  };
  /** The argument in square brackets at the offset. */
  const option = (offset: number) => {
    if (source.charAt(offset) !== '[') return null;
    const inside = source.slice(offset + 1, offset + LONGEST_OPTION);
    let depth = 0;
    for (const { 0: sign, index } of inside.matchAll(/[{}\]]|\n[ \t]*\n/g)) {
      if (sign.startsWith('\n')) return null;
      if (sign === ']' && depth === 0) return { from: offset + 1, to: offset + 1 + index };
      if (sign !== ']') depth += sign === '{' ? 1 : -1;
    }
    return null;
  };
  const skipOptions = () => {
    for (let found = option(at); found !== null; found = option(at)) at = found.to + 1;
  };
  /** Opens the argument in braces for printing; what follows is scanned as its inside. */
  const openGroup = (into: Passage, close: () => void): boolean => {
    const inside = group(at);
    if (inside === null) return false;
    open(inside.to, into, close);
    at = inside.from;
    return true;
  };

  const emitAddress = (start: number, isLink: boolean) => {
    const inside = group(at);
    const sign = source.charAt(at);
    const isDelimited = inside === null && sign !== '' && !/[\s\\{}a-zA-Z]/.test(sign);
    const length = isDelimited ? source.slice(at + 1, at + 5000).indexOf(sign) : -1;
    const isShort = length !== -1;
    if (inside === null && !isShort) return;
    const range = inside ?? { from: at + 1, to: at + 1 + length };
    const into = passage();
    const from = into.length();
    const address = putAddress(into, source, range);
    if (isLink && /^(?:[a-z][a-z0-9+.-]*:|www\.)/i.test(address)) {
      into.link(from, /^www\./i.test(address) ? `http://${address}` : address);
    }
    at = Math.max(range.to + 1, start + 1);
  };

  const emitHref = () => {
    skipOptions();
    const inside = group(at);
    if (inside === null) return;
    const address = putAddress(null, source, inside);
    at = inside.to + 1;
    const into = passage();
    const from = into.length();
    openGroup(into, () => into.link(from, address));
  };

  const emitNote = (name: string, start: number) => {
    const series = NOTES.get(name) ?? 'footnote';
    const chosen = option(at);
    if (chosen !== null) at = chosen.to + 1;
    const label = chosen === null ? null : source.slice(chosen.from, chosen.to).trim();
    const inside = group(at);
    if (inside === null && source.charAt(at) !== '{') return;
    const isText = name.endsWith('text');
    const note = notes.add(series, label, isText, start);
    if (!isText) notes.mark(passage(), note, start);
    // A note that nothing closes ends with its paragraph.
    const end = inside?.to ?? find.blankLine(at);
    at = inside?.from ?? at + 1;
    open(end, note.body, () => undefined);
  };

  const emitCitation = () => {
    skipOptions();
    const inside = group(at);
    if (inside === null) return;
    const into = passage();
    into.put('[', inside.from - 1);
    let isFirst = true;
    for (const key of source.slice(inside.from, inside.to).matchAll(/[^,\s][^,]*/g)) {
      if (!isFirst) into.put(', ', inside.from + key.index);
      notes.cite(into, key[0].trim(), inside.from + key.index);
      isFirst = false;
    }
    into.put(']', inside.to);
    at = inside.to + 1;
  };

  const emitEnvironment = (name: string, start: number, isOpening: boolean) => {
    const inside = group(at);
    if (inside === null) return;
    const environment = source.slice(inside.from, inside.to).trim();
    at = inside.to + 1;
    passage().breakLine(2, start);
    if (name === 'begin' && UNREAD.has(environment)) {
      const end = find.next(`\\end{${environment}}`, at);
      if (end !== -1) at = end;
      return;
    }
    if (environment === 'enumerate' || environment === 'itemize') {
      if (isOpening) lists.push(environment === 'enumerate' ? 1 : 0);
      else lists.pop();
    }
    if (environment === 'thebibliography' && !isOpening) bibliography = null;
    if (!isOpening) return;
    skipOptions();
    const argument = WITH_ARGUMENT.has(environment) ? group(at) : null;
    if (argument !== null) at = argument.to + 1;
  };

  const emitItem = (start: number) => {
    const into = passage();
    into.breakLine(2, start);
    const number = lists.at(-1) ?? 0;
    if (number > 0 && option(at) === null) into.put(`${number}. `, start);
    if (number > 0) lists[lists.length - 1] = number + 1;
  };

  const emitBibitem = (start: number) => {
    const chosen = option(at);
    if (chosen !== null) at = chosen.to + 1;
    const key = group(at);
    if (key === null) return;
    at = key.to + 1;
    const label = chosen === null ? null : source.slice(chosen.from, chosen.to).replace(/[{}]/g, '').trim();
    bibliography = notes.addWork(source.slice(key.from, key.to).trim(), label, start).body;
  };

  const emitAccent = (name: string, start: number) => {
    const inside = group(at);
    const letter = inside === null ? source.slice(at, at + 2) : source.slice(inside.from, inside.to);
    const dotless = /^\\([ij])(?![a-zA-Z])/.exec(inside === null ? source.slice(at, at + 3) : letter)?.[1];
    if (inside !== null && letter.length > 4 && dotless === undefined) return;
    const plain = dotless ?? (inside === null ? String.fromCodePoint(source.codePointAt(at) ?? 32) : letter);
    if (inside === null && dotless === undefined && !/\p{L}/u.test(plain)) return;
    passage().put(accented(name, plain), start);
    if (inside !== null) at = inside.to + 1;
    else at += dotless === undefined ? plain.length : 2;
  };

  const emitVerb = () => {
    const sign = source.charAt(at);
    const closing = sign === '' ? -1 : source.slice(at + 1, at + 2000).search(new RegExp(`[${escaped(sign)}\\n]`));
    if (closing !== -1) at += closing + 2;
  };

  const emitWord = (name: string, start: number) => {
    const symbol = symbolOf(name);
    if (NOTES.has(name)) emitNote(name, start);
    else if (name === 'footnotemark' || name === 'endnotemark') {
      const chosen = option(at);
      if (chosen !== null) at = chosen.to + 1;
      const label = chosen === null ? null : source.slice(chosen.from, chosen.to).trim();
      notes.markOnly(passage(), name === 'footnotemark' ? 'footnote' : 'endnote', label, start);
    } else if (name === 'url' || name === 'nolinkurl' || name === 'path') emitAddress(start, name !== 'path');
    else if (name === 'href') emitHref();
    else if (CITATION.test(name)) emitCitation();
    else if (name === 'begin' || name === 'end') emitEnvironment(name, start, name === 'begin');
    else if (name === 'bibitem') emitBibitem(start);
    else if (name === 'item') emitItem(start);
    else if (name === 'verb' || name === 'lstinline') emitVerb();
    else if (name === 'par') passage().breakLine(2, start);
    else if (HEADINGS.has(name)) {
      skipOptions();
      passage().breakLine(2, start);
      const into = passage();
      openGroup(into, () => into.breakLine(2, at));
    } else if (UNPRINTED.has(name)) {
      for (let left = UNPRINTED.get(name) ?? 0; left > 0; left -= 1) {
        skipOptions();
        const inside = group(at);
        if (inside === null) break;
        at = inside.to + 1;
      }
    } else if (isAccent(name)) emitAccent(name, start);
    else if (symbol !== undefined) {
      if (symbol === ' ') passage().space(start);
      else passage().put(symbol, start);
    } else if (option(at) !== null && source.charAt((option(at)?.to ?? at) + 1) === '{') skipOptions();
  };

  const emitSign = (sign: string, start: number) => {
    if (sign === '\\') {
      if (source.charAt(at) === '*') at += 1;
      skipOptions();
      passage().feed(start);
    } else if (sign === '(' || sign === '[') {
      const end = find.next(sign === '(' ? '\\)' : '\\]', at);
      if (end !== -1 && end - at < LONGEST_FORMULA) at = end + 2;
    } else if (isAccent(sign)) emitAccent(sign, start);
    else {
      const symbol = symbolOf(sign);
      // An escaped sign stands after its backslash.
      if (symbol === ' ') passage().space(start);
      else if (symbol !== undefined) passage().put(symbol, start + 1);
    }
  };

  const emitFormula = (start: number) => {
    const dollars = source.startsWith('$$', at) ? '$$' : '$';
    const end = find.next(dollars, at + dollars.length);
    if (end === -1 || end - at > LONGEST_FORMULA || find.blankLine(at) < end) {
      passage().put('$', start);
      at += 1;
    } else at = end + dollars.length;
  };

  /** TeX drops a comment with its line end and the white space after it, but not a blank line. */
  const skipComment = () => {
    const feed = find.next('\n', at);
    at = feed === -1 ? source.length : feed + 1;
    while (/[ \t]/.test(source.charAt(at))) at += 1;
    if (source.charAt(at) === '\n' || source.startsWith('\r\n', at)) passage().breakLine(2, at);
  };

  const step = () => {
    const start = at;
    const text = match(TEXT);
    if (text !== null) {
      passage().put(text[0], start);
      at += text[0].length;
      return;
    }
    const space = match(SPACE);
    if (space !== null) {
      at += space[0].length;
      if (/\n[^\n]*\n/.test(space[0])) passage().breakLine(2, start);
      else passage().space(start);
      return;
    }
    const character = source.charAt(at);
    if (character === '\\') {
      const command = match(WORD);
      at += command?.[0].length ?? 1;
      if (command?.[1] !== undefined) emitWord(command[1], start);
      else if (command?.[2] !== undefined) emitSign(command[2], start);
      return;
    }
    if (character === '%') return skipComment();
    if (character === '$') return emitFormula(start);
    const ligature = match(LIGATURE);
    at += ligature?.[0].length ?? 1;
    if (character === '~' || character === '&') passage().space(start);
    else if (character !== '{' && character !== '}') {
      passage().put(LIGATURES.get(ligature?.[0] ?? '') ?? ligature?.[0] ?? character, start);
    }
  };

  return {
    notes,
    scan(from, to) {
      at = from;
      while (at < to) {
        closeUpTo(at);
        step();
      }
      closeUpTo(source.length);
      stack.length = 0;
    },
  };
}

/** Appends an address without its escapes; returns it. */
function putAddress(
  passage: Passage | null,
  source: string,
  range: { readonly from: number; readonly to: number },
): string {
  let address = '';
  const inside = source.slice(range.from, range.to);
  // \% \_ \# \& \~{} \~ and {\_}; a line break in an address is TeX's own white space.
  for (const part of inside.matchAll(
    /\\([%_#&~^{}$])(?:\{\})?|\\(?:textasciitilde|string)\s?(?:\{\})?|([{}\s]+)|\\|[^\\{}\s]+/g,
  )) {
    if (part[2] !== undefined) continue;
    const isTilde = part[0].startsWith('\\textasciitilde');
    const text = part[1] ?? (isTilde ? '~' : part[0].replace(/^\\(?:string\s?)?(?:\{\})?/, ''));
    if (text === '') continue;
    const isEscape = part[1] !== undefined;
    passage?.put(text, range.from + part.index + (isEscape ? 1 : 0));
    address += text;
  }
  return address;
}

function escaped(sign: string): string {
  return sign.replace(/[\\\]^-]/g, '\\$&');
}
