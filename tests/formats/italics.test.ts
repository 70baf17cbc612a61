import { describe, expect, test } from 'vitest';
import { readDocument } from '../../src/formats/index.ts';
import type { Document } from '../../src/model/document.ts';
import { docxFile, footnote, footnoteMark, p, r, SEPARATORS } from '../support/docx.ts';
import { note, odtFile } from '../support/odt.ts';
import { linesAt, type PdfPiece, pdfFile } from '../support/pdf.ts';
import { expectLawful, italicsIn } from './read-draft.ts';

const read = (path: string, source: string): Promise<Document> => readDocument(new TextEncoder().encode(source), path);

/** The italics of the one note alone. */
const inNote = ({ notes, emphasis = [], text }: Document): readonly string[] => {
  const { start = 0, end = 0 } = notes[0]?.body ?? {};
  return emphasis
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => text.slice(span.start, span.end));
};

describe('what a page sets in italics', () => {
  test.each([
    ['is what its tags say', 'Dorn, <em>Mud</em>, <i>Rain</i>, <cite>Fog</cite>.', ['Mud', 'Rain', 'Fog']],
    ['is not what is bold', 'Dorn, <b>Mud</b>, <strong>Rain</strong>.', []],
    ['may be said by a style', '<span style="color:red; font-style: oblique">Mud</span>, x', ['Mud']],
    [
      'may be said by a class',
      '<style><!-- .a,.c7{color:red;font-style:italic}\n/* b */ span.d { font-style:italic }--></style>' +
        'x <span class="c3 c7">Mud</span>, <span class=d>Rain</span>, <b class=d>Fog</b>.',
      ['Mud', 'Rain'],
    ],
    [
      'is what the later of two rules says',
      '<style>.b{font-style:italic}.a{font-style:italic}.b{font-style:normal}</style>x <i class="b">Mud</i> <i class="a b">Rain</i>',
      [],
    ],
    [
      'ends where text is upright',
      '<i>Mud <span style="font-style:normal">of 1901</span> and Rain</i>',
      ['Mud', 'and Rain'],
    ],
    ['is one with what stands inside', '<i>On <em>Mud</em> and <i>Rain</i></i>.', ['On Mud and Rain']],
    ['is one where only a space parts it', '<i>Mud </i> <em>and&nbsp;</em><i>R&amp;D </i>, x', ['Mud and\u00a0R&D']],
    ['ends with its paragraph', '<p>In <i>Mud</i><p><i>Rain</i> too', ['Mud', 'Rain']],
    [
      'is a title within a citation',
      '<cite>Dorn, <i>Mud</i>, 1901</cite>, <cite class="citation book">Rain.</cite>',
      ['Mud'],
    ],
    ['is no sign of its own', 'a<i></i> <i> </i>b<i class="icon"></i>', []],
  ])('%s', async (_, source, expected) => {
    expect(italicsIn(await read('a.html', `<html><p>${source}`))).toEqual(expected);
  });

  test.each([
    ['linked', '<p>x<a id=r1 href="#n1">1</a></p><h2>Notes</h2><p id=n1><a href="#r1">1</a>. Dorn, <i>Mud</i>, 1901.'],
    ['beside the text', '<p>x <i>Rain</i><span class="sidenote">Dorn, <i>Mud</i>, 1901.</span></p>'],
    [
      'kept in an attribute',
      '<p><i>x</i><sup class="footnote" title="Dorn, &lt;i&gt;Mud&lt;/i&gt;, 1901.">1</sup></p>',
    ],
  ])('is found in a note that is %s', async (_, source) => {
    const document = await read('a.html', `<html>${source}`);
    expect(document.notes).toHaveLength(1);
    expect(inNote(document)).toEqual(['Mud']);
  });

  test('does not reach from a text into its note', async () => {
    const document = await read(
      'a.html',
      '<html><p><i>A mill<span class="sidenote">Dorn, 1901.</span> stood</i> here.',
    );
    expect(italicsIn(document)).toEqual(['A mill', 'stood']);
  });
});

