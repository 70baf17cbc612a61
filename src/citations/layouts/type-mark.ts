// 作者. 题名[J]. 刊名, 2011(2): 5: a mark in square brackets tells the kind of source after the title (GB/T 7714-2015).

import { SQUARE } from '../../text/signs.ts';
import type { Layout } from './layout.ts';

const MARK = /\[(?:[JMNCDRSPGAZ]|EB|DB|CP|DS|CM)(?:\/(?:OL|CD|DK|MT))?\]/u;

export const typeMark: Layout = ({ text, signs }) => {
  const mark = signs & SQUARE ? MARK.exec(text) : null;
  if (mark === null) return null;
  const lead = text.slice(0, mark.index);
  const stop = /[.．]\s?(?![\p{Lu}]\.)(?!\p{N})/u;
  const first = lead.search(stop);
  const hasAuthors = first > 0 && first < 160 && first < lead.length - 2;
  const gap = hasAuthors ? (/^[.．]\s?/u.exec(lead.slice(first))?.[0].length ?? 1) : 0;
  const from = hasAuthors ? first + gap : 0;
  const behind = mark.index + mark[0].length;
  return {
    authors: hasAuthors ? { start: 0, end: first } : null,
    title: { start: from, end: mark.index },
    // What an archive keeps appeared nowhere.
    rest: {
      start: mark[0].startsWith('[A') ? text.length : behind + editorsLength(text.slice(behind, behind + 300)),
      end: text.length,
    },
    containerFirst: !isBook(text, mark.index, mark[0]),
    isMarked: true,
  };
};

// `[M]//钱伯. 曲艺论集. 苏州: 吴门书局, 2007`, `[C]//MENSAH K. Proceedings. Accra: Volta`: who edited the volume stands before it.
const EDITORS =
  /^\s?\/\/\s?(?:\p{Script=Han}{2,4}(?:[,，]\s?\p{Script=Han}{2,4})*|\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}){1,3}(?:,\s\p{Lu}[\p{Lu}’'-]+(?:\s\p{Lu}){1,3})*)(?:[,，]\s?(?:等|et al))?[.．]\s?(?=[^.．]{2,160}[.．]\s?[^.．:：]{2,30}[:：])/u;

function editorsLength(rest: string): number {
  return EDITORS.exec(rest)?.[0].length ?? 0;
}

// A book, a thesis, a report or a standard has an imprint behind its mark, and no periodical, but where two slashes follow.
function isBook(text: string, at: number, mark: string): boolean {
  return /^\[[MDRSP]/.test(mark) && !/^\s?\/\//.test(text.slice(at + mark.length, at + mark.length + 4));
}
