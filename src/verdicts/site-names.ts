// Cuts a page's title where sites join a headline and their own name, and gives every reading of it.

import { remembering } from './remembering.ts';

// Spaced separators of every language, and those that Chinese and Japanese sites set without spaces.
const SPACED = /\s+(?:[|｜¦‖│┃丨-]+|[–—―−]|::|:|\/|\\\\|»|«|›|‹|>|<|·|•|●|~|～|⋆|★|→|←)\s+|\s*[|｜│丨]\s*|\s*::\s*/u;
const UNSPACED =
  /[_＿|｜丨]|(?<=[\u3000-\u9fff\uac00-\ud7af】）」』])\s*[-–—－]+\s*|\s*[-–—－]+\s*(?=[\u3000-\u9fff])/u;

const PARTS_LIMIT = 8;

/** The parts of a title between its separators, in order; one part where there is none. */
export const titleParts = remembering(8, (title): readonly string[] => {
  const separator = /[\u3040-\u30ff\u3400-\u9fff]/u.test(title)
    ? new RegExp(`${SPACED.source}|${UNSPACED.source}`, 'u')
    : SPACED;
  return title
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .slice(0, PARTS_LIMIT);
});

/** The whole title, then each of its prefixes and suffixes at a separator, longest first; no doubles. */
export function titleReadings(title: string): readonly string[] {
  const parts = titleParts(title);
  const readings = [title.trim()];
  for (let length = parts.length - 1; length > 0; length--) {
    readings.push(parts.slice(0, length).join(' '), parts.slice(parts.length - length).join(' '));
  }
  // A headline may stand between a section and the site's name.
  readings.push(...parts.slice(1, -1));
  // Tags that a desk sets before or behind a headline: "[Feature] ...", "... (PDF)".
  readings.push(...readings.map(withoutTags));
  return [...new Set(readings)];
}

function withoutTags(title: string): string {
  return title
    .replace(
      /^(?:\[[^[\]]{1,20}\]|【[^【】]{1,20}】|\([^()]{1,20}\))\s*|\s*(?:\[[^[\]]{1,20}\]|\([^()]{1,20}\))$/gu,
      '',
    )
    .trim();
}

/**
 * The readings of a cited title: whole, without a translation in brackets, that translation alone, and both sides of
 * a parallel title ("Titel = Title", ISBD 1.3).
 */
export function citedReadings(title: string): readonly string[] {
  const whole = title.trim();
  const bracketed = /^([^[\]]+)\[([^[\]]+)\]\s*\.?$/u.exec(whole);
  const parallel = whole.includes(' = ') ? whole.split(' = ') : [];
  const readings = [whole, bracketed?.[1], bracketed?.[2], ...parallel.slice(0, 3)];
  return [...new Set(readings.map((reading) => reading?.trim() ?? '').filter((reading) => reading !== ''))];
}
