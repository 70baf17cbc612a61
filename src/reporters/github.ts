// Workflow commands that GitHub shows as annotations on the notes' own lines.

import type { Finding } from '../model/finding.ts';
import type { Position } from '../model/place.ts';
import { printableLine } from '../text/printable.ts';
import { listCitedPlaces } from './cited-places.ts';
import { distinctPlaces } from './distinct-places.ts';
import { filePathOf } from './file-path.ts';
import type { Reporter } from './reporter.ts';
import { shortMessage } from './short-message.ts';
import { levelOf } from './verdict-order.ts';

type Command = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly command: Command;
  readonly document: string;
  readonly position: Position | null;
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
      return [{ command, document, position: place.position, title, message: shortMessage(place) }];
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

function annotate({ severity, rule, message, note, position }: Finding, document: string): Annotation {
  const level = severity === 'info' ? 'note' : severity;
  const title = note === null ? rule : `${rule} in note ${note}`;
  return { command: commandOf(level), document, position, title, message };
}

function commandOf(level: 'error' | 'warning' | 'note'): Command {
  return level === 'note' ? 'notice' : level;
}

function write({ command, document, position, title, message }: Annotation): string {
  const file = filePathOf(document);
  const properties = [
    ...(file === null ? [] : [`file=${escapeProperty(file)}`]),
    ...(file === null || position === null ? [] : [`line=${position.line}`, `col=${position.column}`]),
    `title=${escapeProperty(title)}`,
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
