import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableInputError } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { locationAt } from '../../src/text/position.ts';
import { escapeXml } from '../support/docx.ts';
import { note, type OdtContent, odtFile } from '../support/odt.ts';

const read = (content: OdtContent): Promise<Document> => readDocument(odtFile(content), 'draft.odt');

function listed(document: Document): readonly string[] {
  return document.notes.map((found) => {
    const markers = found.markers.map((span) => document.text.slice(span.start, span.end)).join(' ');
    return `${found.label} | ${document.text.slice(found.body.start, found.body.end)} | ${markers}`;
  });
}

describe('notes of an OpenDocument text', () => {
  test('bear the labels that are printed, footnotes and endnotes together', async () => {
    const document = await read({
      body: `<text:p>The mill${note('footnote', '1', 'Ada Dorn, “Mills.”')} burnt${note('endnote', 'i', 'Minutes.', 'Page 4.')}.</text:p><text:p>Rain${note('footnote', '*', 'Weather report.')}.</text:p>`,
    });
    expect(document.format).toBe('odt');
    expect(document.anchors).toBeNull();
    expect(document.text.split('\n\n').slice(0, 2)).toEqual(['The mill[1] burnt[i].', 'Rain[*].']);
    expect(listed(document)).toEqual([
      '1 | Ada Dorn, “Mills.” | [1]',
      'i | Minutes.\n\nPage 4. | [i]',
      '* | Weather report. | [*]',
    ]);
  });

  test('links are those of the text and of the notes, in their places', async () => {
    const link = (url: string, text: string) =>
      `<text:a xlink:type="simple" xlink:href="${escapeXml(url)}">${text}</text:a>`;
    const document = await read({
      body: `<text:p>See ${link('https://body.example/?a=1&b=2', 'here')} or ${link('#top', 'above')}${note('footnote', '1', link('https://note.example/', 'there'))}.</text:p>`,
    });
    expect(document.hyperlinks.map(({ start, end, url }) => `${document.text.slice(start, end)} -> ${url}`)).toEqual([
      'here -> https://body.example/?a=1&b=2',
      'there -> https://note.example/',
    ]);
  });
});

describe('the text of an OpenDocument text', () => {
  const bodies: readonly (readonly [string, string, string])[] = [
    ['white space collapses', '<text:p>  a\n   b<text:s text:c="2"/><text:span> c</text:span></text:p>', 'a b  c'],
    ['tabs and breaks become text', '<text:h>a<text:tab/>b<text:line-break/>c</text:h>', 'a\tb\nc'],
    [
      'deletions are dropped, insertions kept',
      '<text:tracked-changes><text:changed-region><text:deletion><text:p>old</text:p></text:deletion></text:changed-region></text:tracked-changes><text:p>The <text:change text:change-id="1"/><text:change-start text:change-id="2"/>new<text:change-end text:change-id="2"/> mill</text:p>',
      'The new mill',
    ],
    ['comments are left out', '<text:p>a<office:annotation><text:p>why?</text:p></office:annotation>b</text:p>', 'ab'],
    [
      'ruby keeps the base text',
      '<text:p><text:ruby><text:ruby-base>水地</text:ruby-base><text:ruby-text>みずち</text:ruby-text></text:ruby></text:p>',
      '水地',
    ],
    [
      'a text box follows the paragraph that it is anchored in',
      '<text:p>be<draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame>fore</text:p><text:p>after</text:p>',
      'before\n\nboxed\n\nafter',
    ],
    [
      'the cells of a row go on after each other',
      '<table:table><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell><text:p>Dorn</text:p></table:table-cell></table:table-row></table:table><text:p>End</text:p>',
      '1\tDorn\n\nEnd',
    ],
  ];

  test.each(bodies)('%s', async (_name, body, expected) => {
    expect((await read({ body })).text).toBe(expected);
  });

  test('the numbers of lists are printed, and numbers above the line are told apart', async () => {
    const item = (text: string) => `<text:list-item><text:p>${text}</text:p></text:list-item>`;
    const document = await read({
      styles:
        '<text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1" style:num-prefix="[" style:num-suffix="]"/></text:list-style>' +
        '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>',
      body: `<text:p>Shown.<text:span text:style-name="T1">2</text:span></text:p><text:list text:style-name="L1">${item('Dorn.')}${item('Karsk.')}</text:list><text:list text:style-name="L1" text:continue-numbering="true">${item('Post.')}</text:list><text:list text:style-name="L2">${item('bullet')}</text:list>`,
    });
    expect(document.text.split('\n\n')).toEqual(['Shown.²', '[1] Dorn.', '[2] Karsk.', '[3] Post.', 'bullet']);
  });
});

