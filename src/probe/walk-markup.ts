// Walks a page's markup in linear time and bounded memory: no tree, no stack of open elements.
//
// A parser that reads every character costs more than the request for the page; this one jumps from tag to tag, and the
// tests hold it against htmlparser2.

import { decodeAttribute, decodeText } from './decode-references.ts';

/** A start tag. Names are in lower case; of a repeated attribute the first counts. */
export interface OpenedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
}

/** Told of everything in the order of the page. */
export interface MarkupListener {
  /** Names of the attributes that are wanted of an element, null for all of them; others cost nothing. */
  wants(tag: string): ReadonlySet<string> | null;
  open(element: OpenedElement): void;
  close(tag: string): void;
  /** The text between two tags, character references decoded. */
  text(text: string): void;
  /** What stands inside title, script, style, textarea or xmp, which hold no markup. */
  raw(tag: string, text: string): void;
  /** Asked after every text: true ends the walk. */
  hasEnough(): boolean;
}

/** What a start tag says, and where it ends. */
interface StartTag extends OpenedElement {
  readonly end: number;
}

const LONGEST_ATTRIBUTE = 4_000;

const RAW: ReadonlySet<string> = new Set(['title', 'script', 'style', 'textarea', 'xmp']);
// Of these the character references count (HTML 13.2.5.1, RCDATA).
const DECODED_RAW: ReadonlySet<string> = new Set(['title', 'textarea']);
const NO_ATTRIBUTES: Readonly<Record<string, string>> = Object.freeze({});

export function walkMarkup(html: string, listener: MarkupListener): void {
  let textStart = 0;
  let at = 0;

  /** Ends the text before a tag; false where the listener has enough. */
  function textUntil(end: number): boolean {
    if (end <= textStart) return true;
    listener.text(decodeText(html.slice(textStart, end)));
    return !listener.hasEnough();
  }

  for (;;) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const kind = kindOf(html, open);
    if (kind === 'text') {
      at = open + 1;
      continue;
    }
    if (!textUntil(open)) return;
    at = kind === 'open' ? walkElement(html, open, listener) : endOfOther(html, open, kind, listener);
    textStart = at;
  }
  textUntil(html.length);
}

/** What the `<` at `open` begins. */
function kindOf(html: string, open: number): 'open' | 'close' | 'comment' | 'bogus' | 'text' {
  const next = html.charCodeAt(open + 1);
  if (isLetter(next)) return 'open';
  if (next === SLASH) return isLetter(html.charCodeAt(open + 2)) ? 'close' : 'bogus';
  if (next === BANG) return html.startsWith('--', open + 2) ? 'comment' : 'bogus';
  return next === QUESTION ? 'bogus' : 'text';
}

/** Tells of an element's start, and of its content where that is no markup. */
function walkElement(html: string, open: number, listener: MarkupListener): number {
  const element = readStartTag(html, open, listener);
  if (element === null) return html.length;
  listener.open(element);
  if (!RAW.has(element.tag)) return element.end;
  const end = endOfRaw(html, element.end, element.tag);
  const content = html.slice(element.end, end);
  if (content !== '') listener.raw(element.tag, DECODED_RAW.has(element.tag) ? decodeText(content) : content);
  return end;
}

function endOfOther(html: string, open: number, kind: 'close' | 'comment' | 'bogus', listener: MarkupListener): number {
  if (kind === 'comment') return after(html, '-->', open + 2);
  if (kind === 'close') listener.close(lowerName(html, open + 2, endOfName(html, open + 2)));
  return after(html, '>', open + 2);
}

/** Null where the page ends within the tag. */
function readStartTag(html: string, open: number, listener: MarkupListener): StartTag | null {
  let at = endOfName(html, open + 1);
  const tag = lowerName(html, open + 1, at);
  let attributes: Record<string, string> | null = null;
  const wanted = listener.wants(tag);
  for (;;) {
    at = skipBetween(html, at);
    const code = html.charCodeAt(at);
    if (Number.isNaN(code)) return null;
    if (code === GREATER) {
      const isSelfClosing = html.charCodeAt(at - 1) === SLASH;
      return { tag, attributes: attributes ?? NO_ATTRIBUTES, isSelfClosing, end: at + 1 };
    }
    const nameEnd = endOfAttributeName(html, at);
    const [valueStart, valueEnd, next] = findValue(html, nameEnd);
    const name = lowerName(html, at, nameEnd);
    if (wanted === null || wanted.has(name)) {
      attributes ??= {};
      if (!Object.hasOwn(attributes, name)) {
        attributes[name] = decodeAttribute(html.slice(valueStart, Math.min(valueEnd, valueStart + LONGEST_ATTRIBUTE)));
      }
    }
    at = next;
  }
}

/** Start and end of an attribute's value, and where to read on. A quote that is never closed begins no value. */
function findValue(html: string, nameEnd: number): readonly [number, number, number] {
  const equals = skipSpace(html, nameEnd);
  if (html.charCodeAt(equals) !== EQUALS) return [nameEnd, nameEnd, nameEnd];
  const start = skipSpace(html, equals + 1);
  const code = html.charCodeAt(start);
  if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
    const end = html.indexOf(code === DOUBLE_QUOTE ? '"' : "'", start + 1);
    return end < 0 ? [start, start, html.length] : [start + 1, end, end + 1];
  }
  let end = start;
  while (end < html.length && !isSpace(html.charCodeAt(end)) && html.charCodeAt(end) !== GREATER) end += 1;
  return [start, end, end];
}

/** Where the end tag of a raw element begins, or the page ends. */
function endOfRaw(html: string, start: number, tag: string): number {
  for (let at = html.indexOf('</', start); at >= 0; at = html.indexOf('</', at + 2)) {
    const end = at + 2 + tag.length;
    if (html.slice(at + 2, end).toLowerCase() === tag && !isNameCharacter(html.charCodeAt(end))) return at;
  }
  return html.length;
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}

/** Neither white space nor what ends a tag; false past the end of the page. */
function isNameCharacter(code: number): boolean {
  return !Number.isNaN(code) && !isSpace(code) && code !== SLASH && code !== GREATER;
}

function endOfName(html: string, start: number): number {
  let at = start;
  while (isNameCharacter(html.charCodeAt(at))) at += 1;
  return at;
}

/** Nearly all names are in lower case; telling so costs less than making them so. */
function lowerName(html: string, start: number, end: number): string {
  const name = html.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const code = html.charCodeAt(at);
    if ((code >= 0x41 && code <= 0x5a) || code > 0x7f) return name.toLowerCase();
  }
  return name;
}

/** A name may begin with `=` (HTML 13.2.5.32). */
function endOfAttributeName(html: string, start: number): number {
  let at = start + 1;
  while (isNameCharacter(html.charCodeAt(at)) && html.charCodeAt(at) !== EQUALS) at += 1;
  return at;
}

function skipSpace(html: string, start: number): number {
  let at = start;
  while (isSpace(html.charCodeAt(at))) at += 1;
  return at;
}

function skipBetween(html: string, start: number): number {
  let at = start;
  while (isSpace(html.charCodeAt(at)) || html.charCodeAt(at) === SLASH) at += 1;
  return at;
}
