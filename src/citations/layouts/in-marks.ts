// Author, Title, in «Periodical», 8 agosto 1868: marks behind "in" enclose the periodical, and no title (Italian and its like).

import type { Layout } from './layout.ts';
import { noteAuthors } from './note-authors.ts';

// The head has no marks of its own; a number, a day or a year, or the want of one, tells the issue behind.
const IN_MARKS =
  /^([^“”„«»"\ue000]{4,300}?)[,.]\s(?:in|nel|en|dans|em|w|i):?\s([«„“"])\s?([^“”„«»"]{2,80}?)\s?[»”“"],?\s(?=\d|[IVXLC]+[\s,]|n[.ºr°]|a(?:\.|nno|ño|nnée|nnata)\s|vol|fasc|t\.|s\.\s?[IVXad]|Jg|Bd|H\.|Nr|o\.\s?J|\(?(?:1[5-9]|20)\d\d|\p{L}{3,9}\s(?:1[5-9]|20)\d\d)/u;

export const inMarks: Layout = ({ text }) => {
  const [whole = '', head = '', mark = '', name = ''] = IN_MARKS.exec(text) ?? [];
  if (whole === '') return null;
  const authors = noteAuthors(`${head},`, '');
  const gap = /^[\s,.:]*/u.exec(head.slice(authors))?.[0].length ?? 0;
  const start = authors + gap;
  if (!/^\P{Ll}/u.test(head.slice(start)) || !/\p{L}{2}/u.test(head.slice(start))) return null;
  const at = whole.indexOf(name, whole.indexOf(mark, head.length));
  return {
    authors: authors === 0 ? null : { start: 0, end: authors },
    title: { start, end: head.length },
    rest: { start: whole.length, end: text.length },
    container: { start: at, end: at + name.length },
    isMarked: true,
  };
};
