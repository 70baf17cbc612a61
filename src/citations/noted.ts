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

/** How far such a lead reaches in `text` from `from`; `from` itself where there is none. */
export function notedLength(text: string, from: number): number {
  const so = text.startsWith('So ', from) ? from + 3 : from;
  const noted = so > from && IN_GERMAN.test(text.slice(so, so + 200)) ? so : reach(NOTED, text, from);
  if (noted > from && namesTitle(text, noted)) return noted;
  return from + (THANKS.exec(text.slice(from, from + 120))?.[0].length ?? 0);
}
