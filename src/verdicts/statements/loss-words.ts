// The words with which a page says that something is not there, a language a line: the thing, and its loss.

import { foldLetters } from '../fold.ts';

/** A sentence of that language that holds both speaks of a loss. Over folded text that begins and ends with a space. */
export interface LossWords {
  readonly thing: RegExp;
  readonly lost: RegExp;
}

// That a thing is "not available" may mean a region, a login or a bad hour: only "no longer" is a loss. `~` stands for the rest of a word, `_` for a word or two between, so that word order and endings are left open.
const SPACED: readonly (readonly [thing: string, lost: string])[] = [
  [
    '(?:web )?pages?|webpages?|articles?|story|stories|documents?|content|posts?|entry|entries|files?|items?|records?|resources?|urls?|address|links?|publications?|topics?|threads?|listings?|piece|one|material|(?:web )?site|website|blog|account|profile|user|video|photo|product|location|event|show|episode|programme|broadcast|recording|podcast|course|vacancy|what (?:you|youre|youve)|anything',
    '(?:not|never) (?:be |been )?(?:found|located)|can ?not be (?:found|located|displayed)|(?:can ?not|cant|couldnt|could not|unable to|didnt|did not|failed to|not able to|trouble) (?:seem to |quite )?(?:find|finding|locate|locating)|do(?:es)? ?nt ?(?:seem to |appear to )?exist|do(?:es)? not (?:seem to |appear to )?exist|no longer (?:exists?|available|here|online|there|accessible|on (?:this|our)|with us|active|published|hosted|live|listed|shown|displayed)|is ?nt (?:here|there|online)|(?:is|was) not (?:here|there)|(?:is|has|have) (?:now )?gone|(?:gone|went|is) missing|(?:been|was|were) (?:permanently |recently )?(?:removed|deleted|taken down|taken offline|withdrawn|unpublished|retired|erased|purged)|(?:has|have) (?:expired|disappeared|vanished)|nothing (?:was |to be )?(?:here|found)|no such|ceased to exist|used to (?:be|live) here|once (?:was|stood|lived) here|there used to be a (?:page|story|post)',
  ],
  [
    '(?:web|internet|unter)?seiten?|artikel|beitrag|beitrage|inhalte?|dokument|datei|adresse|link|url|nachricht|meldung|anzeige|stellenanzeige|stelle|produkt|eintrag|thema|blog|text|sendung|folge|video|mediathek|veranstaltung|termin|angebot|inserat',
    'nicht (?:mehr )?(?:gefunden|vorhanden|auffindbar|existent|online|da|hier|finden)|nicht (?:mehr|langer) (?:verfugbar|erreichbar|abrufbar)|existiert _____nicht|gibt es ___nicht|gibts ___nicht|nichts (?:mehr )?gefunden|geloscht|entfernt|abgelaufen|verschwunden|unauffindbar|nicht (?:mehr|langer) (?:angezeigt|gelistet|im (?:archiv|netz))|hier (?:war|stand) _(?:ein)?mal|depubliziert',
  ],
  [
    'pages?|larticle|articles?|documents?|contenus?|ressource|adresse|ladresse|lien|url|fichier|publication|actualite|information|blog|compte|site|emission|episode|video|evenement|annonce|offre',
    'introuvables?|inexistante?s?|(?:non|pas) (?:ete |pu etre )?(?:re)?trouvee?s?|na (?:pas |plus )?_(?:re)?trouvee?s?|nexiste(?:nt)? (?:pas|plus)|nest (?:pas|plus) _(?:ici|presente?|la)|nest plus _(?:disponible|accessible|en ligne)|plus (?:disponible|en ligne)|(?:ete|est) _(?:supprimee?|retiree?|effacee?|depubliee?|enlevee?)|a disparu|ne (?:trouvons|trouve) (?:pas|plus)|ne figure plus|impossible de (?:re)?trouver|expiree?|egaree?|y avait (?:une page )?ici|nest plus _(?:affichee?|proposee?|visible)',
  ],
  [
    'paginas?|articulos?|noticias?|contenidos?|documentos?|enlaces?|direccion|url|archivo|recurso|publicacion|entrada|nota|sitio|blog|informacion|programa|episodio|video|evento|anuncio|oferta|lo que',
    'no ___(?:encontr~|encuentra~|existe~|localiz~|hall~)|ya no (?:existe|esta|se encuentra|aparece)|(?:sido|fue) _(?:eliminad|borrad|retirad|suprimid|removid)~|eliminad[oa]|dejado de (?:estar|existir)|inexistente|(?:caducado|expirado|desaparecido)|se ha (?:perdido|borrado)|ya no (?:se muestra|disponible)|aqui (?:antes )?habia',
  ],
  [
    'paginas?|artigos?|noticias?|conteudos?|documentos?|links?|endereco|url|arquivo|ficheiro|materia|reportagem|publicacao|post|recurso|texto|blog|site|programa|episodio|video|evento|anuncio',
    'nao ___(?:encontr~|existe~|localiz~|achamos)|ja nao (?:existe|esta|se encontra)|nao esta mais|(?:foi|sido|foram) _(?:removid|apagad|excluid|eliminad|retirad|deletad)~|inexistente|(?:saido|saiu|fora) do ar|sumiu|desapareceu|expirou|deixou de (?:existir|estar)|ja nao (?:e exibid[oa]|aparece)|aqui (?:havia|existia)',
  ],
  [
    'pagin[ae]|l?articol[oi]|notizi[ae]|contenut[oi]|document[oi]|link|l?indirizzo|url|file|risors[ae]|post|sito|blog|l?elemento|puntata|trasmissione|video|l?evento|l?annuncio',
    'non ___(?:trovat~|trov~|esist~|presente|qui)|non __piu|non ce(?: piu)?|(?:stat[oai]) _(?:rimoss|cancellat|eliminat|ritirat)~|inesistente|scomparsa|introvabile|qui cera|cera una volta una pagina',
  ],
  [
    'pagina|l?article|contingut|document|enllac|l?adreca|noticia|programa|video|lesdeveniment|lanunci',
    'no ___(?:trob~|existeix~)|ja no (?:existeix|hi es|esta)|(?:eliminat|esborrat|suprimit|eliminada|esborrada)',
  ],
  ['paxina|artigo|contido|ligazon|enderezo|nova', 'non ___(?:atop~|existe|encontr~)|xa non ~|eliminad~|borrad~'],
  [
    'pagina|articol~|continut~|document~|adresa|link~|stirea|fisier~|emisiun~|episod~|video~|eveniment~|anunt~',
    'nu ___(?:gasi~|gaseste|exista)|nu mai (?:exista|este)|fost _(?:ster|elimina)~|inexistent~',
  ],
  [
    '(?:web)?pagina|artikel|bericht|document|inhoud|link|adres|bestand|onderwerp|bladsy|blad|site|uitzending|aflevering|programma|evenement|advertentie|vacature',
    'niet ___(?:gevonden|vinden)|bestaat __niet|is er niet|niet meer (?:beschikbaar|online|bestaat|te vinden|hier|actief)|nie gevind~|bestaan nie|verwijderd|verdwenen|onvindbaar|verlopen|offline gehaald|niet (?:meer|langer) (?:getoond|zichtbaar|op deze (?:site|website))|(?:stond|was) hier (?:ooit|vroeger)',
  ],
  [
    'sid[ae]n|sida|siðan|webbsidan|artikel~|artikkel~|artiklen|inlagg~|innlegg~|dokument~|innehall~|innhold~|indhold~|lank~|lenk~|link~|adressen|filen|nyheten|nyheden|saken|grein~|udsendels~|sending~|sandning~|programm~|arrangement~|evenemang~|annons~|annonc~|opslag~|videoen|videon',
    '(?:inte|ikke|ej|ikkje|ekki) __(?:hitta~|funn~|fund~|finn~|find~|kvar|til)|(?:inte|ikke|ej|ikkje|ekki) (?:langre|lengre|lenger|laengere|lengur) (?:tillganglig~|tilgaengelig~|tilgjengelig~|pa (?:hjemmesid|hemsid|nettsid|nettsted|webb|sajten|denne)~|her|kvar|online|vises|visas|publisert|publicerad)|(?:hittar|hittade|finns|finnes|findes|finner|finder|fant|fandt|fannst|finnst|eksisterer|existerar) __(?:inte|ikke|ej|ikkje|ekki)|tagits bort|borttagen|slettet|fjernet|raderad|avpublicerad~|forsvunn~|forsvundet|eytt|(?:her|har) (?:var|fanns|fantes|fandtes) (?:der |det )?en ?gang',
  ],
  [
    'sivu~|artikkeli~|juttu~|jutun|sisalto~|dokumentti~|tiedosto~|linkki~|osoite~|uuti~|kirjoitu~|tapahtuma~|ohjelma~|jakso~|ilmoitu~|tallen~|video~',
    '(?:ei|eika) __enaa (?:nayteta|katsottavissa|kuunneltavissa|saatavilla|julkaistu~)|ei __(?:loydy|loytynyt|loydetty)|ei _ole (?:enaa|olemassa|julkaistu~)|poistettu|poistaa|vanhentunut|emme (?:loyda|loytaneet)|kadonnut|puuttuu',
  ],
  [
    'stron[aye]|podstron[aye]|artykul~|dokument~|tresc~|plik~|adres~|link~|wpis~|material~|temat|watek|wiadomosc|zasob|audycj~|odcin~|program|wydarzeni~|ogloszeni~|oferta|film~|nagrani~',
    'nie ___(?:znalezion~|odnalezion~|istnieje|istnieja|znalezc|odnalezc|znalezlismy)|juz niedostepn~|nie ma (?:juz|takiej|tej|tu)|usuniet~|skasowan~|wycofan~|zniknel~|wygas~|nieznalezion~|(?:juz nie jest|nie jest juz) (?:dostepn|publikowan|wyswietlan|pokazywan|aktywn)~|(?:tu|tutaj) kiedys byla|byla tu kiedys',
  ],
  [
    'strank~|clanek|clanku|clanok|dokument~|obsah~|soubor|subor|adresa|odkaz|prispevek|prispevok|zprava|sprava|tema|porad~|relac~|zaznam|video|akce|inzerat~|nabidka|ponuka',
    '(?:nebyl|nebol)[aoy]? __(?:nalezen|najden)~|(?:nelze|nepodarilo|nemuzeme|nedokazeme) ___(?:najit|nalezt|najst|dohledat)|ne(?:nasla|nasel|nasiel|naslo)|nenasli|nenalezen~|nenajden~|neexistuj[ei]|(?:uz|jiz|tu|zde) _neni|neni (?:uz|jiz)|[sz]mazan~|odstranen~|vymazan~|zmizel~|nenachadza|nenachazi|uz nie je (?:dostupn|zverejnen|k dispozici)~|(?:tu|tady|zde) (?:kdysi|kedysi|drive) (?:byla|bola|byvala)',
  ],
  [
    'oldal~|cikk~|tartalom~|tartalmat|dokumentum~|fajl~|hivatkozas~|link|cim|bejegyzes~|hir|iras~|tema|weboldal|musor~|adas~|video~|felvetel~|esemeny~|hirdetes~',
    'mar nem ~|nem __(?:talalhato~|letezik|leteznek|talaljuk|talaltuk|talalja|talalni)|torolt~|eltavolitott~|megszunt|eltunt|(?:mar|tobbe) nincs (?:meg|itt|fent|fenn|elerheto|ezen)|nincs (?:mar|tobbe|ilyen)|levette|levettuk|toroltuk|lejart',
  ],
  [
    'страниц~|стать~|материал~|документ~|файл~|новост~|публикаци~|запис~|ссылк~|адрес~|раздел~|ресурс~|сайт~|тем[аыу]|товар~|информаци~|контент~|блог|аккаунт|передач~|выпуск~|видео~|ролик~|эфир~|мероприяти~|объявлени~|вакансии~',
    'не __(?:найден~|существу~|обнаружен~|найти|нашл~|находится|опубликован~)|(?:больше|уже|такой|такого|здесь|тут) нет|нет (?:такой|такого|больше)|удален~|снят[аоы]? с публикации|отсутству~|исчезл~|пропал~|потерял~|несуществующ~|(?:больше|уже) недоступ~|больше не (?:доступ|показыва|транслиру|публику|отобража)~|(?:здесь|тут) когда то была',
  ],
  [
    'сторінк~|статт~|матеріал~|документ~|файл~|новин~|публікаці~|запис~|посиланн~|адрес~|розділ~|сайт~|передач~|випуск~|відео~|поді~|оголошенн~',
    'не __(?:знайден~|існу~|знайти|знайшл~)|(?:більше|вже|такої|тут) (?:немає|нема)|немає такої|видален~|відсутн~|зникл~|вилучен~|(?:більше|вже) недоступ~|більше не (?:доступ|показу|трансл|публіку)~',
  ],
  ['старонк~|артыкул~|матэрыял~', 'не __(?:знойдзен~|існуе)|выдален~'],
  [
    'страниц~|стати~|документ~|съдържани~|новин~|линк~|адрес~|членак|чланак|садржај~|вест|текст|емисиј~|предаван~|предавањ~|видео~|снимк~|снимак|догађај~|събити~|обяв~|оглас~',
    'не __(?:намерен~|съществува|открит~|намерихме|пронајден~|постои|постоји)|липсва|изтрит~|премахнат~|няма (?:такава|такъв|вече)|(?:није|нису|нисмо) __(?:пронађен~|нађен~|пронашли)|обрисан~|уклоњен~|избришан~|више (?:није|не) (?:доступ|постој|објављ|актив)~|вече не (?:е (?:достъп|актив|публик)|съществ)~|повеќе не (?:постои|е достап)~',
  ],
  [
    'stranic~|stran|strani|clanak|clanka|clanek|sadrzaj~|vsebin~|dokument~|vijest|vest|tekst|poveznic~|adresa|link|emisij~|oddaj~|posnet~|prispev~|snimk~|video~|dogadaj~|dogodek|oglas~|objav~',
    '(?:nije|nisu|nismo|ni) ___(?:pronaden~|pronadjen~|naden~|nadjen~|najden~|pronasli|nasli|najti)|ne (?:postoji|postoje|obstaja)|vise (?:ne|nije) ~|obrisan~|uklonjen~|izbrisan~|odstranjen~|nema (?:vise|te|takve)|(?:ni|niso) vec (?:na voljo|dosegljiv|dostop|objavlj|aktiv|tukaj)~|umaknjen~',
  ],
  [
    'σελιδ~|αρθρ~|εγγραφ~|περιεχομεν~|συνδεσμ~|διευθυνση|αρχειο|εκπομπη|βιντεο|εκδηλωση|αγγελια',
    'δεν ___(?:βρεθηκ~|βρεθει|υπαρχει|βρηκαμε|βρισκεται)|διαγραφ~|αφαιρεθ~|καταργηθ~|δεν ειναι (?:πλεον|πια) (?:διαθεσιμ|προσβασιμ|ενεργ)~',
  ],
  [
    'sayfa~|haber~|icerik~|icerig~|makale~|dokuman~|belge~|dosya~|baglanti~|adres~|yazi~|link~|konu|program~|bolum~|video~|etkinlik~|ilan~|kayit~',
    'bulunamad~|bulunamiyor|bulunmamakta~|bulunmuyor|bulamad~|mevcut degil~|yok|kaldiril~|silin~|yayinda degil|artik __(?:yayinda|mevcut|erisil|gosterilm|yer alm)~',
  ],
  ['sehife~|xeber~|meqale~', 'tapilma~|movcud (?:deyil|olmayan)|silin~'],
  [
    'lehe~|leht~|artikl~|sisu|dokument~|saade~|video~|salvestis~|sundmus~|kuulutus~',
    '(?:ei ole|pole) enam (?:saadaval|kattesaadav|nahtav|vaadatav|kuulatav|aktiiv)~|ei __(?:leitud|leia|leidnud|eksisteeri)|kustutatud|eemaldatud|puudub',
  ],
  [
    'lap[aus]|lappus~|rakst~|saturs|dokument~|adrese|raidijum~|ierakst~|pasakum~|sludinajum~|video',
    'nav atrast~|vairs nav|netika atrast~|neeksiste|dzest~|nonemt~',
  ],
  [
    'puslap~|straipsn~|turin~|dokument~|nuorod~|laid[ao]~|iras~|rengin~|skelbim~|vaizdo~',
    'nerast~|nebe?egzistuoja|nebera|nebuvo rast~|istrint~|pasalint~|nebe(?:rodom|prieinam|skelbiam|pasiekiam)~',
  ],
  ['faq~|artikull~|permbajtj~', 'nuk __(?:gjet~|gjend~|ekziston|gjejme)|fshir~|hequr'],
  [
    'halaman|laman|artikel|berita|konten|dokumen|tautan|alamat|berkas',
    'tidak __(?:ditemukan|ditemui|dijumpai|ada|menemukan|wujud)|tidak lagi ~|(?:sudah|telah) _(?:dihapus|dipadam~)|dihapus',
  ],
  [
    'trang|bài viết|nội dung|đường dẫn|liên kết|địa chỉ|tài liệu',
    'không ___(?:tồn tại|tìm thấy)|(?:đã|bị) (?:bị )?(?:xóa|gỡ)|không còn',
  ],
  [
    '페이지~|기사~|게시물~|게시글~|문서~|콘텐츠~|컨텐츠~|주소~|글[이은을]?|자료~|링크~|뉴스~',
    '찾을 수 없~|존재하지 않~|삭제~|없습니다|없는|만료~|사라~|찾지 못~',
  ],
  [
    'الصفحة|صفحة|المقال~|الخبر|المحتوى|الموضوع|الرابط|الملف|الوثيقة|العنوان|المادة',
    'غير _موجود~|لم ___(?:العثور|نعثر|نجد|تعد|يعد)|لا _(?:توجد|يوجد|وجود)|تم _(?:حذف~|ازال~)|حذفت|محذوف~',
  ],
  ['صفحه|برگه|خبر|مطلب|محتوا~|سند|لینک|پیوند|نشانی|مقاله', '(?:پیدا|یافت) ن~|وجود ندارد|حذف شد~|موجود ن~'],
  ['ה?(?:עמוד|דף|כתבה|מאמר|תוכן|קישור|מסמך|כתובת)', '(?:לא|אינו|אינה|איננו) __(?:נמצא~|קיים|קיימת|מצאנו)|הוסר~|נמחק~'],
  ['पृष्ठ|पेज|लेख|सामग्री|लिंक|खबर', 'नहीं _मिल~|मौजूद नहीं|हटा ~'],
  ['পৃষ্ঠা~|পাতা~|নিবন্ধ~|খবর~', 'পাওয়া যায়নি|পাওয়া যাচ্ছে না|নেই|মুছে'],
  ['გვერდი|სტატია|დოკუმენტი', '(?:ვერ|არ|ვეღარ) _(?:მოიძებნა|იქნა|არსებობს)|წაშლილ~'],
  ['էջ~|հոդված~', 'չի գտնվել|գոյություն չունի|չկա|ջնջված|հեռացվել'],
  ['бет|мақала|макала|барак|сахифа|саҳифа|хуудас', 'табылма~|табылган жок|жоқ|өшірілген|топилмади|олдсонгүй'],
  ['sahifa~|maqola~', 'topilma~|mavjud emas|ochiril~'],
  ['orri~|artikulu~|eduki~', 'ez __(?:aurkitu|existitzen|dago)|ezabatu~|kendu~'],
  ['tudalen|dudalen|erthygl', '(?:heb|ni|methu) ___(?:ganfod|chanfod|ddaethpwyd|bodoli)~|dileu'],
  ['leathanach|alt', '(?:gan|ni|nior) __(?:aimsi~|ann|fuarthas)'],
  ['pahina|artikulo|page', 'hindi ___(?:mahanap|nahanap|matagpuan|makita|umiiral)|wala na|tinanggal'],
  ['ukurasa|makala', 'hau~|haipatikani|umefutwa|imefutwa'],
  ['pagho|pago|artikolo', 'ne __(?:trov|ekzist)~|forigit~'],
];

