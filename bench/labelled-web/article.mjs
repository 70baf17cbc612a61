// Writes the article that cites the cases, as authors write notes.

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * Plain text: a paragraph with markers, then one numbered note for each case.
 * @param {readonly (import('./cases.mjs').Case & { url: string })[]} cases
 * @returns {string}
 */
export function writeArticle(cases) {
  const markers = cases.map((_, index) => `The ferries lay at the quay that winter.[${index + 1}]`);
  const notes = cases.map((each, index) => `[${index + 1}] ${noteOf(each)}`);
  return ['The labelled web', inParagraphs(markers), 'Notes', ...notes, ''].join('\n\n');
}

function noteOf({ cited, authors = [], container, language, url }) {
  if (cited === undefined || cited === null) return url;
  const title = /[“”]/.test(cited) ? `«${cited}»` : `“${cited}”`;
  const words = language === undefined ? null : `in ${languages.of(language)}`;
  return [...authors, title, container, words, url].filter((part) => part !== null && part !== undefined).join(', ');
}

function inParagraphs(sentences) {
  const count = Math.ceil(sentences.length / 12);
  return Array.from({ length: count }, (_, at) => sentences.slice(at * 12, at * 12 + 12).join(' ')).join('\n\n');
}
