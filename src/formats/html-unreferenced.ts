// Notes of a page that no link refers to.

import { BLOCKS, elementsBelow, isWithin, linksIn, namesOf, textOf } from './html-dom.ts';
import { bareLabel, isBackLink, isLabel } from './html-labels.ts';
import type { HtmlNote } from './html-note.ts';
import { countStarts } from './html-note-bodies.ts';
import { printedLabel } from './html-printed-label.ts';
import type { HtmlElement, HtmlNode } from './html-tree.ts';

const NOTE_ITEM = / (?:doc-footnote|doc-endnote|doc-biblioentry|csl-entry|epub-footnote|endnote|footnote|rearnote) /;

/** Items that no link refers to: the others of a list of notes, and what a role names a note (DPUB-ARIA, EPUB). */
export function findUnreferenced(page: HtmlElement, notes: readonly HtmlNote[]): readonly HtmlNote[] {
  const taken = new Set<HtmlNode>(notes.flatMap(({ body }) => body));
  const lists = new Map<HtmlElement, number>();
  for (const node of taken) {
    if (node.kind !== 'element' || node.name !== 'li' || node.parent === null) continue;
    lists.set(node.parent, (lists.get(node.parent) ?? 0) + 1);
  }
  const found: HtmlNote[] = [];
  const add = (item: HtmlElement, kind: HtmlNote['kind']) => {
    if (taken.has(item) || textOf(item, 10) === '') return;
    taken.add(item);
    found.push({
      key: `item-${found.length}`,
      label: printedLabel(item) || labelAtHead(item) || String(notes.length + found.length + 1),
      kind,
      references: [],
      body: [item],
      dropped: linksIn([item]).filter(isBackLink),
    });
  };
  for (const [list, count] of lists) {
    const items = list.children.flatMap((child) => (child.kind === 'element' && child.name === 'li' ? [child] : []));
    if (count * 2 >= items.length) for (const item of items) add(item, 'note');
  }
  const holders = countStarts([...taken].flatMap((node) => (node.kind === 'element' ? [node] : (node.parent ?? []))));
  for (const element of elementsBelow(page)) {
    if (!NOTE_ITEM.test(namesOf(element)) || !BLOCKS.has(element.name)) continue;
    if (holders.has(element) || isWithin(element, taken)) continue;
    add(element, / doc-biblioentry | csl-entry /.test(namesOf(element)) ? 'reference' : 'note');
  }
  return found;
}

function labelAtHead(item: HtmlElement): string {
  const head = bareLabel(/^[[(]?[^\s\])]{1,8}[\]).:]/.exec(textOf(item, 20))?.[0] ?? '');
  return isLabel(head) ? head : '';
}