describe('what a Markdown draft sets in italics', () => {
  test.each([
    ['is emphasis', 'Dorn, *Mud*, _Rain_, **Fog**.', ['Mud', 'Rain']],
    ['may be strong as well', 'x ***Mud***, *On **Rain***.', ['Mud', 'On Rain']],
    ['goes over lines', 'x *Mud\nand* *Rain*.', ['Mud\nand Rain']],
    ['holds links and code', 'x *[Mud](https://a.example/) and `Rain`*.', ['Mud and `Rain`']],
    [
      'may be said by tags',
      'x <i>Mud <em>and</em></i>, <cite>Rain</cite>, </i> <i>Fog.\n\nand </i>.',
      ['Mud and', 'Rain'],
    ],
    ['may stand in a block of HTML', 'x\n\n<div>Dorn, <em>Mud</em></div>', ['Mud']],
    ['is no list and no rule', '* a\n* b\n\n* * *\n\nsnake_case_name', []],
  ])('%s', async (_, source, expected) => {
    expect(italicsIn(await read('a.md', source))).toEqual(expected);
  });

  test.each([
    ['a footnote', 'x[^1] *y*\n\n[^1]: Dorn, *Mud* (Riga).'],
    ['an inline note', 'x^[Dorn, *Mud* (Riga).] *y*'],
    ['a note within italics', '*x^[Dorn, *Mud* (Riga).] y*'],
    ['a side note', 'x<span class="sidenote">Dorn, *Mud* (Riga).</span> *y*'],
  ])('is found in %s', async (_, source) => {
    expect(inNote(await read('a.md', source))).toEqual(['Mud']);
  });
});

/** A run with properties of its own. */
const run = (properties: string, text: string) =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const styled = (id: string, text: string) => run(`<w:rStyle w:val="${id}"/>`, text);
const style = (type: string, id: string, inner: string) =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
const STYLES = [
  style('character', 'Title', '<w:rPr><w:i/></w:rPr>'),
  style('character', 'Journal', '<w:basedOn w:val="Title"/>'),
  style('character', 'Upright', '<w:basedOn w:val="Title"/><w:rPr><w:i w:val="0"/></w:rPr>'),
  style('character', 'Ring', '<w:basedOn w:val="Ring"/>'),
  style('paragraph', 'Quote', '<w:rPr><w:i/></w:rPr>'),
].join('');

describe('what a Word file sets in italics', () => {
  test.each([
    ['is what its runs say', r('In ') + run('<w:i/>', 'Mud') + run('<w:b/>', ', x'), ['Mud']],
    [
      'is not what they deny',
      ['0', 'false', 'off'].map((value) => run(`<w:i w:val="${value}"/>`, 'Mud')).join('') +
        run('<w:i w:val="1"/>', 'x'),
      ['x'],
    ],
    [
      'is one title, however it is cut',
      run('<w:i/>', 'Mud ') + r(' ') + run('<w:i/>', 'and R') + run('<w:i/>', 'ain.'),
      ['Mud  and Rain.'],
    ],
    ['may be said by a style', styled('Title', 'Mud') + r(', ') + styled('Journal', 'Rain'), ['Mud', 'Rain']],
    ['is what a run says before its style', run('<w:rStyle w:val="Title"/><w:i w:val="0"/>', 'Mud'), []],
    ['is not said by other styles', styled('Upright', 'Mud') + styled('Ring', 'Rain') + styled('None', 'Fog'), []],
    ['is not said by the style of a paragraph', `<w:pPr><w:pStyle w:val="Quote"/></w:pPr>${r('Mud')}`, []],
    ['is not what is hidden', run('<w:i/><w:vanish/>', 'Mud') + r('x'), []],
  ])('%s', async (_, runs, expected) => {
    const file = docxFile({ body: `<w:p>${runs}</w:p>`, styles: STYLES });
    expect(italicsIn(await readDocument(file, 'a.docx'))).toEqual(expected);
  });

  test('is found in notes and text boxes, and each paragraph has its own', async () => {
    const box = `<w:r><w:txbxContent>${p(run('<w:i/>', 'Fog'))}</w:txbxContent></w:r>`;
    const body = p(run('<w:i/>', 'Mud'), footnoteMark(2), box) + p(run('<w:i/>', 'Rain'), footnoteMark(1));
    const notes = footnote(1, r('Dorn, ') + run('<w:i/>', 'Dikes ')) + footnote(2, run('<w:i/>', ' Eels') + r('.'));
    const document = await readDocument(docxFile({ body, footnotes: SEPARATORS + notes }), 'a.docx');
    expect(italicsIn(document)).toEqual(['Mud', 'Fog', 'Rain', 'Eels', 'Dikes']);
    expectLawful({ ...document, anchors: [{ offset: 0, position: { line: 1, column: 1 } }] }, '');
  });
});

