// Walks a page's markup in linear time and bounded memory: no tree, no stack of open elements.

import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';

/** A start tag. Names are in lower case; of a repeated attribute the first counts. */
export interface OpenedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isSelfClosing: boolean;
}

/** Told of everything in the order of the page. */
export interface MarkupListener {
  /** Attributes that nobody wants cost nothing. */
  wants(tag: string, attribute: string): boolean;
  open(element: OpenedElement): void;
  close(tag: string): void;
  /** A piece of text between tags, character references decoded. */
  text(piece: string): void;
  /** A piece of what stands inside title, script, style, textarea or xmp, which hold no markup. */
  raw(tag: string, piece: string): void;
  /** Asked after every text: true ends the walk. */
  hasEnough(): boolean;
}

const LONGEST_ATTRIBUTE = 4_000;

const RAW: ReadonlySet<string> = new Set(['title', 'script', 'style', 'textarea', 'xmp']);

export function walkMarkup(html: string, listener: MarkupListener): void {
  let tag = '';
  let attribute = '';
  let value = '';
  let attributes: Record<string, string> = {};
  let isWanted = false;
  let rawTag: string | null = null;

  function opened(isSelfClosing: boolean): void {
    listener.open({ tag, attributes, isSelfClosing });
    if (RAW.has(tag)) rawTag = tag;
  }

  function closed(name: string): void {
    if (name === rawTag) rawTag = null;
    listener.close(name);
  }

  function text(piece: string): void {
    if (rawTag === null) listener.text(piece);
    else listener.raw(rawTag, piece);
    if (listener.hasEnough()) tokenizer.pause();
  }

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      tag = html.slice(start, end).toLowerCase();
      attributes = {};
    },
    onattribname(start, end) {
      attribute = html.slice(start, end).toLowerCase();
      value = '';
      isWanted = listener.wants(tag, attribute);
    },
    onattribdata(start, end) {
      if (!isWanted || value.length >= LONGEST_ATTRIBUTE) return;
      value += html.slice(start, Math.min(end, start + LONGEST_ATTRIBUTE));
    },
    onattribentity(codepoint) {
      if (isWanted && value.length < LONGEST_ATTRIBUTE) value += String.fromCodePoint(codepoint);
    },
    onattribend() {
      if (isWanted && !Object.hasOwn(attributes, attribute)) attributes[attribute] = value;
    },
    onopentagend: () => opened(false),
    onselfclosingtag: () => opened(true),
    onclosetag: (start, end) => closed(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => text(html.slice(start, end)),
    ontextentity: (codepoint) => text(String.fromCodePoint(codepoint)),
    oncdata: (start, end) => text(html.slice(start, end)),
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: ignore,
  };
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
}

function ignore(): void {}
