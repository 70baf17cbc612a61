// The words with which a hosting company says that a customer's site was suspended, has expired or was not paid for.

import { compiled, type LossWords } from './loss-words.ts';

/** A sentence of one language that holds both says so; over folded text that begins and ends with a space. */
export const suspendedWords: readonly LossWords[] = compiled(
  [
    [
      'hosting|web ?hosting|hosting (?:account|plan|package|service)|account|web ?site|site|domain|domain name|service|subscription',
      'suspended|expired|lapsed|deactivated|disabled|unpaid|non ?payment|not (?:been )?(?:paid|renewed)|overdue|terminated',
    ],
    [
      'hosting|webhosting|hostingpaket|webspace|konto|kundenkonto|account|website|webseite|internetseite|domain|vertrag',
      'gesperrt|deaktiviert|abgelaufen|gekündigt|nicht (?:bezahlt|verlängert)|unbezahlt~|ausgesetzt|stillgelegt',
    ],
    [
      'hébergement|compte|site|nom de domaine|domaine|abonnement|lhébergement|labonnement',
      'suspendue?|expirée?|désactivée?|résiliée?|impayée?|échéance|non renouvelée?',
    ],
    [
      'alojamiento|hosting|cuenta|sitio|sitio web|página web|dominio|servicio',
      'suspendid[oa]|caducad[oa]|expirad[oa]|vencid[oa]|ha (?:caducado|expirado|vencido)|desactivad[oa]|impago|falta de pago|dad[oa] de baja',
    ],
    [
      'hospedagem|alojamento|conta|site|domínio|serviço|plano',
      'suspens[oa]|expirad[oa]|expirou|vencid[oa]|venceu|desativad[oa]|bloquead[oa]|falta de pagamento|inadimpl~',
    ],
    [
      'hosting|account|sito|dominio|servizio|spazio web',
      'sospes[oa]|scadut[oa]|disattivat[oa]|bloccat[oa]|mancato (?:pagamento|rinnovo)|non rinnovat[oa]',
    ],
    [
      'allotjament|lallotjament|compte|lloc web|web|domini|servei',
      'suspès|suspesa|caducat|caducada|expirat|vençut|desactivat|manca de pagament|impagat',
    ],
    ['aloxamento|conta|sitio web|dominio|servizo', 'suspendid[oa]|caducad[oa]|caducou|expirou|expirad[oa]'],
    [
      'ostatua|ostalaritza|kontua|webgunea|webgune|domeinua|zerbitzua|ostatatzea',
      'etenda|eten(?: egin)? da|iraungi~|bertan behera|desaktibatu~|ordaindu gabe',
    ],
    [
      'găzduire~|hosting~|contul|cont|site~|domeniu~|serviciul~|abonament~',
      'suspendat~|expirat~|dezactivat~|neachitat~|neplătit~|neplata|neplată|neplatei',
    ],
    [
      'hosting|webhosting|hostingpakket|account|website|domein|domeinnaam|abonnement',
      'opgeschort|geschorst|verlopen|geblokkeerd|gedeactiveerd|niet (?:betaald|verlengd)|beëindigd|uitgeschakeld|stopgezet',
    ],
    [
      'webbhotell~|konto~|webbplats~|hemsida~|domän~|tjänst~|abonnemang~',
      'avstängd~|avstängt|spärrad|spärrat|gått ut|utgått|upphört|obetald~|inaktiverad|inaktiverat|stängts av|(?:inte|ej) betal~',
    ],
    [
      'webhotell~|konto~|nettsted~|nettside~|domene~|tjeneste~|abonnement~',
      'suspendert|sperret|stengt|utløpt|deaktivert|ubetalt|ikke betalt|opphørt',
    ],
    [
      'webhotel~|konto~|hjemmeside~|website~|domæne~|abonnement~|tjeneste~',
      'suspenderet|spærret|lukket|udløbet|deaktiveret|ubetalt|manglende betaling|ikke betalt|opsagt',
    ],
    [
      'webhotelli~|tili|tilin|tilisi|sivusto~|verkkosivu~|verkkotunnu~|palvelu~',
      'suljettu|keskeytetty|vanhentunut|vanhentui|päättynyt|poistettu käytöstä|maksamat~|jäädytetty|lukittu|umpeutunut',
    ],
    ['vefhýsing~|hýsing~|aðgangur~|lén~|vefur~|vefsvæði~', 'lokað|lokaður|útrunnin~|útrunnið|rann út|óvirk~'],
    [
      'hosting~|konto|konta|strona|witryna|serwis|domena|domeny|usługa|abonament~',
      'zawieszon~|wygasł~|zablokowan~|nieopłacon~|nie został[ay]? opłacon~|nieaktywn~|wyłączon~|brak~ płatności',
    ],
    [
      'hosting~|webhosting~|účet|účtu|web|webu|webové stránky|stránk~|domén~|služb~',
      'pozastaven~|vyprš~|expiroval~|zablokován~|zablokovan~|nezaplacen~|neuhrazen~|nebyl~ (?:uhrazen~|zaplacen~)|deaktivován~|propadl~|skončila',
    ],
    [
      'hosting~|webhosting~|účet|účtu|web|webová stránka|webstránk~|stránk~|domén~|služb~',
      'pozastaven~|vyprš~|expiroval~|zablokovan~|nezaplaten~|neuhraden~|nebol~ (?:uhraden~|zaplaten~)|deaktivovan~|prepadl~|skončila',
    ],
    [
      'tárhely~|webtárhely~|fiók~|weboldal~|honlap~|domain~|szolgáltatás~|előfizetés~',
      'felfüggeszt~|lejárt|letilt~|zárol~|kifizetetlen~|nem (?:lett )?(?:kifizet~|rendez~)|szünetel~',
    ],
    [
      'hosting~|račun~|nalog~|stranic~|sajt~|domen~|uslug~|web mjesto',
      'suspendiran~|suspendovan~|istekl[aoi]|istekao|blokiran~|deaktiviran~|neplaćen~|nije plaćen~|obustavljen~|onemogućen~',
    ],
    [
      'хостинг~|налог~|сајт~|домен~|услуг~|страница|сметка~',
      'суспендован~|суспендиран~|истекао|истекл[аои]|истече~|блокиран~|деактивиран~|неплаћен~|неплатен~|није плаћен~|обустављен~',
    ],
    [
      'gostovanj~|račun~|spletna stran|spletno mesto|domen~|storitev|storitve|paket~',
      'onemogočen~|suspendiran~|potekl~|potekel|ustavljen~|ukinjen~|neplačan~|ni (?:bil[ao]? )?plačan~|blokiran~|zaklenjen~',
    ],
    [
      'хостинг~|акаунт~|сайт~|уебсайт~|домейн~|услуг~|абонамент~',
      'спрян~|изтек~|блокиран~|деактивиран~|неплатен~|не е платен~|преустановен~|суспендиран~',
    ],
    [
      'хостинг~|аккаунт~|сайт~|домен~|услуг~|учетная запись|тариф~',
      'заблокирован~|приостановлен~|отключен~|истек~|не оплачен~|неоплачен~|неуплат~|деактивирован~|не продлен~',
    ],
    [
      'хостинг~|акаунт~|сайт~|домен~|послуг~|обліковий запис',
      'заблокован~|призупинен~|вимкнен~|закінчи~|минув|сплив|не (?:сплачен~|оплачен~)|несплат~|деактивован~|зупинен~',
    ],
    ['хостынг~|сайт~|дамен~|уліковы запіс|паслуг~', 'заблакаван~|прыпынен~|адключан~|скончы~|не аплачан~'],
    [
      'talpinim~|paskyr~|svetain~|domen~|paslaug~|prieglob~|puslap~',
      'sustabdyt~|išjungt~|pasibaig~|užblokuot~|neapmokėt~|nesumokėt~|nepratęst~',
    ],
    [
      'hosting~|mitināšan~|kont~|vietne~|mājas ?lap~|domēn~|pakalpojum~',
      'apturēt~|bloķēt~|beidzies|beigusies|beigušies|izbeidzies|neapmaksāt~|nav apmaksāt~|atslēgt~|deaktivizēt~',
    ],
    [
      'veebimajutus~|majutus~|konto|veebileh~|koduleh~|domeen~|teenus~',
      'peatatud|suletud|aegunud|lõppenud|blokeeritud|maksmata|tasumata|deaktiveeritud|katkestatud',
    ],
    [
      'φιλοξενία~|λογαριασμ~|ιστοσελίδα~|ιστότοπ~|ιστοχώρ~|domain|υπηρεσία~|hosting|συνδρομή',
      'ανασταλ~|αναστολή~|έληξε|λήξει|απενεργοποιη~|ανεστάλη|ανεξόφλητ~',
    ],
    [
      'hosting~|barındırma~|hesap|hesabı~|site~|web sitesi~|alan adı~|hizmet~',
      'askıya alın~|durdurul~|süresi (?:dol~|bit~)|devre dışı~|ödenme~|sonlandırıl~',
    ],
    [
      'hostinq~|hesab~|sayt~|domen~|xidmət~',
      'dayandırıl~|bloklan~|(?:vaxtı|müddəti) (?:bitib|bitmiş~|başa çat~)|söndürül~|deaktiv~',
    ],
    [
      'хостинг~|сайт~|домен~|аккаунт~|қызмет~|тіркелгі~',
      'бұғаттал~|тоқтатыл~|мерзімі (?:аяқтал~|бітті|біткен|өтті|өткен)|төленбе~|сөндірілген',
    ],
    ['xosting~|sayt~|domen~|akkaunt~|hisob~', 'toxtatil~|bloklan~|muddati (?:tuga~|otgan)'],
    ['хостинг~|сайт~|домэйн~|данс~|үйлчилгээ~', 'түр (?:зогс~|хаа~)|хаагдсан|дууссан'],
    [
      'ჰოსტინგი~|ანგარიში~|საიტი~|დომენი~|დომენის|ვებგვერდი~|მომსახურება~|ჰოსტინგის',
      'შეჩერებული~|შეჩერდა|გათიშული~|დაბლოკილი~|ვადაგასული~|ვადა (?:გაუვიდა|ამოიწურა|გასულია)',
    ],
    [
      'հոստինգ~|կայք~|հաշիվ~|հաշվ~|դոմեն~|տիրույթ~|ծառայությ~',
      'կասեց~|արգելափակ~|անջատ~|ժամկետը (?:լրացել|սպառվել|ավարտվել)~|դադարեց~',
    ],
    ['hosting~|llogari~|faqja|domeni|uebfaqja|shërbimi', 'pezullua~|skadua~|bllokua~|çaktivizua~'],
    [
      'الاستضافة|استضافة|الحساب|حساب|حسابك|الموقع|موقع|النطاق|الخدمة',
      'معلق~|موقوف~|متوقف~|تم (?:تعليق|إيقاف|تعطيل|حظر)~|منتهي~|معطل~|تعليق~|إيقاف~|انتهت|انتهى',
    ],
    [
      'هاست|هاستینگ|میزبانی~|حساب~|سایت|وب ?سایت|دامنه|سرویس',
      'مسدود|تعلیق|معلق|منقضی|غیر ?فعال|به پایان رسیده|تمدید نشده|پرداخت نشده',
    ],
    [
      'אחסון|האחסון|החשבון|חשבון|האתר|אתר|הדומיין|דומיין|השירות|שירות',
      'הושעה|הושעתה|מושעה|פג|פגה|נחסם|חסום|הושבת|הופסק|לא שולם|לא שולמה|מוקפא',
    ],
    ['होस्टिंग|खाता|खाते|वेबसाइट|साइट|डोमेन|सेवा', 'निलंबित|निलम्बित|समाप्त|निष्क्रिय|अवरुद्ध'],
    ['হোস্টিং|অ্যাকাউন্ট~|ওয়েবসাইট~|সাইট~|ডোমেইন~|ডোমেন~', 'স্থগিত|মেয়াদ (?:শেষ|উত্তীর্ণ)|নিষ্ক্রিয়'],
    [
      'hosting|tài khoản|website|trang web|tên miền|dịch vụ',
      'tạm ngưng|tạm khóa|bị khóa|hết hạn|đình chỉ|tạm dừng|chưa thanh toán',
    ],
    [
      'hosting|akun|akaun|situs|website|laman web|domain|layanan|langganan',
      'ditangguhkan|dinonaktifkan|kedaluwarsa|kadaluarsa|kedaluarsa|tamat tempoh|digantung|diblokir|disekat|belum dibayar|dibekukan',
    ],
    ['akaunti|tovuti|huduma|kikoa', 'imesimamishwa|umesimamishwa|imeisha|imefungwa'],
    ['호스팅~|계정~|사이트~|홈페이지~|도메인~|서비스~|웹사이트~', '정지~|중지~|만료~|차단~|미납~|일시 ?중단~'],
  ],
  [
    [
      '主机|主機|空间|空間|账号|帐号|帳號|账户|網站|网站|站点|域名|網域',
      '暂停|暫停|停用|过期|過期|到期|欠费|欠費|未续费|未續費|冻结|凍結|被封',
    ],
    [
      'サーバー|ホスティング|アカウント|サイト|ドメイン|ご契約',
      '停止(?:され|し|中|いた)|期限(?:が|は)?(?:切れ|過ぎ)|凍結|契約(?:が|は)?(?:終了|満了|切れ)|未払い',
    ],
    ['โฮสติ้ง|โฮสต์|บัญชี|เว็บไซต์|โดเมน|บริการ', 'ระงับ|หมดอายุ|ค้างชำระ|ไม่ได้ชำระ'],
  ],
);
