import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDocument, UnreadableInputError } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { locationAt } from '../../src/text/position.ts';
import { linesAt, type PdfPageContent, type PdfPiece, pdfFile } from '../support/pdf.ts';

const read = (...pages: readonly PdfPageContent[]): Promise<Document> => readDocument(pdfFile(pages), 'draft.pdf');
const readPieces = async (...pieces: readonly PdfPiece[]): Promise<string> => (await read({ pieces })).text;

function linked(document: Document): readonly string[] {
  return document.hyperlinks.map(
    ({ start, end, url }) => `${JSON.stringify(document.text.slice(start, end))} -> ${url}`,
  );
}

describe('the text of a PDF', () => {
  test('keeps its lines, and parts its paragraphs by a blank line', async () => {
    const document = await read({
      pieces: [
        ...linesAt(70, 100, ['The mill stood here', 'for a hundred years.']),
        ...linesAt(70, 150, ['Then it burnt down.']),
      ],
    });
    expect(document.format).toBe('pdf');
    expect(document.anchors).toBeNull();
    expect(document.text).toBe('The mill stood here\nfor a hundred years.\n\nThen it burnt down.');
  });

  test('parts paragraphs whose first lines are indented', async () => {
    const text = await readPieces(
      ...linesAt(70, 100, ['Nobody saw the fire from the other bank.', 'It was late.']),
      { x: 90, y: 128.8, text: 'In the morning the roof was gone too.' },
      { x: 70, y: 143.2, text: 'The wheel turned on for a week.' },
    );
    expect(text).toBe(
      'Nobody saw the fire from the other bank.\nIt was late.\n\nIn the morning the roof was gone too.\nThe wheel turned on for a week.',
    );
  });

  test('parts the entries of a list whose further lines are indented', async () => {
    const text = await readPieces(
      { x: 70, y: 100, text: 'Dorn, Ada. The Mill and the River, a long' },
      { x: 90, y: 114.4, text: 'history in two parts. Karsk, 2011.' },
      { x: 70, y: 128.8, text: 'Lund, Bo. The Bridge and the Ferry, another' },
      { x: 90, y: 143.2, text: 'history. Karsk, 2012.' },
    );
    expect(text.split('\n\n')).toEqual([
      'Dorn, Ada. The Mill and the River, a long\nhistory in two parts. Karsk, 2011.',
      'Lund, Bo. The Bridge and the Ferry, another\nhistory. Karsk, 2012.',
    ]);
  });

  test('parts an entry of one line from the next in such a list', async () => {
    const text = await readPieces(
      { x: 70, y: 100, text: 'Dorn, Ada. The Mill and the River, a long' },
      { x: 90, y: 114.4, text: 'history in two parts. Karsk, 2011.' },
      ...linesAt(70, 128.8, ['Lund, Bo. The Bridge. Karsk, 2012.', 'Moor, Cy. The Ferry. Karsk, 2013.']),
    );
    expect(text.split('\n\n').slice(1)).toEqual([
      'Lund, Bo. The Bridge. Karsk, 2012.',
      'Moor, Cy. The Ferry. Karsk, 2013.',
    ]);
  });

  test.each([
    ['a word', ['It was a manip-', 'ulation of them.'], 'It was a manipulation\nof them.'],
    ['a word that fills the line', ['It was manip-', 'ulation', 'again.'], 'It was manipulation\nagain.'],
    [
      'a compound that is written with its hyphen elsewhere',
      ['A well-known mill, well-', 'known to all.'],
      'A well-known mill, well-\nknown to all.',
    ],
    [
      'an address',
      ['See http://a.example/old-', 'mill/fire.html now.'],
      'See http://a.example/old-\nmill/fire.html now.',
    ],
    ['a name', ['The Jean-', 'Paul affair.'], 'The Jean-\nPaul affair.'],
    ['a range', ['In 1990-', 'then more.'], 'In 1990-\nthen more.'],
  ])('joins what a line end parted only where it is a word: %s', async (_name, lines, expected) => {
    expect(await readPieces(...linesAt(70, 100, lines))).toBe(expected);
  });

  test('keeps a marker that was wrapped with the line before, so that it does not look like a note', async () => {
    const text = await readPieces(
      ...linesAt(70, 100, [
        'The mill burnt, as they all say',
        '[7]. Nobody saw it, says the post',
        '[3, 4] and so does the book',
        '[5] The end',
      ]),
    );
    expect(text).toBe(
      'The mill burnt, as they all say [7].\nNobody saw it, says the post [3, 4]\nand so does the book\n[5] The end',
    );
  });

  test.each([
    ['https:', '//a.example/b is'],
    ['https:/', '/a.example/b is'],
    ['https://', 'a.example/b is'],
  ])('joins an address that was broken after %s', async (end, start) => {
    const text = await readPieces(...linesAt(70, 100, [`The page ${end}`, `${start} whole.`]));
    expect(text).toBe('The page https://a.example/b is whole.');
  });

  test('goes on at the top of the next column, if the last line of the first one is full', async () => {
    const column = (x: number, ...texts: readonly string[]) => linesAt(x, 100, texts);
    const text = await readPieces(
      ...column(70, 'The mill burnt one night.', 'The council met and so on.'),
      ...column(330, 'Rain came and put it out.'),
    );
    expect(text).toBe('The mill burnt one night.\nThe council met and so on.\nRain came and put it out.');
  });

  test('puts a space between pieces that stand apart, and none between those that do not', async () => {
    const text = await readPieces(
      { x: 70, y: 100, text: 'http://a.exam' },
      { x: 139.4, y: 100, text: 'ple/mill' },
      { x: 200, y: 100, text: 'burnt' },
    );
    expect(text).toBe('http://a.example/mill burnt');
  });

  test('tells raised numbers apart', async () => {
    const text = await readPieces(
      { x: 70, y: 100, text: 'It was proven.' },
      { x: 145.4, y: 95, text: '12', size: 7 },
      { x: 156, y: 100, text: 'The 5' },
      { x: 186.7, y: 95, text: 'th', size: 7 },
      { x: 196, y: 100, text: 'of May, H' },
      { x: 247.4, y: 103, text: '2', size: 7 },
      { x: 251.4, y: 100, text: 'O.' },
    );
    expect(text).toBe('It was proven.¹² The 5th of May, H2O.');
  });

  test('leaves out stamps in the margin, and reads turned pages as they are shown', async () => {
    expect(
      await readPieces({ x: 70, y: 100, text: 'Text.' }, { x: 20, y: 400, text: 'Preprint 2011', isTurned: true }),
    ).toBe('Text.');
    const turned = await read({ rotate: 90, pieces: [{ x: 100, y: 500, text: 'Turned.', isTurned: true }] });
    expect(turned.text).toBe('Turned.');
  });

  test('is read in other scripts', async () => {
    expect(await readPieces(...linesAt(70, 100, ['Мельница сгорела', '水車小屋', 'zwölf']))).toBe(
      'Мельница сгорела\n水車小屋\nzwölf',
    );
  });

  test('has no running heads and page numbers', async () => {
    const page = (number: number, text: string): PdfPageContent => ({
      pieces: [
        { x: 70, y: 40, text: `Chapter 7. River Review ${2010 + number}` },
        ...linesAt(70, 100, [text, 'and on it goes']),
        { x: 290, y: 800, text: String(number) },
      ],
    });
    const document = await read(page(1, 'First page'), page(2, 'second page'), page(3, 'third page'));
    expect(document.text).toBe('First page\nand on it goes\nsecond page\nand on it goes\nthird page\nand on it goes');
  });

  test('of one page keeps every line', async () => {
    expect(await readPieces({ x: 70, y: 40, text: 'Head' }, { x: 70, y: 800, text: '1' })).toBe('Head\n\n1');
  });
});

