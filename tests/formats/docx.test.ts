import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docx } from '../../src/formats/docx.ts';
import { readDocument, UnreadableInputError } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { locationAt } from '../../src/text/position.ts';
import {
  type DocxContent,
  docxFile,
  escapeXml,
  field,
  footnote,
  footnoteMark,
  p,
  r,
  SEPARATORS,
} from '../support/docx.ts';

const read = (content: DocxContent): Promise<Document> => readDocument(docxFile(content), 'draft.docx');

/** The notes as an editor would list them: label, text, and what the text shows at the marker. */
function listed(document: Document): readonly string[] {
  return document.notes.map((note) => {
    const markers = note.markers.map((span) => document.text.slice(span.start, span.end)).join(' ');
    return `${note.label} | ${document.text.slice(note.body.start, note.body.end)} | ${markers}`;
  });
}

function linked(document: Document): readonly string[] {
  return document.hyperlinks.map(({ start, end, url }) => `${document.text.slice(start, end)} -> ${url}`);
}

const endnote = (id: number, text: string) => `<w:endnote w:id="${id}">${p(text)}</w:endnote>`;
const endnoteMark = (id: number) => `<w:r><w:endnoteReference w:id="${id}"/></w:r>`;

describe('notes of a Word file', () => {
  test('are numbered in the order of their marks, whatever their ids', async () => {
    const document = await read({
      body: p('One', footnoteMark(7), ' and two', footnoteMark(2), '.'),
      footnotes: SEPARATORS + footnote(2, r('Second source.')) + footnote(7, r('First source.')),
    });
    expect(document.format).toBe('docx');
    expect(document.anchors).toBeNull();
    expect(listed(document)).toEqual(['1 | First source. | [1]', '2 | Second source. | [2]']);
    expect(document.text).toBe('One[1] and two[2].\n\nFirst source.\n\nSecond source.');
  });

  test('a footnote and an endnote of one id are two notes, and endnotes count i, ii unless told otherwise', async () => {
    const document = await read({
      body: p('A', footnoteMark(1), ' b', endnoteMark(1), ' c', endnoteMark(2), '.'),
      footnotes: SEPARATORS + footnote(1, r('At the foot.')),
      endnotes: endnote(1, 'At the end.') + endnote(2, 'The last.'),
    });
    expect(listed(document)).toEqual(['1 | At the foot. | [1]', 'i | At the end. | [i]', 'ii | The last. | [ii]']);
  });

  test.each([
    ['<w:footnotePr><w:numFmt w:val="upperRoman"/></w:footnotePr>', ['I', 'II', 'III']],
    ['<w:footnotePr><w:numFmt w:val="lowerLetter"/><w:numStart w:val="26"/></w:footnotePr>', ['z', 'aa', 'bb']],
    ['<w:footnotePr><w:numFmt w:val="chicago"/></w:footnotePr>', ['*', '†', '‡']],
    ['<w:footnotePr><w:numStart w:val="41"/></w:footnotePr>', ['41', '42', '43']],
    ['<w:footnotePr><w:numFmt w:val="hindiNumbers"/></w:footnotePr>', ['1', '2', '3']],
  ])('%s is printed as %j', async (settings, labels) => {
    const document = await read({
      body: p('a', footnoteMark(1), 'b', footnoteMark(2), 'c', footnoteMark(3)),
      footnotes: [1, 2, 3].map((id) => footnote(id, r('x'))).join(''),
      settings,
    });
    expect(document.notes.map(({ label }) => label)).toEqual(labels);
  });

  test('the numbers restart with each section where the section says so', async () => {
    const section = '<w:sectPr><w:footnotePr><w:numRestart w:val="eachSect"/></w:footnotePr></w:sectPr>';
    const document = await read({
      body: `${p('a', footnoteMark(1))}<w:p><w:pPr>${section}</w:pPr>${r('b')}${footnoteMark(2)}</w:p>${p('c', footnoteMark(3))}${section}`,
      footnotes: [1, 2, 3].map((id) => footnote(id, r(`Source ${id}.`))).join(''),
    });
    expect(listed(document)).toEqual(['1 | Source 1. | [1]', '2 | Source 2. | [2]', '1 | Source 3. | [1]']);
  });

  test('a sign that the author chose is the label, is not counted, and is no part of the note', async () => {
    const document = await read({
      body: p(
        'Thanks',
        '<w:r><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>*</w:t></w:r>',
        ' and proof',
        footnoteMark(2),
      ),
      footnotes: `<w:footnote w:id="1">${p('* The author thanks the archive.')}</w:footnote>${footnote(2, r('Proof.'))}`,
    });
    expect(listed(document)).toEqual(['* | The author thanks the archive. | *', '1 | Proof. | [1]']);
  });

  test('a cross-reference to a note is a further marker of it', async () => {
    const document = await read({
      body: p(
        'First',
        '<w:bookmarkStart w:id="4" w:name="_Ref99"/>',
        footnoteMark(1),
        '<w:bookmarkEnd w:id="4"/>',
        ', see note ',
        field([' NOTEREF _Ref99 \\h '], ['1']),
      ),
      footnotes: footnote(1, r('Source.')),
    });
    expect(listed(document)).toEqual(['1 | Source. | [1] 1']);
  });

  test('a note that no mark refers to comes last and is not printed; a mark without its note stays in the text', async () => {
    const document = await read({
      body: p('a', footnoteMark(5), ' b', footnoteMark(2), '.'),
      footnotes: SEPARATORS + footnote(1, r('Left over.')) + footnote(2, r('Source.')) + footnote(3, ''),
    });
    expect(listed(document)).toEqual(['2 | Source. | [2]', 'U1 | Left over. | ']);
    expect(document.notes.map(({ isUnprinted }) => isUnprinted)).toEqual([undefined, true]);
    expect(document.lostMarkers).toEqual([{ label: '1', start: 1, end: 4 }]);
    expect(document.text.split('\n\n')[0]).toBe('a[1] b[2].');
  });

  test.each([
    ['was deleted', `<w:del w:id="9">${footnoteMark(1)}</w:del>`],
    ['is hidden', '<w:r><w:rPr><w:vanish/></w:rPr><w:footnoteReference w:id="1"/></w:r>'],
    ['was moved away', `<w:moveFrom w:id="9">${footnoteMark(1)}</w:moveFrom>`],
  ])('a note whose mark %s is gone with it', async (_how, mark) => {
    const document = await read({
      body: p('a', mark, ' b', footnoteMark(2), '.'),
      footnotes: SEPARATORS + footnote(1, r('Withdrawn.')) + footnote(2, r('Source.')),
    });
    expect(listed(document)).toEqual(['1 | Source. | [1]']);
  });

  test('a note of several paragraphs keeps them apart', async () => {
    const document = await read({
      body: p('a', footnoteMark(1)),
      footnotes: `<w:footnote w:id="1">${p('First half.')}${p('https://archive.example/second')}</w:footnote>`,
    });
    expect(listed(document)).toEqual(['1 | First half.\n\nhttps://archive.example/second | [1]']);
  });
});

