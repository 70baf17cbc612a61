// Finds the authors in what stands before a title in quotation marks.

import type { Span } from '../../model/document.ts';
import { allMatches } from '../../text/all-matches.ts';
import { isFullNames, isInstitution, namesLength } from '../names.ts';
import { sentences } from '../sentences.ts';

// `Advertising Board. Case 17/20: “…”`: the number of a document is nobody.
const DOCUMENT_NUMBER = /(?<=\p{L}{3})[.,]\s\p{Lu}\p{L}+(?:\s[Nn][or]\.?)?\s[\p{Lu}\d]{0,6}\d[\d/.:-]{0,12}:\s$/u;

const ENTRY =
  /,\s(?:[Aa]rt(?:\.|ikel|icle|ículo|igo)?|Lemma|Stichwort|Eintrag|s\.\s?v\.|hasło|heslo|voz|voce|verbete|entrée|entrada|notice|ст\.|статья|стаття|entry)\s$/u;
const NUMBERED_AHEAD = /^.*\d[^,]{0,12},\s(?=\p{Lu})/u;

// `The report was denied. See Paul Vane, “Title”`: what comments is not the author.
const PROSE = /(?<!\p{L})\p{Ll}{2,}/gu;

/** Where the authors stand in `printed`, what precedes a title in quotation marks; what comments is not of them. */
export function authorsBefore(printed: string): Span {
  const lead = /:\s$/.test(printed.slice(-2)) ? printed.replace(DOCUMENT_NUMBER, '') : printed;
  // `Brevet n° 16204, 9 octobre 1858, C. Lagarde, « …`: what is numbered or dated ahead of the names is nobody.
  const numbered = /\d/.test(lead) ? (NUMBERED_AHEAD.exec(lead)?.[0].length ?? 0) : 0;
  if (numbered > 0 && isNames(lead.slice(numbered).replace(/[\s,:]+$/u, '')))
    return { start: numbered, end: lead.length };
  // `Lena Voss, Art. »Brunnen«`: what kind of entry it is.
  const entry = ENTRY.exec(lead);
  if (entry !== null) return { start: 0, end: entry.index };
  const announced = announcedAt(lead);
  if (announced !== null) return announced;
  const signal = allMatches(SIGNAL, lead).at(-1);
  const from = signal === undefined ? 0 : signal.index + signal[0].length;
  // `Справочник «Огни побережья»`: what kind of work it is.
  if (/^\p{Lu}[\p{Ll}]+\s$/u.test(lead) && /\p{Script=Cyrillic}/u.test(lead))
    return { start: lead.length, end: lead.length };
  // `Юхно Д. Лекция «…»`: so it does behind the names.
  const form = FORM.exec(lead);
  if (form !== null && isNames(lead.slice(0, form.index))) return { start: 0, end: form.index };
  // `Declaraciones a Marta Quiroga, «…»`: who took down what was said.
  const told = TOLD_TO.exec(lead)?.[0].length ?? 0;
  if (told > 0) return { start: told, end: lead.length };
  if (OWNED.test(lead.slice(from))) return { start: lead.length, end: lead.length };
  const named = namedAtEnd(lead.slice(from));
  if (named !== null) return { start: from + named.start, end: from + named.end };
  const last = sentences(lead.slice(from), []).at(-1);
  const comment = last === undefined ? '' : lead.slice(from, from + last.start);
  const isComment = (comment.match(PROSE)?.length ?? 0) > 2;
  const start = isComment && last !== undefined ? from + last.start : from;
  // `Über den Streit berichtete die Küstenpost am`: a clause that names nobody.
  return isClause(lead.slice(start)) ? { start: lead.length, end: lead.length } : { start, end: lead.length };
}

// `See also his “Three Buses,” …`: whoever wrote what was cited before.
const OWNED = /^(?:his|her|their|seine[nm]?|sein|ihre[nmr]?|son|sa|leur|su|il suo|la sua|его|её|ее|їх|його|її)\s$/iu;

function isClause(text: string): boolean {
  const small = allMatches(SMALL_WORD, text).filter(([word]) => !JOINT.test(word));
  return small.length > 2 && !isInstitution(text) && namesLength(text) === 0 && !/[,;]\s\p{Lu}/u.test(text);
}

// `The dating rests on a postcard: “…`, `Der Plan selbst: „…`: prose before a colon announces the title, and names its
// authors behind a colon of its own or not at all. Null where the colon follows names.
function announcedAt(lead: string): Span | null {
  const clause = lead.trimEnd().endsWith(':') ? ANNOUNCED.exec(lead)?.[0] : undefined;
  if (clause === undefined) return namedBehindColon(lead);
  const bare = clause.slice(0, clause.lastIndexOf(':')).trimEnd();
  const small = bare.match(SMALL)?.length ?? 0;
  const isProse = /^\p{Ll}/u.test(bare) || small > 2 || (small > 0 && /\s\p{Ll}+$/u.test(bare));
  if (!isProse || isNames(bare) || isInstitution(bare) || isInstitution(/^\S+/u.exec(bare)?.[0] ?? '')) return null;
  return { start: lead.length, end: lead.length };
}

