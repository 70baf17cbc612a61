// Splits the authors of a citation into names.

import { allOf } from '../text/all-of.ts';
import { collapseSpace } from '../text/collapse-space.ts';
import { trimSigns } from '../text/trim-signs.ts';
import { abbreviatedBodyLength } from './abbreviated-body.ts';
import { isDepartment } from './departments.ts';
import { isFirm } from './firms.ts';
import { invertedLength, isInvertedPair } from './given-names.ts';
import { COVER } from './mask.ts';
import { isFullName, isInstitution, joinSurnames } from './names.ts';
import { ENCLOSED_ROLE } from './roles.ts';

const TRAILING_ROLE = new RegExp(
  `[\\s,]*${ENCLOSED_ROLE}[\\s.,:]*$|[\\s,]*[([]?(?:(?<!\\p{L})(?:eds?|editors?|inventors?|(?:executive )?producers?|directors?|hosts?|writers?|photographers?|composers?|hrsg|hg|orgs?|coords?|dirs?|red|comps?|ред|сост|et al|et autres|y otros|e outros|e altri|i in|i inni|a kol|и др|та ін|u\\. ?a|m\\. ?fl|s\\.v)|等|编|主编|著|译)\\.?[)\\]]?[\\s.,:]*$`,
  'iu',
);
const JOINT = /,?\s(?:and|und|et|y|e|и|та|i|og|och|en)\s(?=\p{Lu})|,?\s?[&＆]\s?/gu;
// What it needs.
const JOINED = /[&＆]|\s(?:and|und|et|y|e|и|та|i|og|och|en)\s/;
const BETWEEN = /[,،]\s?|\s[/–—]\s|(?<=\.)(?:\s-|\s?\/)\s|(?<=\p{L}{2})\/(?=\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?\s\p{Lu})/u;
const INITIALS =
  /^(?:\p{Lu}\p{Ll}?\.[\s-]?|\p{Lu}[\s-]?|d[aeo]s?\s(?=\p{Lu}\.)){1,5}(?:\s?(?:d[aeio]s?|del|van|von|der|де|фон|ван|ди|да))?$/u;
const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/u;

/** The names in `printed`, as printed, in order; empty where it holds none. */
export function findAuthors(printed: string): readonly string[] {
  const hold = (joint: string) => joint.replace(/\s/gu, HELD);
  const joined = joinSurnames(OTHERS.test(printed) ? printed.replace(COUNTED_OTHERS, '') : printed, hold);
  const whole = printed.includes('. ') ? joined.replace(SHARED, hold) : joined;
  return namesIn(whole).map((name) => name.replaceAll(HELD, ' '));
}

// `…, and 214 others (The Tide Collaboration).`
const COUNTED_OTHERS =
  /,?\s(?:and|&|und|et|y|e)\s(?:\d{1,4}\s)?(?:others|colleagues|co-?workers|co-?authors|weitere|autres|otros|outros|altri)(?:\s\([^()]{3,60}\))?[\s.,]*$/u;

// What it needs.
const OTHERS = /others|colleagues|co-?workers|co-?authors|weitere|autres|otros|outros|altri/;

const SLASHED = /^[^/]+\s[^/]+(?:\s?\/\s?[^/]+\s[^/]+)+$|^\p{Lu}\p{Ll}[\p{L}-]+(?:\/\p{Lu}\p{Ll}[\p{L}-]+)+$/u;

// Stands for the blanks within a name that its joining word must not part.
const HELD = '\ue002';
// `B. i K. Szulcowie`: initials alone share the family name behind the next ones.
const SHARED =
  /(?<=(?:^|[,;]\s)(?:\p{Lu}\p{Ll}?\.[\s-]?){0,2}\p{Lu}\p{Ll}?\.)\s(?:and|und|et|y|e|i|&)\s(?=\p{Lu}\p{Ll}?\.)/gu;

function namesIn(printed: string): readonly string[] {
  const lawful = printed.trim();
  if (lawful !== '' && abbreviatedBodyLength(lawful) === lawful.length) return [lawful];
  const text = bare(printed);
  if (!/\p{L}/u.test(text) || text.length > 600) return [];
  // `Stadt Rüdow, Tiefbauamt`: a body and the part of it that wrote are one author.
  const [body = '', part = '', ...more] = text.split(', ');
  if (more.length === 0 && !/\/|\s(?:and|und|et|y|i|&)\s/u.test(body) && isDepartment(part)) return [text];
  if (isFirm(text) || invertedLength(`${text}: X`, 0) === text.length) return [text];
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return eastern(text);
  if (text.includes(';')) return parted(text.replace(JOINT, ';'), /;/).flatMap(bareNames);
  // `FAIRWEATHER J, NG K L`: GB/T 7714 prints surnames in capitals and initials without stops.
  const capital = text.split(', ');
  if (capital.length > 1 && capital.every((name) => /^\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}){1,3}$/u.test(name)))
    return capital;
  if (isInstitution(text)) {
    if (/\bof\b|,.*\b(?:and|&)\b|^(?:The|U\.S)\s/u.test(text)) return [text];
    if (!text.includes(',') && !isSeveral(text)) return [text];
    // `Ministerium für Verkehr, Bau und Wohnen`
    const [, ...parts] = text.split(', ');
    if (/,.*\s(?:und|et|y|e|i)\s/u.test(text) && !parts.some((one) => isInstitution(one) || isFullName(one)))
      return [text];
  }
  // `Ulla von Bargen/Kai Petersen`: a stroke alone parts whole names.
  if (!text.includes(',') && SLASHED.test(text)) return parted(text.replace(JOINT, '/'), /\s?\/\s?/);
  // What a joining word parts is never one name: `Louise de la Tour and Hannes Pohl`.
  // `Bauer, Karl / Lenz, Petra`
  const isStroked = /^[^,/]+,[^,/]+(?:\s\/\s[^,/]+,[^,/]+)+$/.test(text);
  const whole = isStroked ? text.replaceAll(' / ', ' & ') : text;
  const joined = (JOINED.test(whole) ? whole.split(JOINT) : [whole]).map((part) => parted(part, BETWEEN));
  // `Almeida, Fernanda & Costa, Tiago`: all of two are inverted, or the first of them alone.
  const isEach =
    joined.length > 1 &&
    joined.every((parts) => parts.length === 2) &&
    joined.every(([last = '', given = '']) => isGivenName(last, given));
  const names = allOf(joined, (parts, index) => inverted(parts, index === 0 || isEach));
  // Vancouver prints no stops after initials: the last one is the sentence's.
  const isBare = names.length > 1 && !names.slice(0, -1).some((name) => name.includes('.'));
  return isBare ? names.map((name) => name.replace(/\.$/, '')) : names;
}

