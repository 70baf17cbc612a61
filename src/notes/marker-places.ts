// Whether the text around a number lets it be a marker: captions, code, units and decimals do not.

import { letter } from '../text/letters.ts';

// "Figure [1]", "Eq. (3)", "Рис. [2]", "图 [1]": the bracket numbers the thing, not a note.
const CAPTION =
  /(?:^|[\s(])(?:figs?|figures?|tables?|tab|eqs?|equations?|listing|algorithm|theorem|lemma|step|box|chart|exhibit|photo|chapter|section|sec|article|clause|option|abb|abbildung|tabelle|gleichung|tableau|équation|figura|tabla|ecuación|рис|рисунок|табл|таблица|таблиця|формула|图|表|図|式)\.?[\s\u00a0]?$/iu;

// "x ∈ [1, 2]", "the interval [3, 5]": mathematics.
const INTERVAL = new RegExp(
  String.raw`(?:[∈∉=<>×∪∩≤≥+*/^]|(?<!${letter})(?:intervals?|range|between|интервал${letter}{0,3}|отрез${letter}{0,4}|intervall?e?|entre|区间))\s?$`,
  'iu',
);

// "array[1]", "argv[2]", "row_1[3]", "f(x)[2]", "a[1]": an index.
const INDEXED =
  /(?:\b(?:array|arr|list|argv|args|vec|vector|matrix|buf|buffer|tuple|dict|map|index)|(?:^|[^\p{L}\p{N}'’])[a-z]|_\w{0,20}|\))$/u;

// `Comments (2)`, `Нравится (1)`: what a page counts, alone on its line or among its like.
const COUNTED =
  'comments?|replies|responses|likes?|shares?|views|votes|reactions|reposts|retweets|claps|bookmarks|kommentare?|antworten|gefällt mir|teilen|aufrufe|' +
  "commentaires?|réponses?|j[’']aime|partages?|partager|vues|comentarios?|respuestas?|me gusta|compartir|vistas|comentários?|respostas?|curtidas|gostos|partilhas|" +
  'commenti|risposte|mi piace|condivisioni|komentarze|odpowiedzi|polubienia|komentáře|комментарии|комментариев|ответы|ответов|нравится|лайки|лайков|поделиться|поделились|репосты|просмотры|просмотров|' +
  'коментарі|коментарів|відповіді|вподобання|подобається|поширити|перегляди|kommentarer|svar|gilla|kommentit|reacties|opmerkingen|hozzászólások|comentarii|yorumlar|yorum|beğeni|σχόλια|تعليقات|评论|評論|回复|點讚|点赞|分享|コメント|댓글|좋아요';
const COUNTER_BEFORE = new RegExp(`(?:^|[\\n|·•/)\\]]|\\s{2})\\s{0,3}(?:${COUNTED})\\s?:?\\s?$`, 'iu');
const COUNTER_AFTER = new RegExp(`^[ \\t]{0,3}(?:$|[\\n\\r|·•/]|\\s{2}|(?:${COUNTED})\\s?:?\\s?[([]\\d)`, 'iu');

function isCounter(text: string, start: number, end: number): boolean {
  const from = Math.max(0, start - BEFORE);
  // A cut in the middle of a line is no beginning.
  const before = (from === 0 ? '' : '\u0000') + text.slice(from, start);
  return COUNTER_BEFORE.test(before) && COUNTER_AFTER.test(text.slice(end, end + BEFORE));
}

// As much text before a place as the patterns look at.
const BEFORE = 24;

/** True where a bracket from `start` to `end` may refer to a note. */
export function isMarkerPlace(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const after = text.slice(end, end + 12);
  if (/^(?:\((?:https?:|#|\/|www)|\s?(?:=|\+\+|\+=|-=))/.test(after)) return false;
  if (/\p{L}$/u.test(before) ? INDEXED.test(before) : /[_)]$/.test(before) && /^(?:\.\p{L}|\s?[=[])/u.test(after))
    return false;
  return !CAPTION.test(before) && !INTERVAL.test(before) && !isCounter(text, start, end);
}

// "There are (1) the cost, (2) the time and (3) the place": items, not notes.
const ENUMERATED = new RegExp(
  String.raw`(?:[:;,]|(?<!${letter})(?:and|or|und|oder|et|ou|и|или|та|або|y|o|e))\s$`,
  'iu',
);

/** True where a number in parentheses from `start` to `end` may refer to a note. */
export function isRoundPlace(text: string, start: number, end: number): boolean {
  const isItem =
    ENUMERATED.test(text.slice(Math.max(0, start - BEFORE), start)) && /^\s?\p{L}/u.test(text.slice(end, end + 2));
  return !isItem && isMarkerPlace(text, start, end);
}

// Powers and units: m², km³, x², s⁻¹. Letters of one sign are always a quantity.
const QUANTITY = new RegExp(
  `(?<!${letter})(?:${letter}|km|cm|mm|dm|nm|ft|yd|in|sq|ha|км|см|мм|дм|га|min|sec|kg|kw|ev)$`,
  'iu',
);

// A year may be followed by a note; any other number before a superscript is raised to a power.
const YEAR = /(?:^|[^\p{N}.,])(?:1\d|20)\d\d$/u;

/** True where superscript digits at `start` may refer to a note. */
export function isSuperscriptPlace(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - BEFORE), start);
  const last = before.at(-1);
  if (last === undefined || /[⁻⁺\d]/.test(last)) return YEAR.test(before);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(last)) return true;
  return !(/\p{L}/u.test(last) && QUANTITY.test(before));
}

// Abbreviations that a number follows with no space: "No.5", "p.12", "vol.3", "fig.2", "т.2".
const NUMBERED_THING = new RegExp(
  String.raw`(?<!${letter})(?:no|nos|nr|num|pp?|vol|vols|ch|fig|figs|art|sec|sect|v|ver|op|pt|tab|eq|s|st|ste|ss|ff?|n|fn|№|с|стр|т|гл|ст|ч|п|рис|табл|ред|bd|abs|z|p[aá]g)\.$`,
  'iu',
);

/**
 * True where a digit glued behind the character at `before` may be a superscript that lost its height:
 * `in the spring.2 The`, `“military.”1`, `institutions,3 and`, `the reports4 say`.
 */
export function isGluedPlace(text: string, before: number): boolean {
  const head = text.slice(Math.max(0, before - BEFORE), before + 1);
  // „Deutsche“ and »these« close with what opens elsewhere.
  if (/[”"’»“‘«)\]…。，；：！？]$/.test(head)) return /[\p{L}\p{N}.,!?][”"’»“‘«)\]…。，；：！？]$/u.test(head);
  if (/\p{Ll}$/u.test(head)) return /(?:^|[^\p{L}\p{N}])\p{L}?\p{Ll}{3,}$/u.test(head);
  if (NUMBERED_THING.test(head)) return false;
  return /(?:\p{L}{2}|[”"’»“‘«)\]]|(?:^|[^\p{N}.,])(?:1\d|20)\d\d)[.,;:!?]$/u.test(head);
}

// As far back as a parenthesis may have opened.
const PARENTHESIS = 120;

/** True where the bracket behind the digits at `start` closes nothing: `(see Table 3)` is a parenthesis. */
export function isHalfPlace(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - PARENTHESIS), start);
  return before.lastIndexOf('(') <= before.lastIndexOf(')') && !NUMBERED_THING.test(before.slice(-BEFORE));
}
