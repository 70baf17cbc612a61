// The numbers that a browser prints before the items of an ordered list.

import { attributeOf } from './html-dom.ts';
import type { HtmlElement } from './html-tree.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

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
  if (number < 1 || number > 3999) return String(number);
  if (type === 'i') return roman(number);
  if (type === 'I') return roman(number).toUpperCase();
  if (type === 'a') return letters(number);
  return type === 'A' ? letters(number).toUpperCase() : String(number);
}

function roman(number: number): string {
  let rest = number;
  let text = '';
  for (const [value, sign] of ROMAN) {
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  }
  return text;
}

/** a to z, then aa, ab. */
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
