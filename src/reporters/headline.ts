// One sentence that says what an editor has to do.

import type { Report } from '../model/report.ts';
import { suggestionFor } from './suggestion.ts';
import { isOffline, needsAnEditor } from './verdict-order.ts';

/** `Replace 2 dead links (a snapshot is at hand for 1), update 1 address; the other 4 links are fine.` */
export function headline(report: Report): string {
  const { links, summary } = report;
  const findings = summary.findings === 0 ? [] : [`look at ${plural(summary.findings, 'finding')} in the notes`];
  if (links.length === 0) return sentence(findings, 'There are no links to check.', 'there are no links to check');
  if (isOffline(links)) {
    const read = `${plural(summary.notes, 'note')} with ${plural(links.length, 'link')} were read, and no link was asked`;
    return sentence(findings, `${read}.`, read);
  }
  const fine = links.filter((link) => !needsAnEditor(link)).length;
  const all = links.length === 1 ? 'The one link is fine' : `All ${links.length} links are fine`;
  const hasAccepted = links.some((link) => link.accepted !== undefined);
  const rest = fine === 0 ? '' : `${describeRest(fine, links.length)}${hasAccepted ? ' or accepted' : ''}`;
  return sentence([...todos(report), ...findings], `${all}${hasAccepted ? ' or accepted' : ''}; nothing to do.`, rest);
}

function describeRest(fine: number, all: number): string {
  if (fine === all) return all === 1 ? 'the link is fine' : `all ${all} links are fine`;
  return fine === 1 ? 'the other link is fine' : `the other ${fine} links are fine`;
}

function todos(report: Report): readonly string[] {
  const links = report.links.filter(needsAnEditor);
  const dead = links.filter((link) => link.verdict === 'dead').length;
  const changed = links.filter((link) => link.verdict === 'changed').length;
  const lost = links.filter((link) => link.verdict === 'dead' || link.verdict === 'changed');
  const parts = [
    dead === 0 ? '' : plural(dead, 'dead link'),
    changed === 0 ? '' : `${changed} that ${changed === 1 ? 'shows' : 'show'} something else now`,
  ].filter((part) => part !== '');
  const replace = parts.length === 0 ? '' : `replace ${parts.join(' and ')}${atHand(lost.length, ready(lost))}`;
  return [
    replace,
    count(links, 'moved', (number) => `update ${number === 1 ? '1 address' : `${number} addresses`}`),
    count(links, 'blocked', (number) => `open ${plural(number, 'link')} in a browser`),
    count(links, 'unreachable', (number) => `try ${plural(number, 'link')} again later`),
    count(links, 'skipped', (number) => `see to ${plural(number, 'link')} that could not be asked`),
  ].filter((part) => part !== '');
}

function ready(links: Report['links']): number {
  return links.filter((link) => suggestionFor(link) !== null).length;
}

function atHand(lost: number, found: number): string {
  if (found === 0) return ' (no snapshot was found)';
  if (found === lost) return lost === 1 ? ' (a snapshot is at hand)' : ' (snapshots are at hand)';
  return ` (a snapshot is at hand for ${found})`;
}

function count(links: Report['links'], verdict: string, say: (number: number) => string): string {
  const number = links.filter((link) => link.verdict === verdict).length;
  return number === 0 ? '' : say(number);
}

function sentence(todo: readonly string[], whenNothing: string, rest: string): string {
  if (todo.length === 0) return whenNothing;
  const list = enumerate(todo);
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}${rest === '' ? '' : `; ${rest}`}.`;
}

function enumerate(items: readonly string[]): string {
  if (items.length < 3) return items.join(' and ');
  return `${items.slice(0, -1).join(', ')}, and ${items.at(-1)}`;
}

/** `1 link`, `2 links`. */
export function plural(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
