// What publishers print after the notes: donation pleas, authors' biographies, share and licence lines.

import { isBiography } from './biographies.ts';

// A title that stands alone, or before a colon, a full stop or the next line.
const ALONE = String.raw`\s{0,2}(?:$|[:：.\n])`;

// Openings of a paragraph, in lower case. Citations begin with names and titles, so that a word alone proves nothing:
// "Copyright Act 1968", "Donatello", "Newsletter of the Society" are no pleas.
const OPENINGS: readonly RegExp[] = [
  /^(?:further|additional|recommended|suggested|related) (?:reading|articles|posts|stories|content|links|topics)/,
  /^(?:read|see|learn) (?:more|also|next)\b(?!.{0,40}https?:)/,
  /^(?:please |help us|support (?:us|our|this|independent)|donat(?:e|ing|ions?)\b|become a (?:member|patron|supporter))/,
  /^about (?:the|this|our) (?:author|editor|contributor|project|site|journal|publication|series|blog|organi[sz]ation)/,
  /^(?:author (?:bio|information|details|note)|the author (?:is|was|has|thanks|would)|the authors (?:are|thank))/,
  new RegExp(
    `^(?:acknowledge?ments?|disclaimer|disclosure|funding|biography|comments?|contributors?|index|glossary|abbreviations|credits)${ALONE}`,
  ),
  /^(?:conflicts? of interest|competing interests|declaration of|the (?:views|opinions) expressed|any views)/,
  /^(?:(?:share|tweet|discuss|e-?mail|print|download|follow|like|subscribe|sign up|join|get|log in)(?:$|:| (?:this|it|on|us|me|him|her|via|now|to|our|the|for|with|in)\b)|comments? (?:\(|are)|leave a |reply$)/,
  /^(?:copyright (?:©|\(c\)|\d{4}|by )|©|c\) |all rights reserved|creative commons|cc[ -]by|published under|reprinted|republish)/,
  /^(?:this (?:work|article|text|essay|piece|post|paper) (?:is|was|has|first|originally|appears)|(?:originally|first) published)/,
  /^(?:licen[cs]ed under|licen[cs]e:|tags?:|categor(?:y|ies):|filed under|posted (?:in|on|by)|written by|edited by)/,
  /^(?:you (?:are )?receiv(?:e|ed|ing) this|(?:to )?unsubscribe|manage your (?:subscription|preferences)|sie erhalten diese|newsletter abbestellen|vous recevez c|se désabonner|recibe este|darse de baja|вы получ(?:или|аете) это|отписаться)/,
  /^(?:how to cite|cite this|suggested citation|to cite this|before you (?:download|go)|you (?:may|might) also|more from)/,
  /^(?:(?:previous|next) (?:article|post|page|story|chapter)|back to |top$|page \d)/,
  new RegExp(String.raw`^(?:appendix|annexe?|anexo|anhang|приложение|додаток|załącznik)(?: [\p{L}\d])?${ALONE}`, 'u'),
  /^(?:об автор|про автор|сведения об автор|відомості про автор|подел(?:иться|итесь|ись)|поділ(?:иться|ться|іться|итися|ись)|читайте (?:также|також))/,
  /^(?:поддерж(?:ите|ать) |підтрим(?:айте|ати) |подпи(?:саться|сывайтесь|шитесь)|підпи(?:сатися|суйтес|шіться)|теги:|все права|усі права|лицензия|ліцензія)/,
  new RegExp(
    `^(?:благодарност[ьи]|подяк[аи]|danksagung|remerciements|agradecimientos|agradecimentos|ringraziamenti|podziękowania|致谢|致謝|謝辞)${ALONE}`,
  ),
  /^(?:über (?:den|die|das) (?:aut|projekt)|zum autor|zur autorin|teilen(?:$|:| sie| auf)|weiterlesen|weiterführende|spenden(?:$|:| sie| für| an )|unterstützen sie|dieser (?:text|artikel|beitrag) (?:ist|steht|erschien)|alle rechte|lesen sie auch)/,
  /^(?:à propos d|au sujet de l|partage[rz](?:$| :| cet| sur)|faire un don|soutenez|pour aller plus loin|lire aussi|tous droits|abonnez|cet article (?:est|a été))/,
  /^(?:sobre (?:el|la|o|a)s? aut|acerca de l|compart(?:ir|a|e|ilhe)(?:$|:| en| este)|haz una donación|apóyanos|lecturas recomendadas|leituras|leia também|lea también|todos los derechos|todos os direitos|suscríb)/,
  /^(?:sull'autore|l'autore|condividi|sostieni|letture consigliate|o autor(?:ze|ce|ovi|kách?)|udostępnij|wesprzyj|czytaj (?:też|także|również)|wszelkie prawa|sdílet)/,
  /^(?:om (?:författar|skribent|forfatter)|tietoa kirjoittaja|kirjoittajasta|over de auteur|a szerzőről|despre autor|yazar hakkında|σχετικά με (?:τον|τη) συγγραφέα|για (?:τον|τη) συγγραφέα|عن الكاتب|نبذة عن|درباره نویسنده|על המחבר)/,
  /^(?:(?:der autor|die autorin|l[’']auteur|l[’']autrice|el autor|la autora|o autor|a autora|l[’']autore|de auteur|författaren|forfatteren) (?:ist|lebt|lehrt|est|enseigne|es|enseña|é|ensina|è|insegna|is|är|er)\s|autor(?:ka)? (?:jest|je)\s|автор(?:ка)? ?[—–-] |作者(?:系|为|是|單位|单位))/,
  /^(?:作者简介|作者簡介|关于作者|關於作者|作者介绍|延伸阅读|延伸閱讀|推荐阅读|相关阅读|相关文章|责任编辑|責任編輯|扫码|著者紹介|執筆者|関連記事|저자 소개)/,
  /^(?:分享(?:到|至|本文|：|$)|版权(?:所有|声明)|版權(?:所有|聲明)|订阅(?:我们|本|：|$)|捐(?:款|赠|助)(?:：|本|$)|支持我们|声明(?:：|:|$))/,
];

// Near the beginning of a paragraph.
const PLEAS =
  /\biban\b|©\s?\d{4}|\b(?:faites un don|ha(?:z|ga|gan) una donación|faça uma doação|jetzt spenden|spendenkonto|zrób darowiznę|fai una donazione)\b|\b(?:(?:your|all|voluntary) donations?|mak(?:e|ing) an? (?:[a-z-]{1,20} ){0,2}(?:donation|contribution)|donations (?:are|help|allow)|consider (?:donating|supporting|a donation)|(?:our|weekly|monthly|free) newsletter|all rights reserved|(?:our|the) mailing list|follow us on|open access publishing|tax-deductible|if you (?:value|enjoy|like|appreciate) (?:this|our|such|what|writing|work|journalism|essays?|reading))\b|reproduction interdite|abonnements?\s?:|(?:нашу|наша) рассылк|нашу розсилк|пожертвуйте|все права защищены|усі права захищен|alle rechte vorbehalten|tous droits réservés|(?:todos los derechos|todos os direitos) reservados|tutti i diritti riservati|сделать пожертвование|зробити пожертв|на пожертвовани|за рахунок пожертв|поддержать .{1,60} можно|підтримати .{1,60} можна|notre (?:lettre|infolettre)|nuestro boletín/;

// `Mara Holt is curator of maps.`: who wrote the article, by name and calling.
const BIOGRAPHY =
  /^\p{Lu}[\p{L}’'-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]+|d[aeiou]|de\sla|van|von|der|al|and|y|et|und|и)){1,4}\s(?:(?:is|are|was)\s(?:(?:an?|the|our)\s)?(?:(?:senior|junior|associate|assistant|visiting|emeritus|freelance|staff|contributing|independent|research|doctoral|phd)\s)*(?:curator|(?:assistant |associate )?professor|lecturer|reader\sin|fellow|researcher|writer|historian|journalist|reporter|author\sof|editor|poet|novelist|director|candidate|student|critic|columnist)|ist\s(?:freier?\s)?(?:Professor|Historiker|Journalist|Kurator|Dozent|Autor|Redakteur|Publizist)|est\s(?:professeur|historien|journaliste|chercheu|doctorant|commissaire|maître(?:sse)?\sde\sconf)|es\s(?:profesor|historiador|periodista|investigador|escritor)|è\s(?:professor|docente|storic|giornalista|ricercat)|é\s(?:professor|historiador|jornalista|pesquisador)|är\s\p{L}*(?:kritiker|forskare|professor|historiker|journalist|författare|docent|lektor)|[–—-]\s(?:доктор|кандидат|профессор|професор|историк|історик|журналист|журналіст|доцент))/iu;

/** True where the paragraph belongs to the publisher's frame and not to a note. */
export function isBoilerplate(paragraph: string): boolean {
  return opensFrame(paragraph) || BIOGRAPHY.test(headOf(paragraph)) || isBiography(headOf(paragraph));
}

/** The same, who wrote the article left out: an article may present somebody and go on. */
export function opensFrame(paragraph: string): boolean {
  const opening = headOf(paragraph).toLowerCase();
  return OPENINGS.some((pattern) => pattern.test(opening)) || PLEAS.test(opening);
}

function headOf(paragraph: string): string {
  return paragraph.slice(0, 240).replace(/^[\s#*_>•·–—【[（(-]+/, '');
}
