// Outside text as Markdown that shows it and nothing more.

import { printableLine } from '../text/printable.ts';
import { safeUrl } from './suggestion.ts';

// An invisible break: GitHub looks for mentions and references in the rendered text, where a backslash is gone.
const BREAK = '&#8203;';

/**
 * One line of text, inert inside a paragraph or a table cell: no markup, no HTML, no mention, no reference. Not for the
 * beginning of a line, where a dash or a number would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return (
    printableLine(text)
      .replace(/[\\`*_[\]()<>#!|~$:&]/g, '\\$&')
      // #12, GH-12 and @user call threads and people; a bare www. address would become a link of its own.
      .replace(/#(?=\d)|\bGH(?=-\d)|\bwww(?=\.)|@/gi, (call) => call + BREAK)
      .trim()
  );
}

/** `[text](<address>)` where the address is http or https, else the text alone. */
export function markdownLink(text: string, url: string): string {
  const href = safeUrl(url);
  if (href === null) return escapeMarkdown(text);
  return `[${escapeMarkdown(text)}](<${escapeAddress(href)}>)`;
}

// The canonical form of an address holds no space or control; these few still mean something to Markdown or its tables.
function escapeAddress(href: string): string {
  return href.replace(/[<>\\|`*_[\]~@&]/g, (character) =>
    character === '&' ? '&amp;' : `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