describe('notes at the bottom of a page', () => {
  const body = (y: number, ...texts: readonly string[]) => linesAt(70, y, texts);
  const small = (y: number, ...texts: readonly string[]) => linesAt(70, y, texts, 9);

  test('come after the text of all pages, each on lines of its own', async () => {
    const document = await read(
      {
        pieces: [
          ...body(100, 'The mill burnt.1 Nobody knows', 'who lit the'),
          ...small(700, '1 Ada Dorn, Mills, quoted after Lund,', '2011 edition.', '2 Minutes,'),
        ],
      },
      { pieces: [...body(100, 'fire.2 The end of it.'), ...small(700, 'page 4.', '3 Ibid.')] },
    );
    expect(document.text).toBe(
      'The mill burnt.1 Nobody knows\nwho lit the\nfire.2 The end of it.\n\n' +
        '1 Ada Dorn, Mills, quoted after Lund,\n2011 edition.\n\n2 Minutes,\npage 4.\n\n3 Ibid.',
    );
    const pageOf = (words: string) => locationAt(document.landmarks, document.text.indexOf(words));
    expect(['The mill', 'The end', 'Lund', 'Minutes', 'page 4', 'Ibid'].map(pageOf)).toEqual(
      [1, 2, 1, 1, 2, 2].map((page) => ({ page })),
    );
  });

  test('are told by raised numbers and signs too', async () => {
    const document = await read({
      pieces: [
        ...body(100, 'The mill burnt one night in spring.'),
        { x: 70, y: 697, text: '1', size: 5 },
        { x: 74, y: 700, text: 'Dorn, Mills.', size: 9 },
        ...small(711, '* The author lives in Karsk.'),
      ],
    });
    expect(document.text.split('\n\n')).toEqual([
      'The mill burnt one night in spring.',
      '¹ Dorn, Mills.',
      '* The author lives in Karsk.',
    ]);
  });

  test('stand below a short line of the text that looks like a title, but belongs to its paragraph', async () => {
    const document = await read({
      pieces: [
        ...body(100, 'The mill burnt one night,1 and so did the', 'Town Hall beside it and the'),
        ...small(700, '1 Dorn, Mills.'),
        ...body(100, 'Royal Exchange.').map((piece) => ({ ...piece, x: 330 })),
      ],
    });
    expect(document.text.split('\n\n').at(-1)).toBe('1 Dorn, Mills.');
  });

  // As word processors set them where the style of notes says nothing of a size.
  const raised = (y: number, number: string, text: string): readonly PdfPiece[] => [
    { x: 70, y: y - 4, text: number, size: 7 },
    { x: 76, y, text },
  ];
  const called = (y: number, text: string, number: string): readonly PdfPiece[] => [
    { x: 70, y, text },
    { x: 300, y: y - 4, text: number, size: 7 },
  ];

  test('are told by their raised numbers where they are set like the text', async () => {
    const document = await read(
      {
        pieces: [
          ...called(100, 'The mill burnt one night in spring.', '1'),
          ...called(114.4, 'Nobody knows who lit the fire.', '2'),
          ...raised(600, '1', 'Ada Dorn, Mills, 2011.'),
          ...raised(624, '2', 'Minutes of the council, taken'),
        ],
      },
      {
        pieces: [
          ...called(100, 'The end of it.', '3'),
          { x: 70, y: 600, text: 'on the next day, page 4.' },
          ...raised(624, '3', 'Ibid.'),
        ],
      },
    );
    expect(document.text.split('\n\n')).toEqual([
      'The mill burnt one night in spring. ¹\nNobody knows who lit the fire. ²\nThe end of it. ³',
      '¹ Ada Dorn, Mills, 2011.',
      '² Minutes of the council, taken\non the next day, page 4.',
      '³ Ibid.',
    ]);
  });

  test('are none where the text refers to none of the raised numbers', async () => {
    const document = await read({
      pieces: [
        ...body(100, 'The equation is set below.'),
        ...raised(200, '2', 'H is deuterium.'),
        ...body(700, 'Ends.'),
      ],
    });
    expect(document.text.split('\n\n')).toEqual(['The equation is set below.', '² H is deuterium.', 'Ends.']);
  });

  test('are no running feet, however alike they are', async () => {
    const page = (number: number): PdfPageContent => ({
      pieces: [...body(100, `The ${['first', 'second'][number]} page of it.`), ...small(780, `${number + 4} Ibid.`)],
    });
    const document = await read(page(0), page(1));
    expect(document.text.split('\n\n').slice(-2)).toEqual(['4 Ibid.', '5 Ibid.']);
  });

  test.each([
    [
      'a quotation above text of full size',
      [...body(100, 'He wrote:'), ...small(130, '1 mill and 2 wheels'), ...body(160, 'Thus the book.')],
    ],
    [
      'a list under its heading',
      [
        ...body(100, 'The text of the article is here.'),
        ...linesAt(70, 140, ['References'], 14),
        ...small(170, '1 Dorn, Mills.'),
      ],
    ],
    [
      'small print without a number',
      [...body(100, 'The text of the article is here.'), ...small(700, 'Printed in Karsk.')],
    ],
  ])('%s is none of them', async (_name, pieces) => {
    const inOrder = pieces.map(({ text }) => text).join(' ');
    expect(
      (await read({ pieces }, { pieces: body(100, 'The next page of the article.') })).text.replace(/\s+/g, ' '),
    ).toBe(`${inOrder} The next page of the article.`);
  });
});

