// Knows the words that introduce a source without being part of it: "see also", "a. A.", "см., например".

import { letterOrDigit } from '../text/letters.ts';
import { reach } from '../text/reach.ts';
import { ADVERBS, CASED_REFERRAL, LETTERED, LINKS, REFERRALS, SOURCES, WEIGHTS } from './signal-words.ts';

const EASTERN =
  /[，,、。\s]*(?:(?:另|亦|又|并|並|可|详|詳|如|还|還|也){0,2}(?:参见|參見|参看|参阅|參閱|参照|另见|另見|详见|詳見|转引自|轉引自)|见(?=[\p{Script=Han}《])|(?:例如|譬如|比如)(?=[：:，\p{Script=Han}《])|(?:中|英|日|法|德|俄)(?:译本|譯本|文版)|また、|なお、)[：:，,\s]*/uy;

// Signs and blanks are walked over before.
const FIRST_EASTERN = 0x2e80;

const AFTER = `(?!${letterOrDigit})[\\s,:]*`;
const REFERRAL = known(REFERRALS, 'iuy');
const SOURCE = known(SOURCES, 'iuy');
const WEIGHT = known(WEIGHTS, 'iuy');
const LETTERS = known(LETTERED, 'uy', 'e.|i.|a.|z.|u.|o.|bl');
const ADVERB = known(ADVERBS, 'iuy');
const LINK = known(LINKS, 'uy');
const CASED: Known = { pattern: CASED_REFERRAL, beginnings: new Set(['se', 's.']) };

interface Known {
  readonly pattern: RegExp;
  /** The first two characters of its words in small letters: most texts begin with none of them, and it need not be tried. */
  readonly beginnings: ReadonlySet<string>;
}

function known(words: string, flags: string, begin = words): Known {
  const beginnings = begin.split('|').flatMap((word) => {
    const [first = '', second = ''] = word.replace(/\\(.)/, '$1');
    return /\p{L}|\./u.test(second) ? [first + second] : [first + second, `${first} `, `${first},`, `${first}:`];
  });
  return { pattern: new RegExp(`(?:${words})${AFTER}`, flags), beginnings: new Set(beginnings) };
}

function reachOf({ pattern, beginnings }: Known, text: string, at: number, beginning: string): number {
  return beginnings.has(beginning) ? reach(pattern, text, at) : at;
}

const SIGNS = /[\s,.;:·•–—-]*/uy;
/** Words that stand for the author of the source before. */
export const SAME_AUTHOR =
  '(?:ders|dies|dens|[ií]d)\\.|idem|eadem|он же|она же|він же|вона ж|(?:by )?the same author|du même auteur|de la même autrice|d(?:er|ie)selbe|del mismo autor|de la misma autora|do mesmo autor|dello stesso autore|densamme|samma författare|samme forfatter|dezelfde|tenże|taż|tegoż|tejże|týž|táž|uő\\.?|ugyanő|același autor|aynı yazar|a\\. mlf\\.|ο ίδιος|η ίδια|του ίδιου|της ίδιας|т(?:ого|ой) же автора|того ж автора';

// What a source begins with: a capital, a letter of scripts without them, a quotation mark, an address, a particle of a name.
const OPENER = new RegExp(
  `[\\p{Lu}\\p{Lo}“„«‘"'”»’《「『‹<\\ue000[]|(?:von|van|de|du|della|di|al-|el-|d[’'])\\s?\\p{Lu}|(?:${SAME_AUTHOR})[,:]`,
  'uy',
);

/** The words at the beginning of a text that introduce a source. */
export interface Lead {
  /** In characters, with the signs around them. */
  readonly length: number;
  /** How far such words go on, though no source follows them at once: more of a remark may. */
  readonly reach: number;
  /** They send the reader to one more source: "see also", "vgl.", "参见". */
  readonly isReferral: boolean;
}

// More words than this introduce nothing.
const MOST = 8;

/** The lead of `text`; of length 0, or that of the signs before it, where there is none. */
export function readLead(text: string): Lead {
  const from = reach(SIGNS, text, 0);
  let [at, sure, weight, isReferral] = [from, from, 0, false];
  for (let count = 0; count < MOST; count += 1) {
    const word = leadWord(text, at, count === 0);
    // After other words a capital begins the source itself: `see Also Sprach Zarathustra`.
    if (word === null || (word.gain < 2 && count > 0 && !isSmall(text, at))) break;
    weight += word.gain + (/[,:]\s*$/.test(text.slice(at, word.end)) ? 1 : 0);
    isReferral ||= word.kind === 'referral';
    at = word.end;
    if (word.kind !== 'adverb' || sure > from || (weight > 1 && opensAt(text, at))) sure = at;
  }
  return { length: sure, reach: at, isReferral };
}

interface LeadWord {
  readonly kind: 'referral' | 'source' | 'adverb';
  readonly end: number;
  /** Two of it make a lead where a source follows. */
  readonly gain: number;
}

function leadWord(text: string, at: number, isFirst: boolean): LeadWord | null {
  const eastern = text.charCodeAt(at) < FIRST_EASTERN ? at : reach(EASTERN, text, at);
  const beginning = text.slice(at, at + 2).toLowerCase();
  const end = (words: Known) => reachOf(words, text, at, beginning);
  const referral = Math.max(end(REFERRAL), end(CASED), eastern);
  if (referral > at) return { kind: 'referral', end: referral, gain: 2 };
  const source = end(SOURCE);
  if (source > at) return { kind: 'source', end: source, gain: 2 };
  const weight = Math.max(end(WEIGHT), end(LETTERS));
  if (weight > at) return { kind: 'adverb', end: weight, gain: 2 };
  const adverb = end(ADVERB);
  if (adverb > at) return { kind: 'adverb', end: adverb, gain: isSmall(text, at) ? 2 : 1 };
  const link = isFirst ? at : end(LINK);
  return link > at ? { kind: 'adverb', end: link, gain: 0 } : null;
}

function isSmall(text: string, at: number): boolean {
  return /[\p{Ll}&]/u.test(text[at] ?? '');
}

/** Whether words introduce `text`. */
export function beginsWithSignal(text: string): boolean {
  return readLead(text).length > reach(SIGNS, text, 0);
}

/** Whether a source may begin at `offset`. */
export function opensAt(text: string, offset: number): boolean {
  return reach(OPENER, text, offset) > offset;
}
