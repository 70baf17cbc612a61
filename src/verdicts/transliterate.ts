// Brings a title in Cyrillic, Greek, Georgian or Armenian, and its Latin transliteration in any usual scheme, to one skeleton.

import { BELARUSIAN, BULGARIAN, LETTERS, UKRAINIAN } from './alphabets.ts';
import { foldText, TITLE_LIMIT } from './fold.ts';

/**
 * The skeletons of a title: one for a text in Latin letters, up to four for one in another alphabet, since Ukrainian,
 * Belarusian and Bulgarian read some letters their own way and a title does not tell its language.
 */
export function skeletons(title: string): readonly string[] {
  const text = title
    .slice(0, TITLE_LIMIT * 2)
    .normalize('NFC')
    .toLowerCase();
  const forms = [forward(text, null)];
  if (/[гиі]/u.test(text)) forms.push(forward(text, UKRAINIAN), forward(text, BELARUSIAN));
  if (/[щъ]/u.test(text)) forms.push(forward(text, BULGARIAN));
  // Greek diphthongs as they sound: both spellings are common.
  if (/\p{sc=Greek}/u.test(text)) forms.push(forward(soundGreek(text), null));
  return [...new Set(forms.map((form) => skeleton(form, TITLE_LIMIT)))];
}

/** The skeleton of a long text in another alphabet, for finding a transliterated title in it. */
export function skeletonOfText(text: string): string {
  return skeleton(forward(text.normalize('NFC').toLowerCase(), null), text.length * 2);
}

/** Letter by letter into Latin; `own` outranks the common table. */
function forward(text: string, own: ReadonlyMap<string, string> | null): string {
  return (
    text
      .normalize('NFD')
      .replace(/(?<=[\u0370-\u04ff])[\u0300\u0301\u0308](?<![еЕіІ]\u0308)/gu, '')
      .normalize('NFC')
      // Armenian writes the one sound with two letters.
      .replace(/ու/g, 'u')
      .replace(/[^\0-\x7f]/gu, (letter) => own?.get(letter) ?? LETTERS.get(letter) ?? letter)
  );
}

function soundGreek(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0301\u0308]/g, '')
    .normalize('NFC')
    .replace(/ου/g, 'u')
    .replace(/αι/g, 'e')
    .replace(/ει|οι/g, 'i')
    .replace(/αυ/g, 'av')
    .replace(/ευ/g, 'ev')
    .replace(/μπ/g, 'b')
    .replace(/γγ/g, 'ng');
}

/** What all usual schemes have in common; every step maps a cluster to one letter, so it is linear. */
function skeleton(latin: string, limit: number): string {
  return foldText(latin)
    .replace(/shch|shh|sch|sh/g, 'S')
    .replace(/zh/g, 'Z')
    .replace(/tch|ch/g, 'C')
    .replace(/kh|x|gh/g, 'h')
    .replace(/ts|tz|cz|c/g, 'c')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/[jyi]+/g, 'i')
    .replace(/i([aeu])/g, '$1')
    .replace(/io/g, 'e')
    .replace(/([^ ])\1+/g, '$1')
    .slice(0, limit);
}

// Small words of Russian, Ukrainian, Bulgarian and Serbian as transliterations print them.
const SMALL_WORDS =
  /^(?:v|vo|na|iz|dlja|dlya|dlia|po|ob|ot|za|ne|chto|kak|ili|pri|protiv|mezhdu|ego|ee|ikh|ih|jeto|eto|bez|pod|pered|o|i|s|k|u|ta|pro|vid|shcho|jak|yak|se|za|da|je|su|od|sa)$/;

// Endings and clusters that hardly occur in languages written in Latin letters.
const CLUSTERS =
  /zh|shh|shch|kh(?=[aeiouy])|[aoe]j(?=$|[bdgkmnstv])|ij$|yj$|iy$|yy$|yi$|[aeio](?:ja|ya|ju|yu|je)$|(?:ogo|ego|omu|ykh|yh|ikh|imi|ymi)$|(?:stvo|stva|skij|skiy|skii|skoe|skaja|skaya|skogo|skie|nost|nosti|nie|nija|niya|nii|tsija|tsiya|tsii|cija|ovaniya|enija|eniya)$|[šž]|ʹ|tsk|vsk|ennyj|ennoe|ovye|nye$/;

/** Whether a title in Latin letters reads like a transliteration from Cyrillic rather than a language of its own. */
export function looksTransliterated(title: string): boolean {
  const words = foldText(title)
    .split(' ')
    .filter((word) => /^[a-z]+$/.test(word));
  if (words.length === 0) return false;
  if (
    words.some((word) =>
      /^(?:the|and|of|in|with|from|for|is|are|der|die|und|le|la|les|des|et|el|los|y|il|che)$/.test(word),
    )
  ) {
    return false;
  }
  const small = words.filter((word) => SMALL_WORDS.test(word)).length;
  const strange = words.filter((word) => CLUSTERS.test(word)).length;
  return (
    strange >= 2 || (strange === 1 && (small > 0 || words.length <= 3)) || (small >= 2 && small * 4 >= words.length)
  );
}
