// Ada Roe, interview by the author, Hull, May 4, 2017: what somebody said has no title (Chicago 14.211, Bluebook 17.2.5).

import { EASTERN } from '../../text/signs.ts';
import { COVER } from '../mask.ts';
import { isFullName, namesAhead } from '../names.ts';
import type { Laid, Layout, Print } from './layout.ts';

const SPOKEN =
  /^(?:(?:the\s)?author(?:['’]s|\s)|personal\s(?:communication|interview)|(?:telephone\s|phone\s)?interview(?:s|ed)?\s(?:with|by|of)\s|(?:e-?mail\s)?(?:conversation|correspondence|discussion|exchange)s?\swith\s|interview,\s|интервью\s|беседа\s|інтерв['’]ю\s|gespräch\smit\s|entretien\savec\s|entrevista\s(?:con|com|a)\s|intervista\s(?:con|a)\s)/iu;

// `钟阿炳口述, 2022年10月3日`
const TOLD = /^[\p{Script=Han}·]{2,10}(?:口述|访谈|訪談|受访|受訪|讲述)(?=[\s,，、。])/u;

// What a person named ahead of it said or wrote to somebody; or what was written by a person named behind it.
const TALK =
  /^,\s(?:(?:telephone|phone|personal|private|video|audio|e-?mail|text|oral|in-person|Zoom|unpublished)\s)?(?:interview(?:ed)?|conversation|communication|correspondence|e-?mail|letter|message|discussion)s?\s(?:by|with|to|from)\s(?:(the\s)?(?:present\s)?(?:author|writer|me|us)(?!\p{L})|([^,]{4,60})(?=,))/u;
const WRITTEN =
  /^(?:\p{Lu}\p{L}+\s)?(?:\p{L}+\s)?(?:[Rr]eport|[Mm]emorandum|[Mm]emo|[Nn]otes?|[Ss]tatement|[Aa]ffidavit|[Tt]estimony|[Ll]ecture|[Tt]alk|[Rr]emarks|[Rr]eview|[Ll]etter|[Ee]-?mail)\s(?:by|from)\s([^,“"«„]{4,50}|[“"][^“”"]{2,40}[”"]),\s/u;

// `Letter from Ida Roe to Tim Hall (1 June 2008)`, `Ida Roe to Tim Hall, 4 May 1912`
const SENT =
  /^(?:(?:Letter|E-?mail|Memorandum|Memo|Telegram|Message|Fax|Postcard|Note)(?:\sfrom\s|,\s)([^,“"«„()]{4,50}?)(?=,\s|\sto\s)|([^,“"«„()]{4,50}?)(?=\sto\s[^,“"«„()]{4,60},\s))/u;

// `, Lignes de fuite, n° 4`, `, «Берег», 4 мая`: a numbered issue or a name in marks printed it.
const PRINTED_IN = /,\s(?=\p{Lu}[^,«“„]{3,50},\s(?:n[°ºr]|no|№|Nr|vol|núm)\.?\s?\d|[«„“][^«»„“”]{3,50}[»“”],\s\d)/u;

// `Témoignage de Jeanne Corre, recueilli par l’auteure, Brest, 12 août 2019`: the place and the day of what an author heard.
const TO_AUTHOR = new RegExp(
  `^[^“„«"]{0,120}?(?<!\\p{L})(?:${[
    'recueilli(?:e|s|es)?|entretiens?|interview(?:é|ée)?s?|conversation|propos|communication',
    'entrevistad[oa]s?|entrevista|recogid[oa]s?|conversación|conversa|depoimento|testimonio',
    'intervist\\p{Ll}+|raccolt[aeio]|colloquio|conversazione|comunicazione',
    'gespräch|interview|auskunft|mitteilung|befragt|aufgezeichnet',
    'rozmowa|wywiad|relacja|rozmowy|zebran[aey]',
    "интервью|беседа|записан[оаы]?|сообщено|інтерв[’']ю|розмова|записан[оаі]",
  ].join(
    '|',
  )})\\s(?:[\\p{L}’']+\\s){0,3}?(?:(?:avec\\s|par\\s|à\\s|de\\s)?l[’'](?:auteure?|autrice)|(?:de[rmn]|die)\\s(?:Verf(?:\\.|assers?|asserin)|Autor(?:in|s)?)|(?:el|la|o|a|pel[oa]|ao|com\\s[oa])\\sautora?|(?:(?:d?all|d?ell|con\\sl)[’'])autor[ei]|(?:(?:d?all|d?ell|con\\sl)[’'])autrice|autor(?:em|ką|ki|a)|автор\\p{Ll}*)(?=[,.\\s]|$)`,
  'iu',
);

export const spoken: Layout = (print) => {
  const text = print.text.trimStart();
  const end = print.text.length;
  if (TO_AUTHOR.test(text) && !text.includes(COVER) && print.dates.some((date) => date.date.length > 4)) {
    const names = /^[^,]{4,60}(?=,\s)/u.exec(text)?.[0] ?? '';
    const authors = isFullName(names) ? { start: 0, end: names.length } : null;
    return { authors, title: null, rest: { start: end, end } };
  }
  // What is published has an address.
  if ((SPOKEN.test(text) || (print.signs & EASTERN && TOLD.test(text))) && !text.includes(COVER)) {
    const printed = PRINTED_IN.exec(print.text);
    const start = printed === null ? end : printed.index + 2;
    return { authors: null, title: null, rest: { start, end }, containerFirst: printed !== null };
  }
  return talk(print) ?? written(print) ?? sent(print);
};

// `, Hull, May 1958, tape 6, Voices of the Haven`: what is on tape was held at a place, and is kept in a collection.
const TAPED =
  /^,\s[^,]{3,40}(?=,\s[^,]{4,20}(?:,\s\d{4})?,\s(?:tape|reel|cassette|disc|side|track|session|recording|transcript)\s)/u;

function talk({ text }: Print): Laid | null {
  if (!/interview|conversation|communication|correspondence|mail|letter|message|discussion/.test(text)) return null;
  const names = namesAhead(text.slice(0, 100));
  const said = names === 0 ? null : TALK.exec(text.slice(names));
  if (said === null) return null;
  // An interview that somebody else held was printed somewhere.
  const isOwn = said[2] === undefined;
  const taped = isOwn ? null : TAPED.exec(text.slice(names + said[0].length));
  const start = isOwn ? text.length : names + said[0].length + (taped?.[0].length ?? 0);
  return { authors: { start: 0, end: names }, title: null, rest: { start, end: text.length }, containerFirst: true };
}

// `to unnamed deputy`, `to his wife`, `to the Secretary`
const RECIPIENT =
  /^(?:(?:an?\s)?(?:unnamed|unknown|unidentified)\s|(?:his|her|my|their)\s\p{Ll}|(?:the\s)?(?:Secretary|Editor|Minister|Governor|Bishop|Archbishop|Board|Committee|Council|Commissioners?|King|Queen|Admiralty|Treasury|President|Mayor|Director|Superintendent|Clerk)(?!\p{L}))/u;

function sent({ text, dates }: Print): Laid | null {
  const [whole, from, sender] = SENT.exec(text) ?? [];
  const name = from ?? sender;
  if (whole === undefined || name === undefined || !isFullName(name)) return null;
  if (!dates.some((date) => date.date.length === 10)) return null;
  // Before `to` alone a name is sure only where another one follows it.
  const behind = /^\sto\s([^,]{4,60}),\s/u.exec(text.slice(whole.length))?.[1] ?? '';
  if (
    from === undefined &&
    !RECIPIENT.test(behind) &&
    !isFullName(behind.replace(/^(?:Rev|Dr|Prof|Sir|Mrs?|Ms|Lord|Lady)\.?\s/u, ''))
  )
    return null;
  const start = whole.length - name.length;
  return { authors: { start, end: whole.length }, title: null, rest: { start: text.length, end: text.length } };
}

// Before its day, and with a name in full or a pen name in marks, it has no title.
function written({ text, dates }: Print): Laid | null {
  const [whole, name = ''] = WRITTEN.exec(text) ?? [];
  if (whole === undefined) return null;
  const isDated = dates.some((date) => date.start === whole.length && date.date.length === 10);
  if (!isDated || !(isFullName(name) || /^[“"]/.test(name))) return null;
  const start = whole.length - name.length - 2;
  const authors = /^[“"]/.test(name) ? null : { start, end: start + name.length };
  return { authors, title: null, rest: { start: text.length, end: text.length } };
}
