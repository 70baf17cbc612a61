import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import { findNotes } from '../../src/notes/index.ts';

const read = (text: string) => readDocument(new TextEncoder().encode(text), 'draft.txt');

const SCRAPS = [
  '[',
  ']',
  '(',
  ')',
  '1',
  '2',
  '3',
  '12',
  '.',
  ',',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '\t',
  '¹',
  '²',
  '*',
  '**',
  '†',
  '①',
  '注1',
  '[1]',
  '[2]',
  '(1)',
  '1. ',
  '[i]',
  '[a]',
  '[^1]',
  '［１］',
  '[Ray11]',
  'References',
  'Notes',
  'word',
  '“Title,”',
  '2011',
  'http://a.example/1',
  '`',
  '```',
  '> ',
  '.. ',
  '- ',
  'Please donate',
  '\ud834',
  '橋',
  '<sup>1</sup>',
  '\f',
  '\u2028',
];

const scrapText = fc.array(fc.constantFrom(...SCRAPS), { maxLength: 120 }).map((scraps) => scraps.join(''));

describe('whatever the text', () => {
  test('notes stand in order, inside the text, and do not overlap', async () => {
    await fc.assert(
      fc.asyncProperty(scrapText, async (text) => {
        const document = await read(text);
        const { notes } = findNotes(document);
        const numbered = notes.filter(({ kind }) => kind !== 'inline').map(({ body }) => body);
        expect(numbered).toEqual([...numbered].sort((a, b) => a.start - b.start));
        for (const [index, body] of numbered.entries()) {
          expect(body.start).toBeGreaterThanOrEqual(numbered[index - 1]?.end ?? 0);
          expect(body.end).toBeGreaterThanOrEqual(body.start);
          expect(body.end).toBeLessThanOrEqual(document.text.length);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('the text of a note is its body with white space collapsed', async () => {
    await fc.assert(
      fc.asyncProperty(scrapText, async (text) => {
        const document = await read(text);
        for (const note of findNotes(document).notes) {
          expect(note.text).toBe(document.text.slice(note.body.start, note.body.end).replace(/\s+/gu, ' ').trim());
        }
      }),
    );
  });

  test('inline notes have names of their own', async () => {
    await fc.assert(
      fc.asyncProperty(scrapText, async (text) => {
        const labels = findNotes(await read(text)).notes.flatMap(({ kind, label }) => (kind === 'inline' ? label : []));
        expect(new Set(labels).size).toBe(labels.length);
      }),
    );
  });
});

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const raised = (n: number) => String(n).replace(/\d/g, (digit) => SUPERSCRIPT[Number(digit)] ?? '');

const arabic = (n: number) => String(n).replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '');

interface Convention {
  readonly marker: (n: number) => string;
  readonly label: (n: number) => string;
}

const conventions: readonly Convention[] = [
  { marker: (n) => `[${n}]`, label: (n) => `[${n}] ` },
  { marker: (n) => ` [${n}]`, label: (n) => `[${n}]  ` },
  { marker: (n) => `[${n}]`, label: (n) => `${n}. ` },
  { marker: (n) => ` (${n})`, label: (n) => `(${n}) ` },
  { marker: raised, label: (n) => `${raised(n)} ` },
  { marker: raised, label: (n) => `${n}. ` },
  { marker: (n) => `${n}`, label: (n) => `${n} ` },
  { marker: (n) => `【${n}】`, label: (n) => `【${n}】` },
  { marker: (n) => `[^${n}]`, label: (n) => `[^${n}]: ` },
  { marker: (n) => `{${n}}`, label: (n) => `{${n}} ` },
  { marker: (n) => `${n})`, label: (n) => `${n}) ` },
  { marker: (n) => `(${arabic(n)})`, label: (n) => `(${arabic(n)}) ` },
];

const article = fc.record({
  convention: fc.constantFrom(...conventions),
  sentences: fc.array(
    fc.constantFrom(
      'Tides rise in the harbour.',
      'The wall was built twice.',
      'Nobody came “that year.”',
      'Мост стоит до сих пор.',
    ),
    { minLength: 2, maxLength: 12 },
  ),
  gap: fc.constantFrom('\n', '\n\n'),
  frame: fc.constantFrom('', '\n\nAbout the author\n\nAnn Ray writes.', '\n\nPlease donate.'),
});

describe('an article written by a convention', () => {
  test('is read back with every note and every marker', async () => {
    await fc.assert(
      fc.asyncProperty(article, async ({ convention, sentences, gap, frame }) => {
        const places: number[] = [];
        let running = '';
        sentences.forEach((sentence, index) => {
          running += sentence;
          const marker = convention.marker(index + 1);
          places.push(running.length + marker.length - marker.trimStart().length + 1);
          running += `${marker} `;
        });
        const bodies = sentences.map(
          (_, index) => `Ann Ray, “Piece ${index + 1},” Journal, 2011, http://a.example/${index + 1}.`,
        );
        const notes = bodies.map((body, index) => `${convention.label(index + 1)}${body}`).join(gap);
        const found = findNotes(await read(`${running}\n\n${notes}${frame}`)).notes;
        expect(found.map(({ label, markers, text }) => [label, markers, text])).toEqual(
          bodies.map((body, index) => [String(index + 1), [{ line: 1, column: places[index] }], body]),
        );
      }),
      { numRuns: 500 },
    );
  });
});

/** The text wrapped as typists do: lines of at most `width` characters, broken at spaces. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

const SENTENCES = [
  'The harbour was dredged twice in the years before the war, and the silt came back within a year.',
  'Engineers had warned of it in their reports to the council, which refused to listen to them.',
  'A third attempt was made in the spring of 1897. It failed as well.',
  'The wall of oak that they built stood for the 12 years that the contract asked for, and not a day longer.',
  'Nobody knows who gave the order “to let the sea have it,” as the minutes say.',
  'Порт углубляли дважды, и каждый раз ил возвращался через год, как и предупреждали инженеры.',
];

describe('an article wrapped by hand', () => {
  test('is read as it was before it was wrapped', async () => {
    const wrapped = fc.record({
      convention: fc.constantFrom(...conventions),
      sentences: fc.array(fc.constantFrom(...SENTENCES), { minLength: 4, maxLength: 14 }),
      width: fc.integer({ min: 56, max: 88 }),
      isBeforePoint: fc.boolean(),
      gap: fc.constantFrom('\n', '\n\n'),
      indent: fc.constantFrom('', '    '),
    });
    await fc.assert(
      fc.asyncProperty(wrapped, async ({ convention, sentences, width, isBeforePoint, gap, indent }) => {
        const running = sentences
          .map((sentence, index) => {
            const marker = convention.marker(index + 1);
            // Digits glued to a word are read after its punctuation only.
            return isBeforePoint && !/^\d/.test(marker) ? `${sentence.slice(0, -1)}${marker}.` : `${sentence}${marker}`;
          })
          .join(' ');
        const bodies = sentences.map(
          (_, index) =>
            `Ann Ray, “The Tides of the Harbour, Part ${index + 1},” Harbour Journal 3 (2011): 4, http://a.example/${index + 1}.`,
        );
        const notes = bodies.map((body, index) =>
          wrap(`${convention.label(index + 1)}${body}`, width).replaceAll('\n', `\n${indent}`),
        );
        const found = findNotes(await read(`${wrap(running, width)}\n\n${notes.join(gap)}`)).notes;
        expect(found.map(({ label, markers, text }) => [label, markers.length, text])).toEqual(
          bodies.map((body, index) => [String(index + 1), 1, body]),
        );
      }),
      { numRuns: 400 },
    );
  });
});
