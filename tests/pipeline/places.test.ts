import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCitations } from '../../src/citations/index.ts';
import { readDocument } from '../../src/formats/index.ts';
import type { Position } from '../../src/model/document.ts';
import { findNotes } from '../../src/notes/index.ts';

/** How a format writes an article of one paragraph for each note, and what stands at the places that it tells. */
interface Writing {
  readonly path: string;
  readonly paragraph: (words: string) => string;
  readonly marker: (n: number) => string;
  readonly note: (n: number, body: string) => string;
  /** Where notes stand in the text, the body is written with the marker. */
  readonly inline?: true;
  readonly frame: (article: string) => string;
  /** What begins at a note's place, and at a marker's. */
  readonly noteBegins: (n: number) => string;
  readonly markerBegins: (n: number) => string;
}

const asWritten = (text: string) => text;
const WRITINGS: readonly Writing[] = [
  {
    path: 'draft.txt',
    paragraph: asWritten,
    marker: (n) => `[${n}]`,
    note: (n, body) => `[${n}]\t${body}`,
    frame: asWritten,
    noteBegins: (n) => `[${n}]\t`,
    markerBegins: (n) => `[${n}]`,
  },
  {
    path: 'draft.md',
    paragraph: (words) => `> *${words.replaceAll('\t', ' ')}*`,
    marker: (n) => `[^${n}]`,
    note: (n, body) => `[^${n}]: ${body}`,
    frame: asWritten,
    noteBegins: (n) => `[^${n}]: `,
    markerBegins: (n) => `[^${n}]`,
  },
  {
    path: 'draft.org',
    paragraph: (words) => `/${words}/`,
    marker: (n) => `[fn:${n}]`,
    note: (n, body) => `[fn:${n}] ${body}`,
    frame: asWritten,
    noteBegins: (n) => `[fn:${n}]`,
    markerBegins: (n) => `[fn:${n}]`,
  },
  {
    path: 'draft.tex',
    paragraph: (words) => `\\emph{${words}}`,
    marker: () => '\\footnote{',
    note: (_, body) => `${body}}`,
    inline: true,
    frame: (article) => `\\begin{document}\n${article}\n\\end{document}`,
    noteBegins: () => '\\footnote{',
    markerBegins: () => '\\footnote{',
  },
  {
    path: 'draft.html',
    paragraph: (words) => `<p><b>${words}</b>`,
    marker: (n) => `<a href="#n${n}" id="r${n}">[${n}]</a>`,
    note: (n, body) => `<p id="n${n}">\t${body} <a href="#r${n}">↩</a></p>`,
    frame: (article) => `<html>\n<body>${article}</body></html>`,
    noteBegins: (n) => `<p id="n${n}">`,
    markerBegins: (n) => `[${n}]`,
  },
];

// Astral signs, letters with marks of their own (NFD), tabs, a no-break space: each counts by its UTF-16 units.
const WORDS = ['tide', 'mud', 'Мост', '橋', '🌊🌊', '𝔗ide', 'cafe\u0301', 'naïve', 'a\u00a0b', '\t', 'wall,'];

describe('whatever the letters and line breaks', () => {
  test.each(WRITINGS)('notes, markers and addresses of $path stand where it says', async (writing) => {
    const article = fc.record({
      paragraphs: fc.array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 8 }), {
        minLength: 1,
        maxLength: 6,
      }),
      feed: fc.constantFrom('\n', '\r\n'),
      mark: fc.constantFrom('', '\ufeff'),
    });
    await fc.assert(
      fc.asyncProperty(article, async ({ paragraphs, feed, mark }) => {
        const bodies = paragraphs.map(
          (words, index) => `Ray, “${words.join(' ').trim()}x,” 2011, http://a.example/${index + 1}`,
        );
        const running = paragraphs.map((words, index) => {
          const end = writing.inline ? writing.note(index + 1, bodies[index] ?? '') : '';
          return `${writing.paragraph(`x${words.join(' ')}x`)} end.${writing.marker(index + 1)}${end}`;
        });
        const notes = writing.inline ? [] : bodies.map((body, index) => writing.note(index + 1, body));
        const source = writing.frame([...running, ...notes].join('\n\n')).replaceAll('\n', feed);
        const document = await readDocument(new TextEncoder().encode(mark + source), writing.path);
        const lines = source.split(feed);
        const at = (position: Position | null | undefined) =>
          lines[(position?.line ?? 0) - 1]?.slice((position?.column ?? 0) - 1) ?? '';
        const cited = readCitations(document, findNotes(document).notes);
        expect(cited.map(({ label }) => label)).toEqual(bodies.map((_, index) => String(index + 1)));
        cited.forEach((note, index) => {
          const begins = writing.noteBegins(index + 1);
          expect(at(note.position).slice(0, begins.length)).toBe(begins);
          expect(note.markers).toHaveLength(1);
          const marker = writing.markerBegins(index + 1);
          expect(at(note.markers[0]).slice(0, marker.length)).toBe(marker);
          const url = `http://a.example/${index + 1}`;
          expect(note.citations.flatMap(({ links }) => links.map((link) => link.url))).toEqual([url]);
          expect(at(note.citations[0]?.links[0]?.position).slice(0, url.length)).toBe(url);
        });
      }),
      { numRuns: 150 },
    );
  });
});
