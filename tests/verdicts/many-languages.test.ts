// What hosting companies and searches say in place of a page, in the languages of the web.

import { expect, test } from 'vitest';
import { judge } from '../../src/verdicts/index.ts';
import { answer, citing, observed } from './observe.ts';

/** Language, the heading of a suspended site, what its owner is told, and a search without hits. */
const LANGUAGES: readonly (readonly [string, string, string, string])[] = [
  ['en', 'Hosting package expired', 'Are you the owner? Renew it.', 'No results were found for your search.'],
  ['de', 'Webhosting gesperrt', 'Sind Sie der Inhaber? Bitte melden Sie sich.', 'Ihre Suche ergab keine Treffer.'],
  ['fr', 'Hébergement expiré', 'Contactez votre hébergeur.', 'Aucun résultat ne correspond à votre recherche.'],
  ['es', 'Servicio suspendido por falta de pago', 'Contacte con soporte.', 'No se encontraron resultados.'],
  ['pt', 'Plano de hospedagem vencido', 'Fale com o suporte.', 'Nenhum resultado encontrado.'],
  ['it', 'Spazio web scaduto', "Contatta l'assistenza.", 'Nessun risultato trovato.'],
  ['ca', 'Allotjament caducat', 'Sou el propietari? Renoveu-lo.', "No s'ha trobat cap resultat."],
  ['gl', 'O aloxamento caducou', 'Contacte co provedor.', 'Non hai resultados.'],
  ['eu', 'Webgunea etenda dago', 'Jabea zara? Berritu zerbitzua.', 'Ez da emaitzarik aurkitu.'],
  ['ro', 'Găzduirea a expirat', 'Contactați administratorul.', 'Nu s-a găsit niciun rezultat.'],
  ['nl', 'Hostingpakket verlopen', 'Neem contact op met support.', 'Geen resultaten gevonden.'],
  ['sv', 'Webbhotellet är avstängt', 'Kontakta kundtjänst.', 'Sökningen gav inga träffar.'],
  ['no', 'Webhotellet er sperret', 'Ta kontakt med kundeservice.', 'Søket ga ingen treff.'],
  ['da', 'Webhotellet er udløbet', 'Kontakt din udbyder.', 'Ingen resultater fundet.'],
  ['fi', 'Webhotelli on suljettu', 'Ota yhteyttä ylläpitoon.', 'Haku ei tuottanut tuloksia.'],
  ['is', 'Vefhýsing útrunnin', 'Eigandi þarf að endurnýja.', 'Engar niðurstöður fundust.'],
  [
    'pl',
    'Konto hostingowe zawieszone: usługa wygasła',
    'Jesteś właścicielem? Opłać usługę.',
    'Brak wyników wyszukiwania.',
  ],
  ['cs', 'Platnost webhostingu vypršela', 'Jste majitel? Prodlužte si službu.', 'Nebyly nalezeny žádné výsledky.'],
  ['sk', 'Webhosting bol pozastavený', 'Ste majiteľ? Predĺžte si službu.', 'Neboli nájdené žiadne výsledky.'],
  ['hu', 'A tárhely lejárt', 'Ön az üzemeltető?', 'Nincs találat a keresésre.'],
  ['hr', 'Hosting račun je istekao', 'Obratite se podršci.', 'Nema rezultata za vašu pretragu.'],
  ['sr', 'Хостинг налог је суспендован', 'Сте ли власник? Уплатите.', 'Нема резултата претраге.'],
  ['sl', 'Gostovanje je poteklo', 'Ste lastnik? Podaljšajte ga.', 'Ni zadetkov za vaše iskanje.'],
  ['mk', 'Хостинг сметката е суспендирана', 'Контактирајте поддршка.', 'Нема резултати.'],
  ['bg', 'Хостинг акаунтът е спрян', 'Свържете се с поддръжката.', 'Няма намерени резултати.'],
  ['ru', 'Хостинг не оплачен', 'Владелец сайта? Обратитесь в поддержку.', 'По вашему запросу ничего не найдено.'],
  ['uk', 'Роботу сайту призупинено', 'Зверніться до підтримки.', 'За вашим запитом нічого не знайдено.'],
  ['be', 'Хостынг прыпынены', 'Звярніцеся да адміністратара.', 'Па вашым запыце нічога не знойдзена.'],
  ['lt', 'Svetainės talpinimas sustabdytas', 'Susisiekite su klientų aptarnavimu.', 'Rezultatų nerasta.'],
  ['lv', 'Mājaslapas darbība apturēta', 'Sazinieties ar klientu atbalstu.', 'Nav atrasts neviens rezultāts.'],
  ['et', 'Veebimajutus on aegunud', 'Kas olete omanik? Tasuge arve.', 'Tulemusi ei leitud.'],
  ['el', 'Η φιλοξενία έχει λήξει', 'Επικοινωνήστε με τον διαχειριστή.', 'Δεν βρέθηκαν αποτελέσματα.'],
  ['tr', 'Hosting hesabı askıya alındı', 'Site sahibi misiniz? Ödeme yapın.', 'Aramanız için sonuç bulunamadı.'],
  ['az', 'Hostinq dayandırılıb', 'Sahibi sizsinizsə, ödəniş edin.', 'Heç bir nəticə tapılmadı.'],
  ['kk', 'Хостинг мерзімі аяқталды', 'Сайт иесі болсаңыз, төлеңіз.', 'Нәтиже табылмады.'],
  ['uz', 'Xosting to‘xtatilgan', 'Sayt egasi bo‘lsangiz, bog‘laning.', 'Natija topilmadi.'],
  ['mn', 'Хостинг түр хаагдсан', 'Эзэмшигч төлбөрөө төлнө үү.', 'Илэрц олдсонгүй.'],
  ['ka', 'ჰოსტინგი შეჩერებულია', 'დაუკავშირდით ადმინისტრატორს.', 'შედეგი ვერ მოიძებნა.'],
  ['hy', 'Հոստինգը կասեցված է', 'Կապվեք ադմինիստրատորի հետ.', 'Արդյունքներ չեն գտնվել.'],
  ['sq', 'Llogaria u pezullua', 'Kontaktoni administratorin.', 'Nuk u gjet asnjë rezultat.'],
  ['ar', 'تم إيقاف الاستضافة', 'إذا كنت صاحب الموقع فاتصل بالدعم.', 'لم يتم العثور على نتائج.'],
  ['fa', 'هاست این سایت مسدود شده است', 'با پشتیبانی تماس بگیرید.', 'نتیجه ای یافت نشد.'],
  ['he', 'האתר מושעה', 'בעל האתר? צרו קשר עם התמיכה.', 'לא נמצאו תוצאות.'],
  ['hi', 'यह वेबसाइट निलंबित है', 'स्वामी कृपया संपर्क करें।', 'कोई परिणाम नहीं मिला।'],
  ['bn', 'ওয়েবসাইটটি স্থগিত', 'মালিক যোগাযোগ করুন।', 'কোনো ফলাফল পাওয়া যায়নি।'],
  ['vi', 'Hosting đã hết hạn', 'Chủ sở hữu vui lòng liên hệ.', 'Không tìm thấy kết quả nào.'],
  ['id', 'Akun hosting ditangguhkan', 'Pemilik, silakan perpanjang.', 'Tidak ada hasil yang ditemukan.'],
  ['sw', 'Akaunti imesimamishwa', 'Mmiliki, tafadhali lipa.', 'Hakuna matokeo.'],
  ['th', 'เว็บไซต์นี้ถูกระงับการใช้งาน', 'เจ้าของเว็บไซต์โปรดติดต่อผู้ดูแล', 'ไม่พบผลลัพธ์'],
  ['zh', '该网站因欠费已被停用', '请联系服务商续费。', '没有找到相关结果。'],
  ['ja', 'このサイトは停止されています', '管理者の方はお支払いをご確認ください。', '検索結果は0件です。'],
  ['ko', '호스팅 기간이 만료되었습니다', '관리자는 연장해 주세요.', '검색 결과가 없습니다.'],
];

