// What two addresses tell of a redirect: home page, error page, section, or the same page under a tidier name.

import { remembering } from './remembering.ts';

interface ReadAddress {
  readonly parsed: Readonly<URL> | null;
  readonly host: string;
  readonly segments: readonly string[];
}

// The rules look at the same two or three addresses again and again.
const readAddress = remembering(8, (address): ReadAddress => {
  const parsed = URL.canParse(address) ? new URL(address) : null;
  const host = (parsed?.hostname ?? '').replace(/^www\d?\./, '').replace(/\.$/, '');
  return { parsed, host, segments: segmentsOf(parsed?.pathname ?? '') };
});

/** The parsed address, null where it is none. */
export function parseAddress(url: string): Readonly<URL> | null {
  return readAddress(url).parsed;
}

/** The host in lower case without `www.`; empty where there is none. */
export function bareHost(url: string): string {
  return readAddress(url).host;
}

/** Path segments, decoded where possible, in lower case. */
export function pathSegments(url: string): readonly string[] {
  return readAddress(url).segments;
}

function segmentsOf(path: string): readonly string[] {
  return path
    .split('/')
    .filter((segment) => segment !== '')
    .map((segment) => decoded(segment).toLowerCase());
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const HOME_FILE = /^(?:index|default|home|main|start|startseite|accueil|inicio|welcome|homepage)(?:\.[a-z]{2,5})?$/;
const LANGUAGE =
  /^[a-z]{2}(?:[-_][a-z]{2,4})?$|^(?:eng|rus|ukr|deu|ger|fra|fre|spa|ita|por|chn|jpn|kor|ara|english|russian|deutsch|francais|espanol)$/;
/** Query parameters that do not choose a page. */
const IDLE_PARAMETER =
  /^(?:utm_\w+|fbclid|gclid|yclid|mc_[ce]id|ref|referrer|source|src|from|lang|language|locale|hl|l|redirected?|redirect_?from|rd|session_?id|sid|phpsessid|jsessionid|_ga|cookies?|nocache|v|r|_)$/i;

/** The start page of a site, or of one language of it. */
export function isHome(url: string): boolean {
  const address = parseAddress(url);
  if (address === null || /^#!?\/./.test(address.hash)) return false;
  if (address.search !== '' && [...address.searchParams.keys()].some((name) => !IDLE_PARAMETER.test(name)))
    return false;
  const segments = pathSegments(url);
  if (segments.length > 2) return false;
  return segments.every((segment, at) =>
    at === segments.length - 1 ? HOME_FILE.test(segment) || LANGUAGE.test(segment) : LANGUAGE.test(segment),
  );
}

/** How many segments and choosing query parameters lead from the start page to this address. */
export function depth(url: string): number {
  if (isHome(url)) return 0;
  const address = parseAddress(url);
  const chosen = [...(address?.searchParams.keys() ?? [])].filter((name) => !IDLE_PARAMETER.test(name)).length;
  const route = /^#!?\/./.test(address?.hash ?? '') ? 1 : 0;
  return pathSegments(url).filter((segment) => !HOME_FILE.test(segment)).length + Math.min(chosen, 1) + route;
}

/** One segment, or a query, that names a single page rather than a part of a site: a number, a file, a long slug. */
export function namesOnePage(url: string): boolean {
  const last = pathSegments(url).at(-1) ?? '';
  if (HOME_FILE.test(last)) return depth(url) > 0 && (parseAddress(url)?.search ?? '') !== '';
  const words = last.split(/[-_ .+]/).filter((word) => word.length > 1);
  return (
    /\d{3,}/.test(last) ||
    /\.(?:x?html?|php\d?|aspx?|jsp|cfm|shtml|pdf|docx?|txt)$/.test(last) ||
    words.length >= 3 ||
    (words.length === 2 &&
      last.length >= 10 &&
      !/^(?:about|contact|our|who|home|main|start|the|welcome)\b/.test(last)) ||
    /[?&](?:id|p|page_?id|article(?:_?id)?|story|item|doc|nid|news_?id|pid|tid|dok|aid)=\w/i.test(url)
  );
}

const ERROR_WORD =
  '(?:4-?[0o]-?4|not-?found|page-?not-?found|file-?not-?found|404-?(?:error|page|not-?found)|(?:error|err|http|fehler|erreur|page|status|code)-?404|pagenotfound|missing-?page|no-?such-?page|seite-?nicht-?gefunden|page-?introuvable|pagina-?no-?encontrada)';
const NOT_FOUND_ADDRESS = new RegExp(`(?:^|/)${ERROR_WORD}(?:\\.[a-z]{2,5})?(?:/|$)`);
const NOT_FOUND_QUERY = new RegExp(`(?:^|&)(?:error|err|status|code|msg|message|e)=(?:http)?${ERROR_WORD}(?:&|$)`);

/** The address of a not-found page: /404, /not-found.html, ?error=404, ... */
export function isNotFoundAddress(url: string): boolean {
  const address = parseAddress(url);
  if (address === null) return false;
  const path = `/${pathSegments(url).join('/')}`.replace(/[_ ]+/g, '-');
  const query = decoded(address.search.slice(1)).toLowerCase().replace(/[_ ]+/g, '-');
  return NOT_FOUND_ADDRESS.test(path) || NOT_FOUND_QUERY.test(query) || /^#!?\/(?:404|not-?found)$/.test(address.hash);
}

const ERROR_SEGMENT = new RegExp(`(?:^|-)(?:${ERROR_WORD}|410-gone)(?:-|\\.[a-z]{2,5}$|$)`);

/** One of the last two segments names the error, alone or among other words: /http/status/404, /page-not-found-exhibition. */
export function namesNotFound(url: string): boolean {
  const ends = pathSegments(url).slice(-2);
  return ends.some((segment) => ERROR_SEGMENT.test(segment.replace(/[_ ]+/g, '-')));
}

const LOGIN_HOST = /^(?:accounts?|login|logon|signin|sso|auth|idp|oauth|passport|secure-?login|my-?account)\./;
const LOGIN_SEGMENT =
  /^(?:(?:wp-)?log-?[io]n|log_?on|sign-?_?in|service_?login|authwall|sso|oauth2?|authorize|authenticate|authentication|auth|saml2?|shibboleth(?:\.sso)?|adfs|idp|openid|anmelden|anmeldung|connexion|iniciar-sesion|accedi|logowanie|(?:account|member|user)-?login)(?:\.[a-z]{2,5})?$/;

/** A page that asks who the reader is. */
export function isLoginAddress(url: string): boolean {
  const address = parseAddress(url);
  if (address === null) return false;
  return LOGIN_HOST.test(address.hostname) || pathSegments(url).some((segment) => LOGIN_SEGMENT.test(segment));
}

const WALL_HOST = /^(?:consent|captcha|challenge|validate|guce)\./;
const WALL_SEGMENT =
  /^(?:captcha|verify_human|are-?you-?(?:a-?)?human|robots?-?check|access-?denied|cookie-?(?:check|wall|absent|error|required|consent)s?|consent|zustimmung|einwilligung|consentement|consentimiento|consenso|privacy-?gate|age-?(?:gate|check|verification)|geo-?(?:block|restricted)|paywall)(?:\.[a-z]{2,5})?$/;
/** Names of sections too, so only the last segment counts. */
const WALL_END =
  /^(?:verify|verification|challenge|robot|blocked|denied|forbidden|cookies?|gdpr|subscribe|subscription|register|registration|geo|region|select-?(?:region|country|language))(?:\.[a-z]{2,5})?$/;

/** A page that stands between a reader and the site: consent, captcha, region, subscription. */
export function isWallAddress(url: string): boolean {
  const address = parseAddress(url);
  if (address === null) return false;
  const segments = pathSegments(url);
  return (
    WALL_HOST.test(address.hostname) ||
    segments.some((segment) => WALL_SEGMENT.test(segment)) ||
    WALL_END.test(segments.at(-1) ?? '')
  );
}

/** A page that tells of maintenance, a queue or an overload. */
export function isOutOfServiceAddress(url: string): boolean {
  const last = pathSegments(url).at(-1) ?? '';
  return /^(?:(?:site-?)?maintenance|unavailable|service-?unavailable|offline|busy|sorry|waiting-?room|queue|wartung|error-?50\d|50[0234])(?:\.[a-z]{2,5})?$/.test(
    last,
  );
}

/** Both addresses are one but for scheme, `www.`, letter case, a closing slash, an index file, the fragment or idle parameters. */
export function isSameAddress(a: string, b: string): boolean {
  return a === b || tidied(a) === tidied(b);
}

function tidied(url: string): string {
  const address = parseAddress(url);
  if (address === null) return url;
  const segments = pathSegments(url);
  const last = segments.at(-1) ?? '';
  const path = /^(?:index|default)\.[a-z]{2,5}$/.test(last) ? segments.slice(0, -1) : segments;
  const query = [...address.searchParams]
    .filter(([name]) => !IDLE_PARAMETER.test(name))
    .map(([name, value]) => `${name}=${value}`.toLowerCase())
    .sort()
    .join('&');
  const port = address.port === '' || address.port === '80' || address.port === '443' ? '' : `:${address.port}`;
  const route = /^#!?\/./.test(address.hash) ? address.hash : '';
  return `${bareHost(url)}${port}/${path.join('/')}?${query}${route}`;
}

/** `section` is on the same host, above `url` in its path: /news/ above /news/2011/a.html. */
export function isSectionOf(section: string, url: string): boolean {
  if (bareHost(section) !== bareHost(url) || (parseAddress(section)?.search ?? '') !== '') return false;
  const above = pathSegments(section).filter((segment) => !HOME_FILE.test(segment));
  const below = pathSegments(url);
  return above.length > 0 && above.length < below.length && above.every((segment, at) => segment === below[at]);
}

// Resolvers of persistent identifiers redirect by design; archives do so to the capture they hold.
const RESOLVERS =
  /^(?:(?:dx\.)?doi\.org|hdl\.handle\.net|handle\.net|purl\.(?:org|archive\.org|oclc\.org|stanford\.edu|fdlp\.gov|lib\.[a-z]+\.edu)|w3id\.org|n2t\.net|ark\.[\w.]+|arks\.org|urn\.(?:fi|kb\.se|nb\.no|nbn\.[\w.]+)|nbn-resolving\.(?:de|org)|resolver\.[\w.]+|resolve\.[\w.]+|id\.(?:loc\.gov|nii\.ac\.jp|worldcat\.org)|perma\.cc|web\.archive\.org|archive\.(?:today|is|ph|md|li|vn|fo)|webcitation\.org|identifiers\.org|bioregistry\.io|orcid\.org|viaf\.org|d-nb\.info|persistent-identifier\.[\w.]+|persistentidentifiers\.[\w.]+|www\.persistent-identifier\.[\w.]+)$/;

/** A resolver of DOIs, Handles, ARKs, PURLs, URNs and their like, or a web archive. */
export function isResolver(url: string): boolean {
  if (RESOLVERS.test(bareHost(url))) return true;
  // A library's own proxy of a resolver keeps the identifier in the path.
  return /\/(?:ark:\/?\d{5}|urn:nbn:|(?:handle|hdl)\/\d+(?:\.\d+)*\/)/i.test(parseAddress(url)?.pathname ?? '');
}

/** The DOI resolver itself. */
export function isDoiResolver(url: string): boolean {
  return /^(?:dx\.)?doi\.org$/.test(bareHost(url));
}

/** What stands behind the host, decoded, without query and fragment: where addresses hold an identifier. */
export function identifierIn(url: string): string {
  return decoded((parseAddress(url)?.pathname ?? '').slice(1));
}