describe('links of a PDF', () => {
  test('cover the text under their areas', async () => {
    const document = await read({
      pieces: linesAt(70, 100, ['See here for more.']),
      links: [
        { url: 'https://a.example/?q=(1)&r=%20', area: [92, 88, 119, 103] },
        { url: 'https://b.example/', area: [300, 300, 400, 400] },
      ],
    });
    expect(linked(document)).toEqual(['"here" -> https://a.example/?q=(1)&r=%20']);
  });

  test('that were wrapped are one', async () => {
    const url = 'https://a.example/mill/fire';
    const document = await read({
      pieces: linesAt(70, 100, ['Dorn, https://a.example/', 'mill/fire, 2011.']),
      links: [
        { url, area: [103, 88, 205, 103] },
        { url, area: [70, 103, 112, 118] },
      ],
    });
    expect(linked(document)).toEqual([`"${url}" -> ${url}`]);
    expect(document.text).toBe(`Dorn, ${url}, 2011.`);
  });

  test('that were wrapped over words are one, and the words stay apart', async () => {
    const url = 'https://a.example/mill/fire';
    const document = await read({
      pieces: linesAt(70, 100, ['Dorn told of the', 'fire, 2011.']),
      links: [
        { url, area: [96, 88, 205, 103] },
        { url, area: [70, 103, 90, 118] },
      ],
    });
    expect(document.text).toBe('Dorn told of the\nfire, 2011.');
    expect(linked(document)).toEqual([`"told of the\\nfire" -> ${url}`]);
  });

  test('that run on from a continued note over the text of the next page are left out there', async () => {
    const url = 'https://a.example/mill/fire';
    const document = await read(
      {
        pieces: [
          ...linesAt(70, 100, ['The mill burnt in the night.1']),
          ...linesAt(70, 700, ['1 https://a.example/'], 9),
        ],
        links: [{ url, area: [77, 691, 160, 703] }],
      },
      {
        pieces: [...linesAt(70, 100, ['Nobody knows who lit it.']), ...linesAt(70, 700, ['mill/fire, 2011.'], 9)],
        links: [
          { url, area: [70, 88, 200, 103] },
          { url, area: [70, 691, 101, 703] },
        ],
      },
    );
    expect(linked(document)).toEqual([`"${url}" -> ${url}`]);
  });
});

