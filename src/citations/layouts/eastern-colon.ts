// 佐藤花子：オープンアクセスの経済学，情報管理，Vol.52，No.9 (2009): a colon, then commas part the fields (journals of Japan and China).

import { COLON, EASTERN } from '../../text/signs.ts';
import type { Layout } from './layout.ts';

const NAME = '[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}・･ー]{2,12}';
// What follows the periodical: `Vol.52`, `第5巻`, `52(9)`, the year.
const ISSUE = '(?:[Vv]ol|[Nn]o|第|\\d{1,4}\\s?[(（巻卷号期]|\\d{4}[年,，、])';
const FIELDS = new RegExp(
  `^\\s*(${NAME}(?:[、,，･・;；]\\s?${NAME}){0,9}(?:[、,，]?\\s?(?:他|ほか|等))?)\\s?[：:]\\s?([^，,：:《》「」『』\\ue000]{4,120})[，,]\\s?([^，,：:《》「」『』\\d\\ue000]{2,60})[，,]\\s?(?=${ISSUE})`,
  'u',
);

export const easternColon: Layout = ({ text, signs }) => {
  if ((signs & EASTERN) === 0 || (signs & COLON) === 0) return null;
  const [printed, authors = '', title = '', container = ''] = FIELDS.exec(text) ?? [];
  if (printed === undefined) return null;
  const at = printed.indexOf(authors);
  const from = printed.indexOf(title, at + authors.length);
  const start = printed.indexOf(container, from + title.length);
  return {
    authors: { start: at, end: at + authors.length },
    title: { start: from, end: from + title.length },
    rest: { start, end: text.length },
    container: { start, end: start + container.length },
    isMarked: true,
  };
};
