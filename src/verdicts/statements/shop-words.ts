// The words with which a platform says that the shop of a customer who no longer pays is not shown, and asks for its owner.

import { foldLetters } from '../fold.ts';
import { compiled, type LossWords } from './loss-words.ts';

/** A title or heading of one language that holds both says so; over folded text that begins and ends with a space. */
export const shopWords: readonly LossWords[] = compiled(
  [
    ['store|shop|web ?shop|storefront', 'unavailable|not (?:currently )?available|frozen|suspended|deactivated'],
    ['shop|[^ ]*shop', 'nicht (?:mehr )?(?:verfugbar|erreichbar)|gesperrt|deaktiviert'],
    ['boutique|magasin', 'indisponible|nest (?:pas|plus) _(?:disponible|accessible)|suspendue?|desactivee?'],
    ['tienda|loja', 'no (?:esta )?disponible|suspendid[oa]|indisponivel|suspens[oa]|nao (?:esta )?_disponivel'],
    ['negozio|shop', 'non (?:e )?_disponibile|sospeso|disattivato'],
    ['winkel|[^ ]*shop', 'niet _beschikbaar|opgeschort'],
    ['sklep|sklepu', 'niedostepn~|zawieszon~|nieaktywn~'],
    ['obchod~|e ?shop~', 'nedostupn~|neni __dostupn~|pozastaven~'],
    ['bolt|webaruhaz|aruhaz', 'nem elerheto|felfuggeszt~'],
    ['magazin~', 'indisponibil~|nu (?:este|e) disponibil~|suspendat~'],
    [
      '[^ ]*butik~|affar~',
      '(?:inte|ikke) _(?:tillganglig|tilgaengelig|tilgjengelig)~|otillganglig|utilgjengelig|utilgaengelig',
    ],
    ['kauppa~|verkkokauppa~', 'ei ole _(?:saatavilla|kaytettavissa)'],
    ['магазин~', 'недоступ~|не доступ~|приостановлен~|заблокирован~|призупинен~|недостъп~'],
    ['prodavnic~|trgovin~|ducan~', 'nedostup~|nije dostup~|ni na voljo|suspendovan~'],
    ['magaza~|dukkan~', 'kullanilam~|mevcut degil|askiya~'],
    ['καταστημα~', 'δεν ειναι διαθεσιμ~|μη διαθεσιμ~'],
    ['cua hang', 'khong kha dung|tam ngung'],
    ['toko', 'tidak tersedia|ditangguhkan'],
    ['상점~|스토어~|쇼핑몰~', '이용할 수 없~|사용할 수 없~|중지~'],
  ],
  [
    ['商店|店铺|网店', '不可用|无法访问|无法使用|暂停'],
    ['ストア|ショップ', '利用できません|ご利用いただけません|停止'],
  ],
);

/** Over folded text. */
export const shopOwner: RegExp = new RegExp(
  foldLetters(
    'owner|merchant|inhaber|betreiber|propriétaire|gérant|propietari|proprietári|proprietari|titolare|eigenaar|właścicie|majitel|tulajdonos|proprietar|ägare|ejer|eier|omistaja|sahib|ιδιοκτήτ|владел|власни|vlasnik|lastnik|chủ|pemilik|점주|소유|운영자|店主|所有者|オーナー',
  ),
  'u',
);
