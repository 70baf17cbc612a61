// Knows the words that introduce a source without being part of it.

import { capitals, letterOrDigit } from '../text/letters.ts';

// Bluebook rule 1.2 and its like in other languages; the longer ones first.
const SIGNALS = [
  'see,? also',
  'see,? for (?:example|instance),?',
  'see,? e\\.?\\s?g\\.?,?',
  'see generally',
  'see,? inter alia,?',
  'einerseits',
  'andererseits',
  'hierzu',
  `lire(?: aussi)?(?= [${capitals}])`,
  'but see,? e\\.?\\s?g\\.?,?',
  'but see',
  'but cf\\.',
  'see',
  'compare',
  'contra',
  'accord',
  'cf\\.?(?: also)?',
  'e\\.\\s?g\\.,?',
  'quoted (?:in|from)',
  'sources?:',
  'cité(?:e|s)? (?:par|dans)',
  'citad[oa]s? (?:en|por|em)',
  'citato in',
  'zit(?:iert|\\.) (?:nach|bei|in):?',
  'quelle:',
  'источник:',
  'джерело:',
  '(?:рус|укр|англ|нем|нім|фр)\\.\\s?пер\\.:?',
  '(?:english|german|french|russian) translation:',
  'fuente:',
  'cited (?:in|from)',
  'as cited in',
  'as quoted in',
  'and',
  'und',
  'et',
  '&',
  'with',
  '(?:for|on|about|regarding|concerning) [^,.;“"]{2,80}?,? see(?: also)?',
  '(?:zu|zum|zur|über) [^,.;„"]{2,80}?,? (?:siehe|vgl\\.)(?: auch)?',
  '(?:sur|sobre|о|об|про) [^,.;«“"]{2,80}?,? (?:voir|véase|см\\.|див\\.)(?: aussi| también| также| також)?',
  'also see',
  'ver(?: también)?',
  'véase(?: también)?',
  'cfr\\.(?: anche)?',
  'si veda(?: anche)?',
  'voir(?: aussi| également| notamment)?',
  'vgl\\.(?: auch| dazu| hierzu| ferner| etwa)*',
  'siehe(?: auch)?',
  'ähnlich(?: auch)?',
  'so auch',
  'anders',
  'dagegen',
  'vedi(?: anche)?',
  'zie(?: ook)?',
  'zob\\.(?: też| także)?',
  'por\\.',
  'viz',
  'см\\.(?:,? (?:также|напр(?:имер|\\.)|подробнее))*:?',
  'ср\\.:?',
  'цит\\. по:?',
  'подробнее см\\.:?',
  'див\\.(?: також)?:?',
  'пор\\.:?',
  'и',
  'та',
  '参见',
  '另见',
  '详见',
  '参阅',
  '见',
  '转引自',
  '參見',
  '参照',
].join('|');

const LEADING = new RegExp(`^(?:[\\s,.;:]*(?:${SIGNALS})(?!${letterOrDigit})[\\s,:]*)+`, 'iu');
const CJK_LEADING = /^(?:参见|另见|详见|参阅|转引自|參見|见)[：:]?/u;
const HAS_SIGNAL = new RegExp(`^[\\s,.;:]*(?:${SIGNALS})(?!${letterOrDigit})`, 'iu');

/** How many characters at the beginning of `text` are signals, joining words and the signs around them. */
export function signalLength(text: string): number {
  const lead = /^[\s,;.·•–—-]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead, lead + 160);
  const match = LEADING.exec(rest) ?? CJK_LEADING.exec(rest);
  return lead + (match?.[0].length ?? 0);
}

const REFERRAL = new RegExp(
  String.raw`^[\s,.;:]*(?:(?:but |and )?see(?: also| generally| further|,? e\.\s?g\.)?|cf\.?(?: also)?|compare|см\.(?: также)?:?|ср\.:?|див\.(?: також)?:?|пор\.:?|vgl\.(?: auch| ferner)?|siehe(?: auch)?|voir(?: aussi| également)?|lire aussi|andererseits|véase(?: también)?|ver también|vedi(?: anche)?|si veda(?: anche)?|zob\.(?: też| także)?|参见|另见|参阅)(?!${letterOrDigit})`,
  'iu',
);

/** Whether `text` begins by sending the reader to one more source: "see also", "cf.", "см. также". */
export function beginsWithReferral(text: string): boolean {
  return REFERRAL.test(text.slice(0, 80));
}

/** Whether a signal introduces `text`. */
export function beginsWithSignal(text: string): boolean {
  return HAS_SIGNAL.test(text.slice(0, 80)) || CJK_LEADING.test(text.trimStart());
}
