// Markup that cannot be forged: a tagged template that escapes whatever was not made by itself.

import { printable } from '../../text/printable.ts';

const made = Symbol('markup');

/** A piece of finished markup. Only `html` and `trusted` make it, so no value of a report can pass for one. */
export interface Markup {
  readonly [made]: string;
}

/** What a template takes; false and null are nothing. */
export type Value = string | number | false | null | Markup | readonly Markup[];

/** Fills a template: text is cleared of control characters and escaped for text and for quoted attributes alike. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const parts = strings.map((text, index) => (index === 0 ? text : `${fill(values[index - 1] ?? null)}${text}`));
  return { [made]: parts.join('') };
}

/** Markup from this project's own constants: a style sheet, a script, a drawing. Never from a report. */
export function trusted(constant: string): Markup {
  return { [made]: constant };
}

/** The finished text. */
export function render(markup: Markup): string {
  return markup[made];
}

function fill(value: Value): string {
  if (value === null || value === false) return '';
  if (typeof value === 'string') return escapeText(value);
  if (typeof value === 'number') return String(value);
  if (made in value) return value[made];
  return value.map(render).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeText(text: string): string {
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}
