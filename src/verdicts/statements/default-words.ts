// The words with which a control panel or a server heads the page that it shows where nothing was put yet.

import { foldLetters } from '../fold.ts';
import { compiled, type LossWords } from './loss-words.ts';

/** A title or heading of one language that holds both names such a page; over folded text that begins and ends with a space. */
export const defaultWords: readonly LossWords[] = compiled(
  [
    [
      'domains?|(?:web ?)?pages?|(?:web ?)?site|(?:web ?)?server|host|index',
      'default|placeholder|(?:was|been) successfully created',
    ],
    [
      'domain|website|webseite|webserver|webspace|internetprasenz|[^ ]*seite',
      'standardseite|standard (?:index )?(?:seite|website|webseite)|platzhalterseite|voreingestellte (?:seite|website)',
    ],
    ['page|site|domaine|serveur|hebergement', 'par defaut|page dattente|bien ete cree'],
    ['pagina|sitio|dominio|servidor', 'predeterminad[oa]|por defecto|padrao|predefinid[oa]'],
    ['pagina|sito|dominio|server', 'predefinit[oa]|di default|default'],
    ['[^ ]*pagina|site|domein|domeinnaam|webserver', 'standaardpagina|standaard (?:pagina|website)'],
    ['strona|strony|domen[ay]|serwer~|witryn~', 'domysln~|zaslepk~'],
    ['strank~|domen~|server~|web', 'vychozi|predvolen~'],
    ['oldal~|domain~|tartomany~|szerver~', 'alapertelmezett'],
    ['pagina|site~|domeniu~|server~', 'implicit~|prestabilit~'],
    ['страниц~|саит~|домен~|сервер~', 'по умолчанию|по подразбиране|подразумеван~'],
    ['сторінк~|саит~|домен~|сервер~', 'за замовчуванням'],
    ['stranic~|stran|domen~|posluzitelj~|streznik~', 'zadan~|podrazumevan~|privzet~'],
    ['sid[ae]n?|doman~|domaene~|domene~|server~|standardsid~', 'standardsid~|standard (?:sid|webb)~'],
    ['[^ ]*sivu|verkkotunnu~|palvelin~', 'oletus~'],
    ['sayfa~|alan adi~|site~|sunucu~', 'varsayilan'],
    ['σελιδα|τομεα~|domain|διακομιστ~', 'προεπιλεγμεν~|προεπιλογη~'],
    ['페이지~|도메인~|서버~|사이트~', '기본 ?(?:페이지|화면)~|기본'],
  ],
  [
    ['页面|网页|域名|站点|主机', '默认|预设|缺省'],
    ['ページ|ドメイン|サーバー?|サイト', 'デフォルト|初期|既定'],
  ],
);

/** Control panels and servers by name; over folded text. */
export const panelName =
  /\b(?:plesk|cpanel|whm|ispconfig|directadmin|virtualmin|webmin|xampp|wampserver|hestiacp|hestia control panel|vestacp|vesta control panel|cyberpanel|froxlor|aapanel|cloudpanel|ispmanager|interworx|ajenti|openlitespeed|litespeed|hostinger|ovhcloud|apache2|apache (?:http |web ?)?server|nginx|apache tomcat)\b|宝塔/u;

/** That nothing was put there yet, or that the file may go; over folded text. */
export const nothingPutYet: RegExp = new RegExp(
  foldLetters(
    [
      'no (?:web ?site|content|page|file)s? (?:has|have|was|were|is)|not (?:yet )?(?:been )?(?:published|uploaded|configured)|(?:delete|replace|overwrite|overwritten|upload|remove) (?:this|your|the|without)|successfully (?:installed|created|set up)|generated (?:automatically )?by|this is the default|is working|ready to use',
      'noch (?:kein|nicht)|keine inhalte|ersetzen|überschreiben|überschrieben|gelöscht werden|generiert|erzeugt|hochladen|erfolgreich (?:installiert|eingerichtet|angelegt)',
      'aucun (?:contenu|site|fichier)|pas encore|remplace[rz]|générée? par|supprimer|mettre en ligne|avec succès',
      'ningún (?:contenido|sitio)|no hay contenido|todavía no|aún no|reemplaz|generad[ao] por|suba|ainda não|nenhum (?:conteúdo|site)|substitu[ai]|gerad[ao] (?:por|pelo)|non è (?:ancora )?stato (?:ancora )?pubblicato|nessun (?:contenuto|sito)|ancora (?:nessun|stato)|sostituire|generat[ao] da|caricare',
      'nog (?:geen|niet)|geen inhoud|vervang|gegenereerd door|nie opublikowano|jeszcze nie|brak (?:treści|strony)|wygenerowan|zastąp|nebyl[ya]? (?:zatím )?(?:žádn|nahrán|zveřejněn)|zatím|vygenerován|nahraďte|zatiaľ|még (?:nem|nincs)|nincs (?:tartalom|feltölt)|generál|nu a fost|încă nu|generată de',
      'ещё не|пока не|не (?:был )?(?:опубликован|размещ|загруж)|создана? автоматически|сгенерирован|замените|удалите|ще не|поки не|згенеров|замініть|още не|још није|još (?:nije|nema)|nije objavljen|zamijenite|zamenite|generirala|še ni|nadomestite',
      'ännu (?:inte|inget)|endnu (?:ikke|ingen)|ennå ikke|ikke (?:lastet|lagt)|genereras av|genereres af|ersätt|erstat|ei ole vielä|vielä|korvaa|henüz|yüklenmemiş|yayınlanmamış|tarafından oluştur|değiştir|δεν έχει|ακόμη|αντικαταστήστε',
      '尚未|还没有|自动生成|替换|删除|まだ|アップロード|自動(?:的に)?生成|削除|아직|업로드|생성',
    ].join('|'),
  ),
  'u',
);
