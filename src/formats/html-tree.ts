// HTML to a tree whose every character knows its place in the source; forgiving, and linear in the length of the source.

import type { QuoteType, TokenizerCallbacks } from 'htmlparser2';
import { type Checkpoint, createCheckpoint } from './checkpoint.ts';

/** The value of an attribute, decoded, and where it begins in the source. */
export interface HtmlAttribute {
  readonly value: string;
  readonly at: number;
}

/** A stretch of character data: equal to the source at `at`, or one decoded character reference that stands there. */
export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: number;
  readonly parent: HtmlElement;
}

/** An element; the root has the name `#root`. */
export interface HtmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, HtmlAttribute>;
  readonly children: readonly HtmlNode[];
  readonly parent: HtmlElement | null;
  /** Where its start tag begins. */
  readonly at: number;
}

export type HtmlNode = HtmlElement | HtmlText;

interface OpenElement extends HtmlElement {
  readonly attributes: Map<string, HtmlAttribute>;
  readonly children: HtmlNode[];
}

// Elements nested deeper than any page nests them become siblings, as in browsers (Blink stops at 512).
const DEEPEST = 256;

const VOID = new Set(
  'area base basefont br col command embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

// A start tag closes an open element of the first set, unless one of the second stands between (HTML, optional tags).
const BLOCK_STARTS = new Set(
  (
    'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul li dt dd'
  ).split(' '),
);
const TABLE_SCOPE = new Set(['table', '#root']);
const CLOSES: ReadonlyMap<string, { readonly closed: readonly string[]; readonly scope: ReadonlySet<string> }> =
  new Map([
    ['li', { closed: ['li'], scope: new Set(['ul', 'ol', 'menu', 'dir', 'table', '#root']) }],
    ['dt', { closed: ['dt', 'dd'], scope: new Set(['dl', 'table', '#root']) }],
    ['dd', { closed: ['dt', 'dd'], scope: new Set(['dl', 'table', '#root']) }],
    ['tr', { closed: ['tr'], scope: TABLE_SCOPE }],
    ['td', { closed: ['td', 'th'], scope: new Set(['tr', 'table', '#root']) }],
    ['th', { closed: ['td', 'th'], scope: new Set(['tr', 'table', '#root']) }],
    ['tbody', { closed: ['thead', 'tbody', 'tfoot'], scope: TABLE_SCOPE }],
    ['tfoot', { closed: ['thead', 'tbody', 'tfoot'], scope: TABLE_SCOPE }],
    ['option', { closed: ['option'], scope: new Set(['select', '#root']) }],
    ['a', { closed: ['a'], scope: new Set(['td', 'th', 'table', 'object', '#root']) }],
  ]);
// What an open paragraph cannot reach through to be closed from inside.
const PARAGRAPH_SCOPE = new Set(
  'button caption object td th table div section article aside blockquote li dd dt figure #root'.split(' '),
);
// A stray end tag does not close what encloses these.
const END_SCOPE = new Set(['td', 'th', 'table', 'caption', '#root']);
const TABLE_PARTS = new Set(['table', 'tbody', 'thead', 'tfoot', 'tr', 'td', 'th', 'body', 'html']);

/** Parses the source from `from` to `to`. */
export type HtmlParser = (source: string, from?: number, to?: number) => HtmlElement;

/** Loads the tokenizer. The parser never throws on any source, unless `checkpoint` does, which is called at every tag. */
export async function loadHtmlParser(checkpoint: Checkpoint = createCheckpoint()): Promise<HtmlParser> {
  const { Tokenizer } = await import('htmlparser2');
  return (source, from = 0, to = source.length) => {
    const piece = source.slice(from, to);
    const builder = treeBuilder(piece, from, checkpoint);
    const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder.callbacks);
    tokenizer.write(piece);
    tokenizer.end();
    return builder.root;
  };
}

function treeBuilder(
  source: string,
  base: number,
  checkpoint: Checkpoint,
): { readonly root: HtmlElement; readonly callbacks: TokenizerCallbacks } {
  const root: OpenElement = {
    kind: 'element',
    name: '#root',
    attributes: new Map(),
    children: [],
    parent: null,
    at: base,
  };
  const stack: OpenElement[] = [root];
  let opening: OpenElement | null = null;
  let attribute = { name: '', value: '', at: -1 };
  let textEnd = 0;
  // HTML has no self-closing elements, XHTML has; and either is written with empty anchors: <a id="n1"/>.
  const isXml = /^\s*<\?xml/.test(source.slice(0, 200));

  const current = () => stack.at(-1) ?? root;
  const addText = (text: string, at: number) => {
    const parent = current();
    if (text !== '') parent.children.push({ kind: 'text', text, at: base + at, parent });
  };
  const popUntil = (names: readonly string[], scope: ReadonlySet<string>) => {
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const name = stack[index]?.name ?? '';
      if (names.includes(name)) {
        stack.length = index;
        return;
      }
      if (scope.has(name)) return;
    }
  };
  const closeElement = () => {
    if (opening === null) return;
    if (!VOID.has(opening.name) && stack.length < DEEPEST) stack.push(opening);
    opening = null;
  };

  const callbacks: TokenizerCallbacks = {
    ontext(start, end) {
      addText(source.slice(start, end), start);
      textEnd = end;
    },
    ontextentity(codePoint, end) {
      addText(String.fromCodePoint(codePoint), Math.max(textEnd, source.lastIndexOf('&', end - 1)));
      textEnd = end;
    },
    onopentagname(start, end) {
      checkpoint();
      const name = source.slice(start, end).toLowerCase();
      if (BLOCK_STARTS.has(name)) popUntil(['p'], PARAGRAPH_SCOPE);
      const implied = CLOSES.get(name);
      if (implied !== undefined) popUntil(implied.closed, implied.scope);
      const parent = current();
      opening = { kind: 'element', name, attributes: new Map(), children: [], parent, at: base + start - 1 };
      parent.children.push(opening);
    },
    onattribname(start, end) {
      attribute = { name: source.slice(start, end).toLowerCase(), value: '', at: -1 };
    },
    onattribdata(start, end) {
      if (attribute.at === -1) attribute.at = base + start;
      attribute.value += source.slice(start, end);
    },
    onattribentity(codePoint) {
      attribute.value += String.fromCodePoint(codePoint);
    },
    onattribend(_quote: QuoteType, end) {
      if (opening !== null && !opening.attributes.has(attribute.name)) {
        const at = attribute.at === -1 ? base + end : attribute.at;
        opening.attributes.set(attribute.name, { value: attribute.value, at });
      }
    },
    onopentagend(end) {
      textEnd = end + 1;
      closeElement();
    },
    onselfclosingtag(end) {
      textEnd = end + 1;
      if (isXml || opening?.name === 'a') opening = null;
      closeElement();
    },
    onclosetag(start, end) {
      const name = source.slice(start, end).toLowerCase();
      textEnd = end + 1;
      popUntil([name], TABLE_PARTS.has(name) ? new Set(['#root']) : END_SCOPE);
    },
    oncdata(start, end, endOffset) {
      if (isXml) addText(source.slice(start, end - endOffset), start);
    },
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
  };
  return { root, callbacks };
}