// `Instituto de Antropología e Historia` is one body, `World Bank and IMF` are two.
function isSeveral(text: string): boolean {
  return text.split(JOINT).every((part) => isInstitution(part));
}

// `Schulz KF, Altman DG, Moher D; CONSORT Group`: Vancouver's commas part persons, its semicolon a group.
function bareNames(printed: string): readonly string[] {
  const names = printed.split(', ');
  return names.length > 1 && names.every((name) => /^\p{Lu}[\p{L}’'\s-]+\s\p{Lu}(?:-?\p{Lu}){0,2}$/u.test(name))
    ? names
    : [printed];
}

// `von Arx P-M` has a particle, `von Jan Arx` is said of him.
const BY =
  /^(?:(?:by|par|por)\s(?=\p{Lu})|(?:von|di)\s(?=\p{Lu}(?:\.|\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:\p{Lu}\.\s)?\p{Lu}\p{Ll})))/u;

function parted(text: string, at: RegExp): readonly string[] {
  return text
    .split(at)
    .map(bare)
    .filter((name) => name !== '');
}

function bare(text: string): string {
  let name = trimSigns(collapseSpace(withoutTags(text.replaceAll(COVER, ' '))), ' ,،.;:·•*—–-', '');
  for (let role = TRAILING_ROLE.exec(name); role !== null && role.index > 0; role = TRAILING_ROLE.exec(name))
    name = name.slice(0, role.index);
  name = trimSigns(name.replace(BY, ''), '', ' ,،;:：([（–—-');
  if (!name.endsWith('.')) return name;
  // A full stop after a word ends the field; one after an initial is the name's.
  return /(?<![\p{L}])\p{Lu}\p{Ll}?\.$/u.test(name) || /\b(?:Jr|Sr|Inc|Ltd|Co|Corp|AA|VV|e\.\s?V)\.$/u.test(name)
    ? name
    : name.replace(/\.+$/, '');
}

function withoutTags(text: string): string {
  return text.includes('<') ? text.replace(/<\/?\w{1,8}>/g, '') : text;
}

// `Birch, H.` and `Johnson, Kirk` are one name each; `Jr.` belongs to the name before it.
function inverted(parts: readonly string[], isFirst: boolean): readonly string[] {
  const names: string[] = [];
  for (const [index, part] of parts.entries()) {
    const last = names.at(-1);
    const isInitials = INITIALS.test(part);
    const isGiven =
      isInitials ||
      SUFFIX.test(part) ||
      (isFirst && index === 1 && isGivenName(last ?? '', part)) ||
      isInvertedPair(last ?? '', part);
    if (last !== undefined && isGiven && !(isInitials && last.includes(', ')))
      names[names.length - 1] = `${last}, ${part}`;
    else names.push(part);
  }
  return names;
}

// The first of a bibliography's authors is inverted: one word of surname, then one to three of given names.
function isGivenName(last: string, part: string): boolean {
  const isSurname =
    /^\p{Lu}[\p{Lu}’'-]+(?:\s[\p{Lu}’'-]+){1,4}$|^(?:(?:van|von|de|del|di|da|la|le|al|el|Van|De|Di|La|Le)\s){0,2}\p{Lu}[\p{L}’'-]+(?:\s(?:de|del|de la|de los|van|von|da|dos)\s\p{Lu}[\p{L}’'-]+)?$/u.test(
      last,
    );
  return (
    isSurname &&
    /^\p{Lu}[\p{Ll}’']+(?:-\p{Lu}?[\p{Ll}’']+)*(?:\s(?:\p{Lu}(?:\.|[\p{Ll}’'-]+)?|d[aeio]s?|del|van|von)){0,4}$/u.test(
      part,
    )
  );
}

// `记者 林远`: what a newspaper calls those who sign.
const REPORTER =
  /(?<=^\s?|[、，,；;]\s?)(?:(?:本报|本報|本刊)(?:记者|記者)(?=\p{Script=Han})|(?:本报|本報|本刊|特约|特約|见习|見習|实习|實習)?(?:记者|記者|通讯员|通訊員|实习生|實習生|评论员|評論員|撰稿人?|编辑|編輯)[\s：:]{1,2})/gu;

function eastern(text: string): readonly string[] {
  return text
    .replace(REPORTER, '')
    .split(/[、，,；;]|\s{1,2}(?=[\p{Script=Han}]{2,4}(?:\s|$))/u)
    .map((name) => bare(name.replace(/^[\s【［[〔(（][\p{Script=Han}]{1,3}[】］\]〕)）]/u, '')))
    .filter((name) => name !== '' && name !== '等');
}
