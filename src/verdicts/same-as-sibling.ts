// Whether a made-up address beside the asked one shows the same page.

import type { Answered } from '../model/observation.ts';
import { depth, isSameAddress, pathSegments } from './address.ts';
import { foldText } from './fold.ts';
import type { Evidence } from './rule.ts';
import { isSamePage } from './same-page.ts';

/** Less text than this may be a script's shell, which is the same for every address and filled in later. */
export const SHELL_TEXT = 250;

/** The neighbour's answer where it is the asked page's, with the same status; null otherwise, and where nobody asked. */
export function siblingAlike({ siblings }: Evidence, answer: Answered): Answered | null {
  const { probe } = siblings;
  if (probe === null || probe.kind !== 'answered' || probe.status !== answer.status) return null;
  return isSamePage(answer.page, probe.page) ? probe : null;
}

/**
 * The server finds its page by a number and ignores the words behind it, so that a made-up neighbour shows it too, and
 * says there which address is the page's own; or the words that were asked are the headline's.
 */
export function knowsAsked(asked: string, { page }: Answered): boolean {
  if (page.canonical !== null && depth(asked) > 1 && isSameAddress(page.canonical, asked)) return true;
  const slug = foldText((pathSegments(asked).at(-1) ?? '').replace(/\.[a-z]{2,5}$/, '').replace(/_/g, ' ')).split(' ');
  const words = slug.filter((word) => word.length > 2 && !/^\d+$/.test(word));
  const headline = new Set(foldText(page.headings[0] ?? '').split(' '));
  return words.length >= 3 && words.every((word) => headline.has(word));
}
