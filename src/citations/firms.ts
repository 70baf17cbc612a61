// Recognises firms by their legal form or by how firms call themselves: "АО «Причал»", "Tern & Gault Engineers".

const FORM = '(?:П?АО|[ОЗН]АО|ООО|ТОО|АНО|НКО|НП|ГК|ИП|[МГ]УП|ФГУП|(?:ФГ|Г|М)БУ|БФ|ГО|ТОВ|ТДВ|ПрАТ|ПАТ|АТ|КП|ДП|ВГО)';
const BODY =
  "(?:Фонд|Центр|Объединение|Об[’']єднання|Общество|Товариство|Ассоциация|Асоціація|Союз|Спілка|Движение|Рух|Агентство|Редакция|Редакція|Группа|Група|Комиссия|Комісія|Клуб|Совет|Рада)";
/** What stands before the name of a Russian or Ukrainian firm in its marks. */
export const LEGAL_FORM = new RegExp(`^${FORM}\\s$`, 'u');
/** What bodies call themselves there, which a title may be called too: a full stop and the title follow the body's name. */
export const BODY_AHEAD = new RegExp(`^${BODY}\\s$`, 'u');
const EASTERN = new RegExp(`^(?:${FORM}|${BODY})\\s[«„“"][^«»„“”"]{2,60}[»“”"]$`, 'u');
// One word, and then no name of a person, are one firm as well: `Southern & Eastern Pilotage`.
const PAIRED =
  /^(?!.*,)(?:(?:\p{Lu}[\p{L}’'-]*\.?\s){1,3}(?:&|and)\s(?:Sons?|Co|Company|Brothers|Bros|Daughters?|Partners?|Associates|Fils|Cie|Söhne|Hijos|Figli)\.?(?:\s.{1,20})?|\p{Lu}\p{Ll}{2,}\s(?:&|and)\s(?!Van\s|De\s|Von\s|Du\s|La\s|Le\s|Di\s|El\s|Al\s)\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}{3,}){1,3})$/u;
const CALLING =
  /^[^,]{2,60}\s(?:&|und|et|y|e|and|и)\s[^,]{2,40}(?<=\s(?:Sons?|Co\.?|Company|Brothers|Bros\.?|Daughters?|Partners?|Associates|Fils|Cie\.?|Söhne|Hijos|Figli|Engineers?|Engineering|Architects?|Architekten|Architectes|Arquitectos|Ingenieure?|Ingénieurs|Consultants?|Consulting|Surveyors|Solicitors|Advisors|Advisers|Advisory|Analytics))$/u;

// What both of these need.
const JOINED = /\s(?:&|und|et|y|e|and|и)\s/;

/** Whether `text`, known to name authors, names one firm. */
export function isFirm(text: string): boolean {
  return (JOINED.test(text) && PAIRED.test(text)) || isSurelyFirm(text);
}

/** Whether `text` names one firm, and can be no title. */
export function isSurelyFirm(text: string): boolean {
  if (EASTERN.test(text) || /\p{L}\se\.\s?V\.?$/u.test(text)) return true;
  return JOINED.test(text) && /^\p{Lu}/u.test(text) && CALLING.test(text);
}

/** How far a firm's name reaches from the beginning of `text`, where its legal form and a full stop end it; 0 for none. */
export function firmLength(text: string): number {
  return FIRM.exec(text)?.[0].length ?? 0;
}

// `Northgate Analytics Ltd. Ward report.`: the legal form ends the name.
const FIRM =
  /^\p{Lu}[^.,:;“”"«»()]{2,70}\s(?:Ltd|Limited|Inc|Corp|LLC|LLP|plc|PLC|GmbH|AG|KG|SpA|Srl|SARL|SAS|BV|NV|AB|ASA|Oyj?|ApS)(?=\.\s\p{Lu})/u;
