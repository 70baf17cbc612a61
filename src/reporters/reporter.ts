// What every reporter is: a report in, text out. Nothing in this room prints.

import type { Report, ReportedLink } from '../model/report.ts';

/** How the text may look; decided by the terminal and the command line, never by a reporter. */
export interface Style {
  /** Width in columns. */
  readonly columns: number;
  readonly color: boolean;
  /** Also show links that are fine, and what the rules saw. */
  readonly verbose: boolean;
  /** Only what needs an editor, no summary. */
  readonly quiet: boolean;
}

export interface Reporter {
  /** The name of `--format`. */
  readonly name: string;
  /** File extensions of `--output` that choose this reporter, with their dot. */
  readonly extensions: readonly string[];
  /** The whole report, ending in a line feed unless empty. */
  render(report: Report, style: Style): string;
  /** One finished link, where the format is written as the run goes. */
  renderLink?(link: ReportedLink): string;
}
