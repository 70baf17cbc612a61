// Every setting and where it comes from, for --print-config. Header values may be secrets and are not shown.

import { printableLine } from '../text/printable.ts';
import type { Origins, Settings } from './settings.ts';

/** One line a setting: name, value as JSON, origin. */
export function printSettings(settings: Settings, origins: Origins): string {
  const shown = { ...settings, headers: settings.headers.map(({ name, host }) => ({ name, host, value: '(hidden)' })) };
  const rows = Object.entries(shown).map(([name, value]) => [name, JSON.stringify(value), origins[name] ?? 'default']);
  const width = Math.max(...rows.map(([name = '']) => name.length));
  return rows
    .map(([name = '', value, origin = '']) => printableLine(`${name.padEnd(width)}  ${value}  (${origin})`))
    .map((line) => `${line}\n`)
    .join('');
}
