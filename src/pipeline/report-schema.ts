// The report's contract as a schema: checks a saved report, and schema/report.schema.json is made from it.

import * as v from 'valibot';
import { verdictNames } from '../model/verdict.ts';

const text = (description: string) => v.pipe(v.string(), v.description(description));
const textOrNull = (description: string) => v.pipe(v.nullable(v.string()), v.description(description));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = (description: string) =>
  v.pipe(v.string(), v.isoTimestamp(), v.description(`${description} ISO 8601, UTC.`));
const partialDate = (description: string) =>
  v.pipe(
    v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/))),
    v.description(`${description} Only as precise as printed: 2011, 2011-06 or 2011-06-08.`),
  );

const position = v.looseObject({
  line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  column: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('In UTF-16 code units.')),
});
const placeOrNull = v.pipe(v.nullable(position), v.description('1-based; null where the format has no lines.'));

const ordinal = (description: string) =>
  v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1), v.description(description)));
const location = v.looseObject({
  footnote: ordinal('The footnote it stands in, counted among the footnotes as word processors do.'),
  endnote: ordinal('The endnote it stands in, counted among the endnotes.'),
  paragraph: ordinal(
    'The paragraph of the body, empty ones and those of tables counted; of a footnote or an endnote, the one that bears its mark.',
  ),
  page: ordinal('The page of a PDF, counted from its first.'),
  heading: v.exactOptional(text('The heading that the paragraph stands under.')),
});
const locationIfAny = v.exactOptional(
  v.pipe(location, v.description('In docx, odt and pdf, which have no lines. What is not known is absent.')),
);

const citation = v.looseObject({
  text: text('As printed, white space collapsed.'),
  authors: v.array(v.string()),
  title: v.nullable(v.string()),
  container: textOrNull('The newspaper, journal or site that the source stands in.'),
  publisher: v.nullable(v.string()),
  issued: partialDate('When the source was published.'),
  accessed: partialDate('When the author read it.'),
  language: textOrNull('ISO 639 code where the note tells it, as in "(in Russian)".'),
  identifiers: v.looseObject({
    doi: v.exactOptional(v.string()),
    arxiv: v.exactOptional(v.string()),
    pmid: v.exactOptional(v.string()),
    isbn: v.exactOptional(v.string()),
    handle: v.exactOptional(v.string()),
    urn: v.exactOptional(v.string()),
  }),
  links: v.array(v.looseObject({ url: v.string(), position: placeOrNull, location: locationIfAny })),
});

const note = v.looseObject({
  label: text('As printed, without brackets.'),
  kind: v.picklist(['note', 'reference', 'inline']),
  text: v.string(),
  position: placeOrNull,
  location: locationIfAny,
  markers: v.pipe(
    v.array(position),
    v.description('Where the text refers to the note; empty where the format has no lines.'),
  ),
  calls: v.exactOptional(
    v.pipe(v.array(location), v.description('Where the text refers to the note, in docx, odt and pdf.')),
  ),
  citations: v.array(citation),
});

const finding = v.looseObject({
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'info']),
  message: v.string(),
  note: v.nullable(v.string()),
  position: placeOrNull,
  location: locationIfAny,
});

const document = v.looseObject({
  path: v.string(),
  format: v.picklist(['text', 'markdown', 'html', 'docx', 'odt', 'pdf', 'latex', 'bibtex', 'ris', 'csl-json']),
  notes: v.array(note),
  findings: v.array(finding),
});

const ratio = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const archive = v.looseObject({
  state: v.pipe(
    v.picklist(['found', 'none', 'unknown']),
    v.description('unknown: the archive did not answer, which is not the same as none.'),
  ),
  service: v.string(),
  url: textOrNull('The snapshot, for a reader.'),
  capturedAt: v.nullable(moment('When it was captured.')),
  wanted: partialDate('The day whose snapshot is wanted.'),
  wantedFrom: v.nullable(v.picklist(['accessed', 'issued'])),
  verified: v.pipe(v.boolean(), v.description('The capture itself was read and is the cited page.')),
  explanation: v.string(),
  distanceDays: v.pipe(
    v.nullable(v.pipe(v.number(), v.integer())),
    v.description('Days from the wanted day to the capture; negative where the capture is older.'),
  ),
});

const link = v.looseObject({
  url: text('As first printed.'),
  verdict: v.picklist(verdictNames),
  reason: v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)),
  explanation: text('One sentence for a person.'),
  status: v.nullable(v.pipe(v.number(), v.integer())),
  finalUrl: v.nullable(v.string()),
  redirects: v.array(v.looseObject({ url: v.string(), status: v.pipe(v.number(), v.integer()) })),
  page: v.pipe(
    v.nullable(
      v.looseObject({
        title: v.nullable(v.string()),
        contentType: v.nullable(v.string()),
        titleMatch: v.pipe(v.nullable(ratio), v.description('Null where there is no title to compare.')),
      }),
    ),
    v.description('Null where nothing was read.'),
  ),
  attempts: count,
  elapsedMs: v.pipe(v.number(), v.minValue(0)),
  checkedAt: v.nullable(moment('When it was asked; null where it was not.')),
  cached: v.pipe(
    v.boolean(),
    v.description('Kept from an earlier run, at checkedAt; then nothing was asked and attempts is 0.'),
  ),
  archive: v.pipe(v.nullable(archive), v.description('Null where no archive was asked.')),
  answeredAs: textOrNull('The repaired reading of a damaged address that answered with the cited page.'),
  archiveOf: textOrNull('The original address where the printed one is an archive’s own.'),
  signals: v.array(v.string()),
  accepted: v.exactOptional(
    v.pipe(
      v.looseObject({ reason: v.string(), until: v.nullable(v.string()) }),
      v.description('Present where a person accepts the link as it is.'),
    ),
  ),
  known: v.exactOptional(v.pipe(v.boolean(), v.description('Whether the baseline holds the link with this verdict.'))),
  saved: v.exactOptional(
    v.pipe(
      v.looseObject({
        state: v.picklist(['saved', 'refused', 'failed', 'pending', 'not-sent']),
        askedAt: v.nullable(moment('When the archive was asked; null where it was not.')),
        job: textOrNull('The archive’s name for work that it has begun and not ended.'),
        url: textOrNull('The capture that was made.'),
        capturedAt: v.nullable(moment('When it was made.')),
        explanation: v.string(),
      }),
      v.description('Present where the archive was to be asked to save the page.'),
    ),
  ),
  citedBy: v.array(v.looseObject({ document: v.string(), note: v.string() })),
});

export const reportSchema = v.looseObject({
  schemaVersion: v.literal(1),
  generator: v.looseObject({ name: v.literal('cite-check'), version: v.string() }),
  startedAt: moment('When the run began.'),
  finishedAt: moment('When it ended.'),
  documents: v.array(document),
  links: v.pipe(v.array(link), v.description('One for each distinct URL, in order of first appearance.')),
  summary: v.looseObject({
    documents: count,
    notes: count,
    citations: count,
    links: count,
    verdicts: v.looseObject(Object.fromEntries(verdictNames.map((name) => [name, v.exactOptional(count)]))),
    findings: count,
  }),
  interrupted: v.exactOptional(v.literal(true)),
});