const link = { url: 'https://mills.test/ponds/dam', citedBy: [citing(null)] };

test.each(LANGUAGES)('%s: "%s" is the notice of a hosting company', (_, heading, toTheOwner) => {
  const html = `<h1>${heading}</h1><p>mills.test</p><p>${toTheOwner}</p>`;
  expect(judge(observed(answer({ url: link.url, html })), link).reason).toBe('account-suspended');
});

test.each(LANGUAGES)('%s: a headline of that kind is none, above a story', (_, heading) => {
  const html = `<h1>${heading}</h1><p>The mill pond was drained on Monday, and carp lay in the mud until the evening. Children carried them to the river in buckets, and the miller stood by.</p>`;
  expect(judge(observed(answer({ url: link.url, html })), link).verdict).toBe('alive');
});

test.each(LANGUAGES)('%s: a search that found nothing', (_, _heading, _owner, nothing) => {
  const html = `<title>dam</title><h1>dam</h1><p>${nothing}</p>`;
  const redirects = [[302, 'https://mills.test/find?q=dam']] as const;
  expect(judge(observed(answer({ url: link.url, html, redirects })), link).reason).toBe('soft-404');
});

test.each(LANGUAGES)('%s: a search that names what it found besides', (_, _heading, _owner, nothing) => {
  const html = `<h1>dam</h1><p>${nothing}</p><p>14 results, 14 Treffer</p><ul><li><a href="/1">The dam</a></ul>`;
  const redirects = [[302, 'https://mills.test/find?q=dam']] as const;
  expect(judge(observed(answer({ url: link.url, html, redirects })), link).verdict).not.toBe('dead');
});
