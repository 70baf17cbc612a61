// Deep Water, season 2, episode 5, “The Loop,” …: a series, the number of its part, the part's title (Chicago 14.265).

import type { Span } from '../../model/document.ts';
import { DIGIT, signsOf } from '../../text/signs.ts';
import type { Pair } from '../pairs.ts';
import type { Layout } from './layout.ts';

const NUMBER =
  ',\\s(?:(?:season|series|staffel|saison|temporada|stagione|sezon|сезон)\\s\\d{1,2},\\s)?(?:episode|ep\\.|folge|épisode|ép\\.|episodio|episódio|puntata|odcinek|odc\\.|выпуск|вып\\.|серия|эпизод|випуск|серія)\\s\\d{1,4}(?:,|:|\\s[—–-])\\s$';
// `the podcast is Slack Water, episode 61, `
const NAMED = new RegExp(
  `^(?:(?:the\\s)?(?:podcast|series|show|подкаст|сериал|серіал)\\s(?:is\\s)?)?([^,;“„«"]{2,60})${NUMBER}`,
  'iu',
);
const NUMBERED = new RegExp(`^${NUMBER}`, 'iu');

export const episode: Layout = ({ text, pairs }) => {
  const quotes = pairs.filter(({ kind }) => kind === 'quote');
  const [first] = quotes;
  if (first === undefined) return null;
  const before = text.slice(0, Math.min(first.start, 200));
  const [ahead, name = ''] = (signsOf(before) & DIGIT && NAMED.exec(before)) || [];
  if (ahead !== undefined) {
    const start = ahead.indexOf(name);
    return lay(text, first, { start, end: start + name.length });
  }
  // `«Глубина», выпуск 31 — «Кто боится волны?»`
  const part = quotes.find(({ start }) => start >= first.end);
  if (part === undefined || !NUMBERED.test(text.slice(first.end, Math.min(part.start, first.end + 80)))) return null;
  return lay(text, part, { start: first.start + 1, end: first.end - 1 });
};

function lay(text: string, part: Pair, container: Span) {
  return {
    authors: null,
    title: { start: part.start + 1, end: part.end - 1 },
    rest: { start: part.end, end: text.length },
    container,
    isMarked: true,
  };
}
