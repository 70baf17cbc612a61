// Knows how offices and the parts of them are called in languages that shape such names by rule.

import { beginsWith } from '../text/signs.ts';

// `Tiefbauamt`, `Oberpostdirektion Kiel`, `Service des eaux`, `Wydział Architektury`: one word and the body's place, or a
// word for the part and what it is for.
const DEPARTMENT = new RegExp(
  `^(?:${[
    '(?:Ober|General)?\\p{L}*(?:direktion|amt|dezernat|referat|abteilung|verwaltung|inspektion)(?:\\s\\p{Lu}[\\p{L}-]+)?',
    '(?:Department|Division|Bureau|Office|Board)\\sof\\s\\p{Lu}.*',
    '(?:Amt|Abteilung|Referat|Dezernat|Fachbereich|Fachdienst|Büro)\\s(?:für|der|des)\\s\\p{L}.*',
    "(?:Direction|Service|Sous-direction|Délégation)\\s(?:d(?:e|u|es)\\s|d[’']|générale)\\p{L}.*",
    '(?:Departamento|Servicio|Sección|Negociado|Concejalía|Dipartimento|Ufficio|Assessorato|Settore|Secretaria|Divisão)\\s(?:de|di|da|do|del)\\s\\p{L}.*',
    '(?:Wydział|Departament|Biuro|Referat|Odbor|Oddělení)\\s\\p{Lu}\\p{L}+.*',
    '\\p{L}{3,}(?:kontoret|förvaltningen|avdelningen|forvaltningen|afdelingen|avdelingen)',
  ].join('|')})$`,
  'u',
);

/** Whether `text` names a part of a body: behind that body's own name it signs with it. */
export function isDepartment(text: string): boolean {
  return text !== '' && text.length < 90 && DEPARTMENT.test(text);
}

// `Office de tourisme du Val-Noir`: only the first word has a capital, and the proper name that ends it.
const ROMANCE =
  'Office|Ministère|Association|Conseil|Chambre|Agence|Syndicat|Fédération|Direction|Service|Comité|Junta|Ministerio|Ayuntamiento|Ministero|Comitato|Ufficio|Ministério|Câmara';
const ROMANCE_WORDS = new Set(ROMANCE.split('|'));
const ROMANCE_BODY = new RegExp(
  String.raw`^(?:${ROMANCE})\s(?:\p{Ll}+\s){0,3}(?:d(?:e|u|el|ella|i|o|a)\s(?:la\s|l[’'])?|d[’'])\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$`,
  'u',
);

/** Whether `text` is a body's name as Romance languages spell it. */
export function isRomanceBody(text: string): boolean {
  return text.length < 90 && beginsWith(ROMANCE_WORDS, text) && ROMANCE_BODY.test(text);
}
