// What walls, login pages, consent pages, busy servers and suspended accounts say of themselves.

import { foldLetters } from '../fold.ts';
import { type Statement, statement } from '../statement.ts';

/** Titles of bot checks: Cloudflare, DDoS-Guard, Distil, Imperva, PerimeterX, Anubis, AWS WAF, Sucuri, and plain refusals. */
export const botCheck: Statement = statement([
  'just a moment',
  'attention required',
  '(?:please )?(?:wait|stand by|hold on)(?: a moment)?',
  'one moment please',
  'un momento|nur einen moment|einen moment bitte|un instant|один момент|少々お待ちください|请稍候|請稍候|잠시만 기다리십시오|momentje|ett ogonblick|bir dakika lutfen',
  '(?:checking|verifying)(?: if)? (?:your browser|you are human|the site connection is secure|your connection).{0,60}',
  '(?:please )?(?:verify|confirm|prove)(?: that)? (?:you are|youre) (?:a )?(?:human|not a robot|not a bot).{0,40}',
  '(?:human|bot|robot|security|browser) (?:verification|check|challenge)(?: required)?',
  '(?:are you|you are) (?:a )?(?:human|robot|not a robot|a human|a bot)(?: or (?:a )?(?:robot|bot))?',
  'pardon our interruption',
  'ddos[ -]?guard|ddos protection by .{1,30}',
  'making sure youre not a bot',
  'access (?:to this (?:page|site|website) )?(?:has been |is )?(?:denied|blocked|forbidden)',
  '(?:sorry )?you (?:have been|are|were) (?:blocked|temporarily blocked|banned)',
  'you dont have permission to access .{1,80}',
  '(?:403 )?forbidden|403',
  'request (?:rejected|blocked|denied|unsuccessful)|the requested url was rejected',
  'web application firewall|security (?:alert|violation)|blocked by .{1,30}|website blocked',
  '(?:captcha|recaptcha)(?: (?:check|challenge|required))?',
  'unusual traffic(?: from your computer network)?',
  'robot or human',
  'در حال انتقال به سایت مورد نظر هستید|در حال بررسی مرورگر(?: شما)?|đang kiểm tra trình duyệt(?: của bạn)?|memeriksa browser anda|tarayiciniz kontrol ediliyor|comprobando (?:tu|su) navegador|verificando (?:o )?(?:seu )?navegador|verification de votre navigateur|uberprufung ihres browsers|ihr browser wird uberpruft|ブラウザを確認しています|브라우저를? 확인하는 중(?:입니다)?',
  'waiting for the redirect(?:ion|iron)?|security check by .{1,30}',
  'human verification|bot manager challenge|client challenge',
  'please (?:enable|turn on) (?:js|javascript|cookies|javascript and cookies)(?: and .{1,60})?',
  'доступ (?:к сайту |к ресурсу |к странице )?(?:запрещен|ограничен|заблокирован|закрыт)|проверка браузера|вы не робот|подтвердите что вы не робот|доступ заборонено',
  'zugriff verweigert|sicherheitsuberprufung|acces (?:refuse|interdit)|verification de securite|acceso (?:denegado|prohibido)|acesso (?:negado|proibido)|accesso negato|dostep zabroniony|toegang geweigerd|atkomst nekad|erisim engellendi',
  '访问(?:被拒绝|受限)|(?:安全|人机|滑动|滑块|访问|身份|图形)验证(?:页面|中心|码)?|验证码(?:验证|拦截|页面)?|请(?:先)?(?:完成|进行)(?:安全|滑块|人机|滑动)?验证|百度安全验证|スライダー認証|자동 ?등록 ?방지|禁止访问|アクセスが拒否されました|アクセス拒否|접근이 (?:거부|차단)되었습니다|sina visitor system',
]);

