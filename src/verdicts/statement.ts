// Finds a page that states one thing: a title, a heading or a whole sentence that says it and nothing else.

import type { PageFacts } from '../model/observation.ts';
import { foldLetters, foldText } from './fold.ts';
import { withoutQuotations } from './quotations.ts';
import { remembering } from './remembering.ts';
import { titleParts } from './site-names.ts';

/** A statement in many languages, over folded text: as the whole of it, and anywhere within it. */
export interface Statement {
  readonly whole: RegExp;
  readonly within: RegExp;
}

/** Where a page states something. */
export interface Stated {
  /** The statement as printed. */
  readonly said: string;
  readonly where: 'title' | 'heading' | 'text';
}

// Words of regret and codes before a statement, and a code after it, in many languages; folded.
const FILLER =
  /^(?:(?:o+ps|wh?oops|uh oh|oh no|ups|upps|hoppla|huch|oups|oeps|ops|hoppsan|ojda|hups|jejda|hoppa|vaya|ουπς|אופס|rat tiec|oh la la|ой|упс|hmm+|sorry|we are sorry|were sorry|im sorry|apologies|entschuldigung|tut uns leid|es tut uns leid|leider|desole|nous sommes desoles|lo sentimos|lamentamos|desculpe|siamo spiacenti|ci dispiace|spiacenti|przepraszamy|niestety|извините|к сожалению|вибачте|на жаль|uzgunuz|beklager|tyvarr|valitettavasti|omlouvame se|je nam lito|je nam luto|bohuzel|sajnaljuk|ne pare rau|maaf|xin lỗi|xin loi|het spijt ons|helaas|申し訳(?:ありません|ございません)|抱歉|很抱歉|非常抱歉|不好意思|对不起|죄송합니다|عذرا|عفوا|متاسفيم|but|ale|aber|mais|pero|но|error|http|status|code|ошибка|помилка|fehler|erreur|erro|errore|blad|hata|hiba|fout|virhe|feil|fejl|fel|chyba|eroare|greska|грешка|памылка|σφαλμα|エラー|错误|오류|خطا|שגיאה|ข้อผิดพลาด|lỗi|kesalahan|zao nam je|nazalost|zal|за жал|нажалост|жао нам је|vaites|sentimolo|ho sentim|ene|barkatu|ak vai|atvainojiet|diemzel|deja|atsiprasome|vabandust|kahjuks|за съжаление|съжаляваме|кешірініз|кешіріңіз|кечиресиз|кечирасиз|kechirasiz|uzr|maaf kami|maafkan kami|pasensya na(?: po)?|samahani|jammer|maen ddrwg gennym|ta bron orainn|na vjen keq|4[01][04]|404 error|error 404) )+/u;
const MERE_FILLER =
  /^(?:o+ps|wh?oops|uh oh|oh no|ups|упс|ой|hmm+|sorry|we are sorry|were sorry|error|404|http 404|error 404|404 error)$/u;
// And where it was not found: "on this server".
const TAIL =
  /(?: (?:error|404|410|sorry|http 404|error 404|404 error|erreur 404|fehler 404|ошибка 404|on (?:this|our|the) (?:server|site|website)|sur (?:notre|ce|le) (?:serveur|site)|auf (?:diesem|unserem|dem) (?:server|webserver)|на (?:нашем |этом |данном )?(?:саите|сервере)|en (?:este|nuestro|el) (?:servidor|sitio)|neste (?:site|servidor)|su questo (?:sito|server)|na (?:tym|naszym) serwerze|op deze (?:server|site|website)))+$/u;

/**
 * Compiles alternatives, printed with their accents, into one statement. The sources hold no nested repetition, and
 * what they meet is at most 200 characters long.
 */
export function statement(alternatives: readonly string[]): Statement {
  const source = alternatives.map((each) => foldLetters(each)).join('|');
  return { whole: new RegExp(`^(?:${source})$`, 'u'), within: new RegExp(`(?<= )(?:${source})(?= )`, 'u') };
}

/** What a text may say, ready to be held against statements. */
interface Reading {
  readonly folded: string;
  /** Without words of regret, codes and where it was not found. */
  readonly bare: string;
  /** The sentences of its beginning. */
  readonly sentences: readonly string[];
  /** What it was held against: a page's title is its heading, too, and one rule after another asks. */
  readonly answers: Map<Statement, boolean>;
}

