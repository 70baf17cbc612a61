// Builds observations for tests: an answer read by the probe's own reader, or a failure.

import type { FailureKind } from '../../src/model/exchange.ts';
import type { Citing } from '../../src/model/link.ts';
import type { Answered, Failed, Hop, Observation, Sighting } from '../../src/model/observation.ts';
import { readPage } from '../../src/probe/read-page.ts';

export interface PageSpec {
  readonly url?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly html?: string;
  /** In place of `html`, where its charset matters. */
  readonly body?: Uint8Array;
  readonly finalUrl?: string;
  /** Status and target of each redirect, in order. */
  readonly redirects?: readonly (readonly [number, string])[];
}

export function answer(spec: PageSpec): Answered {
  const url = spec.url ?? 'https://site.test/news/2011/06/08/857033.html';
  const redirects = spec.redirects ?? [];
  const hops: readonly Hop[] = redirects.map(([status, location], at) => ({
    url: at === 0 ? url : (redirects[at - 1]?.[1] ?? url),
    status: status === 0 ? 200 : status,
    location,
    by: status === 0 ? 'meta-refresh' : 'http',
  }));
  const finalUrl = spec.finalUrl ?? redirects.at(-1)?.[1] ?? url;
  const headers = { 'content-type': 'text/html; charset=utf-8', ...spec.headers };
  const body = spec.body ?? new TextEncoder().encode(spec.html ?? '');
  const status = spec.status ?? 200;
  const page = readPage({ kind: 'answer', url: finalUrl, status, headers, body, isWhole: true, elapsedMs: 1 }, null);
  return { kind: 'answered', url, status, finalUrl, hops, headers, page, guise: 'plain' };
}

export function failure(kind: FailureKind, url = 'https://site.test/a'): Failed {
  return { kind: 'failed', url, failure: kind, detail: kind, finalUrl: url, hops: [] };
}

export function observed(sighting: Sighting, earlier: readonly Sighting[] = []): Observation {
  return { sighting, earlier, attempts: earlier.length + 1, elapsedMs: 5, checkedAt: '2026-11-24T08:00:00.000Z' };
}

export function citing(title: string | null, more: Partial<Citing> = {}): Citing {
  return {
    document: 'article.txt',
    note: '1',
    position: null,
    title,
    authors: [],
    container: null,
    issued: null,
    accessed: null,
    language: null,
    ...more,
  };
}

/** Running text of a given length, about nothing that a rule looks for. */
export function prose(letters: number): string {
  const sentence = 'The river rose in the night and the ferries lay at the quay until the water fell. ';
  return sentence.repeat(Math.ceil(letters / sentence.length)).slice(0, letters);
}