/** Sentences that only a bot check says to its visitor. */
export const botCheckText =
  /enable javascript and cookies to continue|checking (?:if the site connection is secure|your browser before accessing)|verify(?:ing)? (?:that )?you are (?:a )?human|needs to review the security of your connection|incapsula incident id|request unsuccessful incapsula|press and hold to confirm you are|denied because we believe you are using automation|you have been blocked|ddos protection by cloudflare|cloudflare ray id|completing the captcha proves you are|the requested url was rejected please consult|our systems have detected unusual traffic|to continue please (?:type the characters|confirm that you)|you dont have permission to access .{1,120} on this server|why do i have to complete a captcha|подтвердите что запросы отправляли вы|请完成(?:下方|下列|以下)?(?:安全|滑块|拼图)?验证|(?:按住|拖动|向右滑动)(?:左边|下方|左侧)?(?:的)?滑[块动].{0,12}(?:右|拼图|缺口|验证|完成)|进行验证.{0,8}继续访问|スライダーを.{0,12}(?:右|动か|ドラッグ)|슬라이더를.{0,12}(?:오른쪽|끝까지|밀어)/u;

/** What a check in words of its own asks of its visitor; an essay on robots says it too, and goes on. Over folded text. */
export const robotQuestion =
  /(?:not|arent|isnt|are you) (?:a |an )?(?:ro)?bot\b|(?:youre|you are) (?:a )?human\b|human (?:check|verification)|(?:solve|complete|enter) (?:the|this) (?:captcha|puzzle)|(?:enter|type) the (?:characters|letters) (?:you see|below|shown|above)|unusual (?:activity|traffic) (?:from|on) your|automated (?:access|requests|queries|traffic)|kein roboter|ein mensch sind|pas un robot|etes (?:bien )?(?:un )?humain|no (?:eres|soy|es) un robot|nao (?:e|sou) um robo|non sei un robot|не робот|nie jestes robotem|(?:nejste|nie ste) robot|nem vagy robot|geen robot|ikke en robot|inte en robot|robot olmad|ロボットではない|不是机器人|로봇이 아닙니다|נך רובוט|لست روبوت/u;

/** Titles and headings of login pages. */
export const login: Statement = statement([
  '(?:please )?(?:log|sign) ?(?:in|on)(?: (?:or|and) (?:register|sign ?up|create an account|join))?(?: (?:to (?:continue|your account|view this (?:page|content)|access this page|.{1,30})|required|page|here|with .{1,30}))?',
  '(?:member |user |account |staff |subscriber |customer )?(?:login|signin|logon|sign in|log in)(?: required| page| form| to continue| to .{1,30})?|login instagram|instagram login',
  '(?:you )?(?:must|need to|have to) (?:be logged in|log in|login|sign in)(?: .{1,60})?',
  'authentication required|authorization required|shibboleth authentication request|web login service|single sign on|central authentication service|sign in to your account',
  'вход(?: (?:на сайт|в систему|в личный кабинет|для пользователей|в аккаунт))?|авторизация(?: на сайте)?|войти(?: на сайт)?|требуется авторизация|необходима авторизация|вхід(?: на сайт| до системи)?|авторизація|увійти',
  'anmelden|anmeldung|einloggen|bitte (?:melden sie sich an|anmelden|einloggen)|log in erforderlich',
  '(?:se )?connexion|connectez vous|identification|authentification(?: requise)?|sidentifier|se connecter',
  'iniciar sesion|inicia sesion|inicio de sesion|acceder|identificate|acceso(?: de)? usuarios|entrar|fazer login|iniciar sessao|acesse sua conta|accedi|accesso|effettua laccesso|accesso utenti',
  'logowanie|zaloguj(?: sie)?|prihlaseni|prihlasit se|prihlasenie|bejelentkezes|inloggen|aanmelden|logga in|logg inn|log ind|kirjaudu(?: sisaan)?|oturum ac|giris yap|uye girisi|autentificare|conectare|συνδεση|εισοδος',
  'you need (?:access|permission)|request access|sie benotigen zugriff|necesitas acceso|vous devez demander lacces|нужен доступ|требуется доступ|アクセス権が必要です|您需要(?:访问)?权限',
  'inicia(?:r)? sessio|identifiqueu vos|iniciar sesion|inicia a sesion|hasi saioa|saioa hasi|pieslegties(?: vietne)?|pierakstities|prisijungti|prisijungimas|logi sisse|sisselogimine|prijavite se|prijavi se|пријавите се|најавете се|kirish|кіру|жүйеге кіру|hyni|mewngofnodi',
  '登录|登錄|登入|用户登录|会员登录|请登录|请先登录|ログイン|会員ログイン|로그인|회원 로그인|تسجيل الدخول|ورود|ورود به سايت|התחברות|כניסה|dang nhap|เข้าสู่ระบบ|masuk',
]);

