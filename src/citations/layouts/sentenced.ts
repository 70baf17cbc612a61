// Authors. Title. Container. Date: full stops part the fields (Vancouver, MLA, ABNT, ISO 690, Chicago bibliographies).

import type { Span } from '../../model/document.ts';
import { abbreviatedBodyLength } from '../abbreviated-body.ts';
import { isBodies, isBody } from '../bodies.ts';
import { isBookField } from '../book-fields.ts';
import { firmLength, isSurelyFirm } from '../firms.ts';
import { COVER } from '../mask.ts';
import { isFullName, isFullNames, isInstitution, namesLength, withoutRole } from '../names.ts';
import { sentences } from '../sentences.ts';
import { titleSpan } from '../title-span.ts';
import { isTown } from '../towns.ts';
import type { Laid, Layout, Print } from './layout.ts';

export const sentenced: Layout = (print) => {
  const { text } = print;
  const strong = namesLength(text);
  const names = strong + (strong === 0 ? 0 : (MORE_INVERTED.exec(text.slice(strong))?.[0].length ?? 0));
  const responsible = names === 0 ? afterSlash(print) : null;
  if (responsible !== null) return responsible;
  if (names > 0) {
    const gap =
      /^(?:\.?\s?:\s|\.\s|\s(?=\p{Lu}\p{L}+\s\p{Ll}))\s*/u.exec(text.slice(names))?.[0].length ??
      endOfInitial(text, names);
    const end = VANCOUVER.test(text) && BARE_NAME.test(text.slice(0, names)) ? names - 1 : names;
    return gap === 0 ? null : lay(print, { start: 0, end }, names + gap);
  }
  const firm = firmLength(text);
  if (firm > 0) return lay(print, { start: 0, end: firm }, firm + 2);
  const named = NAMED.exec(text)?.[0] ?? '';
  if (
    (isPeople(withoutRole(named)) && !isTitleAhead(print, named)) ||
    // `Städtebund (Hg.): Die Schleuse`
    (/\)$/.test(named.slice(-1)) && /^\p{Lu}[\p{L}\s.-]*\s\([^()]*\)$/u.test(named)) ||
    (isInstitution(named) && /^[^,]*\p{Ll}[^,]*$/u.test(named))
  )
    return withSubtitle(print, lay(print, { start: 0, end: named.length }, named.length + 2));
  // `David E. Sanger, Title, PAPER`: commas part this note, whatever full stops its abbreviations have.
  if (/^\S+,\sin:\s/u.test(text) || abbreviatedBodyLength(text) > 0) return null;
  const listed = LISTED.exec(text)?.[0] ?? '';
  if (isFullNames(listed)) return lay(print, { start: 0, end: listed.length }, listed.length + 2);
  const ahead = /^[^,]{4,60}(?=,\s)/u.exec(text)?.[0] ?? '';
  if ((isInstitution(ahead) || isBodies(ahead)) && /\p{Ll}/u.test(ahead) && NEXT_FIELD.test(text.slice(ahead.length)))
    return null;
  // `Heimatverein Hove (Hrsg.), 900 Jahre Hove. Eine Chronik. Hove 2008`
  if (/\s\((?:Hgg?|Hrsgg?|eds?|dirs?|coords?|orgs?)\.?\)$/u.test(ahead) || isSurelyFirm(ahead)) return null;
  if (isFullName(ahead) || isFullNames(ahead) || /^(?:press|news|media)\srelease$/iu.test(ahead)) return null;
  const [first, second, third] = sentences(text, print.pairs);
  if (first === undefined || second === undefined) return null;
  const head = text.slice(first.start, first.end).replace(/[.\s]+$/, '');
  if (UNSIGNED.test(head)) {
    return { authors: null, title: null, rest: { start: second.start, end: text.length }, containerFirst: true };
  }
  // A film is called by its title, and who made it follows (MLA).
  if (/^(?:directed|written|created|produced|performed|hosted)\sby\s/iu.test(text.slice(second.start)))
    return lay(print, null, 0);
  const isLettered = /\p{L}{2}/u.test(text.slice(second.start, second.end).replaceAll(COVER, '').slice(0, 200));
  if (isLettered && isAuthor(head) && !/^[^.:]{2,60}\s\/\s\p{L}/u.test(text.slice(second.start))) {
    // `WHO. Department of Vaccines. Title.`: the part of the body that wrote it.
    const isPart = third !== undefined && PART.test(text.slice(second.start, second.end));
    return isPart ? lay(print, { start: first.start, end: second.end }, third.start) : lay(print, first, second.start);
  }
  // One clause with commas and a date is a note parted by commas, though a remark follows its address.
  const isNote = head.includes(',') && print.dates.some((date) => date.end <= first.end);
  return isNote ? null : upToImprint(print, lay(print, null, 0));
};

// `PRADO, J. P.; LEAL, Beto do`: given names in full behind initials (ABNT NBR 6023).
const MORE_INVERTED =
  /^(?:;\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?,\s\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*\.?|d[aeio]s?)){0,3})+(?=\.\s)/u;
