// Regulation (EU) 2016/679 of … on the protection of …, OJ L 119: an act's own commas part no fields.

import { COVER } from '../mask.ts';
import { sentences } from '../sentences.ts';
import type { Laid, Layout } from './layout.ts';

const ACT =
  /^(?:(?:council|commission|framework|implementing|delegated|joint)\s)*(?:directive|regulation|decision)\s(?:\(|\d)|^(?:loi|décret|arrêté|ordonnance|ley|real decreto|decreto|orden|lei|portaria|resolução|legge|wet|ustawa|zákon|vyhláška|закон|федеральный|указ|постановлени|приказ|распоряжени|gesetz|verordnung|bekanntmachung)(?![a-zа-я]{4})/iu;
// Its number or its day.
const NUMBERED = /\d\/\d|n(?:[º°.]|r\.?)\s?\d|№|\s(?:\(|du|de|vom|del|of|от|від|z\sdnia)\s?\d/u;
const GAZETTE =
  '(?:O\\.?J|BOE|DOU?E?|J\\.?O|JORF|BGBl|RGBl|ABl|BAnz|GVBl|G\\.?U|Gazz|D\\.O\\.U|Diário|Diario|Journal [Oo]fficiel|Staatsblad|Stb|Stcrt|Dz\\.?\\s?U|Moniteur|СЗ|Собрание|ВВР|Відомості)';
const END = new RegExp(
  `[,.]?\\s(?:\\[\\d{4}\\]\\s)?[([]?${GAZETTE}(?!\\p{L})|,\\s(?:arts?|art[íi]culo|artikel|para|ss?|§|ст)\\.?\\s?\\d|\\s?[,.]?\\s?[<([]?${COVER}|\\s\\/\\/?\\s`,
  'iu',
);

// `Clean Water Act, Pub. L. No. 92-500`, `Rivers Act, R.S.C. 1985, c. R-12`
const STATUTE =
  /^[A-Z][^,.“]{2,100}\s(?:Act|Code|Ordinance|Law)(?:\s(?:of\s)?\d{4})?(?=,\s(?:R\.?S\.?|S\.\s?C|c\.|ch\.|Pub\.|P\.\s?L|\d+\s(?:Stat|U\.S)|Cap\.|(?:\p{Lu}[\p{L}.]*\s){1,3}(?:Code|(?:Rev|Gen|Comp|Cons)\.\s(?:Stat|Laws?)|Stat|Laws)(?:\.?\sAnn)?\.?\s(?:tit|ch|art|§)))/u;

// `Tribunals, Courts and Harbours Act 2007, sch 12`: OSCOLA cites an act by its name and year, whose own commas list.
const NAMED_ACT =
  /^(?:\p{Lu}[\p{L}’'-]*(?:\s(?:of|for|in|and|to|the|\p{Lu}[\p{L}’'-]*|\([^()\d]{3,40}\)))*(?:,\s\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)?)*,?\sand\s)?(?:\p{Lu}[\p{L}’'-]*\s(?:(?:of|for|in|and|to|the)\s)*|\([^()\d]{3,40}\)\s){1,8}(?:Act|Order|Regulations|Rules|Measure|Bill)\s(?:\(Northern Ireland\)\s)?(?:1[2-9]|20)\d\d(?=,\s(?:ss?|sch|pt|pts|ch|arts?|regs?|rr?|paras?|SI|SR)\s?\d|,\sSI\s|\s(?:ss?|sch|pt|arts?|regs?|rr?)\s\d|[.;]?\s*$)/u;

export const act: Layout = ({ text, pairs }) => {
  const named = NAMED_ACT.exec(text.slice(0, 300))?.[0].length ?? 0;
  if (named > 0) return lay(named, text);
  const statute = STATUTE.exec(text)?.[0].length ?? 0;
  if (statute > 0) return lay(statute, text);
  // In German both follow the subject; elsewhere they precede it.
  const reach = /^(?:Gesetz|Verordnung|Bekanntmachung)/u.test(text) ? 300 : 50;
  const head = (/^[^“"«„]{0,300}/u.exec(text)?.[0] ?? '').slice(0, reach);
  if (!ACT.test(head) || !NUMBERED.test(head)) return null;
  const [first] = sentences(text, pairs);
  // The stops of `vom 23. 2. 1981` end no sentence, and the day no title.
  const day = reach === 300 ? text.slice(0, 400).search(/\svom\s\d{1,2}\./u) : -1;
  const printed = text.slice(0, day < 0 ? (first?.end ?? text.length) : day);
  const cut = printed.search(END);
  const end = cut < 0 ? printed.length : cut;
  return lay(end, text);
};

// The gazette behind an act is no container that a reader would look for it in.
function lay(end: number, text: string): Laid {
  return { authors: null, title: { start: 0, end }, rest: { start: text.length, end: text.length } };
}
