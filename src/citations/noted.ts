// Knows single words and thanks that lead to a source: "Notably Ida Roe, …", "So Jan Oehl, …", "Thanks to Ida for this: …".

import { reach } from '../text/reach.ts';
import { namesTitle } from './source-start.ts';

// Words that begin no title and are no given name; each row is a language.
const NOTED = new RegExp(
  `^(?:${[
    'Notably|Similarly|Likewise|Conversely|Especially',
    'Ähnlich|Ebenso|Anders|Ferner|Dagegen|Hingegen|Namentlich|Grundlegend|Ausführlich',
    'Notamment|Ainsi|Così|Così anche|Así|Assim',
    'Podobnie|Inaczej|Так|Иначе|Інакше',
  ].join('|')}),?\\s(?=\\p{Lu})`,
  'uy',
);
// `So Jan Oehl, Die Uhr, in: …`, and not `So Young Kim, “Clocks”`.
const IN_GERMAN = /\s(?:S\.\s\d|in:|Bd\.|hrsg\.|und|der|die|das|im)\s?/iu;
const THANKS =
  /^(?:(?:Many |With )?[Tt]hanks|Hat tip|H\/T|Credit|Mit Dank|Dank|Merci|Gracias|Grazie|Obrigad[oa]|Dzięki|Спасибо|Благодарю|Дякую)\s[^.:\d\ue000]{3,90}:\s(?=[\p{Lu}“„«"])/u;

// `I rely here on Ida Roe, …`, `Ich folge hier Jan Oehl, …`, `Devo questa osservazione a Carla Neri, …`: what the author says
// of himself, in small letters, up to the names. `I am Ida Roe` and its like are titles.
const OWN =
  /(?:(?:I|We|My|Our|Ich|Wir|Meine?|Unsere?|Je|Nous|Mon|Ma|Notre)\s(?!am\s|are\s|bin\s|sind\s|suis\s|sommes\s)|(?:Devo|Dobbiamo|Seguo|Debo|Debemos|Sigo|Seguimos|Devemos|Zawdzięczam|Zawdzięczamy|Idę|Opieram)\s)(?:\p{Ll}[\p{Ll}’'-]*,?\s){1,8}(?=\p{Lu})/uy;
// `Zuerst bei Lena Voss, …`, `Nachzulesen in: Lena Voss, …`, `First in Ida Roe, …`
const FIRST_IN =
  /(?:(?:Zuerst|Erstmals|Zuletzt|Nachzulesen|Nachgewiesen|Belegt|Überliefert|Gedruckt|Beschrieben|Zusammengefasst|Dargestellt|Besprochen)\s(?:auch\s|etwa\s|jetzt\s)?(?:bei|in|durch)|(?:First|Also|Most recently)\s(?:told\s|made\s|noted\s|suggested\s)?(?:in|by)|(?:D’abord|Déjà|En dernier lieu)\s(?:chez|dans)|(?:Впервые|Подробнее|Вперше|Докладніше)\s(?:в|у)):?\s(?=\p{Lu})/uy;
// `此说最早见于沈望舒《渡船》`, `承许闻笛提醒，见《账本》`: a clause and "see".
const EASTERN = /[\p{Script=Han}，]{2,20}?(?:(?:参|參)?[见見](?:于|於)?)(?=(?:[\p{Script=Han}、·]{2,16})?《)/uy;

/** How far such a lead reaches in `text` from `from`; `from` itself where there is none. */
export function notedLength(text: string, from: number): number {
  const so = text.startsWith('So ', from) ? from + 3 : from;
  const noted = so > from && IN_GERMAN.test(text.slice(so, so + 200)) ? so : reach(NOTED, text, from);
  if (noted > from && namesTitle(text, noted)) return noted;
  for (const clause of [OWN, FIRST_IN]) {
    const led = reach(clause, text, from);
    if (led > from && namesTitle(text, led)) return led;
  }
  const eastern = reach(EASTERN, text, from);
  if (eastern > from) return eastern;
  return from + (THANKS.exec(text.slice(from, from + 120))?.[0].length ?? 0);
}
