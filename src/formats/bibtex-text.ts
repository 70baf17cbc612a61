// Turns the TeX of a bibliography's fields into plain text: accents, special letters, dashes, quotes, braces.

// A command with the white space that belongs to it, an escaped sign, dashes and quotes of
// several signs, a stretch without any of these, one sign.
const TOKEN = /\\(?:[A-Za-z]+\s*|[^A-Za-z]|$)|-{2,3}|``|''|[^\\~{}$`'-]+|[\s\S]/gu;

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['~', ' '],
  ['{', ''],
  ['}', ''],
  ['$', ''],
]);

/** Plain text; commands that mean nothing in print are dropped, what they enclose is kept. Linear. */
export function plainBibtex(tex: string): string {
  let text = '';
  let accent = '';
  for (const [token] of tex.matchAll(TOKEN)) {
    const ordered = accentOf(token);
    if (ordered !== '') {
      accent = ordered;
      continue;
    }
    const shown = token.startsWith('\\') ? commandText(token) : (SIGNS.get(token) ?? token);
    // An accent stands over the letter that follows it.
    text += accent === '' ? shown : shown.replace(/\S/u, `$&${accent}`);
    if (shown.trim() !== '') accent = '';
  }
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** An address as it was before TeX needed its signs escaped. */
export function plainAddress(tex: string): string {
  return tex
    .replace(/\$\s?\\sim\s?\$|\\(?:textasciitilde|string~|~)(?:\s?\{\}| (?=\S))?/g, '~')
    .replace(/\\(?:textunderscore)(?:\s?\{\}| (?=\S))?/g, '_')
    .replace(/\\([&%#_$~{}/-])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

const ACCENTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '`': '\u0300',
    "'": '\u0301',
    '^': '\u0302',
    '~': '\u0303',
    '=': '\u0304',
    u: '\u0306',
    '.': '\u0307',
    '"': '\u0308',
    r: '\u030a',
    H: '\u030b',
    v: '\u030c',
    d: '\u0323',
    c: '\u0327',
    k: '\u0328',
    b: '\u0331',
  }),
);

const LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ss: 'ß',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    aa: 'å',
    AA: 'Å',
    i: 'i',
    j: 'j',
    dh: 'ð',
    DH: 'Ð',
    dj: 'đ',
    DJ: 'Đ',
    th: 'þ',
    TH: 'Þ',
    ng: 'ŋ',
    NG: 'Ŋ',
    S: '§',
    P: '¶',
    copyright: '©',
    pounds: '£',
    euro: '€',
    texteuro: '€',
    dots: '…',
    ldots: '…',
    textellipsis: '…',
    textendash: '–',
    textemdash: '—',
    textquoteright: '’',
    textquoteleft: '‘',
    textquotedblleft: '“',
    textquotedblright: '”',
    textquotesingle: "'",
    guillemotleft: '«',
    guillemotright: '»',
    textasciitilde: '~',
    textunderscore: '_',
    textbackslash: '\\',
    textdegree: '°',
    textregistered: '®',
    texttrademark: '™',
    textbullet: '•',
    quad: ' ',
    qquad: ' ',
    newline: ' ',
    TeX: 'TeX',
    LaTeX: 'LaTeX',
    BibTeX: 'BibTeX',
    cyrchar: '',
    slash: '/',
    textsection: '§',
  }),
);

function accentOf(token: string): string {
  return token.startsWith('\\') ? (ACCENTS.get(token.slice(1).trimEnd()) ?? '') : '';
}

/** `\,`, `\ ` and `\\` are spaces, `\-` and `\/` nothing; other escaped signs stand for themselves. */
function commandText(token: string): string {
  const name = token.slice(1).trimEnd();
  if (/^[A-Za-z]/.test(name)) return LETTERS.get(name) ?? '';
  if (/^[,;:\\]?$/.test(name)) return ' ';
  return name.replace(/^[-/!@]$/, '');
}
