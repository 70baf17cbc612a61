// Knows the words that lead to an address: "Available at:", "Режим доступа:", "Disponível em:".

import type { Span } from '../model/document.ts';
import { endsInWord, wordsOf } from './cue-words.ts';
import { COVER } from './mask.ts';

const PHRASES = [
  'available(?: (?:online|from|at|on|via|as))*',
  'retrieved(?: (?:from|at|via))?',
  'accessed(?: (?:at|from|via))?',
  'accessible(?: at)?',
  'downloaded from',
  'online(?: (?:at|version))?',
  'web(?: address|site)?',
  'url',
  'link',
  'source',
  'internet',
  'at',
  'see(?: also)?',
  'preprint(?: at)?',
  'homepage',
  'download(?: at)?',
  'from',
  'via',
  'disponib(?:le|ile)(?: (?:en ligne|sur|à|dans|en|su|at|a))*',
  'disponível(?: (?:em|in))?',
  'en ligne',
  'en línea',
  'consulté (?:à l’adresse|sur)',
  'repéré à',
  'récupéré de',
  'document téléaccessible à l’adresse',
  'téléchargé de',
  'adresse',
  'verfügbar(?: (?:unter|über))?',
  '(?:online )?(?:abrufbar )?unter',
  'abrufbar(?: (?:unter|auf))?',
  'text abrufbar',
  'im internet',
  'online im internet',
  'zu finden unter',
  'internetadresse',
  'recuperado de',
  'retirado de',
  'obtenido de',
  'disponible en',
  'obtido de',
  'recuperato da',
  'reperibile (?:su|all’indirizzo)',
  'dostupné (?:z|na)',
  'dostępn[ey](?: (?:na|w|pod adresem))?',
  'prieiga per internetą',
  'tillgänglig(?: på)?',
  'tilgjengelig fra',
  'erişim(?: adresi)?',
  'elérhető(?:ség)?',
  'beschikbaar (?:op|via)',
  'режим (?:доступа|доступу)',
  '(?:электронный )?адрес(?: доступа)?',
  'доступно(?: (?:по адресу|на))?',
  'url-адрес',
  'доступ',
  'источник',
  'сайт',
  '网址',
  '载自',
  '来源',
  '取自',
  '资料来源',
  '引自',
  '检索自',
  '檢自',
  '载',
  '入手先',
  '출처',
  'متاح على',
  'في',
  'זמין ב',
];

const WORDS = wordsOf(PHRASES);
const AT_END = new RegExp(`(?<![\\p{L}\\p{N}])[[(]?\\s?(?:${PHRASES.join('|')})[\\s:：,>]{0,4}[<([]?\\s?$`, 'iu');
const WINDOW = 60;

/** The cues that stand right before covered addresses in `text`, brackets that open there included. */
export function findCues(text: string): readonly Span[] {
  const found: Span[] = [];
  let end = 0;
  for (let index = text.indexOf(COVER); index >= 0; index = text.indexOf(COVER, end)) {
    for (end = index; text[end] === COVER; ) end += 1;
    const from = Math.max(0, index - WINDOW);
    const before = text.slice(from, index);
    const cue = endsInWord(before, WORDS, 1) ? AT_END.exec(before) : null;
    if (cue === null) continue;
    const start = from + cue.index;
    found.push({ start, end: start + cue[0].replace(/[<([]?\s?$/u, '').length });
  }
  return found;
}
