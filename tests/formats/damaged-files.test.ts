import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableInputError } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { docxFile, field, footnote, footnoteMark, p, r, SEPARATORS } from '../support/docx.ts';
import { note, odtFile } from '../support/odt.ts';
import { linesAt, pdfFile } from '../support/pdf.ts';
import { unlawfulItalics } from './read-draft.ts';

const link = '<w:hyperlink r:id="rId1"><w:r><w:t>there</w:t></w:r></w:hyperlink>';
const wordXml = {
  body:
    p('The mill', footnoteMark(1), field([' HYPERLINK "https://a.example/" '], ['here'])) + p('Rain', footnoteMark(2)),
  footnotes: SEPARATORS + footnote(1, r('Dorn, Mills.') + link) + footnote(2, r('Ibid.')),
  footnoteLinks: { rId1: 'https://b.example/' },
};
const odtBody = `<text:p>The mill${note('footnote', '1', '<text:a xlink:href="https://a.example/">Dorn</text:a>')}.</text:p>`;

const files: readonly (readonly [string, Uint8Array])[] = [
  ['draft.docx', docxFile(wordXml)],
  ['draft.odt', odtFile({ body: odtBody })],
  [
    'draft.pdf',
    pdfFile([
      { pieces: [...linesAt(70, 100, ['The mill stood', 'here.']), ...linesAt(70, 700, ['1 Dorn, Mills.'], 9)] },
      { pieces: linesAt(70, 100, ['See there.']), links: [{ url: 'https://a.example/', area: [90, 88, 130, 103] }] },
    ]),
  ],
  ['rivers.bib', readFileSync('fixtures/formats/bibtex/rivers.bib')],
  ['rivers.ris', readFileSync('fixtures/formats/ris/rivers.ris')],
  ['rivers.json', readFileSync('fixtures/formats/csl-json/rivers.json')],
];

/** The document, or null where the file was refused; any other error fails the test. */
async function readOrRefuse(bytes: Uint8Array, path: string): Promise<Document | null> {
  try {
    return await readDocument(bytes, path);
  } catch (error) {
    if (error instanceof UnreadableInputError && !error.message.includes('\n')) return null;
    throw error;
  }
}

/** Spans that do not lie within the text, or are turned around; anchors out of order. */
function strays(document: Document | null): readonly unknown[] {
  if (document === null) return [];
  const spans = [...document.hyperlinks, ...document.notes.flatMap(({ body, markers }) => [body, ...markers])];
  const anchors = document.anchors ?? [{ offset: 0 }];
  return [
    ...spans.filter(({ start, end }) => !(start >= 0 && start <= end && end <= document.text.length)),
    ...unlawfulItalics(document),
    ...anchors.filter(({ offset }, index) => offset <= (anchors[index - 1]?.offset ?? -1)),
    ...(anchors[0]?.offset === 0 ? [] : ['no first anchor']),
  ];
}

/** Each PDF is read in a thread of its own, which takes a quarter of a second. */
const runsOf = (path: string) => (path.endsWith('.pdf') ? 15 : 60);

describe.each(files)('%s', (path, bytes) => {
  test('cut short anywhere is read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length), async (length) => {
        expect(strays(await readOrRefuse(bytes.slice(0, length), path))).toEqual([]);
      }),
      { numRuns: runsOf(path) },
    );
  });

  test('with bytes changed is read or refused', async () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 12 }), async (changes) => {
        const changed = Uint8Array.from(bytes);
        for (const { at, byte } of changes) changed[at] = byte;
        expect(strays(await readOrRefuse(changed, path))).toEqual([]);
      }),
      { numRuns: 2 * runsOf(path) },
    );
  });
});

const ITALIC =
  '<style:style style:family="text" style:name="T1"><style:text-properties fo:font-style="italic"/></style:style>';

