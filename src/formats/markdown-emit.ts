// The nodes of a Markdown draft as text: signs left out, each character tied to its place in the source.

import { emitNodes } from './html-emit.ts';
import type { HtmlParser } from './html-tree.ts';
import { alignText } from './markdown-align.ts';
import { comparable, type MarkdownNode, type ParsedChunk } from './markdown-parse.ts';
import type { MaskedSource } from './markdown-signs.ts';
import type { Passage } from './passage.ts';
import { superscript } from './superscript.ts';

/** A note that a draft defines, or writes where it refers to it. */
export interface MarkdownNote {
  readonly key: string;
  /** Null for an inline note, which prints none. */
  readonly label: string | null;
  readonly body: Passage;
  readonly at: number;
}

/** What the pieces of a draft have in common, and what they add to. */
export interface MarkdownDraft {
  readonly source: string;
  readonly masked: MaskedSource;
  readonly parseHtml: HtmlParser;
  readonly createPassage: () => Passage;
  readonly running: Passage;
  readonly notes: Map<string, MarkdownNote>;
  /** Addresses that reference links share, by comparable label; the first definition counts. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Numbered link definitions that the text refers to by their number: a bibliography. */
  readonly bibliography: ReadonlySet<string>;
  readonly repeated: Set<string>;
}

/** Appends a parsed piece to the draft's running text and notes. `firstItem` is the number of its first list's first item. */
export function emitChunk(draft: MarkdownDraft, chunk: ParsedChunk, firstItem: number | null): void {
  createEmitter(draft, chunk, firstItem).emit(chunk.root);
}

interface Emitter {
  emit(node: MarkdownNode): void;
}

const LEFT_OUT = new Set(['image', 'imageReference', 'thematicBreak', 'yaml', 'toml']);

