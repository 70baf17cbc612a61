// The numbers that a word processor prints before the items of OpenDocument lists.

import { type NumberFormat, printNumber } from './number-format.ts';

/** One level of a list style; null where it prints bullets or nothing. */
export interface OdtListLevel {
  readonly format: NumberFormat;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  /** How many levels are printed: 2 for `1.2`. */
  readonly displayed: number;
}

/** Levels by their depth, from 0. */
export type OdtListStyle = readonly (OdtListLevel | undefined)[];

/** Counts items while lists are opened and closed. */
export interface OdtLists {
  open(style: string | null, continues: boolean): void;
  item(start: string | null): void;
  close(): void;
  /** The number of the item that was begun last, once; empty where nothing is printed. */
  take(): string;
}

export function createOdtLists(styles: ReadonlyMap<string, OdtListStyle>): OdtLists {
  const open: string[] = [];
  const counts = new Map<string, (number | undefined)[]>();
  let pending = '';
  return {
    open(style, continues) {
      const name = style ?? open.at(-1) ?? '';
      open.push(name);
      if (open.length === 1 && !continues) counts.set(name, []);
    },
    item(start) {
      const name = open.at(-1) ?? '';
      const level = open.length - 1;
      const style = styles.get(name) ?? [];
      const count = counts.get(name) ?? [];
      counts.set(name, count);
      const first = start !== null && /^\d{1,6}$/.test(start) ? Number(start) : null;
      count[level] = first ?? (count[level] ?? (style[level]?.start ?? 1) - 1) + 1;
      count.length = level + 1;
      pending = print(style, level, count);
    },
    close() {
      open.pop();
      pending = '';
    },
    take() {
      const number = pending;
      pending = '';
      return number;
    },
  };
}

function print(style: OdtListStyle, level: number, count: readonly (number | undefined)[]): string {
  const own = style[level];
  if (own === undefined) return '';
  const numbers: string[] = [];
  for (let at = Math.max(0, level + 1 - own.displayed); at <= level; at += 1) {
    numbers.push(printNumber(count[at] ?? 1, style[at]?.format ?? 'decimal'));
  }
  const number = numbers.filter((printed) => printed !== '').join('.');
  return number === '' ? '' : `${own.prefix}${number}${own.suffix}`.trim();
}

/** `style:num-format`: `1`, `i`, `I`, `a`, `A`; empty for none. */
export function odtNumberFormat(value: string): NumberFormat {
  return FORMATS.get(value) ?? 'decimal';
}

const FORMATS: ReadonlyMap<string, NumberFormat> = new Map([
  ['i', 'lower-roman'],
  ['I', 'upper-roman'],
  ['a', 'lower-letter'],
  ['A', 'upper-letter'],
  ['①', 'circled'],
  ['', 'none'],
]);
