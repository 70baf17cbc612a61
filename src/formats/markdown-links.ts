// Links of a Markdown draft: bare ones, and those that a definition gives their address.

import type { PieceState } from './markdown-draft.ts';
import { isNumber } from './markdown-link-definitions.ts';
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

/** Writes a numbered definition as the note that it may be; others print nothing. */
export function emitLinkDefinition(state: PieceState, node: Extract<MarkdownNode, { type: 'definition' }>): void {
  const label = comparable(node.label ?? node.identifier);
  if (!isNumber(label) || state.draft.linked.has(label)) return;
  const from = state.startOf(node);
  state.passage().breakLine(2, from);
  emitDefined(state.passage(), state.draft.source, node.url, { from, to: state.endOf(node) });
  state.passage().breakLine(2, from);
}

// The title of a definition in one of the three ways of CommonMark.
const DEFINED_TITLE = /^>?\s+(?:"([^"]*)"|'([^']*)'|\(([^()]*)\))\s*$/;

/** The definition as it stands, its address a link without angle brackets, its title in quotation marks. */
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
  const title = DEFINED_TITLE.exec(source.slice(end, range.to));
  const words = title?.[1] ?? title?.[2] ?? title?.[3];
  if (title === null || words === undefined) {
    passage.copy(source.charAt(end) === '>' ? end + 1 : end, range.to);
    return;
  }
  const from = source.indexOf(words, end);
  passage.put(' "', from - 1);
  passage.copy(from, from + words.length);
  passage.put('"', from + words.length);
}
