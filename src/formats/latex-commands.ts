// What LaTeX's commands take and do, as far as a reader's text depends on it.

/** Commands whose arguments are not printed: how many braces follow them at most. */
export const UNPRINTED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    documentclass: 1,
    usepackage: 1,
    RequirePackage: 1,
    label: 1,
    ref: 1,
    eqref: 1,
    pageref: 1,
    autoref: 1,
    cref: 1,
    Cref: 1,
    vref: 1,
    nameref: 1,
    includegraphics: 1,
    bibliography: 1,
    bibliographystyle: 1,
    addbibresource: 1,
    nocite: 1,
    printbibliography: 0,
    hypersetup: 1,
    setlength: 2,
    addtolength: 2,
    setcounter: 2,
    addtocounter: 2,
    stepcounter: 1,
    vspace: 1,
    hspace: 1,
    newcommand: 2,
    renewcommand: 2,
    providecommand: 2,
    newenvironment: 3,
    renewenvironment: 3,
    DeclareMathOperator: 2,
    newtheorem: 2,
    pagestyle: 1,
    thispagestyle: 1,
    color: 1,
    geometry: 1,
    textcolor: 1,
    selectlanguage: 1,
    foreignlanguage: 1,
    index: 1,
    glossary: 1,
    phantomsection: 0,
    hyphenation: 1,
    captionsetup: 1,
    definecolor: 3,
    graphicspath: 1,
    addcontentsline: 3,
    markboth: 2,
    markright: 1,
    pdfbookmark: 2,
    bibitemdeclare: 2,
    rule: 2,
    fontsize: 2,
    usetikzlibrary: 1,
    lstset: 1,
    sisetup: 1,
    ensuremath: 1,
    bibinfo: 1,
    bibfield: 1,
    Eprint: 0,
    providelength: 1,
    newlength: 1,
    pagenumbering: 1,
    numberwithin: 2,
    hfill: 0,
  }),
);

/** Commands that read another file in their place. */
export const INCLUDED: ReadonlySet<string> = new Set(['input', 'include', 'subfile']);

/** Environments whose inside is code, a formula or a drawing. */
export const UNREAD: ReadonlySet<string> = new Set(
  (
    'verbatim verbatim* Verbatim lstlisting minted comment filecontents filecontents* equation equation* align align* ' +
    'gather gather* multline multline* eqnarray eqnarray* displaymath math tikzpicture flalign flalign* alltt'
  ).split(' '),
);

/** Environments with an argument in braces that is not printed. */
export const WITH_ARGUMENT: ReadonlySet<string> = new Set(
  'tabular tabular* tabularx longtable array minipage thebibliography multicols wrapfigure adjustbox spacing'.split(
    ' ',
  ),
);

/** Commands that open a paragraph of their own and print their argument in it. */
export const HEADINGS: ReadonlySet<string> = new Set(
  'part chapter section subsection subsubsection paragraph subparagraph title author date caption subtitle'.split(' '),
);

/** Commands that refer to works by key: LaTeX's, natbib's and biblatex's. */
export const CITATION =
  /^(?:foot|footfull|full|paren|text|auto|smart|super|no)?cites?(?:p|t|alp|alt|author|year|yearpar|title|num|text)?$|^(?:Cite[pt]?|Cites|Parencites?|Textcites?|Autocites?|Footcites?|Smartcites?|Citeauthor)$/;

/** Commands that write a note where they stand, by the kind of its numbering. */
export const NOTES: ReadonlyMap<string, 'footnote' | 'endnote' | 'thanks'> = new Map([
  ['footnote', 'footnote'],
  ['footnotetext', 'footnote'],
  ['sidenote', 'footnote'],
  ['endnote', 'endnote'],
  ['endnotetext', 'endnote'],
  ['pagenote', 'endnote'],
  ['thanks', 'thanks'],
]);
