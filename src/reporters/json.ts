// The report as JSON, exactly the contract.

import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';

export const json: Reporter = {
  render: (report) => jsonText(report, 2),
};
