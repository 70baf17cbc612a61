// What the environment says of the terminal.

import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCli } from '../support/cli.ts';

const report = join(import.meta.dirname, '../../fixtures/reporters/reports/verdicts.json');
const LINK = '\u001b]8;;';
const CROSS = '✗';

test.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['no locale', {}, true],
  ['a UTF-8 locale', { LANG: 'de_DE.UTF-8' }, true],
  ['the C locale', { LC_ALL: 'C', LANG: 'de_DE.UTF-8' }, false],
  ['a Latin-1 locale', { LANG: 'de_DE.ISO-8859-1' }, false],
  ['the Linux console', { TERM: 'linux' }, false],
])('on a terminal with %s signs are drawn in Unicode: %o, %s', async (_, env, isUnicode) => {
  const { stdout } = await runCli(['report', report], { env, isTerminal: true });
  expect(stdout.includes(CROSS)).toBe(isUnicode);
});

test('a pipe gets Unicode whatever the locale', async () => {
  expect((await runCli(['report', report], { env: { LC_ALL: 'C' } })).stdout).toContain(CROSS);
});

test.each<[Readonly<Record<string, string>>, boolean]>([
  [{ TERM: 'xterm-256color' }, false],
  [{ TERM: 'xterm-256color', VTE_VERSION: '7600' }, true],
  [{ TERM: 'xterm-256color', VTE_VERSION: '4800' }, false],
  [{ TERM: 'xterm-kitty' }, true],
  [{ TERM_PROGRAM: 'WezTerm' }, true],
  [{ WT_SESSION: 'a' }, true],
  [{ TERM_PROGRAM: 'iTerm.app', TMUX: 'socket,1,0' }, false],
  [{ TERM_PROGRAM: 'iTerm.app', CI: 'true' }, false],
  [{ TERM_PROGRAM: 'iTerm.app', NO_COLOR: '1' }, false],
  [{ FORCE_HYPERLINK: '1' }, true],
  [{ TERM: 'xterm-kitty', FORCE_HYPERLINK: '0' }, false],
])('on a terminal of %o addresses open with a click: %s', async (env, opens) => {
  const { stdout } = await runCli(['report', report], { env, isTerminal: true });
  expect(stdout.includes(LINK)).toBe(opens);
});
