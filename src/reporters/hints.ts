// What would help, said once at the end: at most one sentence for each kind of trouble.

import type { Report, ReportedLink } from '../model/report.ts';
import { plural } from './headline.ts';
import { needsAnEditor } from './verdict-order.ts';

/** From this many on, opening links one by one is worth a word. */
const MANY = 3;

export function listHints(report: Report): readonly string[] {
  const links = report.links.filter(needsAnEditor);
  const walls = links.filter((link) => link.verdict === 'blocked' && link.reason !== 'rate-limited').length;
  const limited = hostsOf(links.filter((link) => link.reason === 'rate-limited'));
  const unknown = links.filter((link) => link.archive?.state === 'unknown').length;
  const unreachable = links.filter((link) => link.verdict === 'unreachable').length;
  const unsaved = report.links.filter(
    ({ verdict, archive }) => (verdict === 'alive' || verdict === 'moved') && archive?.state === 'none',
  ).length;
  const local = links.filter((link) => link.reason === 'private-address').length;
  return [
    ...hint(walls >= MANY, `${walls} links turn programs away. Open them in a browser; their pages may well be there.`),
    ...hint(limited.length > 0, `${nameHosts(limited)} asked for a slower pace. Try again with --host-interval 5000.`),
    ...hint(
      unknown > 0,
      `For ${plural(unknown, 'link')} an archive gave no answer: whether there is a snapshot is not known. Try again later.`,
    ),
    ...hint(
      unreachable > 0,
      `${plural(unreachable, 'link')} gave no proof either way. Try again later, best on another day.`,
    ),
    ...hint(
      unsaved > 0,
      `${plural(unsaved, 'live link')} would be lost with ${unsaved === 1 ? 'its page' : 'their pages'}: no archive shows what is cited. cite-check save asks for captures.`,
    ),
    ...hint(
      local > 0,
      `${plural(local, 'link')} of a local network ${local === 1 ? 'was' : 'were'} not asked. --allow-private asks them.`,
    ),
  ];
}

function hint(applies: boolean, sentence: string): readonly string[] {
  return applies ? [sentence] : [];
}

function hostsOf(links: readonly ReportedLink[]): readonly string[] {
  const hosts = links.flatMap(({ url }) => (URL.canParse(url) ? [new URL(url).host] : []));
  return [...new Set(hosts)];
}

function nameHosts(hosts: readonly string[]): string {
  return hosts.length > 2 ? `${hosts.length} hosts` : hosts.join(' and ');
}
