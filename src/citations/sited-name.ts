// Knows where a site's name ends by its address: "Channel 24, …, https://channel24.example".

import { collapseSpace } from '../text/collapse-space.ts';
import { trimSigns } from '../text/trim-signs.ts';

/**
 * The name in `field` that a number ends or the word "Blog" precedes, where one of `hosts` says that the number is the
 * name's, or the word is not; null elsewhere.
 */
export function sitedName(field: string, hosts: readonly string[]): string | null {
  if (hosts.length === 0 || field.length > 60) return null;
  if (!/\d|Blog\s/.test(field)) return null;
  const whole = trimSigns(collapseSpace(field), ' .,;', ' .,;');
  if (!/^\p{Lu}.*\p{L}\s?\d{1,4}$|^Blog\s\p{Lu}/u.test(whole)) return null;
  const name = whole.replace(/^Blog\s/u, '');
  const joined = name.toLowerCase().replace(/[\s.’'-]/g, '');
  return joined.length > 3 && hosts.some((host) => host.split('.').includes(joined)) ? name : null;
}
