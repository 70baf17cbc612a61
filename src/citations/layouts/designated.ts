// BS 5400:2001. Title. Publisher; ÖNORM B 1300 – Title: a standard is called by its number, which stands where authors do.

import { sentences } from '../sentences.ts';
import { titleSpan } from '../title-span.ts';
import type { Layout } from './layout.ts';

// The bodies that number standards, alone or adopting one another's (`DIN EN ISO 9001`), and what kind of thing it is.
const BODY =
  '(?:AENOR|AFNOR|ANSI|ASTM|BS|BSI|CEN|CEI|CSN|ČSN|DIN|EN|ETSI|GB(?:/T)?|IEC|IEEE|ISO|ITU-T|JIS|NBR|NEN|NF|NFPA|NISO|NP|ÖNORM|PAS|PN|SFS|SIS|SN|SS|STN|TS|UNE|UNI|VDI|ГОСТ(?:\\sР)?|ДСТУ)';
const NUMBER = new RegExp(
  `^\\s*(?:(?:Norma|Norme|Norm|Standard|Стандарт)\\s)?${BODY}(?:[\\s/-]${BODY})*(?:[\\s/-](?:TR|TS|TC|Std\\.?|[A-Z]{1,2}(?=[\\s-]?\\d)))*[\\s-]{1,2}[\\d.]*\\d(?:[\\s-]\\d+)*(?:\\sV\\d[\\d.]*)?(?:[:–—-](?:19|20)\\d\\d(?:-\\d\\d)?)?(?:\\s\\((?:19|20)\\d\\d(?:-\\d\\d)?\\))?(?:[.:,]?\\s|\\s[–—-]\\s)(?=[\\p{Lu}“«„"])`,
  'u',
);

// What it needs: capitals alone, or what kind of thing it is.
const AHEAD = /^\s*(?:[A-ZČÖГДОСТУ]{2,5}[\s/-]|Norm|Standard|Стандарт)/;

export const designated: Layout = ({ text, pairs, dates }) => {
  if (!AHEAD.test(text)) return null;
  const from = NUMBER.exec(text.slice(0, 120))?.[0].length ?? 0;
  if (from === 0) return null;
  const inside = text.slice(from);
  const own = pairs.flatMap((pair) =>
    pair.start < from ? [] : [{ ...pair, start: pair.start - from, end: pair.end - from }],
  );
  const marked = own.find((pair) => pair.kind === 'quote' && pair.start === 0);
  const title = marked !== undefined ? { start: 1, end: marked.end - 1 } : titleSpan(inside, sentences(inside, own));
  if (title === null) return null;
  const end = from + title.end;
  const dated = dates.find((date) => date.end <= from && /[:(–—-]$/.test(text.slice(0, date.start)));
  return {
    authors: null,
    title: { start: from + title.start, end },
    rest: { start: marked === undefined ? end : end + 1, end: text.length },
    isMarked: marked !== undefined,
    ...(dated !== undefined && !dates.some((date) => date.start >= end) && { dateAhead: dated }),
  };
};
