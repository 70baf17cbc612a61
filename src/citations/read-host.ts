// Reads the host of an address, with user and port, and says where it ends.

// RFC 3986 and 3987 hosts as print has them: letters of any script, digits, hyphens, dots; some symbols in old IDNs.
const USER = /[^\s/?#@<>"“”()[\]]{1,80}@(?=[\p{L}\p{N}[])/uy;
// The dots may be defanged, as reports on malice print them: `bad[.]example`.
const LABEL = '[\\p{L}\\p{N}\\p{M}\\p{So}_-]+';
const NAME = new RegExp(`${LABEL}(?:(?:\\.|\\[\\.\\]|\\[dot\\]|\\(dot\\))${LABEL})*`, 'uy');
// Nearly every host, and what must follow for it to be the whole one.
const PLAIN_NAME = /[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*(?=[/?#:,;)\s"'<>]|$)/y;
const NUMBER_V6 = /\[[0-9a-f:.]{2,45}\]/iy;
const PORT = /:\d{1,5}(?!\d)/y;

/** The host at the beginning of `run`; null where none stands there, or a bare IPv6 number (RFC 3986 wants brackets). */
export function readHost(run: string): { readonly name: string; readonly end: number } | null {
  const user = run.includes('@') ? at(USER, run, 0) : '';
  const bare =
    (run[user.length] === '[' && at(NUMBER_V6, run, user.length)) ||
    at(PLAIN_NAME, run, user.length) ||
    at(NAME, run, user.length);
  const name = /[_-]/.test(bare.slice(-1)) ? bare.replace(/[_-]+$/, '') : bare;
  const behind = user.length + bare.length;
  if (name === '' || (run[behind] === ':' && /^:[0-9a-f]*:/i.test(run.slice(behind)))) return null;
  const end = user.length + name.length;
  return { name: refang(name), end: end + (name === bare ? at(PORT, run, end).length : 0) };
}

/** Defanged dots as dots. */
export function refang(text: string): string {
  return text.includes('[') || text.includes('(') ? text.replace(/\[\.\]|\(dot\)|\[dot\]/gi, '.') : text;
}

function at(pattern: RegExp, run: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(run)?.[0] ?? '';
}

/** The address's characters cut at the host where nothing that can follow a host does. */
export function cutAtHost(run: string, hostEnd: number): string {
  return /[/?#]/.test(run[hostEnd] ?? '') ? run : run.slice(0, hostEnd);
}