/** Sentences that ask a stranger to log in, where a form to do so stands beside them. */
export const loginDemand: Statement = statement([
  'you are not logged in(?: or you do not have permission to access this page)?(?: this could be .{1,60})?',
  '(?:you must|you need to|you have to|please) (?:be logged in|log in|login|register)(?: or register)?(?: to (?:view|see|read|access|continue) .{1,60})?',
  'вы не авторизованы(?: .{1,80})?|(?:вы должны|вам необходимо) (?:войти|авторизоваться)(?: .{1,80})?|sie (?:mussen|sind nicht) (?:sich )?(?:anmelden|angemeldet)(?: .{1,60})?|vous devez etre (?:connecte|identifie)(?: .{1,60})?|debe[s]? (?:iniciar sesion|identificarse)(?: .{1,60})?|musisz (?:byc zalogowany|sie zalogowac)(?: .{1,60})?|您(?:还)?没有登录(?: .{1,60})?|您需要登录(?:后才|才).{1,30}|您所在的用户组 ?(?:游客)? ?无法进行此操作.{0,40}',
]);

/** Titles and headings of consent pages that stand before the content. */
export const consent: Statement = statement([
  'before you continue(?: to .{1,40})?',
  'bevor sie fortfahren(?: .{1,40})?|avant de continuer(?: .{1,40})?|antes de continuar(?: .{1,40})?|prima di continuare(?: .{1,40})?|voordat (?:je|u) verdergaat(?: .{1,40})?|прежде чем продолжить|続行する前に|zanim przejdziesz do .{1,40}',
  '(?:your|we value your) privacy(?: choices| is important to us| matters)?|privacy (?:gate|consent)|cookie (?:consent|wall|settings|preferences)|we (?:value|respect|care about) your privacy',
  '(?:cookies|cookie) (?:are |must be )?(?:required|absent|disabled|not supported|enabled)|cookies? (?:required|disabled)',
  '(?:adult |sensitive )?content warning|age verification|(?:please )?(?:verify|confirm) your age|are you (?:over|at least) \\d\\d.{0,30}',
]);

