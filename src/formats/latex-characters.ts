// What LaTeX's commands for characters print.

const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['"', '\u0308'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['H', '\u030b'],
  ['c', '\u0327'],
  ['d', '\u0323'],
  ['b', '\u0331'],
  ['r', '\u030a'],
  ['k', '\u0328'],
]);

const SYMBOLS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ss: 'ß',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
    j: 'ȷ',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    dj: 'đ',
    DJ: 'Đ',
    ng: 'ŋ',
    NG: 'Ŋ',
    S: '§',
    P: '¶',
    dag: '†',
    ddag: '‡',
    copyright: '©',
    pounds: '£',
    euro: '€',
    texteuro: '€',
    EUR: '€',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    textendash: '–',
    textemdash: '—',
    textquotedblleft: '“',
    textquotedblright: '”',
    textquoteleft: '‘',
    textquoteright: '’',
    quotedblbase: '„',
    quotesinglbase: '‚',
    guillemotleft: '«',
    guillemotright: '»',
    guillemetleft: '«',
    guillemetright: '»',
    textasciitilde: '~',
    textasciicircum: '^',
    textbackslash: '\\',
    textunderscore: '_',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    textquotedbl: '"',
    textdegree: '°',
    textbullet: '•',
    textnumero: '№',
    textsection: '§',
    textparagraph: '¶',
    textregistered: '®',
    texttrademark: '™',
    slash: '/',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
    lq: '‘',
    rq: '’',
    og: '«',
    fg: '»',
    textdollar: '$',
    textbraceleft: '{',
    textbraceright: '}',
    ',': ' ',
    ';': ' ',
    ':': ' ',
    ' ': ' ',
    quad: ' ',
    qquad: ' ',
    enspace: ' ',
    newblock: ' ',
    '%': '%',
    '#': '#',
    '&': '&',
    _: '_',
    $: '$',
    '{': '{',
    '}': '}',
  }),
);

/** The text of a command that stands for a character; undefined where it stands for none. */
export function symbolOf(name: string): string | undefined {
  return SYMBOLS.get(name);
}

/** True where the command puts an accent on the letter that follows. */
export function isAccent(name: string): boolean {
  return ACCENTS.has(name);
}

/** The accented letter; the bare sign of the accent where there is no letter, as in `\~{}`. */
export function accented(name: string, letter: string): string {
  const plain = letter === 'ı' ? 'i' : letter;
  if (plain.trim() === '') return name;
  return (plain + (ACCENTS.get(name) ?? '')).normalize('NFC');
}

/** Ligatures of TeX's fonts and shorthands of babel. */
export const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  ["'", '’'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
  ['"`', '„'],
  [`"'`, '“'],
  ['"<', '«'],
  ['">', '»'],
]);
