// Turns an observation that --save-observations kept into the beginnings of a case, to be finished by hand.
// Usage: node bench/labelled-web/from-observation.mjs FILE...

import { readFileSync } from 'node:fs';

for (const path of process.argv.slice(2)) {
  console.log(JSON.stringify(caseFrom(JSON.parse(readFileSync(path, 'utf8'))), null, 2));
}

function caseFrom({ url, citedBy, observation, siblings, verdict, reason }) {
  const { sighting } = observation;
  const [{ title, authors, container, language } = {}] = citedBy;
  const kept = {
    name: 'what is special about this page',
    cited: title,
    authors: authors?.length > 0 ? authors : null,
    container,
    language,
    url,
    ...(sighting.kind === 'failed' ? { failure: sighting.failure } : answerOf(sighting)),
    sibling: siblingOf(sighting, siblings.probe),
    nameServers: observation.nameServers?.hosts,
    expected: `${verdict} ${reason}`,
  };
  const filled = Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null && value !== undefined));
  return withoutName(filled, new URL(url).hostname.replace(/^www\./, ''));
}

function answerOf({ status, hops, headers, page }) {
  const { 'content-type': _, ...others } = headers;
  return {
    status: status === 200 ? null : status,
    headers: Object.keys(others).length > 0 ? others : null,
    redirects: hops.length > 0 ? hops.map(({ by, status, location }) => [by === 'http' ? status : 0, location]) : null,
    html: htmlOf(page),
  };
}

/** The markup itself is not kept: its titles, headings and the beginning of its text make a page like it. */
function htmlOf({ title, ogTitle, headings, published, marks, text }) {
  return [
    title === null ? '' : `<title>${escaped(title)}</title>`,
    ogTitle === null ? '' : `<meta property="og:title" content="${escaped(ogTitle)}">`,
    published === null ? '' : `<meta property="article:published_time" content="${escaped(published)}">`,
    ...headings.slice(0, 3).map((heading) => `<h1>${escaped(heading)}</h1>`),
    marks.includes('password-input') ? '<form><input type=password></form>' : '',
    `<p>${escaped(text.slice(0, 600))}`,
  ].join('');
}

function siblingOf(sighting, probe) {
  if (probe?.kind !== 'answered' || sighting.kind !== 'answered') return null;
  if (probe.status === 404) return '404';
  return probe.status === sighting.status && probe.page.title === sighting.page.title ? 'same' : null;
}

/** The site's own name is nobody's business: `site.test` stands in its place, everywhere. */
function withoutName(made, host) {
  return JSON.parse(JSON.stringify(made).replaceAll(host, 'site.test'));
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