describe('the text of a Word file', () => {
  const bodies: readonly (readonly [string, string, string])[] = [
    ['runs are joined', p('http://www.exam', 'ple.test/a', 'rticle'), 'http://www.example.test/article'],
    [
      'deletions are dropped, insertions kept',
      p('The ', `<w:del>${r('old').replaceAll('w:t', 'w:delText')}</w:del>`, `<w:ins>${r('new')}</w:ins>`, ' mill'),
      'The new mill',
    ],
    [
      'a paragraph mark that was deleted joins two paragraphs',
      `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${r('The end ')}</w:p>${p('of it.')}`,
      'The end of it.',
    ],
    [
      'moved text stands where it was moved to',
      p(`<w:moveFrom>${r('here ')}</w:moveFrom>`, 'and ', `<w:moveTo>${r('there')}</w:moveTo>`),
      'and there',
    ],
    [
      'a deleted row is dropped',
      `<w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('kept')}</w:tc></w:tr></w:tbl>`,
      'kept',
    ],
    ['hidden text is not printed', p('a', '<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>', 'b'), 'ab'],
    [
      'comments are left out',
      p(
        'a',
        '<w:commentRangeStart w:id="0"/>',
        'b',
        '<w:commentRangeEnd w:id="0"/>',
        '<w:r><w:commentReference w:id="0"/></w:r>',
      ),
      'ab',
    ],
    [
      'hyphens and breaks become text',
      p(
        '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:softHyphen/><w:t>c</w:t><w:tab/><w:t>d</w:t><w:br/><w:t>e</w:t></w:r>',
      ),
      'a-bc\td\ne',
    ],
    [
      'content controls and smart tags are entered',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('in ', `<w:smartTag>${r('it')}</w:smartTag>`)}</w:sdtContent></w:sdt>`,
      'in it',
    ],
    [
      'an alternative is read once',
      p(
        `<mc:AlternateContent><mc:Choice Requires="x">${r('once')}</mc:Choice><mc:Fallback>${r('once')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'once',
    ],
    [
      'a fallback is read where the choice holds no text',
      p(
        `<mc:AlternateContent><mc:Choice Requires="x"><w:r/></mc:Choice><mc:Fallback>${r('here')}</mc:Fallback></mc:AlternateContent>`,
      ),
      'here',
    ],
    [
      'a text box follows the paragraph that it is anchored in',
      p('be', `<w:r><w:pict><w:txbxContent>${p('boxed')}</w:txbxContent></w:pict></w:r>`, 'fore') + p('after'),
      'before\n\nboxed\n\nafter',
    ],
    [
      'the cells of a row go on after each other',
      `<w:tbl><w:tr><w:tc>${p('1')}</w:tc><w:tc>${p('Karsk, “Mills”')}</w:tc></w:tr><w:tr><w:tc>${p('2')}</w:tc><w:tc>${p('Ibid.')}</w:tc></w:tr></w:tbl>${p('End')}`,
      '1\tKarsk, “Mills”\n\n2\tIbid.\n\nEnd',
    ],
    [
      'numbers typed above the line are told apart',
      p(
        'proven.',
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>12</w:t></w:r>',
        ' The 5',
        '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>th</w:t></w:r>',
      ),
      'proven.¹² The 5th',
    ],
    [
      'signs of symbol fonts are read',
      p('<w:r><w:sym w:font="Symbol" w:char="F02A"/></w:r>', '<w:r><w:sym w:char="00A7"/></w:r>'),
      '*§',
    ],
    [
      'ruby keeps the base text',
      p(`<w:r><w:ruby><w:rt>${r('みずち')}</w:rt><w:rubyBase>${r('水地')}</w:rubyBase></w:ruby></w:r>`),
      '水地',
    ],
    ['a field shows its result alone', p('page ', field([' PAGE '], ['3'])), 'page 3'],
    [
      'a field without a result shows nothing',
      p(
        'a',
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>XE "mill"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>',
        'b',
      ),
      'ab',
    ],
  ];

  test.each(bodies)('%s', async (_name, body, expected) => {
    expect((await read({ body })).text).toBe(expected);
  });

  test('the numbers of automatic lists are printed', async () => {
    const item = (text: string) => `<w:p><w:pPr><w:pStyle w:val="Refs"/></w:pPr>${r(text)}</w:p>`;
    const document = await read({
      body: p('As shown [1].') + item('Karsk, Mills.') + item('Dorn, Rivers.'),
      styles:
        '<w:style w:styleId="Base"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
        '<w:style w:styleId="Refs"><w:basedOn w:val="Base"/></w:style>',
      numbering:
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:abstractNum>' +
        '<w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>',
    });
    expect(document.text).toBe('As shown [1].\n\n[1] Karsk, Mills.\n\n[2] Dorn, Rivers.');
  });

  test('lists of several levels count as Word does', async () => {
    const item = (list: number, level: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
    const level = (at: number, format: string, pattern: string) =>
      `<w:lvl w:ilvl="${at}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`;
    const document = await read({
      body:
        item(1, 0, 'a') +
        item(1, 1, 'b') +
        item(1, 1, 'c') +
        item(1, 0, 'd') +
        item(1, 1, 'e') +
        item(2, 0, 'f') +
        item(9, 0, 'g'),
      numbering:
        `<w:abstractNum w:abstractNumId="5">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
        `<w:abstractNum w:abstractNumId="6">${level(0, 'bullet', '·')}</w:abstractNum>` +
        '<w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="6"/></w:num>',
    });
    expect(document.text.split('\n\n')).toEqual(['I. a', 'I.1 b', 'I.2 c', 'II. d', 'II.1 e', 'f', 'g']);
  });

  test('strict files and other prefixes are read alike', async () => {
    const strict = await read({ body: p('a', footnoteMark(1)), footnotes: footnote(1, r('Source.')), isStrict: true });
    expect(listed(strict)).toEqual(['1 | Source. | [1]']);
    const renamed = await read({
      body: '',
      parts: {
        'word/document.xml':
          '<d xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><body><p><r><t>plain</t></r></p></body></d>'.replaceAll(
            /(?<=<\/?)d(?=[ >])/g,
            'document',
          ),
      },
    });
    expect(renamed.text).toBe('plain');
  });

  test('the parts are found by their relationships', async () => {
    const original = docxFile({ body: p('elsewhere') });
    expect((await docx.read(original, '-')).text).toBe('elsewhere');
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const document = await read({
      body: p('not this'),
      parts: {
        '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/officeDocument" Target="/text/Main.xml"/></Relationships>`,
        'text/main.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p('this', footnoteMark(1))}</w:body></w:document>`,
        'text/_rels/main.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="b" Type="${office}/footnotes" Target="../notes/f.xml"/></Relationships>`,
        'notes/f.xml': `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${footnote(1, r('Found.'))}</w:footnotes>`,
      },
    });
    expect(listed(document)).toEqual(['1 | Found. | [1]']);
  });
});

