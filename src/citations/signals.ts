// Knows the words that introduce a source without being part of it.

// Bluebook rule 1.2 and its like in other languages; the longer ones first.
const SIGNALS = [
  'see,? also',
  'see,? for (?:example|instance),?',
  'see,? e\\.?\\s?g\\.?,?',
  'see generally',
  'but see,? e\\.?\\s?g\\.?,?',
  'but see',
  'but cf\\.',
  'see',
  'compare',
  'contra',
  'accord',
  'cf\\.',
  'e\\.\\s?g\\.,?',
  'quoted (?:in|from)',
  'cited (?:in|from)',
  'as cited in',
  'as quoted in',
  'and',
  'und',
  'et',
  '&',
  'with',
  'for (?:example|instance|more|details|a discussion)[^,.;“"]{0,40},? see',
  'also see',
  'ver',
  'véase(?: también)?',
  'cfr?\\.',
  'voir(?: aussi)?',
  'vgl\\.(?: auch)?',
  'siehe(?: auch)?',
  'vedi(?: anche)?',
  'zie(?: ook)?',
  'zob\\.',
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

const LEADING = new RegExp(`^(?:[\\s,.;:]*(?:${SIGNALS})(?![\\p{L}\\p{N}])[\\s,:]*)+`, 'iu');
const CJK_LEADING = /^(?:参见|另见|详见|参阅|转引自|參見|见)[：:]?/u;
const HAS_SIGNAL = new RegExp(`^[\\s,.;:]*(?:${SIGNALS})(?![\\p{L}\\p{N}])`, 'iu');

/** How many characters at the beginning of `text` are signals, joining words and the signs around them. */
export function signalLength(text: string): number {
  const lead = /^[\s,;.·•–—-]*/u.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead, lead + 160);
  const match = LEADING.exec(rest) ?? CJK_LEADING.exec(rest);
  return lead + (match?.[0].length ?? 0);
}

/** Whether a signal introduces `text`. */
export function beginsWithSignal(text: string): boolean {
  return HAS_SIGNAL.test(text.slice(0, 80)) || CJK_LEADING.test(text.trimStart());
}