/** An automatic style. */
const automatic = (family: string, name: string, fontStyle: string, parent = '') =>
  `<style:style style:family="${family}" style:name="${name}" ${parent}><style:text-properties ${fontStyle}/></style:style>`;
const AUTOMATIC = [
  automatic('text', 'T1', 'fo:font-style="italic"'),
  automatic('text', 'T2', 'fo:font-weight="bold"', 'style:parent-style-name="T1"'),
  automatic('text', 'T3', 'fo:font-style="normal"', 'style:parent-style-name="T1"'),
  automatic('text', 'T4', '', 'style:parent-style-name="T4"'),
  automatic('text', 'T5', 'style:text-position="super 58%"'),
  automatic('paragraph', 'P1', 'fo:font-style="italic"'),
].join('');
const span = (name: string, text: string) => `<text:span text:style-name="${name}">${text}</text:span>`;

describe('what an OpenDocument text sets in italics', () => {
  test.each([
    [
      'is what the styles of its spans say',
      `In ${span('T1', 'Mud')}, ${span('T4', 'x')} ${span('None', 'y')}`,
      ['Mud'],
    ],
    ['is what styles take from their parents', `${span('T2', 'Mud')}, ${span('T3', 'Rain')}`, ['Mud']],
    ['goes on in spans within', span('T1', `Mud ${span('T4', 'and ')}Rain${span('T3', ' x')}`), ['Mud and Rain']],
    [
      'is one title, however it is cut',
      `${span('T1', 'Mud ')}<text:s/>${span('T1', 'and')}${span('T2', ' R')}.`,
      ['Mud  and R'],
    ],
    ['is found in a note', `x${note('footnote', '1', `Dorn, ${span('T1', ' Mud ')}.`)} y`, ['Mud']],
    ['does not reach into a note', span('T1', `Mud${note('footnote', '1', 'Dorn')} stands`), ['Mud', 'stands']],
  ])('%s', async (_, content, expected) => {
    const body = `<text:p text:style-name="P1">${content}</text:p>`;
    expect(italicsIn(await readDocument(odtFile({ body, styles: AUTOMATIC }), 'a.odt'))).toEqual(expected);
  });

  test('may be said by a style that the file names', async () => {
    const parts = {
      'styles.xml': `<a xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0">${automatic('text', 'Emphasis', 'fo:font-style="italic"')}</a>`,
    };
    const file = odtFile({ body: `<text:p>${span('Emphasis', 'Mud')}, x</text:p>`, parts });
    expect(italicsIn(await readDocument(file, 'a.odt'))).toEqual(['Mud']);
  });

  test('is apart from what stands above the line: a note whose mark does has its own', async () => {
    const file = odtFile({ body: `<text:p>x${span('T5', note('footnote', '1', '12'))}</text:p>`, styles: AUTOMATIC });
    expect((await readDocument(file, 'a.odt')).text).toBe('x[1]\n\n12');
  });
});

describe('what a LaTeX source sets in italics', () => {
  test.each([
    [
      'is the argument of a command',
      '\\emph{Mud}, \\textit {Rain}, \\textsl{Fog}, \\textbf{x}',
      ['Mud', 'Rain', 'Fog'],
    ],
    [
      'is what follows a command in its group',
      '{\\em Mud}, {\\it Rain\\/}, {\\itshape Fog} x {\\bf y}',
      ['Mud', 'Rain', 'Fog'],
    ],
    ['is one with what stands inside', '\\emph{On \\emph{Mud} and {\\em Rain}}.', ['On Mud and Rain']],
    ['holds commands of its own', "\\emph{\\href{https://a.example/}{Mud} \\& Caf\\'e}", ['Mud & Café']],
    ['is found in a note, which has its own', '\\emph{x\\footnote{Dorn, \\emph{Mud}.} y}', ['x¹ y', 'Mud']],
    ['is found in a work', '\\begin{thebibliography}{9}\\bibitem{a} Dorn, {\\em Mud}.\\end{thebibliography}', ['Mud']],
    ['needs an end', 'x \\emph y {\\em z', []],
  ])('%s', async (_, source, expected) => {
    expect(italicsIn(await read('a.tex', source))).toEqual(expected);
  });
});