describe('links of a Word file', () => {
  test('come from the relationships of their own part', async () => {
    const link = '<w:hyperlink r:id="rId1" w:anchor="s2"><w:r><w:t>here</w:t></w:r></w:hyperlink>';
    const document = await read({
      body: p('See ', link, footnoteMark(1)),
      footnotes: footnote(1, link),
      bodyLinks: { rId1: 'https://body.example/a?b=1&c=2' },
      footnoteLinks: { rId1: 'https://note.example/' },
    });
    expect(linked(document)).toEqual(['here -> https://body.example/a?b=1&c=2#s2', 'here -> https://note.example/#s2']);
  });

  test('a link into the document itself is none', async () => {
    expect(
      (await read({ body: p('<w:hyperlink w:anchor="top"><w:r><w:t>up</w:t></w:r></w:hyperlink>') })).hyperlinks,
    ).toEqual([]);
  });

  test.each([
    [[' HYPERLINK "https://fi', 'eld.example/p" \\l "frag" \\o "a tip" '], 'https://field.example/p#frag'],
    [['HYPERLINK \\o "tip" "https://field.example/"'], 'https://field.example/'],
    [['hyperlink https://field.example/bare \\t "_blank"'], 'https://field.example/bare'],
    [['HYPERLINK "file:\\\\\\\\server\\\\share" '], 'file:\\\\server\\share'],
  ])('the field %j links to %s', async (instructions, url) => {
    expect(linked(await read({ body: p('See ', field(instructions, ['th', 'is']), '.') }))).toEqual([`this -> ${url}`]);
  });

  test('simple fields link too, and a field into the document does not', async () => {
    const simple = `<w:fldSimple w:instr="${escapeXml('HYPERLINK "https://simple.example/"')}">${r('there')}</w:fldSimple>`;
    expect(linked(await read({ body: p(simple, field(['HYPERLINK \\l "_Toc1"'], ['contents'])) }))).toEqual([
      'there -> https://simple.example/',
    ]);
  });
});

