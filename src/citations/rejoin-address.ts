// Decides whether a printed address goes on after a blank or a line break.

import { isTopLevelDomain } from '../text/top-level-domains.ts';

/** What was read so far and what follows the blank. */
export interface Break {
  /** Host and path so far, untrimmed. */
  readonly before: string;
  /** The characters up to the next blank. */
  readonly after: string;
  readonly isLineBreak: boolean;
  /** The address stands between `<` and `>`: everything up to the closing one is its own (RFC 3986, appendix C). */
  readonly isDelimited: boolean;
  /** What follows `after` is the end of the text. */
  readonly isLast: boolean;
  /** After a blank, a slash and more of a path follow `after`. */
  readonly isBeforeSlash: boolean;
}

/** `joined`: the address goes on; `maybe`: it may; `ended`: it does not. */
export type Continuation = 'joined' | 'maybe' | 'ended';

const FILE_END =
  /\.(?:s?html?|xhtml|pdf|aspx?|php\d?|jspx?|cfm|cgi|docx?|xlsx?|pptx?|txt|xml|ps|zip|jpe?g|png|gif|epub)(?![\p{L}\p{N}])/iu;
const IS_FILE_END = new RegExp(`^${FILE_END.source.slice(2)}`, 'iu');
const ENDS_IN_FILE = new RegExp(`${FILE_END.source}$`, 'iu');
const DATE = /^(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|(?:18|19|20)\d\d)[.,;:)\]]*$/;
const PAGES = /^(?:pp?\.?)?\d{1,5}[-–]\d{1,5}[.,;)]*$/;
const ABBREVIATION =
  /^(?:[a-z]\.){2,}|^(?:pp?|vol|no|nr|eds?|cf|etc|al|ibid|fig|ch|sec)(?:\.\d*)?[,;:)]*$|^(?:accessed|retrieved)\b/i;
const DOI = /\/10\.\d{4,9}\//;
const OTHER_FIELD = /^(?:https?|ftp|www\d?\.|doi\b|arxiv\b|pmid|isbn|issn|urn:|mailto:|\S+@)/i;
const ACCESS_WORD = /^(?:accessed|retrieved|viewed|visited|last|consult|abgerufen|zugriff|acesso|acces)/i;

