// Whether a sentence says, in whatever words, that something is not there.

import { foldLetters, foldText } from './fold.ts';
import { type LossWords, lossWords } from './statements/loss-words.ts';

/** A sentence to the lost is short; longer ones tell a story. */
const LONGEST = 260;
const MOST_WORDS = 34;

/** A year dates an event: "removed in 1911" is history. */
const YEAR = /\b(?:1[5-9]|20)\d\d\b/;

// "This", "the requested", "the one sought", by language.
const ITSELF = new RegExp(
  `(?<= )(?:${foldLetters(
    [
      'this|requested|selected|you requested|you (?:are|were) looking for|diese[rs]?|angeforderte|gesuchte|gewünschte|aufgerufene|ce|cet|cette|demandée?|recherchée?',
      'est[ea]|solicitad[oa]|buscad[oa]|ess[ea]|procurad[oa]|quest[oa]|richiest[oa]|cercat[oa]|aquest[a]?|aceast[ăa]|acest|solicitat[ăa]?|căutat[ăa]?',
      'deze|dit|gevraagde|opgevraagde|denna|detta|denne|dette|begärda|tämä|etsimäsi|etsimääsi|hakemasi|ta|ten|to|podana|szukana|żądana|tato|tento|toto|tahle|hledaná|požadovaná|hľadaná|ez az?|az? (?:kért|keresett)',
      'эт(?:а|от|о|ой|у)|данн(?:ая|ый|ое|ой)|запр[^ ]+|ця|цей|дана|запит[^ ]+|тази|този|търсен[^ ]+|ов[аоу]ј?|тражен[^ ]+|ova|ovaj|ovo|tražen[^ ]+|zatražen[^ ]+|ta|iskana|αυτ[^ ]+|bu|aradığınız|ini|này|이|해당|요청하신|찾으시는|هذه|هذا|این|המבוקש|הזה|यह|આ|এই',
    ].join('|'),
  )})(?= )`,
  'u',
);
const ITSELF_UNSPACED = new RegExp(
  foldLetters('该|此|本页|本文|这|這|您(?:要|所)?(?:访问|请求|查找|訪問)|この|該当|指定|お探し|ご覧'),
  'u',
);

/** The thing and its loss in one sentence of one language. No proof by itself: articles speak of lost pages too. */
export function speaksOfLoss(sentence: string): boolean {
  return !YEAR.test(sentence) && holdsBoth(sentence, lossWords);
}

/** The loss alone, of whatever thing: enough to tell a not-found page from a wall, never to tell it from an article. */
export function speaksOfAnyLoss(sentence: string): boolean {
  const folded = foldedSentence(sentence);
  return folded !== null && lossWords.some(({ lost }) => lost.test(folded));
}

/** It points at itself or at what was asked: "this article", "the requested page". */
export function pointsAtItself(sentence: string): boolean {
  const folded = foldedSentence(sentence);
  return folded !== null && (ITSELF.test(folded) || ITSELF_UNSPACED.test(folded));
}

/** A short sentence that holds both words of a pair. */
export function holdsBoth(sentence: string, pairs: readonly LossWords[]): boolean {
  const folded = foldedSentence(sentence);
  return folded !== null && pairs.some(({ thing, lost }) => lost.test(folded) && thing.test(folded));
}

function foldedSentence(sentence: string): string | null {
  if (sentence.length > LONGEST) return null;
  const folded = ` ${foldText(sentence)} `;
  return folded.split(' ').length > MOST_WORDS ? null : folded;
}
