// Knows sources that are cited through others: "quoted in", "cit. in", "apud", "цит. по", "(quoting …)".

import type { Span } from '../model/document.ts';
import { reach } from '../text/reach.ts';
import { COVER } from './mask.ts';
import type { Pair } from './pairs.ts';
import { opensAt } from './signals.ts';

// English, German, French, Spanish and Portuguese, Italian, Polish and Czech, Russian, Ukrainian, Swedish and Dutch.
const RELAYS = [
  '(?:as )?(?:quoted|cited|discussed|printed|reproduced|transcribed|excerpted) (?:by|in|from)|(?<=,\\s)as (?:s?he|they|it (?:is|was)) (?:[a-z]+ ){1,4}(?:in|by)',
  'zit(?:iert|\\.) (?:nach|bei|in)|abgedr(?:uckt|\\.) (?:in|bei)|wiedergegeben (?:in|bei|nach)',
  "(?:cité|reproduit|transcrit)(?:e|s|es)? (?:par|dans|in|d[’']après)",
  '(?:citad|reproducid|reproduzid|recogid|transcrit)[oa]s? (?:por|en|em)|cit\\. (?:por|en|em)|apud',
  '(?:citat|riportat|riprodott|trascritt)[oaie] (?:in|da)|cit\\. (?:in|da)',
  'cyt\\. (?:za|w)|cytowan\\p{L}+ za|cit\\. (?:dle|podle)',
  'цит\\. по|цитируется по|опубл\\. в|приводится (?:в|по)',
  'цит\\. за|цитується за|опубл\\. (?:в|у)',
  'citera[dt] (?:i|efter)|sitert (?:i|etter)|citeret (?:i|efter)|geciteerd (?:in|bij|naar)',
]
  .join('|')
  .replaceAll(' ', '\\s');
const RELAY = new RegExp(`(?:[,.;]\\s|\\s)(?:${RELAYS}):?\\s(?=[^\\s])`, 'giu');
// `quoted in his memoir Salt`, `printed in the Estuary Times`: what kind of work it is, in small letters, and an article.
const OWNED =
  /(?:(?:his|her|their|its|the|my)\s\p{Ll}+\s|(?:the|de[rmn]|die|das|la|les?|el|los|las|il|lo|gli|os?|as?)\s(?=\p{Lu}))/uy;
// A quick test: a text without any of these has no relay.
const MAY_RELAY =
  /\s(?:quoted|cited|cit\.|zit|cité|cita|apud|printed|reprod|riprod|riport|transcri|trascri|recogid|abgedr|wiederg|cyt|цит|опубл|привод|discussed|excerpt|citer|geciteerd|sitert|as\s)/iu;
const QUOTING =
  /^[(（](?:quoting|citing|quoted\sin|cited\sin|citando|citant|cité\s(?:par|dans)|zit\.\snach|цит\.\sпо:?|цит\.\sза:?)\s/iu;
// What bears no title of its own: letters and what was said.
const UNTITLED =
  /(?:^|[\s,])(?:letters?|speech|remarks?|interview|testimony|diary|telegram|brief|schreiben|rede|tagebuch|lettre|discours|témoignage|carta|discurso|testimonio|depoimento|portaria|lettera|discorso|письмо|письма|речь|дневник|лист|промова|щоденник|przemówienie|dziennik)(?=[\s,])/iu;

/** The signs and words of `text` that say that the source before them is known through the one behind; null for none. */
export function findRelay(text: string): Span | null {
  const head = text.slice(0, 400);
  if (!MAY_RELAY.test(head)) return null;
  for (const match of head.matchAll(RELAY)) {
    const end = reach(OWNED, head, match.index + match[0].length);
    if (match.index > 1 && opensAt(text, end)) return { start: match.index, end };
  }
  return null;
}

/** Whether what stands before a relay is a source of its own: a title in quotation marks, or two fields and a year. */
export function isTitledSource(text: string): boolean {
  if (/[“„«"‘].{4,}[”“»"’]/u.test(text)) return true;
  if (UNTITLED.test(text) || !/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.test(text)) return false;
  return text.split(/[,.(]\s?/u).filter((field) => /\p{L}{3,}\s\p{L}/u.test(field)).length > 1;
}

/** How far what is said of a source reaches that has no title and is known through the next; 0 where nothing is. */
export function relayedLength(text: string): number {
  const relay = findRelay(text);
  // Behind a full stop it begins a citation of its own.
  if (relay === null || text[relay.start] === '.') return 0;
  const before = text.slice(0, relay.start);
  return isTitledSource(before) || before.includes(COVER) ? 0 : relay.end;
}

/** `part` of `text`, and what a bracket at its end says that it quotes as a part of its own; `brackets` by their ends. */
export function throughBracket(text: string, part: Span, brackets: ReadonlyMap<number, Pair>): readonly Span[] {
  for (const bracket of closing(text, part, brackets)) {
    if (bracket.start > part.start && QUOTING.test(text.slice(bracket.start, bracket.start + 20)))
      return [
        { start: part.start, end: bracket.start },
        { start: bracket.start + 1, end: bracket.end - 1 },
      ];
  }
  return [part];
}

// The bracket that ends the part, and the one before it: `(quoting …) (emphasis added).`
function closing(text: string, part: Span, brackets: ReadonlyMap<number, Pair>): readonly Pair[] {
  const last = brackets.get(endOf(text, part.end));
  const before = last === undefined ? undefined : brackets.get(endOf(text, last.start));
  return [last, before].filter((bracket) => bracket !== undefined);
}

function endOf(text: string, end: number): number {
  let at = end;
  while (/[\s.,]/.test(text[at - 1] ?? '')) at -= 1;
  return at;
}