describe('what reference managers leave in an OpenDocument text', () => {
  const json = JSON.stringify({
    citationItems: [
      { itemData: { title: 'The Mill', URL: 'https://post.example/mill', issued: { raw: '2011-06-08' } } },
    ],
  });
  const name = escapeXml(`ZOTERO_ITEM CSL_CITATION ${json} RNDab12`);

  test('the data of a mark become the fields of the note', async () => {
    const marked = `<text:reference-mark-start text:name="${name}"/>Dorn, Mill.<text:reference-mark-end text:name="${name}"/>`;
    const document = await read({ body: `<text:p>a${note('footnote', '1', marked)}</text:p>` });
    expect(listed(document)).toEqual(['1 | Dorn, Mill. | [1]']);
    expect(document.notes[0]?.given).toMatchObject([
      { title: 'The Mill', issued: '2011-06-08', urls: ['https://post.example/mill'] },
    ]);
  });

  test('the entries of the list have the sources that they print', async () => {
    const marked = `<text:reference-mark-start text:name="${name}"/>(Dorn)<text:reference-mark-end text:name="${name}"/>`;
    const document = await read({
      body: `<text:p>Shown ${marked}.</text:p><text:section text:name="ZOTERO_BIBL {} CSL_BIBLIOGRAPHY RNDcd"><text:p>Dorn, “The Mill,” 2011.</text:p></text:section>`,
    });
    expect(listed(document)).toEqual(['1 | Dorn, “The Mill,” 2011. | (Dorn)']);
    expect(document.notes[0]).toMatchObject({ kind: 'reference', given: [{ title: 'The Mill' }] });
  });

  test("the marks of LibreOffice's own bibliography are sources", async () => {
    const document = await read({
      body: '<text:p>Shown <text:bibliography-mark text:identifier="d" text:author="Ada Dorn; Bo Lund" text:title="The Mill" text:year="2011" text:month="June" text:url="https://post.example/mill">[d]</text:bibliography-mark>.</text:p>',
    });
    expect(document.notes).toMatchObject([
      {
        kind: 'inline',
        given: [
          {
            authors: ['Ada Dorn', 'Bo Lund'],
            title: 'The Mill',
            issued: '2011-06',
            urls: ['https://post.example/mill'],
          },
        ],
      },
    ]);
  });
});

describe('OpenDocument files that cannot be read', () => {
  test.each([
    [
      'with a password',
      odtFile({ body: '', parts: { 'META-INF/manifest.xml': '<m><encryption-data/></m>' } }),
      /password/,
    ],
    ['that is a spreadsheet', odtFile({ body: '', parts: { 'content.xml': '<a/>' } }), /no text document/],
    ['without content', zipSync({ mimetype: [new Uint8Array(0), { level: 0 }] }), /no text document/],
    ['cut short', odtFile({ body: '<text:p>a</text:p>' }).subarray(0, 200), /damaged or incomplete/],
    [
      'with entities',
      odtFile({ body: '', parts: { 'content.xml': '<!DOCTYPE a [<!ENTITY b "bb">]><a/>' } }),
      /entities/,
    ],
  ])('a file %s is refused in one line', async (_name, bytes, message) => {
    const refusal = readDocument(bytes, 'draft.odt');
    await expect(refusal).rejects.toThrow(UnreadableInputError);
    await expect(refusal).rejects.toThrow(message);
  });
});

describe('places in an OpenDocument text', () => {
  test('are paragraphs and headings, those of tables among them, and of a note that of its mark', async () => {
    const { text, landmarks } = await read({
      body: `<text:p>First</text:p><text:p/><text:h text:outline-level="1">Tides${note('endnote', 'i', 'At the end.')}</text:h><text:p>Fourth<draw:text-box><text:p>Boxed</text:p></draw:text-box>${note('footnote', '1', 'At the foot.', 'Further down.')}</text:p><table:table><table:table-row><table:table-cell><text:p>Fifth</text:p></table:table-cell></table:table-row></table:table>`,
    });
    const words = ['First', 'Fourth', 'Boxed', 'Fifth', 'At the end', 'Further'];
    expect(words.map((word) => locationAt(landmarks, text.indexOf(word)))).toEqual([
      { paragraph: 1 },
      { paragraph: 4, heading: 'Tides' },
      { paragraph: 4, heading: 'Tides' },
      { paragraph: 5, heading: 'Tides' },
      { endnote: 1, paragraph: 3, heading: 'Tides' },
      { footnote: 1, paragraph: 4, heading: 'Tides' },
    ]);
  });

  test('a cross-reference to a note is a further marker of it, before its mark or after', async () => {
    const reference = (format: string, shown: string) =>
      `<text:note-ref text:note-class="footnote" text:reference-format="${format}" text:ref-name="ftn1">${shown}</text:note-ref>`;
    const mark = note('footnote', '2', 'Source.').replace('<text:note ', '<text:note text:id="ftn1" ');
    const document = await read({
      body: `<text:p>See ${reference('text', '2')} on page ${reference('page', '7')}${note('footnote', '1', 'First.')} and${mark}.</text:p>`,
    });
    expect(listed(document)).toEqual(['1 | First. | [1]', '2 | Source. | 2 [2]']);
  });
});