describe('what reference managers leave in a Word file', () => {
  const item = {
    type: 'article-newspaper',
    title: 'The Mill of Karsk',
    author: [{ family: 'Dorn', given: 'Ada' }],
    'container-title': 'River Post',
    issued: { 'date-parts': [['2011', 6, 8]] },
    accessed: { 'date-parts': [[2012, 1]] },
    URL: 'https://post.example/mill?a=1&b=2',
    language: 'en-GB',
  };
  const expected = {
    authors: ['Ada Dorn'],
    title: 'The Mill of Karsk',
    container: 'River Post',
    publisher: null,
    issued: '2011-06-08',
    accessed: '2012-01',
    language: 'en',
    identifiers: {},
    urls: ['https://post.example/mill?a=1&b=2'],
  };
  const json = JSON.stringify({ citationID: 'x', citationItems: [{ id: 1, itemData: item }] });
  const half = Math.floor(json.length / 2);
  const xml =
    '<EndNote><Cite><Author>Dorn</Author><record><ref-type name="Newspaper Article">23</ref-type><contributors><authors><author><style face="normal">Dorn, Ada</style></author></authors></contributors>' +
    '<titles><title><style>The Mill</style><style> of Karsk</style></title><secondary-title>River Post</secondary-title></titles><dates><year>2011</year><pub-dates><date>June 8</date></pub-dates></dates>' +
    '<urls><related-urls><url>https://post.example/mill?a=1&amp;b=2</url></related-urls></urls><access-date>January 2012</access-date><language>English</language></record></Cite></EndNote>';
  const citavi = {
    Entries: [
      {
        Reference: {
          Title: 'The Mill of Karsk',
          Authors: [{ FirstName: 'Ada', LastName: 'Dorn' }],
          Periodical: { Name: 'River Post' },
          Date: '08.06.2011',
          AccessDate: '2012-01',
          LanguageCode: 'en',
          Locations: [{ Address: { UriString: 'https://post.example/mill?a=1&b=2' } }],
        },
      },
    ],
  };
  const base64 = (text: string) => Buffer.from(text, 'utf8').toString('base64');
  const attached =
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="begin"><w:fldData>${base64(xml)}</w:fldData></w:fldChar></w:r><w:r><w:instrText> ADDIN EN.CITE.DATA </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('Dorn, Mill.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  const mendeleyCite = `<w:sdt><w:sdtPr><w:tag w:val="MENDELEY_CITATION_v3_${base64(json)}"/></w:sdtPr><w:sdtContent>${r('Dorn, Mill.')}</w:sdtContent></w:sdt>`;

  test.each([
    [
      'Zotero',
      field([' ADDIN ZOTERO_ITEM CSL_CITATION ', json.slice(0, half), `${json.slice(half)} `], ['Dorn, Mill.']),
    ],
    ['Mendeley', field([`ADDIN CSL_CITATION ${json}`], ['Dorn, Mill.'])],
    ['Mendeley Cite', mendeleyCite],
    ['EndNote', field([` ADDIN EN.CITE ${xml}`], ['Dorn, Mill.'])],
    ['EndNote with its data attached', attached],
    ['Citavi', field([`ADDIN CitaviPlaceholder{${base64(JSON.stringify(citavi))}}`], ['Dorn, Mill.'])],
  ])('the data of %s become the fields of the note, and no part of its text', async (_name, content) => {
    const document = await read({ body: p('a', footnoteMark(1)), footnotes: footnote(1, content) });
    expect(listed(document)).toEqual(['1 | Dorn, Mill. | [1]']);
    expect(document.notes[0]?.given).toEqual([expected]);
  });

  test("the sources of Word's own reference manager are found by their tags", async () => {
    const bibliography =
      '<b:Sources xmlns:b="http://schemas.openxmlformats.org/officeDocument/2006/bibliography"><b:Source><b:Tag>Dor11</b:Tag><b:Author><b:Author><b:NameList>' +
      '<b:Person><b:Last>Dorn</b:Last><b:First>Ada</b:First></b:Person></b:NameList></b:Author><b:Editor><b:NameList><b:Person><b:Last>Lund</b:Last></b:Person></b:NameList></b:Editor></b:Author>' +
      '<b:Title>The Mill of Karsk</b:Title><b:InternetSiteTitle>River Post</b:InternetSiteTitle><b:Year>2011</b:Year><b:Month>June</b:Month><b:Day>8</b:Day>' +
      '<b:YearAccessed>2012</b:YearAccessed><b:MonthAccessed>1</b:MonthAccessed><b:URL>https://post.example/mill?a=1&amp;b=2</b:URL></b:Source>' +
      '<b:Source><b:Tag>Tow12</b:Tag><b:Author><b:Author><b:Corporate>Town Council</b:Corporate></b:Author></b:Author><b:Title>Minutes</b:Title></b:Source></b:Sources>';
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const document = await read({
      body:
        p('Shown ', field([' CITATION Dor11 \\l 1033 \\m Tow12 \\p 4 '], ['(Dorn; Town Council)']), '.') +
        p(field(['BIBLIOGRAPHY'], ['Dorn, A. The Mill of Karsk.'])),
      parts: {
        'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`,
        'customXml/item1.xml': bibliography,
      },
    });
    expect(
      document.notes.map(({ kind, given }) => [kind, given.map(({ authors, title }) => [...authors, title])]),
    ).toEqual([
      ['inline', [['Town Council', 'Minutes']]],
      ['reference', [['Ada Dorn', 'The Mill of Karsk']]],
    ]);
    expect(document.notes[1]?.given[0]).toEqual({ ...expected, language: null });
  });

  test('an entry of the reference list has the source that it prints, and markers where the text cites it', async () => {
    const cite = field([`ADDIN ZOTERO_ITEM CSL_CITATION ${json}`], ['[1]']);
    const begin =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>ADDIN ZOTERO_BIBL {} CSL_BIBLIOGRAPHY</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>';
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    const document = await read({
      body:
        p('Shown ', cite, '. Again ', cite, '.') +
        p(begin, '[1]\tA. Dorn, “The mill of Karsk,” 2011.') +
        p('[2]\tKarsk, Rivers.', end),
    });
    expect(listed(document)).toEqual(['1 | A. Dorn, “The mill of Karsk,” 2011. | [1] [1]', '2 | Karsk, Rivers. | ']);
    expect(document.notes.map(({ kind, given }) => [kind, given.length])).toEqual([
      ['reference', 1],
      ['reference', 0],
    ]);
  });

  test('a source that no list prints stands with its citation in the text', async () => {
    const document = await read({
      body: p('Shown ', field([`ADDIN ZOTERO_ITEM CSL_CITATION ${json}`], ['(Dorn 2011)']), '.'),
    });
    expect(document.notes.map(({ kind, given }) => [kind, given[0]?.title])).toEqual([['inline', 'The Mill of Karsk']]);
    expect(listed(document)).toEqual(['C1 | (Dorn 2011) | ']);
  });

  test.each(['{', '{"citationItems":3}', '{"citationItems":[null,{"itemData":7}]}', 'no json'])(
    'broken data %j are passed over',
    async (broken) => {
      const document = await read({
        body: p('a', footnoteMark(1)),
        footnotes: footnote(1, field([`ADDIN ZOTERO_ITEM CSL_CITATION ${broken}`], ['Dorn.'])),
      });
      expect(document.notes[0]?.given).toEqual([]);
      expect(listed(document)).toEqual(['1 | Dorn. | [1]']);
    },
  );
});

describe('Word files that cannot be read', () => {
  const whole = docxFile({ body: p('a', footnoteMark(1)), footnotes: footnote(1, r('Source.')) });
  const encrypted = Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(500),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const document = (inner: string) =>
    `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:document>`;
  const withBody = (xml: string) => docxFile({ body: '', parts: { 'word/document.xml': xml } });

  test.each([
    ['cut short', whole.subarray(0, whole.length - 40), /damaged or incomplete/],
    ['with nothing but its first bytes', strToU8('PK\x03\x04'), /damaged or incomplete/],
    ['without a document', zipSync({ 'word/other.xml': strToU8('<a/>') }), /no Word document/],
    ['that is a workbook', withBody('<workbook/>'), /no Word document/],
    ['with a password', encrypted, /password/],
    [
      'with entities',
      withBody(`<!DOCTYPE w:document [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${document('<w:body/>')}`),
      /entities/,
    ],
    ['nested too deeply', withBody(document(`<w:body>${'<w:sdt>'.repeat(5000)}`)), /nested too deeply/],
    ['that unpacks to more than a book', bomb(), /unpacks to more/],
  ])('a file %s is refused in one line', async (_name, bytes, message) => {
    const refusal = readDocument(bytes, 'draft.docx');
    await expect(refusal).rejects.toThrow(UnreadableInputError);
    await expect(refusal).rejects.toThrow(message);
    await expect(refusal).rejects.not.toThrow(/\n/);
  });

  test('a file whose directory lies about its sizes is refused', async () => {
    const lying = Buffer.from(bomb());
    const entry = lying.lastIndexOf(Buffer.from([0x50, 0x4b, 0x01, 0x02]));
    lying.writeUInt32LE(5000, entry + 24);
    await expect(readDocument(lying, 'draft.docx')).rejects.toThrow(UnreadableInputError);
  });

  test('one changed byte of the text is noticed', async () => {
    const changed = Uint8Array.from(
      zipSync({ 'word/document.xml': [strToU8(document(`<w:body>${p('mill')}</w:body>`)), { level: 0 }] }),
    );
    const at = Buffer.from(changed.buffer).indexOf('mill');
    changed[at] = 0x6b;
    await expect(readDocument(changed, 'draft.docx')).rejects.toThrow(/damaged/);
  });
});

/** 128 MB of zeros, as the directory says too. */
function bomb(): Uint8Array {
  return zipSync({ 'word/document.xml': new Uint8Array(128 * 1024 * 1024) }, { level: 1 });
}

test('the article of the fixtures is read as printed', async () => {
  const parts = ['document', 'footnotes'].map((name) =>
    readFileSync(`fixtures/formats/docx/river-mill/${name}.xml`, 'utf8'),
  );
  const bytes = docxFile({
    body: '',
    footnoteLinks: { rId1: 'https://review.example/mills/karsk' },
    parts: { 'word/document.xml': parts[0] ?? '', 'word/footnotes.xml': parts[1] ?? '' },
  });
  const expected = readFileSync('fixtures/formats/docx/river-mill/expected.txt', 'utf8').trimEnd();
  expect((await readDocument(bytes, 'river-mill.docx')).text).toBe(expected);
});

describe('places in a Word file', () => {
  const styles =
    '<w:style w:styleId="berschrift1"><w:name w:val="heading 1"/></w:style>' +
    '<w:style w:styleId="Chapter"><w:basedOn w:val="berschrift1"/></w:style>' +
    '<w:style w:styleId="Lead"><w:basedOn w:val="Chapter"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr></w:style>';
  const styled = (properties: string, ...content: readonly string[]) => p(`<w:pPr>${properties}</w:pPr>`, ...content);
  const titled = (style: string, ...content: readonly string[]) => styled(`<w:pStyle w:val="${style}"/>`, ...content);
  const placesOf = async (content: DocxContent, words: readonly string[]) => {
    const { text, landmarks } = await read(content);
    return words.map((word) => locationAt(landmarks, text.indexOf(word)));
  };

  test('are the paragraphs of the body, empty ones and those of tables among them', async () => {
    const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`;
    const box = `<w:r><w:pict><w:txbxContent>${p('Box')}${p('Boxed')}</w:txbxContent></w:pict></w:r>`;
    const table = `<w:tbl><w:tr>${cell('Fourth')}${cell('Fifth')}</w:tr></w:tbl>`;
    const body = [p('First'), p(), p('Third', box), table, p('Sixth')].join('');
    expect(await placesOf({ body }, ['First', 'Third', 'Boxed', 'Fourth', 'Fifth', 'Sixth'])).toEqual([
      { paragraph: 1 },
      { paragraph: 3 },
      { paragraph: 3 },
      { paragraph: 4 },
      { paragraph: 5 },
      { paragraph: 6 },
    ]);
  });

  test('two paragraphs whose mark between was deleted are one', async () => {
    const body = styled('<w:rPr><w:del w:id="1"/></w:rPr>', 'One ') + p('and the same.') + p('Next.');
    expect(await placesOf({ body }, ['same', 'Next'])).toEqual([{ paragraph: 1 }, { paragraph: 2 }]);
  });

  test('stand under the heading before them, by its style or by its own outline level', async () => {
    const body =
      p('Before') +
      titled('berschrift1', 'Tides', footnoteMark(1), ' and mud') +
      titled('Lead', 'Under') +
      titled('Chapter', 'Walls') +
      p('Below') +
      styled('<w:outlineLvl w:val="2"/>', 'Gates') +
      p('Last');
    const content = { body, styles, footnotes: footnote(1, r('Source.')) };
    expect(await placesOf(content, ['Before', 'Under', 'Below', 'Last', 'Source'])).toEqual([
      { paragraph: 1 },
      { paragraph: 3, heading: 'Tides and mud' },
      { paragraph: 5, heading: 'Walls' },
      { paragraph: 7, heading: 'Gates' },
      { footnote: 1, paragraph: 2, heading: 'Tides and mud' },
    ]);
  });

  test('of notes are those of their own marks, and footnotes and endnotes are counted apart', async () => {
    const content = {
      body: p('a', endnoteMark(1)) + p('b', footnoteMark(4)) + p('c', endnoteMark(2), footnoteMark(3)),
      footnotes: footnote(3, r('Second foot.')) + footnote(4, r('First foot.')),
      endnotes: endnote(1, 'First end.') + endnote(2, 'Second end.'),
    };
    expect(await placesOf(content, ['First foot', 'Second foot', 'First end', 'Second end'])).toEqual([
      { footnote: 1, paragraph: 2 },
      { footnote: 2, paragraph: 3 },
      { endnote: 1, paragraph: 1 },
      { endnote: 2, paragraph: 3 },
    ]);
  });
});
