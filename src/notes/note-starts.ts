// Lines that may begin a note: every numbered convention, without deciding yet which of them is meant.

import type { Layout } from './layout.ts';
import type { Mask } from './mask.ts';
import type { NoteShape, NoteStart } from './note-start.ts';
import { circledValue, type Numbering, plainDigits, readNumerals } from './numerals.ts';
import { withRunOnNotes } from './run-on-notes.ts';

interface Printed {
  readonly shape: NoteShape;
  readonly label: string;
  readonly length: number;
}

const INDENT = /^[\s>]*(?:\.\. |[-–•·*]\s{1,4}(?=[[(（［]))?/;
const NUMERAL = '([0-9０-９٠-٩۰-۹]{1,5}|[ivxlc]{1,8}|[IVXLC]{1,8}|[A-Za-z])';
const PREFIX = String.raw`(?:\^|fn:|[注註]释?\s?|#)?`;

const SQUARE = new RegExp(String.raw`^[[［【〔]\s?${PREFIX}${NUMERAL}\s?[\]］】〕]`);
const ROUND = new RegExp(String.raw`^[(（]\s?${PREFIX}${NUMERAL}\s?[)）]`);
const BROKEN = /^[[(]\s?([0-9]{1,5})(?=\s[^\d\s)\]-])/;
const CURLY = new RegExp(String.raw`^(?:\{\s?${NUMERAL}\s?\}|<\s?${NUMERAL}\s?>)`);
const POINT = new RegExp(String.raw`^${NUMERAL}(?:\.(?=\s|$|["“«„‘《*]|\p{Lu}\p{L}|http)|[．、])`, 'u');
const RIGHT = new RegExp(String.raw`^${NUMERAL}[)\]）](?=\s|$|["“«„‘]|\p{Lu}|http)`, 'u');
const BARE =
  /^([0-9]{1,4})(?:(?=https?:|www\.|[“«„]|\p{Lu}\p{Ll})|[ \t\u00a0]+(?=["“«„‘《]|\p{Lu}|https?:|www\.|ibid|see |\p{Script=Han})|(?:[ \t\u00a0]{2,}|\t)(?=\d))/u;
const ALONE = /^([0-9]{1,3})\s*$/;
const SUPERSCRIPT =
  /^(?:([⁰¹²³⁴-⁹]{1,4})[.)⁾]?|\^([0-9]{1,3}|[a-z])\^?(?=\s)|<sup>\s?[[(]?([0-9]{1,4}|[a-z])[\])]?\s?<\/sup>[.)]?)/;
const WORD =
  /^(?:[注註]释?|(?:Note|Endnote|Footnote|Fn\.?|Anm\.?|Anmerkung|Прим\.?|Примечание|Сноска|Nota) ?)\s?([0-9０-９]{1,4})[\s.:：)）、]/;

// A number before a month is a date: "14. Juli 2004", "20 March 2003", "3 августа".
const MONTH =
  /^[\s.]*(?:of |de )?(?:jan|feb|fév|fev|mar\b|marc?h|märz|mär|mars|marzo|março|apr|avr|abr|may\b|mai\b|mayo|maio|maggio|jun[ei]?\b|juin|jul[iy]?\b|juil|julho|julio|giugno|luglio|aug|août|ago|sept?|okt|oct|out(?:ubro)?\b|ott|nov|dez|dec|déc|dic|янв|фев|март|апр|ма[йя](?!\p{L})|июн|июл|авг|сент|окт|ноя|дек|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|styczn|lut(?:y|ego)|marca|kwie|maja|czerw|lipc|sierp|wrze|paźdz|listop|grud)\p{L}{0,8}[\s.,]{1,3}(?:\d|de\b|of\b|г|р)/iu;

// The head of a line in which a label is looked for.
const HEAD = 120;
// Between two looks at the clock.
const LINES_AT_ONCE = 1000;

/** All lines that may begin a note, in the order of the text. A label that reads as `i` and as `1` yields one each. */
export function findNoteStarts(text: string, layout: Layout, mask: Mask, hasTime: () => boolean): readonly NoteStart[] {
  const starts: NoteStart[] = [];
  let isOver = false;
  layout.lines.forEach((line, index) => {
    isOver ||= index % LINES_AT_ONCE === 0 && !hasTime();
    if (isOver || line.isBlank || mask.covers(line.start + line.indent)) return;
    const head = text.slice(line.start, Math.min(line.end, line.start + HEAD));
    const indent = INDENT.exec(head)?.[0].length ?? 0;
    const body = head.slice(indent);
    const printed = readLabel(body);
    if (printed === null) return;
    const paragraph = layout.paragraphs[layout.paragraphOfLine[index] ?? 0];
    const gap = /^[\s.:：]*/.exec(body.slice(printed.length))?.[0].length ?? 0;
    const bodyStart = Math.min(line.end, line.start + indent + printed.length + gap);
    for (const { numbering, value } of numeralsOf(printed)) {
      starts.push({
        numbering,
        value,
        shape: printed.shape,
        label: plainDigits(printed.label),
        start: line.start + indent,
        bodyStart,
        line: index,
        border: line.start,
        opensParagraph: paragraph?.firstLine === index,
      });
    }
  });
  return withRunOnNotes(text, layout, starts);
}

function readLabel(body: string): Printed | null {
  const circled = circledValue(body);
  if (circled !== null) return { shape: 'circled', label: String(circled), length: 1 };
  for (const [shape, pattern] of SHAPES) {
    const match = pattern.exec(body);
    const label = match?.[1] ?? match?.[2] ?? match?.[3];
    if (match === null || label === undefined) continue;
    const printed = { shape, label, length: match[0].length };
    return isLabel(printed, body.slice(printed.length)) ? printed : null;
  }
  return null;
}

const SHAPES: readonly (readonly [NoteShape, RegExp])[] = [
  ['square', SQUARE],
  ['round', ROUND],
  ['curly', CURLY],
  ['superscript', SUPERSCRIPT],
  ['point', POINT],
  ['right', RIGHT],
  ['word', WORD],
  ['bare', BARE],
  ['alone', ALONE],
  ['broken', BROKEN],
];

/** Looks behind the label: a date, an altered letter (`[T]he`), a call of reStructuredText, a cluster of markers. */
function isLabel(printed: Printed, rest: string): boolean {
  if ((printed.shape === 'point' || printed.shape === 'bare') && isDay(rest)) return false;
  if (printed.shape !== 'square') return true;
  if (/^(?:_|\s?[[［]\s?\d|\((?:https?:|#|\/))/.test(rest)) return false;
  return /^\d/.test(plainDigits(printed.label)) || !/^\p{L}/u.test(rest);
}

// `3 марта г.`, and not `5. Мартиросян Г. Г.`: a capital is an initial.
function isDay(rest: string): boolean {
  const date = MONTH.exec(rest)?.[0];
  return date !== undefined && !/[ГР]$/u.test(date);
}

function numeralsOf(printed: Printed): readonly { readonly numbering: Numbering; readonly value: number }[] {
  const numerals = readNumerals(printed.label);
  // "A. Author" and "I went" begin sentences: letters count only in brackets, Roman numbers also before a point.
  if (printed.shape === 'square' || printed.shape === 'round' || printed.shape === 'right') return numerals;
  return numerals.filter(
    // `a. The French original has …`: where letters are raised in the text, notes count by them.
    ({ numbering }) =>
      numbering === 'arabic' ||
      (numbering === 'lower-letter' && (printed.shape === 'point' || printed.shape === 'superscript')) ||
      (numbering.endsWith('roman') && !/^[clCL]$/.test(printed.label)),
  );
}
