// Reads what a page without a word of text tells its reader in a window, before its script sends him back.

import type { SourceFacts } from './source-facts.ts';

/** Such a page is that one script; an application holds more. */
const LONGEST_PAGE = 1_000;

/** A window's text, then the way back; over the page's source. */
const TOLD =
  /\balert\(\s*(["'])((?:(?!\1)[^\\\n]|\\.){1,300})\1\s*\)[;\s]*(?:(?:window|parent|top|self|document)\.)*(?:history\.(?:back|go)\(|location\b|close\()/;

/**
 * Boards and blogs of Korea, China and Japan answer so for a post that they do not have: `alert("..."); history.back();`.
 * Empty where the page does anything else, such as waiting for an event, or loading another script.
 */
export function scriptNotice({ source, resources, hasAppContainer }: SourceFacts): string {
  if (hasAppContainer || resources.length > 0 || source.length > LONGEST_PAGE) return '';
  if (/\bfunction\b|=>|\bif\s*\(/.test(source)) return '';
  return unescaped(TOLD.exec(source)?.[2] ?? '');
}

function unescaped(text: string): string {
  return text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\\[nrt]/g, ' ')
    .replace(/\\(.)/g, '$1');
}