describe('PDF files that cannot be read', () => {
  const whole = pdfFile([{ pieces: linesAt(70, 100, ['Text.']) }]);
  const packed = (content: Uint8Array): PdfPageContent => ({
    pieces: [],
    raw: { content, entries: '/Filter /FlateDecode ' },
  });
  const zeros = deflateSync(Buffer.alloc(256 * 1024 * 1024), { level: 1 });
  const encryption = `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >> `;

  test.each([
    ['that holds only pictures', pdfFile([{ pieces: [] }]), /no text/],
    ['with a password', pdfFile([{ pieces: linesAt(70, 100, ['Text.']) }], encryption), /password/],
    ['that is only its header', whole.subarray(0, 9), /damaged/],
    ['of noise', Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 0x41)]), /damaged/],
    ['that unpacks to more than a book', pdfFile([packed(zeros)]), /unpacks to more/],
    ['that was packed twice', pdfFile([packed(deflateSync(zeros))]), /unpacks to more/],
  ])('a file %s is refused in one line', async (_name, bytes, message) => {
    const refusal = readDocument(bytes, 'draft.pdf');
    await expect(refusal).rejects.toThrow(UnreadableInputError);
    await expect(refusal).rejects.toThrow(message);
  });

  test('a file whose end is missing is read all the same', async () => {
    const cut = whole.subarray(0, Buffer.from(whole).lastIndexOf('startxref'));
    expect((await readDocument(cut, 'draft.pdf')).text).toBe('Text.');
  });

  test('a file is known by its header, and behind other bytes by its name as well', async () => {
    const late = Buffer.concat([Buffer.from('Sent by a gateway\n'), whole]);
    expect((await readDocument(late, 'draft.pdf')).format).toBe('pdf');
    expect((await readDocument(whole, 'draft')).format).toBe('pdf');
    expect((await readDocument(Buffer.from('Files that begin with %PDF- are PDF.'), 'note.txt')).format).toBe('text');
  });

  test('compressed text is read', async () => {
    const content = deflateSync(Buffer.from('BT /F1 12 Tf 70 700 Td (Packed.) Tj ET'));
    expect((await read(packed(content))).text).toBe('Packed.');
  });
});