// `Kestrel T. A cold ward.`: Vancouver prints no stops after initials, and this one ends the field. GOST prints them.
// Its dates tell: `2006;117:1405`, `2015 Aug 16:31`, `2014 Nov 28.`, `1883;Feb 10:88`.
const VANCOUVER =
  /(?:1[89]|20)\d\d\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?[;:.]|(?:1[89]|20)\d\d[;:]\s?(?:\d|\p{Lu}\p{Ll}{2}\s\d|Suppl)|;\s(?:1[89]|20)\d\d(?!\d)/u;
const BARE_NAME = /^[\p{Script=Latin}’'\s-]+\s\p{Lu}\.$/u;

// `Marek Dvorak, Ellen van der Zee. Title.`: three names at least, or a particle, or a title of two words were one as well;
// and a title that no commas part from the rest.
const LISTED =
  /^(?:[^,.:;\d]{4,40},\s){2,8}[^,.:;\d]{4,40}(?=\.\s\p{Lu}[^.,]{8,200}\.\s)|^[^,.:;\d]{4,40},\s\p{Lu}[^,.:;\d]{1,30}\s(?:van|von|de|der|den|del|di|da|le|ter)\s[^,.:;\d]{2,30}(?=\.\s\p{Lu}[^.,]{8,200}\.\s)/u;

const EASTERN_NAMES =
  /^[\p{Script=Han}\p{Script=Hangul}]{2,4}(?:[,，、]\s?[\p{Script=Han}\p{Script=Hangul}]{2,4})*(?:\s?等)?$/u;

// ABNT calls a piece that nobody signed by its kind: `EDITORIAL. O Sino, Ipê, 6 ago. 1972`.
const UNSIGNED =
  /^(?:EDITORIA[LE]|EXPEDIENTE|OBITUÁRIO|NOTA(?: DA REDAÇÃO)?|CARTA(?:S)?(?: AO LEITOR| DOS LEITORES)?|ANÚNCIO)$/u;

// What stands before a colon that a title follows: `Sabine Krüger / Tobias Heydt (Hrsg.): Energie und Macht`.
const NAMED =
  /^(?:[^:.]{4,60}(?:u\.\s?a\.|et\sal\.)?|[^:.]{4,60}\((?:Hrsg|Hg|Eds?|eds?|dir|Red|coord|comp|org)s?\.\)|U\.S\.\s[^:.]{4,60})(?=:\s\p{Lu})/u;

// `Energie und Macht. Beiträge zur deutschen Kohlepolitik, Göttingen 2012`: where a colon parts author and title, commas
// part the other fields, and a full stop only a subtitle: words of prose, that no periodical and no publisher has.
const SUBTITLE =
  /^\s?(?!In:?\s|Dans\s|En:\s)\p{Lu}[^.,:\d]*?\s\p{Ll}[^.:\d]*?(?=,\s(?!\p{Ll}|\d{1,4}\.\s)|,\s\d(?!\d{0,3}\.\s\p{Lu}))/u;
// `. Ein Lesebuch, Kiel: Förde 1908`: before a place and its colon nothing else can stand.
const BEFORE_IMPRINT =
  /^\s(?!In:?\s|Dans\s|En:\s)\p{Lu}[^.,:\d]{3,100}(?=,\s(?:hrsg|hg|ed)\.\s|,\s\d{1,2}\.,?\s(?:\p{Ll}+\.\s)?Aufl|,\s\p{Lu}[\p{L}/ .-]{2,30}:\s\p{Lu})/u;
const NO_SUBTITLE = /verlag|press|edition|editorial|éditions|universit|zeitschrift|jahrbuch|revista|revue|archiv/iu;

function withSubtitle({ text }: Print, laid: Laid | null): Laid | null {
  if (laid === null || laid.title === null || !/^[.?!]/.test(text.slice(laid.title.end - 1))) return laid;
  const behind = text.slice(laid.title.end, laid.title.end + 200);
  const imprinted = BEFORE_IMPRINT.exec(behind)?.[0] ?? '';
  const subtitle = imprinted === '' ? (SUBTITLE.exec(behind)?.[0] ?? '') : imprinted;
  if (NO_SUBTITLE.test(subtitle) || (imprinted === '' && subtitle.trim().split(/\s+/).length < 3)) return laid;
  const end = laid.title.end + subtitle.length;
  return { ...laid, title: { start: laid.title.start, end }, rest: { start: end, end: text.length } };
}

// `Il quaderno delle reti. Un ricettario, trad. di S. Moro, Torino, Sale, 2018`: a book by nobody, parted by commas.
function upToImprint({ text }: Print, laid: Laid | null): Laid | null {
  if (laid === null || laid.title === null || !/^[.?!]/.test(text.slice(laid.title.end - 1))) return laid;
  const [printed = '', field = '', next = ''] =
    /^\s\p{Lu}[^.,:\d]{3,100},\s([^,:]{2,60}),\s([^,:\d]{2,40}),/u.exec(
      text.slice(laid.title.end, laid.title.end + 240),
    ) ?? [];
  if (!isTown(field) && !(isBookField(field) && isTown(next))) return laid;
  const end = laid.title.end + printed.indexOf(',');
  return { ...laid, title: { start: laid.title.start, end }, rest: { start: end, end: text.length } };
}

// `Мониторинг библиотек : отчёт / Р. А. Ким. – СПб. : Изд-во РНБ`: ISBD's slash leads to those who are responsible.
function afterSlash({ text }: Print): Laid | null {
  const slash = /\s\/\s(?=\p{Lu})/u.exec(text.slice(0, 400));
  if (slash === null) return null;
  const start = slash.index + slash[0].length;
  const names = namesLength(text.slice(start));
  if (names === 0) return null;
  const end = start + names;
  return { authors: { start, end }, title: { start: 0, end: slash.index }, rest: { start: end, end: text.length } };
}

function isPeople(names: string): boolean {
  return isFullName(names) || isFullNames(names) || isInverted(names);
}

// Three words or more behind the comma: `Select Committee on AI, AI in the UK: Ready?`
const NEXT_FIELD =
  /^,\s(?:[^.,\s]+\s[^.,\s]+\s[^.,\s]+|\S+\s[^.,\s]+\?\s\p{Lu}\S*\s|\p{Lu}[^.,\d]{3,60}\.\s\p{Lu}[^.,]{3,60},\s\p{Lu}[\p{L}-]+,\s(?:1[5-9]|20)\d\d)/u;
const PART =
  /^(?:Minist[eé]rio|Departamento|Secretaria|Serviço|Servicio|Conselho|Consejo|Câmara|Senado|Supremo|Superior|Tribunal|Comissão|Comisión|Diretoria|Dirección|Divisão|Committee|Subcommittee|Department|Division|Bureau|Directorate|Secretariat|Section|Branch)\s[^.:\d]{3,80}\.$/u;

// `Halil İnalcık, Osmanlı İmparatorluğu: Klasik Çağ`: without a joining word the colon is the title's.
function isTitleAhead(print: Print, named: string): boolean {
  // `Greenpeace, Dirty Cargo: How …`: a body and two words, or one that its own address names.
  const body = /^[^,;\s]+(?=,\s\S)/u.exec(named)?.[0].toLowerCase();
  if (body !== undefined && !named.includes(';')) {
    if (/,\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+$/u.test(named) || print.hosts.some((host) => host.includes(body))) return true;
  }
  return (
    /^(?:[^,]+\s(?:and|und|et|y|&)\s)?[^,\s]+\s[^,]+,\s[^,\s]+\s[^,]+$/u.test(named) &&
    !/,[^,]*(?:\s(?:and|und|et|y|e|и|&|\/)\s|\()/u.test(named)
  );
}

function isAuthor(printed: string): boolean {
  // `Health Network (North)`: which of them.
  const head = withoutRole(printed).replace(/(?<=\p{L}{3})\s\(\p{Lu}[\p{L}\s.-]{1,40}\)$/u, '');
  return (
    EASTERN_NAMES.test(head) ||
    isPeople(head) ||
    isInstitution(head) ||
    isSurelyFirm(head) ||
    isBody(head) ||
    /^\p{Lu}[\p{L}\p{N}.’-]+$/u.test(head)
  );
}

// The full stop of the last initial ends the names too: `Felleisen, M. Programming languages`.
function endOfInitial(text: string, names: number): number {
  return text[names - 1] === '.' ? (/^\s+(?=[\p{Lu}\p{N}“"«])/u.exec(text.slice(names))?.[0].length ?? 0) : 0;
}

function lay(print: Print, authors: Span | null, from: number): Laid | null {
  const inside = print.text.slice(from);
  const title = titleSpan(inside, sentencesFrom(print, from));
  if (title === null) return null;
  return {
    authors,
    title: { start: from + title.start, end: from + title.end },
    rest: { start: from + title.end, end: print.text.length },
  };
}

function sentencesFrom(print: Print, from: number): readonly Span[] {
  const pairs = print.pairs
    .filter((pair) => pair.start >= from)
    .map((pair) => ({ ...pair, start: pair.start - from, end: pair.end - from }));
  return sentences(print.text.slice(from), pairs);
}

// `Johnson, Kirk`; `SILVA, João; SOUZA LIMA, Maria`
const INVERTED =
  /^(?:\p{Lu}[\p{L}’'-]+|\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,2}),\s\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}[\p{L}’'-]*\.?|d[aeio]s?|del|van|von))*(?:,?\s(?:and|et|und|y|e|и)\s[^,\s]{1,20}\s[^,]{2,30})?(?:,?\set\sal)?$/u;

function isInverted(head: string): boolean {
  return head.split(/;\s/).every((name) => INVERTED.test(name));
}
