// What every reporter is: a report in, text out. Nothing in this room prints.

import type { Report, ReportedLink } from '../model/report.ts';

/** How the text may look; decided by the terminal and the command line, never by a reporter. */
export interface Style {
  /** Width in columns. */
  readonly columns: number;
  readonly color: boolean;
  /** Whether more than ASCII may be drawn; what drafts and pages say is printed as it is. */
  readonly unicode: boolean;
  /** Whether addresses may be wrapped in OSC 8, so that a terminal opens them. */
  readonly hyperlinks: boolean;
  /** Also show links that are fine, and what the rules saw. */
  readonly verbose: boolean;
  /** Only what needs an editor, no summary. */
  readonly quiet: boolean;
}

export interface Reporter {
  /** The whole report, ending in a line feed unless empty. */
  render(report: Report, style: Style): string;
  /** Where the format is written as the run goes: one finished link, and what follows the last one. */
  readonly stream?: { link(link: ReportedLink): string; end(report: Report): string };
}
