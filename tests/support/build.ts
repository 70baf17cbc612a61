// Builds dist before the tests (without its types, which one test makes for itself), so that those which start the real command never meet an older one.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export function setup(): void {
  execFileSync(process.execPath, [fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url)), '--no-types'], {
    stdio: 'inherit',
  });
}
