// The words with which a host says that a customer's site, or the service itself, was closed.

import { compiled, type LossWords } from './loss-words.ts';

/** A sentence of one language that holds both says so; over folded text that begins and ends with a space. */
export const closedWords: readonly LossWords[] = compiled(
  [
    [
      '(?:web)?site|web site|blog|journal|account|home ?pages?|web ?space|community|hosting|web pages|[^ ]*pages|service|subdomain',
      '(?:been|was|were|is|are|has|have) (?:now |permanently )?(?:deleted|removed|closed|shut down|terminated|discontinued|deactivated)|(?:deleted|removed|closed) (?:this|their|his|her)|no longer (?:available|exists?|offered|supported|provided|online)|has (?:ended|closed)|have ended|closed down|ceased|do(?:es)? ?nt exist|do(?:es)? not exist',
    ],
    [
      'webseite|website|homepage|blog|konto|benutzerkonto|webspace|auftritt|internetseite|seiten',
      'geloscht|geschlossen|eingestellt|abgeschaltet|beendet|deaktiviert|nicht mehr (?:verfugbar|online|erreichbar)|existiert __nicht',
    ],
    [
      'site|blog|compte|pages? perso~|hebergement|espace',
      'supprime~|ferme|fermee?s?|cloture~|desactive~|nexiste(?:nt)? (?:pas|plus)|a cesse|resilie~|pris fin|plus (?:disponible|en ligne)',
    ],
    [
      'sitio|blog|cuenta|pagina personal|alojamiento|web|bitacora',
      '(?:eliminad|cerrad|borrad|clausurad|desactivad|dado de baja)~|ya no (?:existe|esta)|ha dejado de',
    ],
    [
      'site|blog|conta|hospedagem|pagina pessoal',
      '(?:removid|encerrad|excluid|apagad|desativad|eliminad)~|nao existe mais|ja nao existe',
    ],
    [
      'sito|blog|account|spazio web|profilo',
      '(?:cancellat|chius|rimoss|eliminat|disattivat|dismess)~|non esiste piu|non e piu',
    ],
    [
      'саит~|блог~|дневник~|аккаунт~|страничк~|хостинг~|домашн~ страниц~',
      'удален~|закрыт~|заблокирован~|отключен~|прекратил~|больше не (?:существует|работает|доступен)|ликвидирован~',
    ],
    [
      'саит~|блог~|акаунт~|сторінк~|хостинг~',
      'видален~|закрит~|вимкнен~|припинив~|припинен~|більше не (?:існує|працює)',
    ],
    [
      'strona|witryna|blog|konto|serwis|bloga',
      'usuniet~|zamkniet~|zlikwidowan~|wylaczon~|zakonczyl~|juz nie istnieje|zablokowan~',
    ],
    [
      '(?:web)?site|website|blog|account|homepage',
      'verwijderd|opgeheven|gesloten|beeindigd|stopgezet|bestaat niet meer',
    ],
    ['web|stranky|blog|ucet|hosting', 'zrusen~|smazan~|ukoncen~|uzavren~|zrusil~|vypnut~'],
    ['site~|blog~|hesap|hesabi|sayfa~', 'kapatil~|kapatti~|silin~|silindi|sonlandiril~|kapanmistir'],
    ['blog~|honlap~|oldal~|tarhely~|fiok~', 'megszunt~|torolt~|torolve|bezart~|lezart~|felfuggesztett~'],
    ['블로그~|홈페이지~|사이트~|서비스~|카페~|계정~|미니홈피~', '종료~|폐쇄~|삭제~|폐지~|탈퇴~|존재하지 않~'],
  ],
  [
    [
      'ホームページ|サイト|ブログ|サービス|アカウント|日記|スペース|サーバ',
      '(?:終了|閉鎖|廃止|解約|退会|停止)(?:し|い|さ|と|済)|削除され|存在しません',
    ],
    [
      '博客|空间|空間|网站|網站|站点|账号|帐号|服务|服務|论坛|論壇|社区|主页|主頁|相册',
      '(?:已|被)(?:经|經)?(?:关闭|關閉|停止|注销|註銷|停用|删除|刪除|下线|关停|封禁)|停止(?:服务|服務|运营|營運)|不存在|终止|終止',
    ],
  ],
);
