// Reads the name of a venue from one field behind a title: without what leads to it, marks, volumes, what kind of thing it is.

import { collapseSpace } from '../text/collapse-space.ts';
import { DIGIT, EASTERN, QUOTE, signsOf } from '../text/signs.ts';
import { trimSigns } from '../text/trim-signs.ts';
import { COVER } from './mask.ts';

// Words that lead to it: `in`, `dans`, `printed in the`.
const LEAD =
  /^(?:(?:(?:re)?printed|(?:re)?published|reproduced|reported|appeared|abgedruckt|erschienen|veröffentlicht|parue?|publiée?|reproduite?|publicad[oa]|reproducid[oa]|pubblicat[oa]|uscit[oa]|forthcoming|to appear)\s(?=[ide]))?(?:(?:broadcast|aired|shown|screened) (?:on|by)|(?:gesendet|ausgestrahlt) (?:im|in|auf)|diffusée? sur|emitid[oa] (?:en|por)|trasmess[oa] (?:su|da)|(?:[Ii][Nn](?: the)?|in (?:der|dem)|i|[Ii]:|[Tt]eoksessa|[Σσ]το|[Dd]ans|[Ee]n|\[?[Ww]:\]?|[Vv]:|[Вв] кн|[Уу] кн|[Вв] сб|[Nn]a|[Ee]m)(?!\p{L})|载|載|刊|发表于|\/\/)\s?[.:：]?\s?(?=[\p{Lu}\p{Lo}“«"《<*_])/u;

const WORD = /\p{L}{2}/u;

// `『경제연구』 제12권`, `李明主编：《近代中国》`: the marks tell where the name is.
const ENCLOSED = /^[^《『]{0,20}[《『]([^《》『』]{2,80})[》』].*$/u;

// `газета «Речные зори»`, `the magazine “Quays”`: the marks enclose what it is called.
const NAMED_BY_KIND =
  /^(?:(?:the|la|le|el|il|die|der|в|у)\s)?(?:газет[аеыу]|журнал[еа]?|альманах|[её]женедельник[еа]?|тижневик[уа]?|часопис[іу]?|газ\.|журн\.|newspaper|magazine|journal|zeitung|zeitschrift|magazin|revue|quotidien|hebdomadaire|revista|diario|periódico|jornal|rivista|quotidiano|gazeta|czasopismo)\s[«„“"]([^«»„“”"]{2,60})[»“”"]$/iu;

/** The name that `piece` prints, one field behind a title; empty where it prints none. */
export function venueName(piece: string): string {
  if (!WORD.test(piece)) return '';
  const signs = signsOf(piece);
  const plain = piece.replaceAll(COVER, ' ');
  const led = collapseSpace(plain.includes('<') ? plain.replace(/<\/?[a-z]{1,8}>/gi, ' ') : plain).replace(LEAD, '');
  const called = signs & QUOTE ? led.replace(NAMED_BY_KIND, '$1') : led;
  const bare = (signs & EASTERN ? called.replace(ENCLOSED, '$1') : called).replace(
    /^(?:el\s|le\s|il\s|the\s|o\s)?blog(?:\s[«“])?\s(?=\p{Lu})/u,
    '',
  );
  const own = bare.includes(':') ? bare.replace(DESCRIBED, '') : bare;
  const signless = trimSigns(own, ' .,:;/*_', ' .,:;/*_');
  // `Губ. тип.`: a printing house ends with the stop of its own abbreviation.
  const stop = /&\sCo$|\.\s(?:тип|лит|друк)$/u.test(signless) && own.includes(`${signless}.`) ? '.' : '';
  const undated = signless.replace(/\s(?:vom|du|del|of|от|від|z(?: dnia)?|dated|le)$/iu, '').replace(/\sv$/u, '');
  const named = (signs & QUOTE ? withoutMarks(undated) : undated) + stop;
  return signs & DIGIT && /\d/.test(named) ? withoutVolume(named) : named;
}

// `Дворовой листок: блог`, `Медиакарта : сайт`, `Лёд и вода : сб. ст.`: what kind of thing it is (GOST, DSTU).
const DESCRIBED =
  /\s?:\s\[?(?:(?:официальный|офіційний|персональный|електронн\p{L}+|электронн\p{L}+|интернет|інтернет|сетевой|информационный|інформаційний)[\s-])?(?:сайт|веб-?\s?сайт|блог|подкаст|портал|телеграм-?канал|youtube-?канал|газета|журнал|издание|видання|сб\.|сборник|збірник|зб\.|материалы|матеріали|blog|podcast|website)(?!\p{L})[^»”]*$/iu;

// `“The Herald”` is called by what stands in its marks; those of `Радио «Бакен»` are a part of the name.
function withoutMarks(text: string): string {
  const inside = /^[“„«"《『「‘'](.*)[”»"“》』」’']$/su.exec(text)?.[1];
  if (inside !== undefined && !/[“”„«»"《》『』「」]/u.test(inside)) return inside;
  if (/[“„«"《『「].*[”»"“》』」]/su.test(text)) return text;
  return trimSigns(text, '“„«"《『「‘\'', '”»"》』」’\'');
}

// `第812号`, `74 CLJ 201`, `vol. 3`, `53(7)`: what numbers an issue is no part of a periodical's name.
function withoutVolume(bare: string): string {
  return bare
    .replace(/[》』」]?\s?第?\d{1,5}[号期巻卷].*$/u, '')
    .replace(/^\d{1,4}\s(?=\p{Lu}.*\s\d{1,4}$)/u, '')
    .replace(REGISTERED, '')
    .replace(/\sabs\/\d.*$/u, '')
    .replace(/\s(?:vol|no|nr|n\.?[°ºo]|núm|iss|issue|т|№|вып)\.?\s?\d.*$/iu, '')
    .replace(/\s\d{1,4}(?:\.\d{1,2})?(?:\s?\(\d+.*|[:,]\s?(?:\d|no|pp?\b).*|\s?[-–]\s?\d+)?$/u, '')
    .replace(/[\s,.:;–—-]+$/u, '');
}
// `ClinicalTrials.gov NCT01234567`: the number under which a register has it.
const REGISTERED = /\s(?:NCT|ISRCTN|CRD|ACTRN|ChiCTR|DRKS|EUCTR|JPRN|NTR|PACTR)[-\s]?[\w-]*\d{4}[\w-]*$/u;
