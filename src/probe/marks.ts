// The list of markup signs that page facts carry as `marks`: facts about the source, no conclusions.

/**
 * Every mark, and where it is looked for. The needles are searched in inline scripts and in the addresses, classes and
 * ids of elements, never in visible text, links to click or a script's JSON, so that an article about walls bears none of their marks.
 *
 * | mark | what was seen |
 * | --- | --- |
 * | `cloudflare-challenge` | `_cf_chl_opt` or `cf-browser-verification`: the challenge page itself |
 * | `cloudflare-script` | `/cdn-cgi/challenge-platform/`: also on good pages behind Cloudflare |
 * | `cloudflare-turnstile` | the captcha widget, also in ordinary forms |
 * | `incapsula`, `datadome`, `perimeterx`, `akamai`, `kasada`, `aws-waf`, `anubis`, `sucuri`, `ddos-guard`, `distil`, `geetest`, `arkose`, `aliyun-waf` | scripts of that wall |
 * | `recaptcha`, `hcaptcha` | captcha widgets, also in ordinary forms |
 * | `password-input` | an `input` of type password |
 * | `parking-footer` | `FOOTER_DOMAIN_PARKING` |
 * | `parking-key` | the root bears `data-adblockkey`, with which parking services unlock their advertisements |
 * | `sedo-parking`, `bodis-parking`, `parkingcrew`, `parking-lander`, `afternic`, `dan-parking`, `above-parking`, `hugedomains`, `parklogic`, `cashparking`, `skenzo-parking`, `squarespace-parking` | scripts, frames or images of that parking service |
 * | `for-sale-link` | a link to click that leads to a domain market's page for one domain |
 * | `lost-class` | a visible container is named `error404`, `not-found` or their like |
 * | `lost-data` | the data of Next.js, Nuxt, Remix, React Router or SvelteKit give the page's own status as 404 or 410, and hold no text |
 * | `lost-route` | a script framework's data says that it shows its not-found page |
 * | `player-error`, `player-login`, `player-withheld` | a player's data say that it has no film, one for members only, or one that it does not play |
 * | `nameless-message` | Telegram's page for a name that nobody bears: no title, no message, only an offer to write there |
 * | `og-article` | `og:type` says that the page is an article |
 * | `preformatted` | a visible `pre` |
 * | `not-free` | JSON-LD says `isAccessibleForFree: false` |
 * | `noindex` | meta robots holds `noindex` or `none` |
 * | `frameset` | the page consists of frames |
 * | `app-shell` | a container for a script application and hardly any text |
 * | `needs-javascript` | a `noscript` notice and hardly any text |
 */
export type Mark = string;

const NEEDLES: readonly (readonly [string, Mark])[] = [
  ['_cf_chl_opt', 'cloudflare-challenge'],
  ['cf-browser-verification', 'cloudflare-challenge'],
  ['/cdn-cgi/challenge-platform/', 'cloudflare-script'],
  ['cf-turnstile', 'cloudflare-turnstile'],
  ['challenges.cloudflare.com/turnstile', 'cloudflare-turnstile'],
  ['_Incapsula_Resource', 'incapsula'],
  ['captcha-delivery.com', 'datadome'],
  ['_pxAppId', 'perimeterx'],
  ['px-captcha', 'perimeterx'],
  ['_abck', 'akamai'],
  ['bmak.', 'akamai'],
  ['KPSDK', 'kasada'],
  ['awsWafCookieDomainList', 'aws-waf'],
  ['AwsWafIntegration', 'aws-waf'],
  ['/.within.website/x/cmd/anubis/', 'anubis'],
  ['sucuri_cloudproxy', 'sucuri'],
  ['/.well-known/ddos-guard/', 'ddos-guard'],
  ['distil_r_captcha', 'distil'],
  ['geetest.com', 'geetest'],
  ['arkoselabs.com', 'arkose'],
  ['WAF_NC_WRAPPER', 'aliyun-waf'],
  ['aliyun_waf_', 'aliyun-waf'],
  ['g-recaptcha', 'recaptcha'],
  ['/recaptcha/', 'recaptcha'],
  ['h-captcha', 'hcaptcha'],
  ['hcaptcha.com', 'hcaptcha'],
  ['FOOTER_DOMAIN_PARKING', 'parking-footer'],
  ['sedoparking', 'sedo-parking'],
  ['sedoParkingUrl', 'sedo-parking'],
  ['bodis.com', 'bodis-parking'],
  // Its state, in base64.
  ['window.park = "ey', 'bodis-parking'],
  ['window.park="ey', 'bodis-parking'],
  ['parkingcrew.net', 'parkingcrew'],
  ['/parking-lander/', 'parking-lander'],
  // GoDaddy's and Afternic's first page is this one line.
  ['window.onload=function(){window.location.href="/lander"}', 'parking-lander'],
  ['cdn-fileserver.com/bping.php', 'skenzo-parking'],
  ['scripts-compressed/parking-page-', 'squarespace-parking'],
  ['afternic.com', 'afternic'],
  ['//dan.com/', 'dan-parking'],
  ['.dan.com/', 'dan-parking'],
  ['park.above.com', 'above-parking'],
  ['hugedomains.com', 'hugedomains'],
  ['parklogic', 'parklogic'],
  ['cashparking', 'cashparking'],
];

// Nearly every page holds none of them, which one search tells at a tenth of the price of all.
const ANY_NEEDLE = new RegExp(NEEDLES.map(([needle]) => needle.replace(/[^\w]/g, '\\$&')).join('|'));

// A market's page for one domain; its front page may be linked by anybody.
const MARKET_PAGES = [
  'dan.com/buy-domain/',
  'sedo.com/search/details',
  'hugedomains.com/domain_profile',
  'afternic.com/forsale/',
  'afternic.com/domain/',
  'domainmarket.com/buynow/',
  'undeveloped.com/buy-domain/',
  'godaddy.com/domainsearch/',
];

const TELEGRAM_PAGE = 'tgme_page_action';
// What its page for a channel, a person or a message bears.
const TELEGRAM_MATTER = /tgme_(?:page_(?:title|extra|photo|post|widget|context)|widget_message|channel)/;

function isNamelessMessage(source: string): boolean {
  return source.includes(TELEGRAM_PAGE) && !TELEGRAM_MATTER.test(source);
}

/** The marks of a page's source, and of the addresses that its links lead to. */
export function marksIn(source: string, links: string): readonly Mark[] {
  const isMarked = ANY_NEEDLE.test(source);
  const marks = (isMarked ? NEEDLES : []).filter(([needle]) => source.includes(needle)).map(([, mark]) => mark);
  return [
    ...marks,
    ...(isNamelessMessage(source) ? ['nameless-message'] : []),
    ...(MARKET_PAGES.some((page) => links.includes(page)) ? ['for-sale-link'] : []),
  ];
}
