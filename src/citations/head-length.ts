// Says where a citation begins: behind its printed number, the words that introduce it, the volume ahead of the author.

import { leadLength } from './lead-in.ts';
import { namesAhead } from './names.ts';
import { sameAuthorLength } from './short-forms.ts';

/** How many characters of `text` stand before its source: a printed number (`[133]`, `54.`) and words that introduce it. */
export function headLength(text: string): number {
  const label = labelLength(text);
  const volume = volumeLength(text, label);
  if (volume > 0) return label + volume;
  if (sameAuthorLength(text.slice(label)) > 0) return label;
  const lead = label + leadLength(text.slice(label));
  return lead === label ? label : lead + volumeLength(text, lead);
}

function labelLength(text: string): number {
  // Of letters only `o. V.` begins one.
  if (/^[A-NP-Za-np-z]/.test(text)) return 0;
  return (
    /^\s*(?:\[\s?\d{1,4}\s?\]|\[\p{Lu}[\p{L}+]{0,11}\s?[’']?\d{2,4}[a-z]?\](?=\s\p{Lu})|\(\d{1,3}\)(?=\s\p{Lu})|\d{1,3}\.(?=\s\p{L})|[·•*†‡]|\[?[oO]\.\s?V\.\]?[,:](?=\s)|\[(?:[Aa]non(?:ymous|yme|ym|imo|\.)?|[Аа]ноним|[Бб]\.\s?а|s\.\s?n)\.?\][.,:]?(?=\s\S))\s*/u.exec(
      text,
    )?.[0].length ?? 0
  );
}

// `2 Amos Lark, Elements of Harbour Law § 12 (1919)`: Bluebook 15.3 puts the volume before the author.
const VOLUME = /^\d{1,2}\s(?=\p{Lu}[^,]{3,60},\s[^()]{3,200}\((?:[^()]{1,20}\s)?(?:1[5-9]|20)\d\d\)\.?$)/u;

// `1 WILLIAM BLACKROCK, INSTITUTES *76`: so do the books whose authors it prints in capitals.
const IN_CAPITALS = /^\d{1,2}\s(?=\p{Lu}{2}[\p{Lu}\s.,&’'-]{3,80},\s\p{Lu}{3})/u;

function volumeLength(text: string, at: number): number {
  const capital = /\d/.test(text.charAt(at)) ? (IN_CAPITALS.exec(text.slice(at, at + 120))?.[0].length ?? 0) : 0;
  if (capital > 0) return capital;
  const volume = /\d/.test(text.charAt(at)) ? (VOLUME.exec(text.slice(at, at + 400))?.[0].length ?? 0) : 0;
  return volume > 0 && namesAhead(text.slice(at + volume, at + volume + 200)) > 0 ? volume : 0;
}
