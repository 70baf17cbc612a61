// The number that a browser prints before an item of a list.

import { itemLabels } from './html-lists.ts';
import type { HtmlElement } from './html-tree.ts';

/** The number that the browser prints before a list item; empty where the container is none. */
export function printedLabel(container: HtmlElement): string {
  const list = container.parent;
  return container.name === 'li' && list?.name === 'ol' ? (labelsOf(list).get(container) ?? '') : '';
}

const known = new WeakMap<HtmlElement, ReadonlyMap<HtmlElement, string>>();

function labelsOf(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const labels = known.get(list) ?? itemLabels(list);
  known.set(list, labels);
  return labels;
}