/** Titles and headings of a server that is being worked on, broken or overloaded. */
export const outOfService: Statement = statement([
  '(?:(?:this|the|our|web) ?)?(?:site|website|server|system|service|page|blog)?(?: is)?(?: currently| temporarily)?(?: down for| undergoing| under| in)? ?(?:scheduled |routine |planned |site |website |system |server )?maintenance(?: mode| break| page| in progress)?',
  '(?:well|we will) be (?:right )?back(?: (?:soon|shortly|later|online soon))?|be right back|back soon|(?:we are|were) (?:down for maintenance|currently offline|temporarily offline)',
  '(?:(?:this|the|our) )?(?:site|website|service|server|page) (?:is )?(?:temporarily|currently) (?:unavailable|offline|down|out of service|not available)',
  '(?:503 )?(?:service )?(?:temporarily )?unavailable|temporarily unavailable|service unavailable|503|502|500|504|server (?:error|unavailable|too busy)|http (?:500|502|503|504)',
  '(?:50[0234] )?(?:bad gateway|gateway timeout|gateway time out|internal server error|service temporarily unavailable|service unavailable|server error)|server error in application|runtime error|application error|fatal error|unexpected error|an error (?:has )?occurred|something went wrong|technical difficulties',
  'error establishing a database connection|database (?:connection )?error|cannot connect to (?:the )?database|site offline|website is offline',
  'origin (?:is unreachable|dns error)|web server is down|connection timed out|web server is returning an unknown error',
  'under construction|(?:site|website|page) under construction|coming soon|(?:website|site|page) coming soon|opening soon',
  '(?:ведутся )?(?:технические|профилактические|ремонтные) работы|(?:на сайте|сайт) (?:ведутся|проводятся) технические работы|сайт (?:временно )?(?:недоступен|не работает|на обслуживании|на реконструкции|закрыт на обслуживание)|сайт в разработке|технічні роботи|сайт тимчасово недоступний|ошибка (?:сервера|подключения к базе данных)|внутренняя ошибка сервера|сервис временно недоступен',
  'wartung(?:sarbeiten|smodus)?|(?:diese |die )?(?:seite|website|webseite) (?:befindet sich )?(?:im wartungsmodus|in wartung|im aufbau|derzeit nicht erreichbar|vorubergehend nicht (?:erreichbar|verfugbar))|wir sind (?:gleich|bald) (?:wieder da|zuruck)|baustelle|datenbankfehler|interner serverfehler',
  '(?:site |page )?en (?:cours de )?(?:maintenance|construction)|maintenance en cours|service (?:temporairement )?indisponible|site (?:temporairement )?indisponible|erreur (?:interne du )?serveur',
  '(?:sitio |pagina |web )?(?:en|em|in) (?:mantenimiento|manutencao|manutenzione|construccion|construcao|costruzione)|servicio no disponible|sitio en construccion|sito in (?:manutenzione|costruzione|allestimento)|error interno del servidor|servico (?:temporariamente )?indisponivel',
  'przerwa techniczna|prace (?:techniczne|konserwacyjne)|strona w (?:budowie|przebudowie)|udrzba|probiha udrzba|karbantartas|onderhoud|(?:site )?in onderhoud|underhall|vedlikehold|huoltokatko|bakim(?: calismasi)?|bakimdayiz|site bakimda|sitemiz bakimdadir|mentenanta|συντηρηση|υπο κατασκευη',
  '(?:сајт|страница) је (?:тренутно|привремено) (?:недоступан|недоступна|у изради)|радови на одржавању(?: су у току)?|(?:сайтът|страницата) (?:е )?(?:временно недостъп(?:ен|на)|в (?:ремонт|профилактика|процес на изработка))|odrzavanje(?: u tijeku)?|(?:stranica|sajt|web stranica) (?:je|su) (?:trenutno |privremeno )?(?:nedostupn[aei]|nedostupan|u izradi|u odrzavanju)|(?:spletna )?stran je (?:trenutno |zacasno )?(?:nedosegljiva|v vzdrzevanju|v izdelavi)|vzdrzevanje',
  '(?:svetaine|puslapis) (?:siuo metu )?(?:neveikia|tvarkoma|atnaujinama)|(?:lapa|vietne) (?:ir )?(?:islaicigi nav pieejama|izstrades stadija)|(?:leht|veebileht) on (?:hoolduses|ajutiselt suletud)|lloc en manteniment|sitio en mantemento',
  '(?:网站|系统|站点)?(?:正在)?维护(?:中|升级中)?|(?:網站|系統)?維護中|服务(?:暂时)?不可用|(?:ただいま)?メンテナンス中(?:です)?|メンテナンスのお知らせ|工事中|(?:시스템|서비스|사이트)? ?점검 ?중(?:입니다)?|الموقع تحت الصيانه|صيانه|سايت در دست تعمير است|האתר בתחזוקה|(?:(?:he thong|website|trang web) )?đang (?:bao tri|nang cap)|dalam perbaikan|ปิดปรับปรุง',
]);

