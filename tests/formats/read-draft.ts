// What a format read, in a form that is short enough to check by eye.

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Format } from '../../src/formats/format.ts';
import type { Document, Span } from '../../src/model/document.ts';
import { positionAt } from '../../src/text/position.ts';

const FIXTURES = new URL('../../fixtures/formats/', import.meta.url);

/** `line:column text` for a span. */
function placed(document: Document, span: Span): string {
  const position = positionAt(document.anchors, span.start);
  return `${position?.line}:${position?.column} ${document.text.slice(span.start, span.end)}`;
}

/** The document with every span as its place in the source and its text; the running text line by line. */
export function summarize(document: Document) {
  const runningEnd = Math.min(document.text.length, ...document.notes.map(({ body }) => body.start));
  return {
    text: document.text.slice(0, runningEnd).trimEnd().split('\n'),
    notes: document.notes.map(({ label, kind, body, markers, given }) => ({
      label,
      kind,
      body: placed(document, body),
      markers: markers.map((marker) => placed(document, marker)),
      ...(given.length > 0 && { given }),
    })),
    links: document.hyperlinks.map((link) => `${placed(document, link)} -> ${link.url}`),
    ...(document.warnings.length > 0 && { warnings: document.warnings }),
  };
}

/** What the document says is set in italics. */
export function italicsIn(document: Document): readonly string[] {
  return (document.emphasis ?? []).map(({ start, end }) => document.text.slice(start, end));
}

/** Stretches in italics that are out of order, touch one another, or begin or end with white space. */
export function unlawfulItalics({ emphasis, text }: Document): readonly Span[] {
  return (emphasis ?? []).filter(({ start, end }, index, all) => {
    const isApart = start > (all[index - 1]?.end ?? -1) && end > start && end <= text.length;
    return !isApart || text.slice(start, end).trim().length !== end - start;
  });
}

/** Reads `fixtures/formats/<name>` and compares it with the JSON beside it. */
export async function expectFixture(format: Format, name: string): Promise<void> {
  const bytes = new Uint8Array(readFileSync(new URL(name, FIXTURES)));
  const expected: unknown = JSON.parse(readFileSync(new URL(`${name}.json`, FIXTURES), 'utf8'));
  expect(summarize(await format.read(bytes, name))).toEqual(expected);
}

/** Reads a source given as text. */
export function readSource(format: Format, source: string, path = `draft.${format.name}`): Promise<Document> {
  return format.read(new TextEncoder().encode(source), path);
}

/** The laws of every document: spans lie within the text, anchors are in order, markers and bodies do not overlap, italics are apart. */
export function expectLawful(document: Document, source: string): void {
  const spans: readonly Span[] = [
    ...document.hyperlinks,
    ...document.notes.flatMap(({ body, markers }) => [body, ...markers]),
  ];
  expect(spans.filter(({ start, end }) => start < 0 || end < start || end > document.text.length)).toEqual([]);
  expect(unlawfulItalics(document)).toEqual([]);
  expect(document.emphasis).not.toEqual([]);
  const anchors = document.anchors ?? [];
  expect(anchors[0]?.offset).toBe(0);
  expect(anchors.filter(({ offset }, index) => offset <= (anchors[index - 1]?.offset ?? -1))).toEqual([]);
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  const beyond = anchors.filter(({ position }) => (lines[position.line - 1]?.length ?? -1) + 1 < position.column);
  expect(beyond).toEqual([]);
}

/** The characters of the text, white space aside, that do not stand in the source where `positionAt` says. */
export function misplaced(document: Document, source: string): readonly string[] {
  const lines = source.split(/\r\n|[\n\r\u2028\u2029]/);
  return [...document.text.matchAll(/\S/g)].flatMap(({ 0: character, index }) => {
    const position = positionAt(document.anchors, index);
    const found = position === null ? undefined : lines[position.line - 1]?.[position.column - 1];
    return found === character ? [] : [`${character} at ${position?.line}:${position?.column} is ${found}`];
  });
}
