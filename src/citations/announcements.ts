// Knows remarks that a colon closes: "The clock: “Sold,” …", "Протокол опубліковано: …", "Le capitaine a tout raconté : …".

import { CYRILLIC, EASTERN } from '../text/signs.ts';
import { COVER } from './mask.ts';
import { holds, isDated, type Remark, WORDS, where, words } from './remark.ts';
import { isAbout, SAYS } from './says.ts';
import { isIssue, namesTitle } from './source-start.ts';

// `Протокол опубліковано: …`, `его содержание передано по: …`: who printed or retold it.
const REPRINTED =
  /[^.:;“„«"\ue000]{3,120}?\s(?:опублик|опублік|напечатан|надрук|перепечат|передрук|пересказ|переказ|передан|изложен|викладен|издан|видан|приведен|наведен|воспроизвед|відтворен|помещ|вміщен)\p{L}{0,6}(?:\s(?:в|у|за|по)(?:\s(?:кн|ст|сб|зб|изд|вид)\.)?)?\s?:\s/uy;
// `Подробнее о «праве реки» см.: …`: a remark may quote.
const QUOTING = /[^.:;“„"\ue000]{2,100}?\s(?=(?:см|див)\.(?:\sтакже|\sтакож)?:\s)/uy;
// `Le capitaine a tout raconté : Yves Le Goff, …`, `Про досвід сусідів: Costa R. …`
const SAID = new RegExp(`(?:\\d{4}\\s[гр]\\.\\s)?${WORDS}{6,100}?\\s?:\\s`, 'uy');
const EASTERN_SAID =
  /[\p{Script=Han}]{2,14}(?:有：|(?:参|參)?[见見](?:于|於)?[：:]?)(?=[\p{Script=Han}、·[［\]]{2,16}[：:，]?《)/uy;
// `The clock: “Sold,” …`, `О 1924 г.: Мухин С. …`
const TOPIC =
  /(?:(?:The|Der|Die|Das|Les?|La|Los|Las|El|Il|Lo|Gli|I|Os?|As?)\s\p{Ll}[^.:;“„«"]{1,50}|L[’']\p{Ll}[^.:;“„«"]{1,50}|(?:On|About|For|О|Об|Про|Zu[mr]?|Über|Für|Sur|Quant (?:à|aux?)|Sobre|Acerca de|Su(?:l|i|llo|lla|gli|lle)?|Per|Para|Pour)\s(?:[^.:;“„«"]|(?<=\d{4}\s(?:г|р))\.){2,60}?)\s?:\s/uy;
// `Обсуждение велось публично: Нужен ли кран? …`: what went on at the address, told by a verb that turns on itself.
const PUBLISHED =
  /(?!Как|Почему|Где|Что|Кто|Когда|Чому|Як|Де|Хто|Що|Коли)\p{Lu}[^.:;«“„"\d]{5,60}?\p{L}{2}(?:лось|лась|лся|лись|ется|ются|лося|лася|лися|ється|ються)\s[^.:;«“„"\d]{0,60}:\s(?=\p{Lu})/uy;

const said = words(SAID, 'from', namesTitle);

/** Remarks that a colon closes, in the order in which they are tried. */
export const announcements: readonly Remark[] = [
  words(TOPIC, 'from', (text, at) => namesTitle(text, at) || isQuoted(text, at)),
  where(
    holds(CYRILLIC),
    words(PUBLISHED, 'from', (text, at) => text.slice(at, at + 300).includes(COVER)),
  ),
  where(({ head, signs }) => (signs & CYRILLIC) !== 0 && /(?:[Сс]м|[Дд]ив)\./u.test(head), words(QUOTING, 'from')),
  where(holds(EASTERN), words(EASTERN_SAID, 'from')),
  where(
    holds(CYRILLIC),
    words(REPRINTED, 'from', (text, at) => namesTitle(text, at) || isIssue(text, at)),
  ),
  (opening) => {
    const end = said(opening);
    return end > 0 && isSaid(opening.text.slice(opening.from, end), opening.text.slice(end, end + 60)) ? end : 0;
  },
];

function isQuoted(text: string, at: number): boolean {
  return /["“„«]/.test(text[at] ?? '') && isDated(text, at);
}

// Prose that has a verb, is Cyrillic and mostly small, or speaks of the author who follows: `Landa lo contó: Eusebio Landa, …`.
function isSaid(remark: string, next: string): boolean {
  const words = remark.trim().split(/\s+/);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  // `For Whom the Bell Tolls: …`: English prints the words of a title with capitals.
  if (/^(?:For|On|About)\s/.test(remark) && words.length - small > 2) return false;
  // `Вот они: Лапин С. Книга о мостах`: a list's surname and initials follow the colon.
  if (/\p{Script=Cyrillic}/u.test(remark) && small > 0 && /^\p{Lu}[\p{L}-]+\s\p{Lu}\.\s/u.test(next)) return true;
  return (
    words.length > 2 &&
    (SAYS.test(remark) ||
      (small > 1 && isAbout(remark, next.split(',')[0] ?? '')) ||
      (/\p{Script=Cyrillic}/u.test(remark) && (small * 3 >= words.length * 2 || (small > 0 && isAbout(remark, next)))))
  );
}