/** What scripts and databases print in place of a page, in English wherever they run; over folded text. */
export const scriptTrouble =
  /microsoft (?:ole db provider|vbscript (?:runtime|compilation)|jet database engine)|odbc driver manager|error 800[04][0-9a-f]{4}|(?:warning|fatal error|parse error|notice) .{1,200} on line \d+|\bora \d{5}\b|you have an error in your sql syntax|could not connect to (?:the )?database|unhandled exception|java lang \w+exception/u;

/** Titles and headings of a limit on the number of requests. */
export const tooManyRequests: Statement = statement([
  '(?:429 )?too many requests|429|rate limit(?:ed)?(?: exceeded)?|(?:request|api|access) (?:rate )?limit exceeded|slow down|bandwidth limit exceeded|слишком много запросов|zu viele anfragen|trop de requetes|demasiadas solicitudes|请求过于频繁|访问过于频繁|リクエストが多すぎます',
]);

/** Titles and headings of a hosting account that was closed. */
export const suspended: Statement = statement([
  '(?:this |the |your )?(?:hosting )?(?:account|website|site|domain|web ?site|page|blog|service) (?:has been |is |was )?(?:temporarily |currently )?(?:suspended|deactivated|disabled|terminated)',
  '(?:suspended|expired|disabled) (?:account|domain|website|site|page)',
  '(?:this |the |your )?domain(?: name)? (?:has |is )?(?:expired|suspended)',
  'contact your hosting provider|account suspension',
  '(?:аккаунт|сайт|хостинг|домен|учетная запись) (?:временно )?(?:заблокирован|приостановлен|отключен|отключена|заблокирована)|акаунт призупинено|(?:роботу )?(?:сайту|сайт|хостинг|обліковий запис) (?:призупинено|заблоковано|вимкнено)|akun (?:hosting )?(?:ini )?(?:telah )?ditangguhkan|akaun (?:ini )?(?:telah )?digantung|tai khoan (?:nay )?(?:đa )?bi (?:tam ngung|khoa|đinh chi)|계정이 (?:정지|일시 중지)되었습니다|(?:ucet|web) (?:byl )?(?:pozastaven|zablokovan)|cont suspendat|account (?:is )?(?:opgeschort|geschorst)|kontot (?:ar|har blivit) (?:avstangt|sparrat)|срок регистрации домена истек|(?:этот |данный )?сайт (?:был )?удален(?: (?:своим )?владельцем| администрацией)?|домен не оплачен|сайт заблокирован хостинг провайдером',
  'dieses? (?:konto|webseite|domain) (?:wurde|ist) gesperrt|(?:konto|webseite|domain) gesperrt|compte suspendu|ce compte a ete suspendu|site suspendu|domaine expire|cuenta suspendida|esta cuenta ha sido suspendida|conta suspensa|sito sospeso|account sospeso|dominio (?:caducado|expirado|scaduto)|konto zawieszone|hesap askiya alindi',
  '(?:该|此)?(?:网站|账号|空间|站点|域名)(?:已)?(?:被)?(?:暂停|停用|关闭|过期|到期)|站点(?:已)?(?:暂停|关闭)|アカウントは停止されました|ドメインの有効期限が切れています',
]);

