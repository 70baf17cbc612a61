// Corr v Harbour Ferries Ltd [2008] UKHL 13: a case is called by its parties (Bluebook 10, OSCOLA 2.1).

import type { Laid, Layout, Print } from './layout.ts';

// A party's name has no comma but that of its legal form.
// `R (Okello) v Harbour Commissioners`: on whose application the Crown proceeds.
const PARTY =
  '(?:[^,“"«„()[\\];:\\ue000]|(?<=R\\s)\\([^()]{2,120}\\)|,\\s(?:Inc|LLC|L\\.L\\.C|Ltd|Corp|Co|S\\.A|et al)\\.?)';
// A paper of the proceedings before the name, the number of a case of the European Union's court.
const LEAD =
  '(?:(?:Joined\\s)?Cases?\\s[CTF][-‑–]\\d[\\d/,\\sand CTF‑–-]{2,40},?\\s|(?:Brief|Complaint|Petition|Transcript|Motion|Opinion|Order|Memorandum|Declaration|Affidavit|Amended)\\s[^,;“]{2,60},\\s)?';
// The year, the volume, the docket.
const END =
  '(?=,?\\s(?:\\[|\\((?:\\d{4}|[A-Z][^()]{0,40}\\d{4})\\)|\\d{1,4}\\s[A-Z]|Nos?\\.\\s|App(?:lication)?\\.?\\s[Nn]o|ECLI|EU:[CTF]:))';
const NAME = new RegExp(
  `^(${LEAD})(${PARTY}{1,120}?\\s(?:v|vs)\\.?\\s${PARTY}{2,100}?(?:\\s\\([A-Z][^()\\d]{2,40}\\))?|(?:In re|Ex parte|Re)\\s${PARTY}{2,100}?)${END}`,
  'u',
);

// `Trib. corr. Brest, 14 octobre 1887, Ministère public c. Vve Prigent`: the court and the day go ahead of the parties.
const COURT_AHEAD =
  /^(?:CEDH|CJUE|CJCE|Trib(?:unal)?\.?|Cour|C\.|CA|Cass\.|Cons(?:eil|\.)|Corte|Audiencia|App\.|Just\.|Juzgado|TGI|TJ|TA|CAA|CE)(?!\p{L})(?:[^“„«"\d]|\d{1,2}(?=e|re|ère|ème|,)){0,60},\s$/u;
const PARTIES =
  /^,\s((?:Ministère public|Procureur\p{L}*|\p{Lu})[^,“"«„()\ue000]{1,80}?\s(?:c\.|c\/|contre|contra|contro)\s\p{Lu}[^,“"«„()\ue000]{1,80}?)(?=,|\.?\s*$|\s[(\ue000])/u;

function continental({ text, dates: [day] }: Print): Laid | null {
  if (day === undefined || day.date.length < 10 || !COURT_AHEAD.test(text.slice(0, day.start))) return null;
  const name = PARTIES.exec(text.slice(day.end))?.[1];
  if (name === undefined) return null;
  const start = day.end + 2;
  const rest = { start: text.length, end: text.length };
  return { authors: null, title: { start, end: start + name.length }, rest, isMarked: true, dateAhead: day };
}

// `Google Ferries (Case AT.40099) Commission Decision of 8 June 2018` (OSCOLA 2.6.3)
function decision(text: string): Laid | null {
  if (!text.includes(' Decision')) return null;
  const end =
    /^[^,“"«„(]{2,100}(?=\s\((?:Case\s)?(?:Case|COMP|AT|M|SA|IV)[\s/.][\w./ -]{1,30}\)\s(?:Commission|Council)\sDecision)/u.exec(
      text,
    )?.[0].length;
  const rest = { start: text.length, end: text.length };
  return end === undefined ? null : { authors: null, title: { start: 0, end }, rest, isMarked: true };
}

export const caseName: Layout = (print) => {
  const { text, dates } = print;
  const parties = continental(print) ?? decision(text);
  if (parties !== null) return parties;
  if (!/\sv(?:s|\.)?\.?\s|^(?:In\sre|Ex\sparte|Re)\s/u.test(text.slice(0, 200))) return null;
  const [whole, lead = ''] = NAME.exec(text) ?? [];
  if (whole === undefined) return null;
  const rest = { start: text.length, end: text.length };
  // `[2022] EWCA Civ 14, [2023] 1 WLR 77`: it was decided in the first year, whenever it was reported.
  const decided = dates.find(({ start, date }) => start >= whole.length && date.length === 4);
  const title = { start: lead.length, end: whole.length };
  return { authors: null, title, rest, isMarked: true, ...(decided !== undefined && { dateAhead: decided }) };
};
