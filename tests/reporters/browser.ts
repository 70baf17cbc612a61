// The browser that the HTML report is opened in, where this machine has one.

import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

/** The path of a Chromium, by the CHROMIUM variable or where Debian puts it; null where there is none. */
export const chromiumPath =
  [process.env['CHROMIUM'], '/usr/bin/chromium'].find((path) => path && existsSync(path)) ?? null;

export function launchBrowser(executablePath: string): Promise<Browser> {
  const args = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];
  const silence = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return chromium.launch({ executablePath, args: [...args, ...silence] });
}
