// Knows single words and thanks that lead to a source: "Notably Ida Roe, …", "So Jan Oehl, …", "Thanks to Ida for this: …".

import { reach } from '../text/reach.ts';
import { EASTERN as EASTERN_SIGN, isSmallBehind, signsOf } from '../text/signs.ts';
import { namesTitle } from './source-start.ts';

// Words that begin no title and are no given name; each row is a language.
const NOTED = new RegExp(
  `^(?:${[
    'Notably|Similarly|Likewise|Conversely|Especially',
    'Ähnlich|Ebenso|Anders|Ferner|Dagegen|Hingegen|Namentlich|Grundlegend|Ausführlich|Etwa|Beispielsweise',
    'Notamment|(?:Ainsi|Così|Así|Assim)(?: (?:déjà|encore|aussi|ancora|già|anche|pure|también|ya|também|já|ainda))?',
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
// `Zuerst bei Lena Voss, …`, `Nachzulesen in: Lena Voss, …`, `First in Ida Roe, …`, `Reproduced in Ida Roe, …`
const FIRST_IN = new RegExp(
  `(?:${[
    '(?:Zuerst|Erstmals|Zuletzt|Nachzulesen|Nachgewiesen|Nachgedruckt|Abgedruckt|Wiedergegeben|Veröffentlicht|Erschienen|Belegt|Überliefert|Gedruckt|Beschrieben|Zusammengefasst|Dargestellt|Besprochen|Erwähnt|Zitiert)\\s(?:auch\\s|etwa\\s|jetzt\\s|zuerst\\s)?(?:bei|in|durch)',
    '(?:(?:First|Also|Most recently|Now)\\s(?:told\\s|made\\s|noted\\s|suggested\\s|printed\\s|published\\s)?|(?:Reproduced|Reprinted|Printed|Published|Transcribed|Excerpted|Translated|Summarized|Summarised|Discussed|Described|Reported|Noted|Mentioned)\\s(?:in full\\s)?)(?:in|by|from)',
    '(?:D’abord|Déjà|En dernier lieu|(?:Reproduit|Publié|Imprimé|Réimprimé|Transcrit|Repris|Cité|Édité|Mentionné)(?:e|s|es)?)\\s(?:chez|dans|par)',
    '(?:Reproducid|Publicad|Impres|Reimpres|Transcrit|Recogid|Citad|Editad|Mencionad|Reproduzid)[oa]s?\\s(?:en|por|em)',
    '(?:Riprodott|Pubblicat|Stampat|Ristampat|Trascritt|Ripres|Citat|Edit|Menzionat)[oaie]\\s(?:in|da)',
    '(?:Впервые|Подробнее|(?:Воспроизвед|Опубликован|Напечатан|Перепечатан|Издан|Упомянут|Цитируется|Приводится)\\p{Ll}*)\\s(?:в|по|у)(?:\\s(?:кн|сб|изд|ст)\\.)?',
    '(?:Вперше|Докладніше|(?:Відтворен|Опублікован|Надрукован|Передрукован|Видан|Згадан|Цитується|Наводиться)\\p{Ll}*)\\s(?:в|за|у)(?:\\s(?:кн|зб|вид|ст)\\.)?',
    '(?:Przedruk|Przedrukowan[oaey]|Opublikowan[oaey]|Wydan[oaey]|Cytowan[oaey])\\s(?:w|za|przez)',
  ].join('|')}):?\\s(?=\\p{Lu})`,
  'uy',
);
// `Exceptions are Hugh Moor, …`, `Eine Ausnahme bildet Hugo Moor, …`, `Une exception : Hugues Moor, …`
const EXCEPTED =
  /(?:(?:[\p{L}’'-]+\s){0,3}?(?:[Ee]xceptions?|[Ee]xamples?|Ausnahmen?|Beispiele?|[Ee]xemples?|[Ee]xcepci(?:ón|ones)|[Ee]jemplos?|[Ee]xceç(?:ão|ões)|[Ee]xemplos?|[Ee]ccezion[ei]|[Ee]semp(?:io|i)|[Ww]yjątk\p{Ll}+|[Ии]сключени\p{Ll}+|[Вв]инят\p{Ll}+)|Fa(?:nno)? eccezione)(?:\s\p{Ll}[\p{Ll}’'-]*){0,3}?\s?[:—]?\s(?=\p{Lu})/uy;
// `此说最早见于沈望舒《渡船》`, `承许闻笛提醒，见《账本》`: a clause and "see".
const EASTERN =
  /[\p{Script=Han}，]{2,20}?(?:(?:参|參)?[见見](?:于|於)?)(?=(?:[\p{Script=Han}、·]{2,16}(?:主编|编)?[：:]?)?《|同?前[引注揭])/uy;

/** How far such a lead reaches in `text` from `from`; `from` itself where there is none. */
export function notedLength(text: string, from: number): number {
  const so = text.startsWith('So ', from) ? from + 3 : from;
  const noted = so > from && IN_GERMAN.test(text.slice(so, so + 200)) ? so : reach(NOTED, text, from);
  if (noted > from && namesTitle(text, noted)) return noted;
  for (const clause of isSmallBehind(text, from) ? [OWN, FIRST_IN, EXCEPTED] : [EXCEPTED]) {
    const led = reach(clause, text, from);
    if (led > from && namesTitle(text, led)) return led;
  }
  const eastern = signsOf(text.charAt(from)) & EASTERN_SIGN ? reach(EASTERN, text, from) : from;
  if (eastern > from) return eastern;
  return from + (THANKS.exec(text.slice(from, from + 120))?.[0].length ?? 0);
}