/** Markup as a damaged or hostile file holds it: the right elements in any order, closed or not. */
function jumbled(names: readonly string[]): fc.Arbitrary<string> {
  const tag = fc.constantFrom(...names.flatMap((name) => [`<${name}>`, `</${name.split(' ')[0]}>`, `<${name}/>`]));
  return fc
    .array(fc.oneof(tag, fc.constantFrom('text', ' ', '&amp;', '12')), { maxLength: 60 })
    .map((parts) => parts.join(''));
}

describe('jumbled elements', () => {
  const word = [
    'w:p',
    'w:r',
    'w:t',
    'w:pPr',
    'w:rPr',
    'w:del',
    'w:ins',
    'w:tbl',
    'w:tr',
    'w:tc',
    'w:trPr',
    'w:sdt',
    'w:txbxContent',
    'mc:AlternateContent',
    'mc:Choice',
    'mc:Fallback',
    'w:footnoteReference w:id="1"',
    'w:footnoteReference w:id="1" w:customMarkFollows="1"',
    'w:endnoteReference w:id="9"',
    'w:fldChar w:fldCharType="begin"',
    'w:fldChar w:fldCharType="separate"',
    'w:fldChar w:fldCharType="end"',
    'w:instrText',
    'w:fldSimple w:instr="HYPERLINK x:y"',
    'w:hyperlink r:id="rId1"',
    'w:sectPr',
    'w:i',
    'w:i w:val="0"',
    'w:bookmarkStart w:id="1" w:name="b"',
    'w:footnote w:id="1"',
  ];
  const open = [
    'text:p',
    'text:h',
    'text:span text:style-name="T1"',
    'text:a xlink:href="x:y"',
    'text:note',
    'text:note-citation',
    'text:note-body',
    'draw:text-box',
    'text:list',
    'text:list-item',
    'text:section text:name="ZOTERO_BIBL"',
    'table:table-cell',
    'table:table-row',
    'text:s text:c="9"',
    'text:bibliography-mark text:title="t"',
    'text:reference-mark-start text:name="n"',
    'text:reference-mark-end text:name="n"',
  ];

  test.each([
    ['a Word body', word, (xml: string) => docxFile({ ...wordXml, body: xml }), 'a.docx'],
    [
      'Word notes',
      word,
      (xml: string) => docxFile({ ...wordXml, footnotes: `<w:footnote w:id="1">${xml}</w:footnote>` }),
      'a.docx',
    ],
    ['an OpenDocument text', open, (xml: string) => odtFile({ body: xml, styles: ITALIC }), 'a.odt'],
  ])('of %s are read or refused', async (_name, names, toFile, path) => {
    await fc.assert(
      fc.asyncProperty(jumbled(names), async (xml) => {
        expect(strays(await readOrRefuse(toFile(xml), path))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

/** A thousand words of XML a byte of input: quadratic work shows here as a test that does not end. */
test.each([
  ['runs', docxFile({ body: p(...Array.from({ length: 100_000 }, () => 'a')) })],
  ['open fields', docxFile({ body: `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(100_000)}</w:p>` })],
  [
    'bookmarks and marks',
    docxFile({
      body: p(
        ...Array.from(
          { length: 20_000 },
          (_, id) => `<w:bookmarkStart w:id="${id}" w:name="b${id}"/>${footnoteMark(id)}`,
        ),
      ),
    }),
  ],
  [
    'marks of one note',
    docxFile({ body: p(...Array.from({ length: 50_000 }, () => footnoteMark(1))), footnotes: footnote(1, r('x')) }),
  ],
  [
    'text boxes',
    docxFile({
      body: p(...Array.from({ length: 20_000 }, () => `<w:r><w:txbxContent>${p('a')}</w:txbxContent></w:r>`)),
    }),
  ],
  ['namespaces', docxFile({ body: '<a xmlns:b="c"/>'.repeat(100_000) })],
  ['closing tags that close nothing', docxFile({ body: `${'<w:sdt>'.repeat(300)}${'</w:x>'.repeat(300_000)}` })],
])('a Word file of many %s is read', async (_name, bytes) => {
  expect((await readDocument(bytes, 'a.docx')).format).toBe('docx');
});