/** Such notices speak to the owner of an account, not to a reader; over folded text. */
export const toTheOwner: RegExp = new RegExp(
  foldLetters(
    [
      'host|provider|administrat|webmaster|billing|support|owner|renew|contact|proveedor|provedor|fornecedor|anbieter|hébergeur|soporte|suporte|assistenza|propriet|propietari|inhaber|kontakt|contatt|penyedia|yönetici|rinnov|renov',
      'хост|провайдер|админ|адмін|поддержк|підтримк|поддръжк|владел|власник|власни|сопственик|собственик|оплат|сплат|продл|продовж|контакт|плащ|плати|уплат',
      'majitel|majiteľ|správc|predĺž|prodluž|prodlouž|zaplat|zaplať|uhrad|faktúr|faktur|właścici|opłać|odnów|przedłuż|tulajdonos|üzemeltet|szolgáltató|ügyfél|számlá|furnizor|reînno|plata|plăti|factur',
      'vlasnik|podršk|podršc|uplat|produž|lastnik|podpor|obnov|podaljš|savinink|apmok|pratęs|klient|īpašniek|apmaks|atbalst|omanik|arve|tasu|pikenda|haldaja|asiakas|omistaja|ylläpit|laskun|maksu',
      'ägare|kund|betal|ejer|eier|forny|eigandi|endurnýj|ιδιοκτήτ|διαχειριστ|ανανέω|ανανεώ|πληρω|επικοινων|sahip|sahib|ödeme|ödəni|destek|dəstək|jabe|berritu|ordain|pagament|pronar|paguaj|egasi|tolov|эзэмшигч|төлб|иесі|төле|ұзарт|байланыс',
      'მფლობელ|ადმინისტრატორ|გადახდ|განახლ|დაუკავშირდ|սեփական|տեր|ադմին|վճար|կապ|المالك|صاحب|الدعم|تجديد|الدفع|سداد|مدير|مزود|پشتیبان|تمدید|مدیر|مالک|پرداخت|בעל|מנהל|חידוש|לחדש|קשר|תמיכה|תשלום|स्वामी|मालिक|नवीनी|संपर्क|भुगतान|মালিক|নবায়ন|যোগাযোগ',
      'chủ sở hữu|chủ|gia hạn|thanh toán|liên hệ|pemilik|perpanjang|hubungi|bayar|mmiliki|lipa|ผู้ดูแล|เจ้าของ|ต่ออายุ|ชำระ|ติดต่อ|服务商|服務商|管理员|管理員|续费|續費|联系|聯絡|聯繫|管理者|所有者|更新手続|お支払|契約|소유자|관리자|연장|결제|문의',
    ].join('|'),
  ),
  'u',
);

/** What a server's first page says to whoever installed it; over folded text. */
export const toTheInstaller =
  /if you (?:see|can read|are reading|can see) this|used to test|default (?:web ?)?(?:page|site)|replace this|(?:successfully|properly) (?:installed|working|created)|is (?:installed|working|running)|further configuration|no content has been added|has not been (?:configured|set up)|it works|自动生成|默认|internet information services|upload your|plesk|cpanel/u;

/** Titles of servers that were never set up, or set up anew. */
export const serverDefault: Statement = statement([
  'welcome to (?:nginx|openresty|caddy|centos|lighttpd|your new (?:website|site|hosting)|plesk)(?: on .{1,40})?',
  '(?:apache2?|http server|ubuntu|debian|centos|red hat|fedora|freebsd|rocky linux|almalinux|nginx)(?: [a-z0-9]+){0,3} (?:default|test) page(?: for the .{1,60})?(?: it works)?',
  'apache2 (?:ubuntu|debian) default page(?: it works)?|test page for the (?:ssl|tls)?.{0,40}(?:apache|nginx|http|web) ?server.{0,60}',
  'it works',
  '(?:apache|the (?:web )?server|web server|nginx|litespeed|lighttpd)(?: web server)? is (?:functioning|working|running|up)(?: normally| correctly| and running)?',
  'iis windows(?: server)?|iis ?(?:7|8|8 5|10)',
  '恭喜 ?(?:您 )?(?:站点|网站)?创建成功|没有找到站点|congratulations (?:the |your )?(?:site|website) (?:is|was) (?:created|successfully created)(?: successfully)?',
  'default (?:web ?site|parallels plesk|plesk) page|domain default page|web servers? ?s? default page|default web site page|site is created successfully',
]);
