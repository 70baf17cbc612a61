// The names of HTTP statuses, as an editor may know them.

const NAMES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  401: 'Unauthorized',
  402: 'Payment Required',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  407: 'Proxy Authentication Required',
  408: 'Request Timeout',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition Failed',
  418: "I'm a teapot",
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  425: 'Too Early',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  431: 'Request Header Fields Too Large',
  451: 'Unavailable For Legal Reasons',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
  507: 'Insufficient Storage',
  508: 'Loop Detected',
  509: 'Bandwidth Limit Exceeded',
  // Cloudflare's own, developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/
  520: 'Web Server Returns an Unknown Error, by Cloudflare',
  521: 'Web Server Is Down, by Cloudflare',
  522: 'Connection Timed Out, by Cloudflare',
  523: 'Origin Is Unreachable, by Cloudflare',
  524: 'A Timeout Occurred, by Cloudflare',
  525: 'SSL Handshake Failed, by Cloudflare',
  526: 'Invalid SSL Certificate, by Cloudflare',
  529: 'Site Is Overloaded',
  530: 'Origin DNS Error, by Cloudflare',
};

/** `404 Not Found`; the bare number where it has no name. */
export function statusText(status: number): string {
  const name = NAMES[status];
  return name === undefined ? String(status) : `${status} ${name}`;
}