function namedBehindColon(lead: string): Span | null {
  const colon = lead.lastIndexOf(': ');
  if (colon <= 0) return null;
  const names = lead.slice(colon + 2).replace(/[\s,]+$/u, '');
  const isProse = (lead.slice(0, colon).match(SMALL)?.length ?? 0) > 1;
  return isProse && isNames(names) ? { start: colon + 2, end: lead.length } : null;
}

const ANNOUNCED = /^[^.“„«"]{6,200}:\s*$/u;
const SMALL = /(?<=^|\s)\p{Ll}{3,}(?=[\s,]|$)/gu;

// `C’est déjà la thèse de P. Okello et S. Garnier, « …`: prose leads to the names at its end, in whatever words; and
// `Owen Price's story “Chaff”` has a name and a kind of work.
function namedAtEnd(lead: string): Span | null {
  const kind = KIND_OF_WORK.exec(lead) ?? POSSESSIVE.exec(lead);
  if (kind === null && !/\s\p{Ll}/u.test(lead)) return null;
  const end = kind === null ? lead.replace(/[\s,:.(]+$/u, '').length : kind.index;
  const small = allMatches(SMALL_WORD, lead.slice(0, end));
  const isProse = small.filter(([word]) => !JOINT.test(word)).length > 1;
  if (kind === null && (!isProse || isInstitution(lead) || isNames(lead.slice(0, end)))) return null;
  for (const word of small) {
    // `le billet d’Élise Morvan`
    const isElided = /^[dl][’']\p{Lu}/u.test(word[0]);
    const start = word.index + (isElided ? 2 : word[0].length + 1);
    const names = lead.slice(start, end);
    if (!/^\p{Lu}/u.test(names)) continue;
    if (isNames(names) || ((kind !== null || LEADS.test(word[0])) && isInstitution(names))) return { start, end };
  }
  if (kind === null) return null;
  return isProse ? { start: end, end } : { start: 0, end };
}

// `The idea was floated in Water Forum, “…`, `Das berichtete der Verband Küste, „…`: what leads to a body.
const LEADS = /^(?:in|by|from|bei|von|vom|par|por|od|od|від)$/u;
// `For instance the Clearing Institute’s “…`
const POSSESSIVE = /['’]s[\s,]*$/u;
// `Das berichtete zuerst die Tagespost („…“, 3. April 2004)`: prose, an article and a newspaper, and what stood in it.
const TOLD_IN =
  /(?:^|\s)(?:[Dd]ie|[Dd]er|[Dd]as|[Dd]em|[Dd]en|[Tt]he|[Ll]es?|[Ll]a|[Ee]l|[Ii]l|[Ll]o|in|[вуВУ]|«)\s?((?:\p{Lu}[\p{L}’'-]*)(?:\s(?:of|de|und|and|y|&|\p{Lu}[\p{L}’'-]*))*)\s[(（]\s?$/u;

/** The authors and the container where prose before a bracket that a title opens tells them; null elsewhere. */
export function toldBefore(printed: string): { readonly authors: Span | null; readonly container?: Span } | null {
  if (!/[(（]\s?$/.test(printed.slice(-2)) || (printed.match(PROSE)?.length ?? 0) < 2) return null;
  const named = namedAtEnd(printed);
  if (named !== null) return { authors: named };
  const [whole = '', name = ''] = TOLD_IN.exec(printed) ?? [];
  if (name === '') return { authors: null };
  const start = printed.length - whole.length + whole.indexOf(name);
  return { authors: null, container: { start, end: start + name.length } };
}

const SMALL_WORD = /(?<=^|\s)\p{Ll}[\p{L}’'-]*(?=\s)/gu;
const TOLD_TO =
  /^(?:Declaraciones (?:a|recogidas por)|Dichiarazioni (?:a|raccolte da)|Declarações a|Propos recueillis par|Entrevista (?:de|por)|Intervista di|Entretien (?:mené )?par)\s(?=\p{Lu})/u;
const JOINT = /^(?:and|und|et|y|e|и|та|van|von|der|den|de|del|della|di|da|dos|du|la|le|al|el|ibn|bin)$/u;
const KIND_OF_WORK = /['’]s?\s\p{Ll}[\p{Ll}\s-]{2,40}[\s,]*$/u;

const FORM =
  /,?\s(?:[Лл]екци[яию]|[Дд]оклад|[Вв]ыступление|[Ии]нтервью|[Бб]еседа|[Сс]татья|[Зз]аметка|[Рр]епортаж|[Оо]черк|[Рр]ассказ|[Сс]пектакль|[Фф]ильм|[Пп]резентация|[Дд]оповідь|[Лл]екція|[Вв]иступ|[Іі]нтерв[’']ю|[Сс]таття|[Нн]арис|[Вв]истава|[Vv]ortrag|[Cc]onférence|[Cc]onferencia|[Cc]onferenza|[Ll]ecture|[Tt]alk)\s$/u;

function isNames(text: string): boolean {
  const strong = namesLength(text);
  return strong > 0 ? strong >= text.replace(/\.$/, '').length : isFullNames(text);
}

const SIGNAL =
  /(?<!\p{L})(?:[Ss]ee(?: also|,? e\.g\.,?)?|[Cc]f\.|[Сс]м\.(?: также)?:?|[Vv]gl\.(?: auch)?|[Vv]oir(?: aussi)?|[Vv]éase|(?:quoted|cited) in)(?:\s|$)/gu;