/** Whether the address goes on with `after`. The rules are those that line breaks in print leave behind. */
export function continuation(seen: Break): Continuation {
  const { before, after } = seen;
  // An archive's address holds another, before which it was broken.
  if (/\.archive\.org\/web\/\d{4,14}(?:[a-z]{2}_)?\/$/i.test(before) && /^https?:\/\/\S/i.test(after)) return 'joined';
  if (OTHER_FIELD.test(after) || ABBREVIATION.test(after)) return 'ended';
  if (!/[-=_]$/.test(before) && (DATE.test(after) || PAGES.test(after))) return 'ended';
  if (DOI.test(before)) return doiGoesOn(seen);
  // A query with colons, broken after one: `uri=OJ:L:2011:045:` and `EN:PDF`.
  if (seen.isLineBreak && /\?[^?]*:[^:]*:$/.test(before) && /^[\p{L}\p{N}]+:[\p{L}\p{N}]/u.test(after)) return 'joined';
  // A query's parameters, parted by semicolons: `?issn=0970-0218; year=2007;volume=3`.
  if (/\?[^?]*=[^?]*;$/.test(before) && /^[a-z]{1,20}=[^\s=]/i.test(after)) return 'joined';
  if (/[,;:)\]}'’]$/.test(before)) return 'ended';
  if (seen.isDelimited) return ACCESS_WORD.test(after) ? 'ended' : 'joined';
  if (!/[/?#]/.test(before)) return hostGoesOn(before, after);
  if (/^[/?&=#_~%]/.test(after)) return signGoesOn(after);
  if (/^-[\p{L}\p{N}]/u.test(after) && (hasPathSign(after.slice(1)) || seen.isLast)) return 'joined';
  return pathGoesOn(seen);
}

// `http://www. example.com/a`, `http://example .org/a`, `http://example.org /a`
function hostGoesOn(before: string, after: string): Continuation {
  if (/^\.[\p{L}\p{N}]/u.test(after)) return 'joined';
  if (/^\/[\p{L}\p{N}~]/u.test(after)) return 'joined';
  const [, label = '', sign = ''] = /^([\p{L}\p{N}][\p{L}\p{N}-]*)([./:?]?)/u.exec(after) ?? [];
  if (label === '' || label !== label.toLowerCase()) return 'ended';
  if (before.endsWith('-')) return sign === '' ? 'ended' : 'joined';
  if (!before.endsWith('.') && isTornHost(before, after)) return 'joined';
  if (!before.endsWith('.')) return 'ended';
  const last = before.slice(0, -1).split('.').at(-1) ?? '';
  const isWhole = before.slice(0, -1).includes('.') && isTopLevelDomain(last);
  if (!isWhole) return sign === '' && !isTopLevelDomain(label) ? 'ended' : 'joined';
  return sign === '/' && isTopLevelDomain(label) ? 'joined' : 'ended';
}

// `http://www.exam` and `ple.org/a`: no host ends with `exam`, and what follows ends one and goes on with a path.
function isTornHost(before: string, after: string): boolean {
  const labels = before.replace(/^www\d?\./i, '').split('.');
  const isWhole = labels.length > 1 && isTopLevelDomain(labels.at(-1) ?? '');
  const domain = /^[\p{Ll}\d-]+(?:\.[\p{Ll}\d-]+)*\.([\p{Ll}\d-]+)[/?#]/u.exec(after)?.[1];
  return !isWhole && !/[:@[\]]/.test(before) && domain !== undefined && isTopLevelDomain(domain);
}

function signGoesOn(after: string): Continuation {
  return /^[/?&=#_~%][\p{L}\p{N}~_%?&=#/-]/u.test(after) && !after.startsWith('//') ? 'joined' : 'ended';
}

function pathGoesOn(seen: Break): Continuation {
  const { before, after } = seen;
  if (!/^[\p{L}\p{N}%~_]/u.test(after)) return 'ended';
  if (before.endsWith('/')) return afterSlash(seen);
  if (/[-_=&?%]$/.test(before)) return afterSign(seen);
  if (before.endsWith('.')) return afterDot(before, after);
  if (ENDS_IN_FILE.test(before)) return 'ended';
  // A blank inside a file's name, or a line broken without any sign.
  if (endsInFile(after) && !/[!?]$/.test(before)) return 'joined';
  if (seen.isLineBreak && /^[\p{Ll}\p{N}%]/u.test(after) && hasPathSign(after)) return 'joined';
  return 'ended';
}

function afterSlash({ after, isLineBreak, isLast, isBeforeSlash }: Break): Continuation {
  if (isName(after)) return 'ended';
  if (hasPathSign(after)) return 'joined';
  if (isBeforeSlash) return 'joined';
  if (isLast || isLineBreak) return /^[\p{Ll}\p{N}]/u.test(after) ? 'maybe' : 'ended';
  return 'ended';
}

function afterSign({ before, after, isLast, isLineBreak }: Break): Continuation {
  if (hasPathSign(after)) return 'joined';
  if (/[=?&%]$/.test(before) && /^[\p{L}\p{N}%]/u.test(after))
    return isLineBreak || /\d/.test(after) ? 'joined' : 'maybe';
  if (!/^[\p{Ll}\p{N}]/u.test(after)) return 'ended';
  return isLast || isLineBreak || /[.,;)\]]$/.test(after) ? 'joined' : 'maybe';
}

// The suffix of a DOI goes on with digits, with letters and digits mixed, or after a colon (the ASCE's `134: 12(986)`).
function doiGoesOn(seen: Break): Continuation {
  const { before, after } = seen;
  if (/:$/.test(before)) return /^\d+\(\d+\)/.test(after) ? 'joined' : 'ended';
  if (/[,;)\]}'’]$/.test(before)) return 'ended';
  if (before.endsWith('/') && /^[\p{L}\p{N}(]\S*\d/u.test(after)) return 'joined';
  if (/[-_]$/.test(before)) return afterSign(seen);
  if (before.endsWith('.'))
    return /^(?:\d{3,}|[\p{Ll}\d]+[./-][\p{L}\d]\S*)[.,;)\]]*$/u.test(after) ? 'joined' : 'ended';
  return /^[A-Z0-9]{6,}x?[.,;)\]]*$/.test(after) && /\d{4}/.test(after) && /\d$/.test(before) ? 'joined' : 'ended';
}

// A full stop and a blank end most sentences: only a file's ending, or more of a DOI or of a path, goes on.
function afterDot(before: string, after: string): Continuation {
  if (IS_FILE_END.test(after)) return 'joined';
  if (!/^[\p{Ll}\p{N}]/u.test(after) || isName(after)) return 'ended';
  if (/arxiv\.org\/\w+\/\d{4}\.$/i.test(before)) return /^\d{4,5}/.test(after) ? 'joined' : 'ended';
  return /^[\p{Ll}\p{N}-]+(?:[/=]|_\p{L})/u.test(after) ? 'joined' : 'ended';
}

/** Signs that words of prose do not have: a slash, `_`, `=`, `%`, a dot or several hyphens inside, a file's ending. */
function hasPathSign(token: string): boolean {
  const inner = token.replace(/[.,;:!?)\]}'’]+$/, '');
  if (/[/=_%?&]/.test(inner) || FILE_END.test(inner)) return true;
  if (/\d[-.]\p{L}|\p{L}[-.]\d|\p{Ll}\d/u.test(inner)) return true;
  return /[\p{L}\p{N}][.][\p{L}\p{N}]/u.test(inner) || (inner.match(/-/g)?.length ?? 0) >= 2;
}

function endsInFile(token: string): boolean {
  return ENDS_IN_FILE.test(token.replace(/[.,;:!?)\]}'’]+$/, '')) && !isName(token);
}

// `Easttime.ru,` names a site; `report.pdf` is a file.
function isName(token: string): boolean {
  const inner = token.replace(/[.,;:!?)\]}'’]+$/, '');
  return (
    /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}+$/u.test(inner) &&
    isTopLevelDomain(inner.split('.').at(-1) ?? '') &&
    !FILE_END.test(inner)
  );
}
