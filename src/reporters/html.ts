// The report as one web page: readable without script or network, printable, nothing in it can run.

import { render } from './html/markup.ts';
import { renderPage } from './html/page.ts';
import type { Reporter } from './reporter.ts';

export const html: Reporter = {
  render: (report) => render(renderPage(report)),
};
