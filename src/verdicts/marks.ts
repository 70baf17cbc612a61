// The names under which read-page reports signs in a page's markup (src/probe/marks.ts), grouped by what they mean to a rule.

/** Scripts of walls. Bot managers are loaded by ordinary pages too: with a success status, the text must be short as well. */
export const CHALLENGE_MARKS: ReadonlySet<string> = new Set([
  'akamai',
  'aliyun-waf',
  'anubis',
  'arkose',
  'aws-waf',
  'cloudflare-challenge',
  'datadome',
  'ddos-guard',
  'distil',
  'geetest',
  'incapsula',
  'kasada',
  'perimeterx',
  'sucuri',
]);

/** A captcha stands in ordinary forms too: counts only with a refusing status, or on a page with nearly no text. */
export const CAPTCHA_MARKS: ReadonlySet<string> = new Set(['cloudflare-turnstile', 'hcaptcha', 'recaptcha']);

/** A field for a password. */
export const PASSWORD_MARK = 'password-input';

/** Scripts and frames of parking services. */
export const PARKING_MARKS: ReadonlySet<string> = new Set([
  'bodis-parking',
  'cashparking',
  'parking-footer',
  'parking-lander',
  'parkingcrew',
  'parklogic',
  'sedo-parking',
  'skenzo-parking',
  'squarespace-parking',
]);

/** The key of parking services' advertisements, which saved copies of other pages may bear too. */
export const PARKING_KEY_MARK = 'parking-key';

/** Links to domain markets, which a registrar's advertisement also holds. */
export const MARKET_MARKS: ReadonlySet<string> = new Set([
  'above-parking',
  'afternic',
  'dan-parking',
  'for-sale-link',
  'hugedomains',
]);

/** The page says of itself that it is an article (Open Graph). */
export const ARTICLE_MARK = 'og-article';

/** A sample of code or of a screen. */
export const CODE_MARK = 'preformatted';

/** What a script would fill, which nobody ran. */
export const SHELL_MARKS: ReadonlySet<string> = new Set(['app-shell', 'needs-javascript']);

/** A publishing system's own name for the page that it shows. */
export const LOST_MARKS: ReadonlySet<string> = new Set(['lost-class', 'lost-data', 'lost-route']);

/** A script framework's data give the page's own status as 404 or 410. */
export const LOST_DATA_MARK = 'lost-data';

/** What a player's data say of a film that it does not show. */
export const PLAYER_MARKS = { error: 'player-error', login: 'player-login', withheld: 'player-withheld' } as const;

/** Telegram's page for a name that nobody bears. */
export const NAMELESS_MESSAGE_MARK = 'nameless-message';
