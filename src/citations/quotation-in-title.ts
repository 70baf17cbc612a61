// Tells a quotation that an unmarked title begins or ends with from a title that stands in quotation marks.

import { namesAhead } from './names.ts';
import type { Pair } from './pairs.ts';
import { isTown } from './towns.ts';

/** Whether the title of `text` goes on around the words that `pair` encloses, the first quotation in it. */
export function isWithinTitle(text: string, pair: Pair): boolean {
  const after = text.slice(pair.end, pair.end + 160);
  const before = text.slice(0, pair.start);
  return (
    goesOn(after) ||
    isBookBehind(after) ||
    isSubtitled(text, pair, after) ||
    isOpened(text, pair) ||
    // A word of small letters ends it.
    (!before.endsWith(', ') && DOCUMENT.test(before))
  );
}

// `“On rit jaune”: le ridicule comme arme. In: …`: a colon and small letters, two words of them at least, and no page.
function goesOn(after: string): boolean {
  return /^\s?:\s(?!(?:in|en|dans|em|na|w|pp?|ss?|с|стр|von|par|by)[\s:.])(?:\p{Ll}{2,}[’'\s]|[aàeoy]\s)\s?\p{L}+[^,:]*\s\p{L}/u.test(
    after,
  );
}

// `« Qui tient la barre ? » Essai sur les pilotes, Brest, 2007`: what follows in the words of prose stands before a town.
function isBookBehind(after: string): boolean {
  const [, subtitle = '', town = ''] =
    /^\s(\p{Lu}[^,“„«:]{8,120}),\s([^,:\d]{3,25}?)(?:[,:]|\s\d{4})/u.exec(after) ?? [];
  return isTown(town) && /\s\p{Ll}{2,}\s/u.test(subtitle);
}

// `Jan Kott, „Pękł szósty dzwon”. Spór o wieżę, w: …`: where a comma parts the author from the title, the full stop
// behind its quotation ends no field; the container, the periodical in its marks or the town and the year come later.
function isSubtitled(text: string, pair: Pair, after: string): boolean {
  const inside = text[pair.end - 2] ?? '';
  const isOpen = /[?!…]/.test(inside) ? after.startsWith(' ') : !/[.,]/.test(inside) && /^[.:]\s/.test(after);
  return isOpen && /[\p{L})],\s$/u.test(text.slice(0, pair.start)) && SUBTITLE.test(after);
}

// `Lena Voss, Am Ende der „Eiszeit“. Heizen auf dem Land, Kiel 1990`: what an article or a preposition leads into goes on.
function isOpened(text: string, pair: Pair): boolean {
  const before = text.slice(0, pair.start);
  if (/[,.]/.test(text[pair.end - 2] ?? '')) return false;
  const names = OPENED.test(before.slice(-60)) ? namesAhead(text) : 0;
  return names > 0 && /^,\s\p{Lu}[^,.:;]{1,60}$/u.test(before.slice(names));
}

const OPENED =
  /,\s\p{Lu}[^,.:;]*\s(?:de[rnms]|die|das|eine[rsnm]?|vo[nm]|zu[rm]?|aus|als|of|the|an?|from|to|du|des?|la|les?|une?|del|los|las|un[ao]?|della?|dei|delle|do|da|dos|das|od|do|o|w|z|na)\s$|,\s(?:Der|Die|Das|Eine?|The|An?|Les?|La|Une?|El|Los|Las|Una?|Il|Lo|O|Os|As?)\s$/u;
const SUBTITLE =
  /^[.:]?\s(?!(?:In|Dans|En|W|I|V|Em):?\s)\p{Lu}[^“„«».:?!]{6,120}?[.?!]?,\s(?:(?:in|dans|w|v|em|en|i):\s|in\s\p{Lu}|[Tt]es[ieo](?:s|na)?\s|[Tt]hèse\s|[Dd]iss(?:\.|ertation)|(?:[Mm]aster|[Dd]iplom)arbeit|„|\p{Lu}[\p{L}-]+(?:[/–-]\p{Lu}[\p{L}-]+)?\s(?:1[5-9]|20)\d\d)/u;

// `Положение о заказнике «Лебяжьи плёсы»`, `Statuto della società «Il Remo»`: a document, named up to the quotation.
const DOCUMENT = new RegExp(
  `^(?:[^«“„"]{3,80}[.,]\\s)?(?:${[
    'Положен|Статут|Устав|Звіт|Отч[её]т|Висновок|Заключени|Постанов|Рішення|Решени|Наказ|Приказ|Указ|Закон|Регламент|Протокол|Паспорт|Програм|Концепц|Стратег|Проє?кт|Доповідн|Догов[іо]р|Довідк|Справк|Ліценз|Лиценз|Перелік|Перечень|Ре[єе]стр|ТОВ|ООО|ЗАО|ПАТ|АО',
    'Statut[os]?|Estatutos?|Regolamento|Reglamento|Regulamento|Règlement|Regulamin|Satzung|Stadgar|Vedtekter|Relazione|Informe|Relatório|Rapport|Bericht|Sprawozdanie|Raport|Zpráva|Verbale|Acta|Ata|Procès-verbal|Protokoll?|Bilan|Bilancio',
  ].join('|')})\\p{Ll}*\\s(?:[^«“„"]*\\s)?\\p{Ll}[\\p{L}’'-]*\\s$`,
  'u',
);
