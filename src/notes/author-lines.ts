// Tells the lines at an article's end that speak of its author: who they are, and where to follow them.

/** A paragraph at the end, and the addresses that it prints or links to. */
export interface EndLine {
  readonly text: string;
  readonly urls: readonly string[];
}

// Magazines present their authors in the present tense: a name, what they do, and often where.
const NAME = String.raw`(?!(?:The|An?|This|That|These|Our|My|Its|Der|Die|Das|Les?|La|El|Los|Las|Il|Lo|Os?|As|Une?)\s)(?:(?:\p{Lu}[\p{L}\p{M}.’'-]{0,30}|d[aeiou]|del|van|von|der|den|al|el|bin)\s){1,4}?(?:al-|d['’])?\p{Lu}[\p{L}\p{M}.’'-]{1,30}`;
const DOES =
  'is|was|writes|teaches|works|lives|studies|studied|covers|reports|edits|directs|leads|ist|lebt|lehrt|arbeitet|schreibt|studiert|leitet|forscht|' +
  'est|vit|enseigne|travaille|écrit|dirige|es|vive|escribe|enseña|trabaja|investiga|é|escreve|ensina|leciona|trabalha|è|scrive|insegna|lavora|' +
  'jest|mieszka|wykłada|pisze|pracuje|je|žije|vyučuje|píše|är|bor|skriver|undervisar|arbetar|er|underviser|arbejder|jobber|' +
  'on|työskentelee|kirjoittaa|opettaa|woont|werkt|schrijft|doceert|este|scrie|predă|locuiește|lucrează|είναι|ζει|διδάσκει|εργάζεται|γράφει';
const PRESENTED = new RegExp(String.raw`^${NAME}(?:\s\([^()]{1,60}\))?,?\s(?:(?:${DOES})\s|[—–-]\s(?=\p{Ll}))`, 'u');
const CALLING = new RegExp(
  [
    'histor|journali|writer|author|editor|profess|lecturer|research|fellow|reporter|correspondent|student|candidate|lawyer|economist|scientist|analyst|director|teach|curator|photograph|columnist|critic|translat|philosoph|sociolog|anthropolog|engineer|developer|scholar|founder|novelist|poet|blogger|consultant',
    'autor|schrift|redakt|forsch|dozent|lehr|écriv|cherch|enseign|rédac|doctorant|periodist|escrit|investig|docente|jornalist|pesquis|giornalist|scritt|ricerc',
    'dzienn|badacz|pisarz|novinář|spisovatel|författ|skribent|forsk|forfatt|toimit|tutkij|kirjail|onderzoek|schrijv|újság|történ|kutat|ziarist|istoric|cercet|gazetec|yazar|araştırm|δημοσιογρ|ιστορικ|συγγραφ|ερευν',
    'журнал|истори|істори|писател|письменн|исследоват|дослідн|редактор|доцент|професс|професор|эксперт|експерт|экономист|економіст|юрист',
  ].join('|'),
  'iu',
);

const NETWORK =
  'twitter|x|facebook|instagram|linkedin|mastodon|bluesky|threads|telegram|youtube|tiktok|вконтакте|vk|weibo|微博';
const CONTACT = new RegExp(
  `^(?:${NETWORK}|web ?site|web|home ?page|blog|e-?mail|contact|сайт|блог|контакты?|kontakt|contacto|contato|contatti)\\s?[:：]`,
  'iu',
);
const FOLLOW =
  /^(?:(?:you can )?(?:follow|find|reach|contact|connect with)\s|folge[nt]?\s|suivez|síg[au]|sigue|segui|siga|obserwuj|sleduj|följ\s|følg\s|seuraa\s|volg\s|kövess|urmăre|takip\s|ακολουθ|подпи[сш]|следите|підпи[сш]|стежте)/iu;
const CALL = new RegExp(`^(?:${NETWORK}|share|tweet|follow|on)$`, 'iu');
// A profile, or a form that shares the page; a single post is a source.
const PROFILE =
  /^https?:\/\/(?:(?:www|m|mobile|[a-z]{2})\.)?(?:twitter\.com|x\.com|facebook\.com|fb\.com|instagram\.com|linkedin\.com|bsky\.app|threads\.(?:net|com)|vk\.com|ok\.ru|t\.me|telegram\.me|youtube\.com|tiktok\.com|weibo\.com|pinterest\.com|reddit\.com|wa\.me|[\w.-]{3,80}(?=\/@[\w.]{1,60}\/?$))(?:\/(?:(?:in|company|profile|user|channel|c)\/)?@?[\w.:%-]{1,80}|\/(?:intent|share|sharer|submit|sharing)\b\S{0,2000})?\/?(?:[?#]\S{0,2000})?$/iu;
const MOST_OTHER_WORDS = 3;

/** Whether the paragraph presents the author or leads to where they can be followed, and cites nothing. */
export function isAuthorLine({ text, urls }: EndLine): boolean {
  const printed = text.slice(0, 2000).replace(/^[\s*_>•·–—[(|-]+/u, '');
  const opening = printed.slice(0, 300);
  if (PRESENTED.test(opening) && CALLING.test(opening)) return true;
  if (urls.length === 0) return false;
  if (CONTACT.test(printed)) return true;
  return urls.every((url) => PROFILE.test(url)) && (FOLLOW.test(printed) || otherWords(printed) <= MOST_OTHER_WORDS);
}

// Words that are no address, no network and no call to share.
function otherWords(printed: string): number {
  const words = printed.replace(/https?:\/\/\S+/gi, ' ').match(/[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.filter((word) => !CALL.test(word)).length;
}
