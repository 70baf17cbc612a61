// Words of what stands before a page for everybody, or for a while: then every address shows the same, and proves nothing.

import { foldText } from './fold.ts';

// Consent, login, subscription, age, country and robots; folded.
const GATE =
  /cookie|consent|permission|authori[sz]|restrict|members? only|access (?:denied|to this)|denied|forbidden|zugriff|berechtig|autoriz|acceso|acesso|accesso|acces (?:refuse|interdit|restreint)|dostep|доступ|blocked|eligib|zustimm|einwillig|datenschutz|privacy|consentement|confidentialit|privacidad|abonn|subscri|suscri|assina|подпис|соглас|log ?in|sign ?in|anmeld|connexion|вход|войти|авториз|captcha|robot|робот|verif|confirm|human|adult|\bage\b|are you 18|country|region|регион|同意|ログイン|会员|登录|验证|로그인|동의/u;

// A bad hour or a server in trouble, not a loss; folded.
const PASSING =
  / (?:went wrong|try again|unexpected|internal|technical|reload|technisch[^ ]*|interner|erneut|inattendue?|technique|reessay[^ ]*|inesperad[oa]|interno|intent[ae]lo|tente novamente|riprova[^ ]*|sprobuj|zkuste to znovu|znovu|probalja|tekrar|forsok igen|later|soon|moment|temporar[^ ]*|maintenance|minutes?|spater|wartung[^ ]*|plus tard|mas tarde|mais tarde|piu tardi|manutencao|manutenzione|mantenimiento|pozniej|pozdeji|neskor|kesobb|karbantart[^ ]*|sonra|bakim[^ ]*|senare|senere|myohemmin) |(?<!\p{L})(?:временно|тимчасово|привремено|тренутно|часова)(?!\p{L})|позже|позднее|попробуите|внутренн|непредвид|重试|再试行|再度|다시 시도|технич|обслужив|пізніше|稍后|维护|しばらく|メンテナンス|잠시|점검|لاحقا|صيانه/u;

// What asks something of the reader before it lets him in; banners of cookies and newsletters stand on every page. Folded.
const BARRIER =
  /javascript|browser|ad ?block|werbeblocker|\bproxy\b|\bvpn\b|legal reasons|captcha|robot|(?:verify|confirm|prove)(?: that)? you|verification|are (?:you )?(?:a )?human|your age|of age|are you 18|over 18|adults? only|permission|not authori[sz]ed|unauthori[sz]ed|members? only|access (?:denied|restricted)|denied|forbidden|been blocked|your (?:country|region|location)|where you (?:are|live)|(?:log|sign) ?in to|please (?:log|sign) ?in|zugriff|berechtig|zugang|bitte (?:melden|loggen)|ihr(?:em)? (?:alter|land)|acces (?:refuse|interdit|restreint|reserve)|votre (?:age|pays)|reserve aux|acceso (?:denegado|restringido)|(?:su|tu) (?:pais|edad)|permiso|accesso (?:negato|riservato)|tuo paese|acesso (?:negado|restrito)|seu pais|permissao|(?<!(?:није|нису) )доступ|возраст|воидите|авториз|ваш[^ ]+ (?:стран|регион)|登录|验证|ログイン|年齢|会员|로그인|권한|연령/u;

/** Whether what is said in the beginning asks something of the reader, or puts him off for a while. */
export function isBarrier(lines: readonly string[]): boolean {
  const folded = ` ${lines.map(foldText).join(' ')} `;
  return BARRIER.test(folded) || PASSING.test(folded);
}

export function isGate(text: string): boolean {
  return GATE.test(foldText(text));
}

export function isGateOrPassing(text: string): boolean {
  const folded = ` ${foldText(text)} `;
  return GATE.test(folded) || PASSING.test(folded);
}
