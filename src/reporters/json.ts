// The report as JSON, exactly the contract.

import type { Reporter } from './reporter.ts';

export const json: Reporter = {
  name: 'json',
  extensions: ['.json'],
  render: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
