// 作者. 题名[J]. 刊名, 2011(2): 5: a mark in square brackets tells the kind of source after the title (GB/T 7714-2015).

import type { Layout } from './layout.ts';

const MARK = /\[(?:[JMNCDRSPGAZ]|EB|DB|CP|DS|CM)(?:\/(?:OL|CD|DK|MT))?\]/u;

export const typeMark: Layout = ({ text }) => {
  const mark = MARK.exec(text);
  if (mark === null) return null;
  const lead = text.slice(0, mark.index);
  const stop = /[.．]\s?(?![\p{Lu}]\.)(?!\p{N})/u;
  const first = lead.search(stop);
  const hasAuthors = first > 0 && first < 160 && first < lead.length - 2;
  const gap = hasAuthors ? (/^[.．]\s?/u.exec(lead.slice(first))?.[0].length ?? 1) : 0;
  const from = hasAuthors ? first + gap : 0;
  return {
    authors: hasAuthors ? { start: 0, end: first } : null,
    title: { start: from, end: mark.index },
    rest: { start: mark.index + mark[0].length, end: text.length },
    containerFirst: !isBook(text, mark.index, mark[0]),
    isMarked: true,
  };
};

// A book, a thesis, a report or a standard has an imprint behind its mark, and no periodical, but where two slashes follow.
function isBook(text: string, at: number, mark: string): boolean {
  return /^\[[MDRSP]/.test(mark) && !/^\s?\/\//.test(text.slice(at + mark.length, at + mark.length + 4));
}
