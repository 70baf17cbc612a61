// The numbers that a browser prints before the items of an ordered list.

import { attributeOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';
import { printNumber } from './number-format.ts';

/** The printed numbers of a list's own items (HTML: start, value, type, reversed). */
export function itemLabels(list: HtmlElement): ReadonlyMap<HtmlElement, string> {
  const items = list.children.flatMap((child) => (child.kind === 'element' && child.name === 'li' ? [child] : []));
  const step = list.attributes.has('reversed') ? -1 : 1;
  const type = attributeOf(list, 'type');
  let number = wholeNumber(attributeOf(list, 'start')) ?? (step === 1 ? 1 : items.length);
  return new Map(
    items.map((item) => {
      number = wholeNumber(attributeOf(item, 'value')) ?? number;
      const label = styled(number, type);
      number += step;
      return [item, label] as const;
    }),
  );
}

function wholeNumber(text: string): number | null {
  return /^\s*-?\d{1,6}\s*$/.test(text) ? Number(text) : null;
}

function styled(number: number, type: string): string {
  if (type === 'i') return printNumber(number, 'lower-roman');
  if (type === 'I') return printNumber(number, 'upper-roman');
  if (number < 1) return String(number);
  if (type === 'a') return letters(number);
  return type === 'A' ? letters(number).toUpperCase() : String(number);
}

/** a to z, then aa, ab, as browsers count, and unlike word processors. */
function letters(number: number): string {
  let rest = number;
  let text = '';
  while (rest > 0) {
    rest -= 1;
    text = String.fromCharCode(97 + (rest % 26)) + text;
    rest = Math.floor(rest / 26);
  }
  return text;
}
