// The words with which a host says that a customer's site, or the service itself, was closed.

import { compiled, type LossWords } from './loss-words.ts';

/** A sentence of one language that holds both says so; over folded text that begins and ends with a space. */
// Museums, ruins, bus lines and cafes are closed too: "site" and "service" count only with what makes them a host's.
export const closedWords: readonly LossWords[] = compiled(
  [
    [
      'web ?site|blog|account|home ?pages?|web ?space|(?:[^ ]*pages|blog|web|hosting) (?:service|hosting)|subdomain',
      '(?:been|was|were|is|are|has|have) (?:now |permanently )?(?:deleted|removed|closed|shut down|terminated|discontinued|deactivated)|(?:deleted|removed|closed) (?:this|their|his|her)|no longer (?:available|exists?|offered|supported|provided|online)|ha(?:s|ve) (?:ended|closed)|closed down|ceased|do(?:es)? ?nt exist|do(?:es)? not exist',
    ],
    [
      '(?:this|the|your) site',
      '(?:been|was) (?:deleted|terminated|disabled|deactivated|suspended)|(?:deleted|removed) (?:this|their)|no longer exists?',
    ],
    [
      'webseite|website|homepage|blog|benutzerkonto|konto|webspace|(?:internet|web)auftritt|internetseite|internetseiten',
      'geloscht|geschlossen|eingestellt|abgeschaltet|beendet|deaktiviert|nicht mehr (?:verfugbar|online|erreichbar)|existiert __nicht',
    ],
    [
      'site (?:web|internet)|blog|compte|pages? perso~|hebergement|espace perso~',
      'supprime~|ferme|fermee?s?|cloture~|desactive~|nexiste(?:nt)? (?:pas|plus)|a cesse|resilie~|pris fin|plus (?:disponible|en ligne)',
    ],
    [
      'sitio web|pagina web|blog|cuenta|pagina personal|alojamiento web|bitacora',
      '(?:eliminad|cerrad|borrad|clausurad|desactivad)~|ya no (?:existe|esta)|ha dejado de',
    ],
    [
      'site|blog|conta|hospedagem|pagina pessoal',
      '(?:removid|encerrad|excluid|apagad|desativad|eliminad)~|nao existe mais|ja nao existe',
    ],
    [
      'sito (?:web|internet)|blog|account|spazio web',
      '(?:cancellat|chius|rimoss|eliminat|disattivat|dismess)~|non esiste piu',
    ],
    [
      'сайт~|блог~|аккаунт~|страничк~|хостинг~',
      'удален~|закрыт~|заблокирован~|отключен~|прекратил~|больше не (?:существует|работает|доступен)|ликвидирован~',
    ],
    ['сайт~|блог~|акаунт~|хостинг~', 'видален~|закрит~|вимкнен~|припинив~|припинен~|більше не (?:існує|працює)'],
    [
      'strona|witryna|blog|konto|serwis internetowy|bloga',
      'usuniet~|zamkniet~|zlikwidowan~|wylaczon~|juz nie istnieje|zablokowan~',
    ],
    ['website|blog|account|homepage', 'verwijderd|opgeheven|gesloten|beeindigd|stopgezet|bestaat niet meer'],
    ['web|webove stranky|blog|ucet|hosting', 'zrusen~|smazan~|ukoncen~|uzavren~|zrusil~|vypnut~'],
    ['internet sitesi|web site~|blog~|hesap|hesabi', 'kapatil~|kapatti~|silin~|silindi|sonlandiril~|kapanmistir'],
    ['blog~|honlap~|weboldal~|tarhely~|fiok~', 'megszunt~|torolt~|torolve|bezart~|lezart~|felfuggesztett~'],
    ['블로그~|홈페이지~|웹사이트~|사이트~|계정~|미니홈피~', '종료~|폐쇄~|삭제~|폐지~|탈퇴~|존재하지 않~'],
  ],
  [
    [
      'ホームページ|ウェブサイト|サイト|ブログ|アカウント|レンタルサーバ',
      '(?:終了|閉鎖|廃止|解約|退会|停止)(?:し|い|さ|と|済)|削除され|存在しません',
    ],
    [
      '博客|网站|網站|站点|账号|帐号|论坛|論壇|个人主页|個人主頁|空间服务',
      '(?:已|被)(?:经|經)?(?:关闭|關閉|停止|注销|註銷|停用|删除|刪除|下线|关停|封禁)|停止(?:服务|服務|运营|營運)|终止|終止',
    ],
  ],
);
