// Words of what stands before a page for everybody, or for a while: then every address shows the same, and proves nothing.

import { foldText } from './fold.ts';

// Consent, login, subscription, age, country and robots; folded.
const GATE =
  /cookie|consent|zustimm|einwillig|datenschutz|privacy|consentement|confidentialit|privacidad|abonn|subscri|suscri|assina|подпис|соглас|log ?in|sign ?in|anmeld|connexion|вход|войти|авториз|captcha|robot|робот|verif|confirm|human|adult|\bage\b|are you 18|country|region|регион|同意|ログイン|会员|登录|验证|로그인|동의/u;

// A bad hour, not a loss; folded.
const PASSING =
  / (?:later|soon|moment|temporar[^ ]*|maintenance|minutes?|spater|wartung[^ ]*|plus tard|mas tarde|mais tarde|piu tardi|manutencao|manutenzione|mantenimiento|pozniej|pozdeji|neskor|kesobb|karbantart[^ ]*|sonra|bakim[^ ]*|senare|senere|myohemmin) |позже|позднее|технич|обслужив|пізніше|稍后|维护|しばらく|メンテナンス|잠시|점검|لاحقا|صيانه/u;

export function isGate(text: string): boolean {
  return GATE.test(foldText(text));
}

export function isGateOrPassing(text: string): boolean {
  const folded = ` ${foldText(text)} `;
  return GATE.test(folded) || PASSING.test(folded);
}