function createEmitter(draft: MarkdownDraft, chunk: ParsedChunk, firstItem: number | null): Emitter {
  const { source, masked } = draft;
  const stack: Passage[] = [draft.running];
  let definitions = 0;
  let isRaised = false;
  let openLink: { readonly passage: Passage; readonly start: number; readonly url: string } | null = null;
  let isFirstList = true;

  const passage = () => stack.at(-1) ?? draft.running;
  const startOf = (node: MarkdownNode) => (node.position?.start.offset ?? 0) + chunk.shift;
  const endOf = (node: MarkdownNode) => (node.position?.end.offset ?? 0) + chunk.shift;

  const put = (text: string, at: number) => {
    const sign = masked.signAt(at);
    if (sign === undefined) passage().put(isRaised ? superscript(text) : text, at);
    else if (sign === 'note-opens') openNote(at);
    else if (sign === 'note-closes' && stack.length > 1) stack.pop();
  };
  const openNote = (at: number) => {
    const key = `inline ${at}`;
    const start = passage().length();
    passage().put('[^]', at);
    passage().mark(start, key);
    const body = draft.createPassage();
    draft.notes.set(key, { key, label: null, body, at });
    stack.push(body);
  };
  const link = (node: MarkdownNode & { readonly children: readonly MarkdownNode[] }, url: string | undefined) => {
    const into = passage();
    const start = into.length();
    emitAll(node.children);
    if (url !== undefined && isAddress(url) && passage() === into) into.link(start, url);
  };
  const emitAll = (nodes: readonly MarkdownNode[]) => {
    for (const node of nodes) emit(node);
  };
  const block = (node: MarkdownNode, write: () => void) => {
    const depth = stack.length;
    passage().breakLine(2, startOf(node));
    write();
    stack.length = Math.min(stack.length, depth);
    isRaised = false;
    openLink = null;
    passage().breakLine(2, endOf(node));
  };

  const emit = (node: MarkdownNode): void => {
    if (startOf(node) < chunk.start && node.type !== 'root') return;
    if (LEFT_OUT.has(node.type)) return;
    switch (node.type) {
      case 'text':
        emitText(node.value, startOf(node), endOf(node));
        return;
      case 'inlineCode':
        passage().copy(startOf(node), endOf(node));
        return;
      case 'break':
        passage().feed(startOf(node));
        return;
      case 'html':
        emitHtml(node);
        return;
      case 'link':
        if (source.charAt(startOf(node)) !== '[') emitBareLink(startOf(node), endOf(node));
        else link(node, node.url);
        return;
      case 'linkReference':
        emitLinkReference(node);
        return;
      case 'footnoteReference': {
        const start = passage().length();
        passage().copy(startOf(node), endOf(node));
        passage().mark(start, comparable(node.label ?? node.identifier));
        return;
      }
      case 'footnoteDefinition':
        emitDefinition(node);
        return;
      case 'definition':
        emitLinkDefinition(node);
        return;
      case 'code':
        // In a note, what is indented too far is still the note.
        if (definitions > 0) block(node, () => passage().copy(inkStart(source, startOf(node)), endOf(node)));
        return;
      case 'list':
        emitList(node);
        return;
      case 'paragraph':
      case 'heading':
      case 'blockquote':
      case 'listItem':
        block(node, () => emitAll(node.children));
        return;
      default:
        if ('children' in node) emitAll(node.children);
    }
  };

  const emitText = (value: string, from: number, to: number) => {
    for (const piece of alignText(value, draft, from, to)) {
      if (piece.text === '\n') passage().feed(piece.at);
      else put(piece.text, piece.at);
    }
  };

  const emitBareLink = (from: number, to: number) => {
    const isAutolink = source.charAt(from) === '<';
    const printed = isAutolink ? source.slice(from + 1, to - 1) : source.slice(from, to);
    const end = isAutolink ? printed.length : addressEnd(printed);
    const into = passage();
    const start = into.length();
    const first = isAutolink ? from + 1 : from;
    // Converters escape signs in addresses, and no address holds a backslash; an ampersand may stand as in HTML.
    let address = '';
    for (const match of printed.slice(0, end).matchAll(/&amp;|\\|[^\\&]+|&/g)) {
      const text = match[0] === '&amp;' ? '&' : match[0];
      if (text === '\\') continue;
      into.put(text, first + match.index);
      address += text;
    }
    if (/^(?:https?:\/\/|www\.)/i.test(address))
      into.link(start, address.startsWith('www.') ? `http://${address}` : address);
    if (end < printed.length) into.copy(first + end, first + printed.length);
  };

  const emitLinkReference = (node: Extract<MarkdownNode, { type: 'linkReference' }>) => {
    const label = comparable(node.label ?? node.identifier);
    const url = draft.addresses.get(label);
    if (url === undefined) {
      passage().copy(startOf(node), endOf(node));
    } else if (node.referenceType === 'shortcut' && draft.bibliography.has(label)) {
      const start = passage().length();
      passage().copy(startOf(node), endOf(node));
      passage().mark(start, `link ${label}`);
    } else link(node, url);
  };

  const emitDefinition = (node: Extract<MarkdownNode, { type: 'footnoteDefinition' }>) => {
    const key = comparable(node.label ?? node.identifier);
    if (draft.notes.has(key)) {
      draft.repeated.add(node.label ?? node.identifier);
      return;
    }
    const body = draft.createPassage();
    draft.notes.set(key, { key, label: node.label ?? node.identifier, body, at: startOf(node) });
    definitions += 1;
    stack.push(body);
    const depth = stack.length;
    emitAll(node.children);
    stack.length = depth - 1;
    definitions -= 1;
  };

  const emitLinkDefinition = (node: Extract<MarkdownNode, { type: 'definition' }>) => {
    const label = comparable(node.label ?? node.identifier);
    if (!/^\d{1,4}$/.test(label)) return;
    const from = startOf(node);
    const body = source.indexOf(']:', from) + 2;
    if (draft.bibliography.has(label)) {
      if (draft.notes.has(`link ${label}`)) return;
      const into = draft.createPassage();
      draft.notes.set(`link ${label}`, { key: `link ${label}`, label: node.label ?? label, body: into, at: from });
      into.space(body);
      emitReferenced(into, node.url, body, endOf(node));
    } else block(node, () => emitReferenced(passage(), node.url, from, endOf(node)));
  };

  /** The definition as it stands, its address a link; angle brackets around the address are no part of it. */
  const emitReferenced = (into: Passage, url: string, from: number, to: number) => {
    const at = source.indexOf(url, from);
    if (at === -1 || at + url.length > to) {
      into.copy(from, to);
      return;
    }
    into.copy(from, source.charAt(at - 1) === '<' ? at - 1 : at);
    const start = into.length();
    into.copy(at, at + url.length);
    if (isAddress(url)) into.link(start, url);
    into.copy(at + url.length + (source.charAt(at + url.length) === '>' ? 1 : 0), to);
  };

  const emitList = (node: Extract<MarkdownNode, { type: 'list' }>) => {
    const isContinued = isFirstList && firstItem !== null;
    isFirstList = false;
    const first = isContinued ? firstItem : (node.start ?? 1);
    node.children.forEach((item, index) => {
      block(item, () => {
        const from = startOf(item);
        const sign = /^\d+([.)])/.exec(source.slice(from, from + 12))?.[1] ?? '.';
        if (node.ordered) passage().put(`${first + index}${sign} `, from);
        const [opening, ...others] = item.children;
        if (opening?.type === 'paragraph') emitAll(opening.children);
        else if (opening !== undefined) emit(opening);
        for (const other of others) emit(other);
      });
    });
  };

  const emitHtml = (node: Extract<MarkdownNode, { type: 'html' }>) => {
    const tag = /^<(\/?)(sup|a|br)\b([^>]{0,4000})>$/i.exec(node.value);
    const name = tag?.[2]?.toLowerCase();
    const isOpening = tag?.[1] === '';
    if (name === 'br') passage().feed(startOf(node));
    else if (name === 'sup') isRaised = isOpening;
    else if (name === 'a') {
      if (openLink !== null && openLink.passage === passage()) openLink.passage.link(openLink.start, openLink.url);
      const url = isOpening ? /\bhref\s*=\s*["']?([^"'\s>]{1,2000})/i.exec(tag?.[3] ?? '')?.[1] : undefined;
      openLink = url !== undefined && isAddress(url) ? { passage: passage(), start: passage().length(), url } : null;
    } else if (/^<[a-z!]/i.test(node.value) && node.value.includes('<', 1)) {
      const tree = draft.parseHtml(source, startOf(node), endOf(node));
      const addressOf = (element: { readonly attributes: ReadonlyMap<string, { readonly value: string }> }) => {
        const href = element.attributes.get('href')?.value ?? '';
        return isAddress(href) ? href : null;
      };
      emitNodes([tree], passage(), { dropped: new Set(), bodies: new Set(), markers: new Map(), addressOf });
    }
  };

  return { emit };
}

/** The offset of the first character at or after `from` that is no space. */
function inkStart(source: string, from: number): number {
  let at = from;
  while (/[ \t]/.test(source.charAt(at))) at += 1;
  return at;
}

function isAddress(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(?:javascript|data):/i.test(url);
}

// Quotes and signs of other scripts that end an address though the parser reads on.
const FOREIGN_END = /[“”„«»‹›‘’、。，；：！？（）【】《》「」『』…\u3000]/;

function addressEnd(printed: string): number {
  const end = printed.search(FOREIGN_END);
  return end === -1 ? printed.length : end;
}
