// Tells the number of a file or a leaf in an archive from a year: `Оп. 113. Д. 1566`, `caja 1640`, `Bl. 1712`.

const SHELF = /(?<!\p{L})(?:[ДдЛлФф]\.|Оп\.|оп\.|[Сс]пр\.|арк\.|Bl\.|leg\.|caja|box|folder|file|dossier|carton)\s?$/u;

/** Whether the number that begins at `start` of `text` counts shelves, files or leaves. */
export function isShelfMark(text: string, start: number): boolean {
  return SHELF.test(text.slice(Math.max(0, start - 12), start));
}
