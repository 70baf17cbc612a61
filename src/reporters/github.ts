// Workflow commands that GitHub shows as annotations on the notes' own lines.

import type { Finding } from '../model/finding.ts';
import type { Placed } from '../model/place.ts';
import { placeOf } from '../text/position.ts';
import { printableLine } from '../text/printable.ts';
import { listCitedPlaces } from './cited-places.ts';
import { distinctPlaces } from './distinct-places.ts';
import { filePathOf } from './file-path.ts';
import { placeName } from './place-name.ts';
import type { Reporter } from './reporter.ts';
import { shortMessage } from './short-message.ts';
import { levelOf } from './verdict-order.ts';

type Command = 'error' | 'warning' | 'notice';

interface Annotation extends Placed {
  readonly command: Command;
  readonly document: string;
  readonly title: string;
  readonly message: string;
}

export const github: Reporter = {
  render(report) {
    const links = distinctPlaces(listCitedPlaces(report)).flatMap((place): readonly Annotation[] => {
      const level = levelOf(place.link);
      if (level === null) return [];
      const command = place.link.known ? 'notice' : commandOf(level);
      const title = `${place.link.verdict} link in note ${place.note.label}`;
      const { path: document } = place.document;
      return [{ command, document, ...placeOf(place), title, message: shortMessage(place) }];
    });
    const findings = report.documents.flatMap(({ path, findings }) =>
      findings.map((finding) => annotate(finding, path)),
    );
    // A step shows ten annotations of each kind: the worst come first.
    const order: readonly Command[] = ['error', 'warning', 'notice'];
    return [...links, ...findings]
      .toSorted((a, b) => order.indexOf(a.command) - order.indexOf(b.command))
      .map(write)
      .join('');
  },
};

function annotate(finding: Finding, document: string): Annotation {
  const { severity, rule, message, note } = finding;
  const level = severity === 'info' ? 'note' : severity;
  const title = note === null ? rule : `${rule} in note ${note}`;
  return { command: commandOf(level), document, ...placeOf(finding), title, message };
}

function commandOf(level: 'error' | 'warning' | 'note'): Command {
  return level === 'note' ? 'notice' : level;
}

function write(annotation: Annotation): string {
  const { command, document, position, title, message } = annotation;
  // There is no line to stand beside.
  const place = position === null ? placeName(annotation) : '';
  const file = filePathOf(document);
  const properties = [
    ...(file === null ? [] : [`file=${escapeProperty(file)}`]),
    ...(file === null || position === null ? [] : [`line=${position.line}`, `col=${position.column}`]),
    `title=${escapeProperty(place === '' ? title : `${title}, ${place}`)}`,
  ];
  return `::${command} ${properties.join(',')}::${escapeData(message)}\n`;
}

// The escapes of the runner's own toolkit (actions/toolkit, packages/core/src/command.ts).
function escapeData(text: string): string {
  return printableLine(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
