// The words with which a domain, not a page, is offered, parked or let go.

import { compiled, type LossWords } from './loss-words.ts';

/** A sentence of one language that holds both speaks of a domain so; over folded text that begins and ends with a space. */
export const saleWords: readonly LossWords[] = compiled(
  [
    [
      'domain|domains|domain name|web ?address',
      'for sale|for purchase|parked|buy now|make (?:an )?offer|may be available|has expired|expired on|available for',
    ],
    [
      'domain|domainname|internetadresse',
      'verkauf~|kaufen|erwerben|geparkt|abgelaufen|angeboten|verfugbar|registriert',
    ],
    ['domaine|noms? de domaine', 'a vendre|en vente|a la vente|parke|reserve|expire|enregistre|acheter|disponible'],
    ['dominio|nombre de dominio', 'venta|vende|comprar|aparcado|estacionado|caducado|expirado|registrado|disponible'],
    ['dominio|nome de dominio', 'venda|vende|comprar|estacionado|expirado|expirou|registrado|disponivel'],
    ['dominio|nome a dominio', 'vendita|acquist~|parcheggiato|scaduto|registrato|disponibile'],
    ['domein|domeinnaam', 'koop|kopen|geparkeerd|verlopen|geregistreerd'],
    ['domena|domeny|domene', 'sprzedaz~|kup|kupic|zaparkowan~|wygas~|oferowan~|zarejestrowan~|dzierzaw~'],
    ['domena|domenu|domeny', 'prodej~|predaj~|koupit|kupit|zaparkovan~|expirovala|vyprsela|registrovan~'],
    ['domain~|domainnev', 'elado|eladas~|megvasarol~|parkol~|lejart|foglalt'],
    ['doman|domanen|domane|domaenet|domenet', 'salu|salgs|kopa|kjop|kob|parkerad|parkert|parkeret'],
    ['домен~', 'прода~|купить|купи|припаркован~|истек~|освобо~|выставлен~|аренд~|зарегистрирован~|продажба|продаје'],
    ['alan adi~|domain', 'satilik~|satista|satin al~|park~|suresi dol~'],
    ['domeniu~|domeniul', 'vanzare|vinde|cumpara|parcat|expirat'],
    ['domain|ten mien', 'rao ban|ban lai|het han|dijual|dang ky'],
    ['도메인~', '판매~|구매~|만료~|파킹~'],
    ['τομεα~|domain', 'πωλειται|πωληση|αγορα~'],
  ],
  [
    ['域名', '出售|转让|轉讓|待售|出租|购买|购得|停放|过期|到期|议价'],
    ['ドメイン', '販売|売り出し|売却|購入|譲渡|取得されて|期限切れ'],
  ],
);
