// A test suite for each document, a test case for each link of each note, as CI servers read them.

import type { Finding } from '../model/finding.ts';
import type { Report, ReportedDocument, ReportedLink } from '../model/report.ts';
import { printable, printableLine } from '../text/printable.ts';
import type { CitedPlace } from './cited-places.ts';
import { listCitedPlaces } from './cited-places.ts';
import { describeCitation } from './describe-citation.ts';
import { describeFound, describeMissing } from './describe-snapshot.ts';
import { describeStanding } from './describe-standing.ts';
import { distinctPlaces } from './distinct-places.ts';
import { groupBy } from './group-by.ts';
import { placeInNote, placeName } from './place-name.ts';
import type { Reporter } from './reporter.ts';
import { shortMessage } from './short-message.ts';

/**
 * `dead` and `changed` are failures. `blocked` and `unreachable` are skipped, not errors: a build must not break on
 * what is not proven, and CI servers count an error as a failure. So is what a person accepts or the baseline holds.
 * `moved` passes and says its new address.
 */
export const junit: Reporter = {
  render(report) {
    const places = distinctPlaces(listCitedPlaces(report));
    const byDocument = groupBy(places, (place) => place.document);
    const suites = report.documents.map((document) => renderSuite(document, byDocument.get(document) ?? [], report));
    const seconds = (Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1000;
    const head = `<testsuites name="cite-check" ${counts(places)} time="${seconds.toFixed(3)}">`;
    return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.join('')}</testsuites>\n`;
  },
};

function renderSuite(document: ReportedDocument, places: readonly CitedPlace[], report: Report): string {
  const seen = new Set<ReportedLink>();
  const cases = places.map((place) => {
    // An address is asked once; its time counts once.
    const elapsedMs = seen.has(place.link) ? 0 : place.link.elapsedMs;
    seen.add(place.link);
    return renderCase(place, elapsedMs);
  });
  const seconds = [...seen].reduce((sum, link) => sum + link.elapsedMs, 0) / 1000;
  const head = `<testsuite name="${attribute(document.path)}" ${counts(places)} time="${seconds.toFixed(3)}" timestamp="${attribute(report.startedAt.slice(0, 19))}">`;
  const findings = document.findings.length === 0 ? '' : element('system-out', document.findings.map(tell).join('\n'));
  return `  ${head}\n${cases.join('')}${findings === '' ? '' : `    ${findings}\n`}  </testsuite>\n`;
}

function renderCase(place: CitedPlace, elapsedMs: number): string {
  const { document, note, printed, position, link } = place;
  const line = position === null ? '' : ` line="${position.line}"`;
  const name = attribute(`[${note.label}] ${printed}`);
  const head = `<testcase classname="${attribute(document.path)}" name="${name}" file="${attribute(document.path)}"${line} time="${(elapsedMs / 1000).toFixed(3)}"`;
  const outcome = renderOutcome(place, link);
  return outcome === '' ? `    ${head}/>\n` : `    ${head}>\n      ${outcome}\n    </testcase>\n`;
}

function renderOutcome(place: CitedPlace, link: ReportedLink): string {
  switch (outcomeOf(link)) {
    case 'failure': {
      const attributes = `type="${attribute(link.reason)}" message="${attribute(shortMessage(place))}"`;
      return `<failure ${attributes}>${text(detail(place))}</failure>`;
    }
    case 'skipped': {
      const why = describeStanding(link) ?? link.explanation;
      return `<skipped message="${attribute(`${link.verdict} (${link.reason}): ${why}`)}"/>`;
    }
    case 'passed':
      return link.verdict === 'moved' ? element('system-out', shortMessage(place)) : '';
  }
}

function detail(place: CitedPlace): string {
  const { link, citation, position } = place;
  const cited = citation === null ? '' : describeCitation(citation);
  return [
    link.url,
    link.explanation,
    position === null ? placeName(place) : '',
    cited === '' ? '' : `cited: ${cited}`,
    link.page?.title ? `page title: ${link.page.title}` : '',
    ...snapshotLines(link),
  ]
    .map(printableLine)
    .filter((line) => line !== '')
    .join('\n');
}

function snapshotLines({ archive }: ReportedLink): readonly string[] {
  if (archive === null) return [];
  if (archive.state !== 'found' || archive.url === null) return [`snapshot: ${describeMissing(archive)}`];
  return [`snapshot: ${archive.url}`, describeFound(archive)];
}

function tell(finding: Finding): string {
  const { severity, rule, message } = finding;
  const where = placeInNote(finding, finding.note);
  const place = where === '' ? '' : `${where}: `;
  return printableLine(`${place}${severity}: ${message} (${rule})`);
}

function counts(places: readonly CitedPlace[]): string {
  const outcomes = places.map(({ link }) => outcomeOf(link));
  const count = (outcome: string) => outcomes.filter((candidate) => candidate === outcome).length;
  return `tests="${places.length}" failures="${count('failure')}" errors="0" skipped="${count('skipped')}"`;
}

function outcomeOf(link: ReportedLink): 'failure' | 'skipped' | 'passed' {
  switch (link.verdict) {
    case 'dead':
    case 'changed':
      return describeStanding(link) === null ? 'failure' : 'skipped';
    case 'blocked':
    case 'unreachable':
    case 'skipped':
      return 'skipped';
    case 'moved':
    case 'alive':
      return 'passed';
  }
}

function element(name: string, content: string): string {
  return `<${name}>${text(content)}</${name}>`;
}

// `>` is escaped everywhere, so that no `]]>` stands in the file; U+FFFE and U+FFFF are no characters of XML 1.0.
function text(content: string): string {
  return printable(content)
    .replace(/[\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

function attribute(content: string): string {
  return text(printableLine(content)).replaceAll('"', '&quot;');
}