const LONGEST_SAYING = 200;

// A page's title and headings are held against every statement in turn.
const readingOf = remembering(16, (text): Reading => {
  const folded = foldText(text.slice(0, LONGEST_SAYING));
  const bare = `${folded} `.replace(FILLER, '').trim().replace(TAIL, '');
  return { folded, bare, sentences: clauses(text.slice(0, 2 * LONGEST_SAYING)), answers: new Map() };
});

/** Whether a short text says only this. */
export function says(text: string, statement: Statement): boolean {
  if (text.length > LONGEST_SAYING) return false;
  const reading = readingOf(text);
  const known = reading.answers.get(statement);
  if (known !== undefined) return known;
  const answer = isSaidIn(reading, statement);
  reading.answers.set(statement, answer);
  return answer;
}

function isSaidIn({ folded, bare }: Reading, { whole }: Statement): boolean {
  return whole.test(folded) || (bare !== folded && bare !== '' && whole.test(bare));
}

/** Whether a text begins with a word of regret: "Oops! ...", "Leider ...". */
export function regrets(text: string): boolean {
  return FILLER.test(`${foldText(text.slice(0, 200))} `);
}

/** A part of the page's title (the site's name cut off) that says only this. */
export function titleSays(page: PageFacts, statement: Statement): Stated | null {
  for (const title of [page.title, page.ogTitle]) {
    if (title === null) continue;
    const said = [title, ...titleParts(title).filter((part) => part !== title)].find((part) =>
      saysOnly(part, statement),
    );
    if (said !== undefined) return { said, where: 'title' };
  }
  return null;
}

/** One of the first `count` headings says only this. */
export function headingSays(page: PageFacts, statement: Statement, count: number): Stated | null {
  const said = page.headings.slice(0, count).find((heading) => saysOnly(heading, statement));
  return said === undefined ? null : { said, where: 'heading' };
}

/** The whole, or each of its sentences: "Page not found: a poem" and "Page not found. And then?" say more. */
function saysOnly(text: string, statement: Statement): boolean {
  if (says(text, statement)) return true;
  const { sentences } = readingOf(text);
  return (
    sentences.length > 1 &&
    sentences.every((sentence) => says(sentence, statement) || MERE_FILLER.test(foldText(sentence)))
  );
}

const SENTENCES_LIMIT = 40;

/** A whole sentence near the beginning of the text says only this. */
export function textSays(page: PageFacts, statement: Statement): Stated | null {
  const text = page.text.slice(0, 4000);
  const said = [...page.headings.slice(0, 5).flatMap((heading) => firstClauseBelow(heading, text)), ...clauses(text)]
    .flatMap((sentence) => [sentence, ...sentence.split(/[,，、]\s?/u)])
    .slice(0, SENTENCES_LIMIT)
    .find((sentence) => says(sentence, statement) || says(withoutAlternative(sentence), statement));
  return said === undefined ? null : { said, where: 'text' };
}

/** A heading ends without a full stop, and in the text what follows it stands in one line with it. */
function firstClauseBelow(heading: string, text: string): readonly string[] {
  const at = text.indexOf(heading);
  return at === -1 ? [] : clauses(text.slice(at + heading.length, at + heading.length + 400)).slice(0, 1);
}

/** The words of the statement stand somewhere in the beginning of the text, in no quotation; no proof by itself. */
export function textMentions(page: PageFacts, statement: Statement): Stated | null {
  const said = statement.within.exec(` ${foldText(withoutQuotations(page.text.slice(0, 1500)))} `)?.[0];
  return said === undefined ? null : { said: said.trim(), where: 'text' };
}

// "... does not exist or has been moved", in the languages of the statements. A title so built may be an essay's.
const ALTERNATIVE =
  /[ ,]+(?:or|ou|oder|o|oppure|или|або|або ж|lub|albo|eller|of|ya da|veya|או|أو|vagy|nebo|sau|ή|atau|hoặc|または|또는) .*$|或.*$/iu;

function withoutAlternative(sentence: string): string {
  return sentence.length > 200 ? sentence : sentence.replace(ALTERNATIVE, '');
}

/** Sentences, and lines. */
export function clauses(text: string): readonly string[] {
  return text
    .split(/[.!?…。！？،؛|\n]+(?:\s|$|(?=[\u3000-\u9fff]))|[。！？]/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
