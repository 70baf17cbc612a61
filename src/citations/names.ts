// Recognises people's names as citations print them, and tells them from titles and institutions.

import { capitals, letter, nameCharacter, smallLetters } from '../text/letters.ts';
import { beginsWith } from '../text/signs.ts';
import { capitalNameLength } from './capital-names.ts';
import { isRomanceBody } from './departments.ts';
import { invertedLength } from './given-names.ts';
import { hasInstitution, hasPublicWord } from './institutions.ts';
import { ENCLOSED_ROLE } from './roles.ts';

const CAPITAL = `[${capitals}]`;
const PARTICLE =
  "(?:(?:und zu|van|von dem|ten|von|der|den|de|del|della|di|da|do|dos|du|la|le|ter|zu|zur|af|al|el|ibn|bin|ben|ван|фон|де|дер|ди|дю|дель|ибн|аль|Mc|O’|d’|D’|d'|D'|[’']t)[\\s-]?)";
/** What somebody left in writing stands where a surname does: `Письмо А. И. Кольцовой`. */
export const LEFT_IN_WRITING =
  'Воспоминания|Письм[оа]|Дневники?|Показания|Заявление|Интервью|Доклад|Автобиография|Спогади|Щоденник|Свідчення';
// Parts of a work that a letter counts: `Appendix A.` is nobody.
const SURNAME = `(?!(?:Appendix|Annex|Figure|Table|Chapter|Part|Section|Volume|Article|Box|${LEFT_IN_WRITING})\\s)${PARTICLE}{0,3}${CAPITAL}${nameCharacter}{1,40}`;
// No abbreviation that stands where initials do, and no `U.S.`
const INITIAL = `(?!U\\.\\s?[SKN]\\.|(?:No|Nr|Bd|Bl|Az|Rn|Jg|Hg|Dr|St|Ed|Vs|Mr|Ms|Jr|Sr|Pp)\\.)${CAPITAL}[${smallLetters}’']?\\.`;
const INITIALS = `${INITIAL}(?:[\\s\\u00a0-]{0,2}${INITIAL}){0,4}`;
// `David E. Sanger, Obama Strikes Back`, `Carl B. Hobbs & Ida Renner, …`: a surname follows a given name's initial, and
// then a comma and a capital, or a joining word and one more name.
const NO_SURNAME = `(?!\\.?\\s(?:[A-Z]|${PARTICLE}{1,3}${CAPITAL})${nameCharacter}+(?:,\\s[${capitals}“"‘']|\\s(?:&|and|und|et|y)\\s${CAPITAL}${nameCharacter}+(?:\\s${CAPITAL}(?:\\.|${nameCharacter}+)){1,2},\\s[${capitals}“"‘']))`;
// In order: `Blair, Ann M.`; `Birch, H.` and `Иванов И. И.`; `V.Paramonov`; `Zhang L`; `Smith JA Jr`.
const STRONG = new RegExp(
  [
    `${SURNAME},\\s${CAPITAL}[${smallLetters}]{2,20}\\s${INITIAL}(?=\\s[${capitals}“"‘«])`,
    `${SURNAME}(?:(?:[\\s-]|\\s[EY]\\s)${SURNAME}){0,2}(?:,\\s?|\\s)${INITIALS}(?:\\sd[aeo]s?\\s${INITIALS})?(?:\\s${PARTICLE}{1,3}(?!${letter}))?${NO_SURNAME}`,
    // `VV. AA.`: several.
    'AA\\.?\\s?VV\\.(?=,)|VV\\.?\\s?AA\\.(?=,)',
    // `B. i K. Szulcowie`, `A. und M. Holm`: one family name for both.
    `${INITIALS}\\s(?:and|und|et|y|e|i|&)\\s${INITIALS}\\s?${SURNAME}`,
    `${INITIALS}\\s?${SURNAME}(?:[\\s-]${SURNAME}){0,2}`,
    `(?!${CAPITAL}+\\s)${SURNAME}(?:[\\s-]${SURNAME}){0,2}\\s${CAPITAL}(?:[\\s-]?${CAPITAL}){0,2}(?=[,.;:\\s(]|$)(?!\\s(?!(?:and|und|et|y|e|и)\\s)${letter})${NO_SURNAME}`,
    `${SURNAME},\\s${CAPITAL}{1,3}(?=\\s(?:and|und|et|&)\\s|[,;.]\\s|\\s?\\()`,
  ].join('|'),
  'uy',
);
// A quick test, in whole blocks: a capital that no small letter follows, as every name of the list above has.
const INITIALS_AHEAD = /[A-ZÀ-ɏͰ-֏Ḁ-῿](?![a-zß-ɏͰ-֏Ḁ-῿])|[A-ZÀ-ɏͰ-֏Ḁ-῿][a-zß-ɏͰ-֏Ḁ-῿’']\./;
// Three surnames with three particles each, and an initial.
const FARTHEST_INITIAL = 240;
const SUFFIX = /,?\s(?:Jr|Sr|II|III|IV)\b\.?/y;
const JOINT =
  /\s?,\s?(?:and|und|&|et|y|e|и|та|i|og|och|en)\s|\s?\/\s(?=\p{Lu})|\s(?:and|und|et|y|e|и|та|i|og|och|en)\s|\s?[;,]\s?(?:&|…|\.\.\.)?\s?|\s?&\s?|\s[–—-]\s/uy;
// A group that signs beside persons: `Moher D; CONSORT Group.` (ICMJE), `& NIST Data Team 2014`; a patent's owner.
const GROUP =
  /(?:[;,]\s(?:&\s|and\s)?(?:for the\s|on behalf of\s)?(?:the\s)?|\s(?:&|and)\s(?:the\s)?)(?:\p{Lu}[\p{L}\d\s&-]{1,60}?(?:Group|Investigators|Collaborators|Collaboration|Consortium|Committee|Team|Network)(?=\.|,?\s\(?\d{4})|\p{Lu}[^;]{2,80},\sassignee(?=\.))/uy;
const AND_OTHERS =
  /,?\s?(?:\[?(?:et\sal\b|и\sдр|та\sін)\.?\]?|(?:and|&)\s(?:\d{1,4}\s)?(?:others|colleagues|co-?workers|co-?authors)(?:\s\([^()]{3,60}\))?|(?:und|et|y|e)\s\d{1,4}\s(?:weitere|autres|otros|outros|altri)|u\.\s?a\.|m\.\s?fl\.|i\sin(?:\.|ni)|a\skol\.|et\saut(?:res|\.)|y\sotros|e\soutros|e\saltri|等)/uy;
const ROLE = new RegExp(
  `,?\\s?${ENCLOSED_ROLE}\\.?(?=[\\s,.;:(]|$)|,?\\s?[([]?(?:eds?|editors?|hrsg|hg|org|orgs|coord|dir|red|comps?|translators?|inventors?|(?:executive )?producers?|directors?|hosts?|writers?|photographers?|composers?|ред|под ред|сост|отв\\. ред)\\.?[)\\]]?\\.?(?=[\\s,.;:(]|$)`,
  'iuy',
);

/** How far a list of surely personal names (initials printed) reaches from the beginning of `text`; 0 for none. */
export function namesLength(text: string): number {
  let end = 0;
  let at = 0;
  for (let count = 0; count < 60; count += 1) {
    const strong = INITIALS_AHEAD.test(text.slice(at, at + FARTHEST_INITIAL)) ? matchAt(STRONG, text, at) : 0;
    const name = strong || capitalsAt(text, at) || invertedLength(text, at) || (at > 0 ? bareAt(text, at) : 0);
    if (name === 0) break;
    end = at + name + matchAt(SUFFIX, text, at + name);
    end += matchAt(AND_OTHERS, text, end);
    end += matchAt(ROLE, text, end);
    const group = matchAt(GROUP, text, end);
    if (group > 0) return end + group;
    const joint = matchAt(JOINT, text, end);
    if (joint === 0) break;
    at = end + joint;
  }
  return end;
}

function capitalsAt(text: string, at: number): number {
  const length = capitalNameLength(text, at);
  return length > 0 && hasInstitution(text.slice(at, at + length).replace(/^[^,]*,/, '')) ? 0 : length;
}

// `Аксельрод Д., Сюй Вэй, Паршина О.`: a name that has no initials, between two that have them.
const BARE = new RegExp(
  `${CAPITAL}${nameCharacter}{1,20}\\s${CAPITAL}${nameCharacter}{1,20}(?=,\\s|\\.\\s${CAPITAL})`,
  'uy',
);

function bareAt(text: string, at: number): number {
  const length = matchAt(BARE, text, at);
  if (length === 0) return 0;
  // `J. Roth & Klaus Amrein, Das Ufer`: what `&` joins to a name with initials is one more.
  if (text.slice(at - 3, at) === ' & ' && text[at + length] === ',' && isFullName(text.slice(at, at + length)))
    return length;
  // In Cyrillic only a name has two capitals before a full stop.
  if (text[at + length] === '.') return /^\p{Script=Cyrillic}/u.test(text.slice(at, at + 1)) ? length : 0;
  return matchAt(STRONG, text, at + length + 2) > 0 ? length : 0;
}

function matchAt(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0].length ?? 0;
}

// The joining word of `José Ortega y Gasset`, `T. Solé i Vidal`: one bare surname behind a whole name is its second.
const SECOND_SURNAME =
  /(?<=(?:\p{Lu}\p{Ll}+|\p{Lu}\.)\s\p{Lu}\p{Ll}{1,20})\s(?:i|y)\s(?=\p{Lu}\p{Ll}+(?:\s?$|[,;(]|\s(?:[yie&(]|and|et|und)))/gu;

/** `text` with `by` in place of the joining words between two surnames of one person. */
export function joinSurnames(text: string, by: (joint: string) => string): string {
  return /\s[iy]\s/.test(text) ? text.replace(SECOND_SURNAME, by) : text;
}

/** Whether `text` reads as one or more full names (`Igor Korotchenko`, `Fang Xing and Bernhard Mueller`). */
export function isFullNames(text: string): boolean {
  const names = joinSurnames(text, () => '-').split(
    /\s?\/\s?|;\s|\s?,\s(?:and|und|et|y|и)\s|\s(?:and|und|et|y|e|и|та|&)\s|\s?,\s/u,
  );
  return names.every((name) => isFullName(name)) && names.some((name) => name.includes(' '));
}

/** How far names that a sign follows reach from the beginning of `text`, whether initials tell them or not; 0 for none. */
export function namesAhead(text: string): number {
  const strong = namesLength(text);
  if (strong > 0) return /^(?:[\s,.:;(]|$)/u.test(text.slice(strong)) ? strong : 0;
  const full = /^[^,.:;()«“„"]{4,80}?(?=\s?[,.:;(«“„"])/u.exec(text)?.[0] ?? '';
  return isFullNames(full) ? full.length : 0;
}

const FULL_NAME = new RegExp(
  `^(?:${CAPITAL}${nameCharacter}+|${CAPITAL}\\.)(?:(?:\\s${PARTICLE}(?=\\s)){0,3}\\s(?:${PARTICLE}|${CAPITAL}\\.|(?:[dl][’']|(?:[aA][lsdnrt]|el|ash)-)?${CAPITAL}${nameCharacter}*)){1,3}$`,
  'u',
);
// Capitalised words that begin titles and never names.
const NO_NAME =
  /^(?:Zwei|Drei|Vier|Fünf|Sechs|Sieben|Acht|Neun|Zehn|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Deux|Trois|Quatre|Cinq|Dos|Tres|Cuatro|Cinco|Tre|Quattro|Cinque|Keine?|(?:Témoignage|Testimonio|Testimonianza|Testimony|Entretien|Entrevista|Intervista|Letters?|Lettres?|Cartas?|Letter[ae]|Brief|Rede|Ansprache|Predigt|Vortrag|Aufruf|Antrag|Journal|Mémoires?|Discours|Discurso|Discorso)\s(?:de|du|d[’']\p{Lu}\S+|di|del|von|zu[rm]?|der|of)|Zu|Zur|Zum|Vom|Über|Für|Mit|Ein|Eine|Nach|Wie|Warum|Was|Wer|Wenn|Sur|Pour|Une|Sobre|Por|Para|По|От|Для|При|Из|За|The|A|An|On|In|For|From|Of|About|How|Why|What|When|Who|Where|Is|Are|Can|Will|New|Our|Their|Its|This|That|Report|Treaty|Statement|Press|World|War|Le|La|Les|Der|Die|Das|El|Los|Il|О|Об|На|К|Как|Почему|(?!Irving|Sterling|Erling|Henning|Flemming)\p{Lu}\p{Ll}{2,}ing)\s/u;

/** Whether `text` reads as one person's full name. */
export function isFullName(text: string): boolean {
  const name = joinSurnames(text.trim().replace(/,?\s(?:Jr|Sr)\.?$/u, ''), () => '-');
  return (
    FULL_NAME.test(name) &&
    !NO_NAME.test(name) &&
    !hasInstitution(name) &&
    !hasPublicWord(name) &&
    (!/\p{Lu}{4}/u.test(name) || CAPITAL_SURNAME.test(name))
  );
}

// `Rosa PÉREZ GALÁN`, and not `Rapport OCDE`.
const CAPITAL_SURNAME =
  /^\p{Lu}(?:\p{Ll}+|\.)(?:[\s-]\p{Lu}(?:\p{Ll}+|\.))*\s(?:d[aeu]s?\s|de\sla\s|van\s|von\s)?\p{Lu}[\p{Lu}’'-]{4,}(?:\s\p{Lu}[\p{Lu}’'-]+)*$/u;

const TRAILING_ROLE =
  /,?\s(?:\(?(?:editors?|eds?|translators?|hrsg|hg|bearb|dirs?|orgs?|coords?|red|comps?|ed\. by|szerk|a cura di)\.?\)?|et\sal\.?|and\sothers|et\sautres|y\sotros|e\soutros|e\saltri|i\sin(?:\.|ni)|a\skol\.|и\sдр\.?|та\sін\.?|u\.\s?a\.|m\.\s?fl\.)$/iu;

/** `text` without what people did for the book, and without `et al.` at its end. */
export function withoutRole(text: string): string {
  return text.replace(TRAILING_ROLE, '').replace(TRAILING_ROLE, '');
}

// `Défenseur des droits`, `Observatorio de la deuda`: nor have the bodies of Romance languages.
const ROMANCE = String.raw`Centre|Conseil|Office|Bibliothèque|Centro|Consejo|Biblioteca|Consiglio|Conselho|Défenseur|Défenseure|Médiateur|Médiatrice|Observatoire|Agence|Cour|Haute autorité|Ministère|Fédération|Confédération|Ligue|Collectif|Defensor|Defensora|Defensori|Defensoria|Defensorí|Defensoría|Observatorio|Osservatorio|Ministerio|Federación|Consejería|Garante|Institut|Comité|Secrétariat|Laboratoire|Mission(?=\s(?:du|d[’']information|d[’']étude|interministérielle|permanente|parlementaire|nationale))|Instituto|Istituto|Comitato`;
const ROMANCE_WORDS = new Set(ROMANCE.split('|').map((name) => /^\p{L}*/u.exec(name)?.[0] ?? ''));
const ROMANCE_BODY = new RegExp(
  String.raw`^(?:${ROMANCE})\s(?:d[eiu]s?|del|della|dell[’']\S+|d[’']\S+|interministérielle|permanente|parlementaire|nationale?|nacional|per)(?:\s|$)(?!.*[,\d])`,
  'u',
);

/** Whether `text` names an institution rather than a person or a title. */
export function isInstitution(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 12) return false;
  // Only the first word of a body's name has a capital in Cyrillic.
  if (/^\p{Lu}\p{Script=Cyrillic}/u.test(text) && words.length < 9 && hasInstitution(text)) return true;
  if (isRomanceBody(text)) return true;
  if (words.length < 8 && beginsWith(ROMANCE_WORDS, text) && ROMANCE_BODY.test(text)) return true;
  const isCapitals = /^[\p{Lu}\s&.,’'-]+$/u.test(text.trim()) && words.length < 9;
  return (
    isCapitals ||
    (hasInstitution(text) && words.filter((word) => /^[\p{Lu}\p{Lo}]/u.test(word)).length * 2 >= words.length)
  );
}
