// Cleans a title of what the sentence around it added.

import { collapseSpace } from '../text/collapse-space.ts';
import { trimSigns } from '../text/trim-signs.ts';
import { withoutForm } from './genres.ts';
import { COVER } from './mask.ts';

/** `[Электронный ресурс]`, `[online]`, `[en ligne]`: how the source is carried, no part of its title. */
export const MEDIA =
  /\s*[[(]\s?(?:электронный ресурс|електронний ресурс|видеозапись|видео|відео|відеозапис|аудиозапись|аудіо|запис|vídeo|podcast|электрон(?:ный|\.)? ?(?:ресурс|дан)\.?|текст|online|on-line|(?:[a-z ]{4,20} on the )?internet|en ligne|en línea|em linha|web page|elektronische ressource|blog post|video|pdf|database|motion picture|television (?:production|broadcast|series|documentary)|radio (?:broadcast|production|programme)|media notes|booklet|audiobook|dvd|press release|technical report|report)\s?[\])]\s*/giu;
const TEXT_KIND = /\s:\s(?:текст|электронный|непосредственный)(?:\s:\s(?:электронный|непосредственный))?\s*$/iu;

// `, thèse de doctorat, université de …`: what kind of work it is.
const THESIS =
  /\s?:\s(?:автореф(?:ерат)?\.?\s)?дис(?:с|ерт\p{L}+)?(?:[.…\s].*)?$|[,.]\s(?:diss|tesi(?:\sdi\s(?:dottorato|laurea))?|tesis\sdoctoral|tese(?:\sde\sdoutorado)?|praca\s(?:doktorska|magisterska)|di[sz]ertační\spráce|diplomová\spráce)\.?$|,\s(?:(?:thèse|mémoire)\sde\s(?:doctorat|master|maîtrise)(?:,.*)?|document de travail|working paper|arbeitspapier|documento de trabajo)$/iu;

// `[PDF document]`, `[Doctoral dissertation, University of Hull]`, `(2nd ed.)`, `(2.ª ed.)`, `(Report No. 12)`: what kind or number of
// thing it is (APA 7, 9.19 and 9.22), or what its title means: `Die Uhr [The clock’s face]`.
const KIND =
  /\s*(?:\[[\p{L}\s]{3,40}[\]}]|\s\((?:[Uu]npublished\s|[Uu]nveröffentlichte\s)?(?:[\p{L}.’']+\s){0,2}(?:[Tt]hes[ie]s|[Dd]issertation|[Tt]es[ei]|[Tt]esis|[Tt]hèse|[Mm]émoire|\p{L}*arbeit|\p{L}*scriptie|[Pp]roefschrift|[Rr]ozprawa|[Dd]issertação|\p{L}*avhandling)(?:\s\p{L}+){0,3}\)$|(?<=\S)\s\[\p{Lu}[^[\]]{3,160}\]$|\(\p{Lu}[^()]{2,60},\s(?:trans|eds?|illus)\.[^()]{0,24}\)|\((?:[Tt]rans(?:l(?:ated|\.)?|\.)?\s(?:by\s)?|[Ee]d(?:ited|\.)\sby\s|[Tt]rad(?:\.|uit|ucción|ução|uzione)\s(?:par\s|de\s|di\s|d[’'])?|[Üü]bers(?:\.|etzt)\s(?:von\s|v\.\s)?|[Пп]ер(?:\.|евод)\s)\p{L}[^()]{2,60}\)$|\((?:\d+(?:st|nd|rd|th)\sed|rev\.?\sed|version\s[\d.]+|vols?|no|(?:season|series|episode|staffel|saison|temporada)\s(?=\d)|\d{1,2}\.?\s?(?:[ªºa°]|er?|ère|[eè]me|-[ея])?\.?\s(?:\p{L}{2,8}\.\s)?(?:ed|éd|edición|edição|edizione|édition|aufl|auflage|ausg|изд|вид|wyd|vyd|uppl|utg|udg)(?!\p{L})|[^()]{0,40}(?:report|paper|brief|publication|series|no\.)|[^()]{0,40}(?<!\p{L})(?:n\.?\s?[º°]|n\.\s?o|nr\.|núm\.?|№)\s?(?=\d)|Cm(?:n?d)?\.?(?=\s\d)|H[CL](?=\s\d))[^()]{0,30}\))$/iu;

/** The title in `printed`: white space even, without the comma or full stop that the sentence put at its end. */
export function findTitle(printed: string): string | null {
  const shown = /[[(]/.test(printed)
    ? printed.replaceAll(COVER, ' ').replace(MEDIA, ' ')
    : printed.replaceAll(COVER, ' ');
  const named = (shown.includes(':') ? shown.replace(TEXT_KIND, '') : shown).replace(THESIS, '');
  const text = trimSigns(
    collapseSpace(named.includes('<') ? named.replace(/<\/?[a-z]{1,8}>/gi, '') : named),
    ' ,.;:–—*_•-',
    ' ,;:*_–—([<{',
  );
  const title = trimSigns(withoutForm(withoutStop(outerMarks(withoutKind(withoutStop(text))))), '', ' ,;:–—');
  return /[\p{L}\p{N}]/u.test(title) ? title : null;
}

// Of two kinds each is told in brackets of its own.
function withoutKind(text: string): string {
  return /[)\]}]$/.test(text.slice(-1)) ? text.replace(KIND, '').replace(KIND, '') : text;
}

// An ellipsis and the stop of an abbreviation stay: `… in the U.S.`
function withoutStop(text: string): string {
  if (!/[.。]/.test(text.slice(-1))) return text;
  if (
    text.endsWith('...') ||
    /(?<!\p{L})(?:\p{L}\.){2,}$|\s(?:гг?|рр?|тт)\.$|\s[IVXLХІ]+\s(?:вв?|ст|стол)\.$|\sн\.\s?[эе]\.$|\s(?:и|та)\sдр\.$/u.test(
      text.slice(-16),
    )
  )
    return text;
  return text.replace(/[.。]+$/u, '');
}

// `“Title,”` where the marks came along.
function outerMarks(text: string): string {
  // `[Leggkramper]`: Vancouver brackets a title that it translates.
  const translated = /^\[([^[\]]{4,})\]$/u.exec(text)?.[1];
  if (translated !== undefined) return withoutStop(translated);
  const match = /^[“„"«‘'”»’](.*)[”“"»’'][,.]?$/su.exec(text);
  return match?.[1] !== undefined && !/[“”„"«»]/.test(match[1]) ? match[1] : text;
}
