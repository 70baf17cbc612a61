// Finds a page that states one thing: a title, a heading or a whole sentence that says it and nothing else.

import type { PageFacts } from '../model/observation.ts';
import { foldLetters, foldText } from './fold.ts';
import { titleParts } from './site-names.ts';

/** A statement in many languages, to be compared with whole, folded titles and sentences. */
export type Statement = RegExp;

/** Where a page states something. */
export interface Stated {
  /** The statement as printed. */
  readonly said: string;
  readonly where: 'title' | 'heading' | 'text';
}

// Words of regret and codes before a statement, and a code after it, in many languages; folded.
const FILLER =
  /^(?:(?:o+ps|wh?oops|uh oh|oh no|ups|upps|hoppla|huch|oups|oh la la|ой|упс|hmm+|sorry|we are sorry|were sorry|im sorry|apologies|entschuldigung|leider|desole|nous sommes desoles|lo sentimos|lamentamos|desculpe|siamo spiacenti|ci dispiace|spiacenti|przepraszamy|niestety|извините|к сожалению|вибачте|на жаль|uzgunuz|beklager|tyvarr|valitettavasti|omlouvame se|bohuzel|sajnaljuk|ne pare rau|maaf|xin loi|het spijt ons|helaas|申し訳(?:ありません|ございません)|抱歉|很抱歉|对不起|죄송합니다|عذرا|متاسفيم|error|http|status|code|ошибка|помилка|fehler|erreur|erro|errore|blad|hata|hiba|fout|virhe|feil|fejl|fel|chyba|eroare|greska|грешка|памылка|σφαλμα|エラー|错误|錯誤|오류|خطا|שגיאה|ข้อผิดพลาด|lỗi|kesalahan|4[01][04]|404 error|error 404) )+/u;
const MERE_FILLER =
  /^(?:o+ps|wh?oops|uh oh|oh no|ups|упс|ой|hmm+|sorry|we are sorry|were sorry|error|404|http 404|error 404|404 error)$/u;
const TAIL = /(?: (?:error|404|410|sorry|http 404|error 404|404 error|erreur 404|fehler 404|ошибка 404))+$/u;

/**
 * Compiles alternatives, printed with their accents, into one statement. The sources hold no nested repetition, and
 * what they meet is at most 200 characters long.
 */
export function statement(alternatives: readonly string[]): Statement {
  return new RegExp(`^(?:${alternatives.map((each) => foldLetters(each)).join('|')})$`, 'u');
}

/** Whether a short text says only this. */
export function says(text: string, statement: Statement): boolean {
  if (text.length > 200) return false;
  const folded = foldText(text);
  if (statement.test(folded)) return true;
  const bare = `${folded} `.replace(FILLER, '').trim().replace(TAIL, '');
  return bare !== folded && bare !== '' && statement.test(bare);
}

/** A part of the page's title (the site's name cut off) that says only this. */
export function titleSays(page: PageFacts, statement: Statement): Stated | null {
  for (const title of [page.title, page.ogTitle]) {
    if (title === null) continue;
    const said = [title, ...titleParts(title)].find((part) => saysOnly(part, statement));
    if (said !== undefined) return { said, where: 'title' };
  }
  return null;
}

/** One of the first headings says only this. */
export function headingSays(page: PageFacts, statement: Statement, count = 2): Stated | null {
  const said = page.headings.slice(0, count).find((heading) => saysOnly(heading, statement));
  return said === undefined ? null : { said, where: 'heading' };
}

/** The whole, or each of its sentences: "Page not found: a poem" and "Page not found. And then?" say more. */
function saysOnly(text: string, statement: Statement): boolean {
  if (says(text, statement)) return true;
  const sentences = clauses(text.slice(0, 400));
  return (
    sentences.length > 1 && sentences.every((sentence) => says(sentence, statement) || says(sentence, MERE_FILLER))
  );
}

const SENTENCES_LIMIT = 40;

/** A whole sentence near the beginning of the text says only this. */
export function textSays(page: PageFacts, statement: Statement): Stated | null {
  const said = clauses(page.text.slice(0, 4000))
    .slice(0, SENTENCES_LIMIT)
    .find((sentence) => says(sentence, statement));
  return said === undefined ? null : { said, where: 'text' };
}

function clauses(text: string): readonly string[] {
  return text
    .split(/[.!?…。！？،؛|\n]+(?:\s|$|(?=[\u3000-\u9fff]))|[。！？]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
