// Tells the number of a file or a leaf in an archive from a year: `Оп. 113. Д. 1566`, `caja 1640`, `Bl. 1712`.

// A capital letter may as well be the initial of an author before a year, `Хасис Л. 2006`: there another number precedes it.
const SHELF =
  /(?:(?<=\d\.?[,;]?\s)[ДЛФ]\.|(?<!\p{L})(?:[длф]\.|Оп\.|оп\.|[Сс]пр\.|арк\.|Bl\.|leg\.|caja|box|folder|file|dossier|carton|(?:[Aa]cc(?:ession)?|[Ii]nv(?:entory|entario)?|[Oo]bj(?:ect)?|[Cc]at(?:alogue)?|[Ll]ot|[Ii]tem|MSS?|Inv|sygn)\.?(?:\s(?:file|no|nos|nr|number|num)\.?)?))\s?$/u;

/** Whether the number that begins at `start` of `text` counts shelves, files or leaves. */
export function isShelfMark(text: string, start: number): boolean {
  return SHELF.test(text.slice(Math.max(0, start - 24), start));
}
