// Links of a Markdown draft: bare ones, and those that a definition gives their address.

import type { PieceState } from './markdown-draft.ts';
import { comparable, type MarkdownNode } from './markdown-parse.ts';
import type { Passage } from './passage.ts';

/** True where the address names a scheme that leads to another document. */
export function isAddress(url: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^(?:javascript|data):/i.test(url);
}

// Quotes and signs of other scripts that end an address though the parser reads on.
const FOREIGN_END = /[“”„«»‹›‘’、。，；：！？（）【】《》「」『』…\u3000]/;

/** Writes `http://…`, `www.…` or `<http://…>`; the parser keeps no place for what is inside. */
export function emitBareLink(state: PieceState, node: MarkdownNode): void {
  const { source } = state.draft;
  const isAutolink = source.charAt(state.startOf(node)) === '<';
  const from = state.startOf(node) + (isAutolink ? 1 : 0);
  const to = state.endOf(node) - (isAutolink ? 1 : 0);
  const printed = source.slice(from, to);
  const cut = isAutolink ? -1 : printed.search(FOREIGN_END);
  const end = cut === -1 ? printed.length : cut;
  const passage = state.passage();
  const start = passage.length();
  // Converters escape signs in addresses, and no address holds a backslash; an ampersand may stand as in HTML.
  let address = '';
  for (const { 0: part, index } of printed.slice(0, end).matchAll(/&amp;|\\|[^\\&]+|&/g)) {
    if (part === '\\') continue;
    const text = part === '&amp;' ? '&' : part;
    passage.put(text, from + index);
    address += text;
  }
  if (/^www\./i.test(address)) passage.link(start, `http://${address}`);
  else if (/^https?:\/\//i.test(address)) passage.link(start, address);
  if (end < printed.length) passage.copy(from + end, to);
}

/** The address of a reference link; undefined where no definition was kept. */
export function addressOf(
  state: PieceState,
  node: Extract<MarkdownNode, { type: 'linkReference' }>,
): string | undefined {
  return state.draft.addresses.get(comparable(node.label ?? node.identifier));
}

/** Writes `[1]` where a numbered definition makes it a reference of a bibliography; false where it is another link. */
export function emitNumberedReference(
  state: PieceState,
  node: Extract<MarkdownNode, { type: 'linkReference' }>,
): boolean {
  const label = comparable(node.label ?? node.identifier);
  if (node.referenceType !== 'shortcut' || !state.draft.bibliography.has(label)) return false;
  const start = state.passage().length();
  state.passage().copy(state.startOf(node), state.endOf(node));
  state.passage().mark(start, `link ${label}`);
  return true;
}

/** Writes a numbered definition as the note that it is; others print nothing. */
export function emitLinkDefinition(state: PieceState, node: Extract<MarkdownNode, { type: 'definition' }>): void {
  const { draft } = state;
  const label = comparable(node.label ?? node.identifier);
  if (!/^\d{1,4}$/.test(label)) return;
  const from = state.startOf(node);
  const key = `link ${label}`;
  if (!draft.bibliography.has(label)) {
    state.passage().breakLine(2, from);
    emitDefined(state.passage(), draft.source, node.url, { from, to: state.endOf(node) });
    state.passage().breakLine(2, from);
  } else if (!draft.notes.has(key)) {
    const body = draft.createPassage();
    draft.notes.set(key, { key, label: node.label ?? label, body, at: from });
    const opening = draft.source.indexOf(']:', from) + 2;
    emitDefined(body, draft.source, node.url, { from: opening, to: state.endOf(node) });
  }
}

/** The definition as it stands, its address a link; angle brackets around the address are no part of it. */
function emitDefined(
  passage: Passage,
  source: string,
  url: string,
  range: { readonly from: number; readonly to: number },
): void {
  const at = source.slice(range.from, range.to).indexOf(url) + range.from;
  if (url === '' || at < range.from) {
    passage.copy(range.from, range.to);
    return;
  }
  const end = at + url.length;
  passage.copy(range.from, source.charAt(at - 1) === '<' ? at - 1 : at);
  const start = passage.length();
  passage.copy(at, end);
  if (isAddress(url)) passage.link(start, url);
  passage.copy(source.charAt(end) === '>' ? end + 1 : end, range.to);
}
