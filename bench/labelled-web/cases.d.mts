// What a case file holds; fixtures/verdicts/README.md explains every key.

import type { FailureKind } from '../../src/model/exchange.ts';

export interface Case {
  readonly name: string;
  /** The case's file, without its ending. */
  readonly file: string;
  readonly cited?: string;
  readonly authors?: readonly string[];
  readonly container?: string;
  readonly language?: string;
  readonly url?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly redirects?: readonly (readonly [number, string])[];
  readonly html?: string;
  readonly charset?: string;
  readonly sibling?: 'same' | '404';
  readonly failure?: FailureKind;
  readonly registry?: { readonly status?: number; readonly body: string };
  /** Of the domain on which the page is found. */
  readonly nameServers?: readonly string[];
  /** A verdict, or a verdict and a reason. */
  readonly expected: string;
  /** What the program says today, where that is known to be wrong. */
  readonly today?: string;
}

export function readCases(path?: string): readonly Case[];
export function registryAddress(url: string): string;
export function bodyOf(each: Case): Uint8Array;
export function headersOf(each: Case): Readonly<Record<string, string>>;