// Written without spaces between words.
const UNSPACED: readonly (readonly [thing: string, lost: string])[] = [
  [
    '页面|頁面|网页|網頁|文章|内容|內容|文件|链接|連結|地址|网址|網址|信息|資訊|资讯|新闻|新聞|帖子|主题|主題|视频|資源|资源|稿件|博客|站点|网站',
    '不存在|未找到|找不到|没有找到|沒有找到|无法找到|無法找到|没找到|不見了|不见了|已(?:经|經)?被?(?:删除|刪除|下线|下線|失效|过期|過期|移除|下架)|被.{0,6}(?:删除|刪除|移除|下架)|丢失|飞走|走丢',
  ],
  [
    'ページ|記事|ファイル|url|コンテンツ|ドキュメント|リンク|アドレス|情報|資料',
    '(?:見つか|みつか|見当た)りません|見つけることができません|存在しま(?:せん)|存在しない|(?:は|が)(?:ありません|ございません)|削除(?:された|されました|されています|済み)|(?:公開|掲載|配信).{0,6}終了|なくなりました',
  ],
  ['หน้า|บทความ|เนื้อหา|เอกสาร|ลิงก์|ข่าว', 'ไม่พบ|ไม่มี|ถูกลบ|หาไม่เจอ'],
];

/** Every language's words. */
export const lossWords: readonly LossWords[] = compiled(SPACED, UNSPACED);

/** The pairs as they are printed, with the marks above. */
export function compiled(
  spaced: readonly (readonly [string, string])[],
  unspaced: readonly (readonly [string, string])[],
): readonly LossWords[] {
  return [
    ...spaced.map(([thing, lost]) => ({ thing: between(thing), lost: between(lost) })),
    ...unspaced.map(([thing, lost]) => ({ thing: anywhere(thing), lost: anywhere(lost) })),
  ];
}

function between(source: string): RegExp {
  return new RegExp(`(?<= )(?:${open(foldLetters(source))})(?= )`, 'u');
}

function anywhere(source: string): RegExp {
  return new RegExp(foldLetters(source), 'u');
}

/** At most as many words between as there are underscores in a row; sentences are short, so this stays cheap. */
function open(source: string): string {
  return source.replace(/_+/g, (gap) => `(?:[^ ]+ ){0,${gap.length}}`).replaceAll('~', '[^ ]*');
}