describe('what a PDF sets in italics', () => {
  const readPages = (...pages: readonly (readonly PdfPiece[])[]): Promise<Document> =>
    readDocument(pdfFile(pages.map((pieces) => ({ pieces }))), 'a.pdf');
  const italic = (x: number, y: number, text: string): PdfPiece => ({ x, y, text, isItalic: true });

  test('is what its fonts say, over lines and parted words too', async () => {
    const document = await readPages([
      { x: 70, y: 100, text: 'Ada Dorn, the mills of the north, ' },
      italic(270, 100, 'Mud and'),
      italic(70, 114, 'Rain in the Har-'),
      italic(70, 128, 'bours '),
      { x: 110, y: 128, text: '(Riga, 1901).' },
    ]);
    expect(italicsIn(document)).toEqual(['Mud and\nRain in the Harbours']);
  });

  test('ends with its paragraph, and is told on every page', async () => {
    const document = await readPages(
      [
        ...linesAt(70, 100, ['The mill stood here.']),
        italic(70, 160, 'Mud'),
        italic(70, 220, 'Rain'),
        { x: 140, y: 220, text: ', 1902.' },
      ],
      [italic(70, 100, 'Fog'), { x: 200, y: 100, text: ', 1901.' }],
    );
    expect(italicsIn(document)).toEqual(['Mud', 'Rain', 'Fog']);
  });

  test('is nothing where no font is', async () => {
    expect((await readPages(linesAt(70, 100, ['The mill stood here.']))).emphasis).toBeUndefined();
  });
});

describe('what a text sets in italics', () => {
  test.each([
    ['stands between marks', 'Dorn, _Mud and Rain_, in *Harbour Review*.', ['Mud and Rain', 'Harbour Review']],
    ['may stand in brackets, quotes and at the ends of a line', '(_Mud_), "*Rain*"\n_Fog_', ['Mud', 'Rain', 'Fog']],
    ['may hold marks of the other kind', '_On *Mud* and Rain_', ['On *Mud* and Rain']],
    ['goes over lines, but not over paragraphs', '_Mud\nand_ x _Rain\n\nand_ y', ['Mud\nand']],
    ['is no address', 'https://a.example/_b_ (www.a.example/?_c=_d_) _Mud_', ['Mud']],
    ['is no name with underscores', 'snake_case_name __init__ a _b', []],
    ['is no bullet, no rule and no product', '* a\n* b\n\n* * *\n\n***\n\n2 * 3 * 4, 2*3*4', []],
    ['is not what is bold', '**Mud** __Rain__', []],
    ['is not too long', `_${'Mud '.repeat(100)}Rain_`, []],
    ['is no sign of a note', 'The mill* stood by the weir.\n\n*Dorn, 1901.', []],
  ])('%s', async (_, source, expected) => {
    expect(italicsIn(await read('a.txt', source))).toEqual(expected);
  });

  test.each([
    ['a.wiki', "x '''y'''<ref>Dorn, ''Mud'', '''''Rain'' z'''</ref> ''open\n''Fog''", ['Fog', 'Mud', 'Rain']],
    ['a.wiki', "''A mill<ref>Dorn, ''Mud''</ref> stood'' here", ['A mill[1] stood', 'Mud']],
    ['a.adoc', 'x *y* footnote:[Dorn, _Mud_, 1901.]', ['Mud']],
    ['a.org', 'x *y*[fn:1]\n\n[fn:1] Dorn, /Mud/, 1901, https://a.example/b/c/', ['Mud']],
    ['a.rst', 'x **y** [1]_\n\n.. [1] Dorn, *Mud*, 1901.', ['Mud']],
  ])('is what the markup of %s says', async (path, source, expected) => {
    const document = await read(path, source);
    expect(document.notes).toHaveLength(1);
    expect(italicsIn(document)).toEqual(expected);
  });
});

test.each([
  ['a.bib', '@book{a, title={_Mud_}}'],
  ['a.ris', 'TY  - BOOK\nTI  - _Mud_\nER  - '],
  ['a.json', '[{"id":"a","type":"book","title":"_Mud_"}]'],
])('a file of references, %s, says nothing of italics', async (path, source) => {
  const { notes, emphasis } = await read(path, source);
  expect([notes.length, emphasis]).toEqual([1, undefined]);
});

test.each(['a.html', 'a.md', 'a.txt', 'a.tex', 'a.wiki'])('a hostile %s is read to its end', async (path) => {
  for (const piece of [
    '<i>',
    '<i>a ',
    '<cite>a',
    '<em>a</em> ',
    '<style>.a{',
    '.a{font-style:italic}',
    '_a ',
    '*a*',
    "''a",
    '\\emph{',
    '{\\em a} ',
  ])
    expectLawful(await read(path, piece.repeat(1_000_000 / piece.length)), piece.repeat(1_000_000 / piece.length));
});
