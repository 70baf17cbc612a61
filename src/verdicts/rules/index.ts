// The ordered list of rules: the first that answers has the word.

import type { Rule } from '../rule.ts';
import { accountSuspended } from './account-suspended.ts';
import { answered } from './answered.ts';
import { botWall } from './bot-wall.ts';
import { closedShop } from './closed-shop.ts';
import { closedSite } from './closed-site.ts';
import { consentWall } from './consent-wall.ts';
import { emptyPage } from './empty-page.ts';
import { gone } from './gone.ts';
import { limitPage } from './limit-page.ts';
import { loginPage } from './login.ts';
import { lostInData } from './lost-in-data.ts';
import { lostInOwnWords } from './lost-in-own-words.ts';
import { movedForGood } from './moved.ts';
import { namelessMessage } from './nameless-message.ts';
import { noAnswer } from './no-answer.ts';
import { noSuchHost } from './no-such-host.ts';
import { notAsked } from './not-asked.ts';
import { notFoundAddress } from './not-found-address.ts';
import { notRegistered } from './not-registered.ts';
import { oddStatus } from './odd-status.ts';
import { outOfServicePage } from './out-of-service.ts';
import { parkedByNameServers } from './parked-by-name-servers.ts';
import { parkedDomain } from './parked-domain.ts';
import { player } from './player.ts';
import { redirectedHome } from './redirected-home.ts';
import { redirectedSearch } from './redirected-search.ts';
import { redirectedSection } from './redirected-section.ts';
import { redirectedTogether } from './redirected-together.ts';
import { refused } from './refused.ts';
import { registered } from './registered.ts';
import { searchWithoutHits } from './search-without-hits.ts';
import { serverDefaultPage } from './server-default-page.ts';
import { serverTrouble } from './server-trouble.ts';
import { sameAsSibling } from './sibling.ts';
import { silentForDays } from './silent-for-days.ts';
import { soft404 } from './soft-404.ts';
import { squatter } from './squatter.ts';
import { takenOver } from './taken-over.ts';
import { titleMismatch } from './title-mismatch.ts';
import { unavailablePage } from './unavailable-page.ts';

/** No answer, walls, the status, a page that is not the cited one, where a redirect led, and what is left: alive. */
export const rules: readonly Rule[] = [
  notAsked,
  noSuchHost,
  registered,
  notRegistered,
  silentForDays,
  noAnswer,
  botWall,
  loginPage,
  oddStatus,
  gone,
  closedShop,
  refused,
  serverTrouble,
  emptyPage,
  parkedDomain,
  accountSuspended,
  serverDefaultPage,
  notFoundAddress,
  redirectedSearch,
  lostInData,
  player,
  namelessMessage,
  soft404,
  lostInOwnWords,
  closedSite,
  limitPage,
  outOfServicePage,
  unavailablePage,
  consentWall,
  parkedByNameServers,
  redirectedHome,
  sameAsSibling,
  redirectedTogether,
  redirectedSection,
  squatter,
  searchWithoutHits,
  titleMismatch,
  takenOver,
  movedForGood,
  answered,
];
