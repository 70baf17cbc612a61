// The ordered list of rules: the first that answers has the word.

import type { Rule } from '../rule.ts';
import { answered } from './answered.ts';
import { consentWall, limitPage, outOfServicePage } from './between-pages.ts';
import { botWall } from './bot-wall.ts';
import { accountSuspended, serverDefaultPage } from './closed-site.ts';
import { doiNotFound, doiRegistered } from './doi.ts';
import { emptyPage } from './empty-page.ts';
import { gone } from './gone.ts';
import { loginPage } from './login.ts';
import { movedForGood } from './moved.ts';
import { noAnswer } from './no-answer.ts';
import { noSuchHost } from './no-such-host.ts';
import { notAsked } from './not-asked.ts';
import { oddStatus } from './odd-status.ts';
import { parkedDomain } from './parked-domain.ts';
import { redirectedHome, redirectedSection, redirectedTogether } from './redirected-home.ts';
import { refused } from './refused.ts';
import { serverTrouble } from './server-trouble.ts';
import { sameAsSibling } from './sibling.ts';
import { notFoundAddress, soft404, unavailablePage } from './soft-404.ts';
import { titleMismatch } from './title-mismatch.ts';

/** No answer, walls, the status, a page that is not the cited one, where a redirect led, and what is left: alive. */
export const rules: readonly Rule[] = [
  notAsked,
  noSuchHost,
  doiRegistered,
  noAnswer,
  doiNotFound,
  botWall,
  loginPage,
  oddStatus,
  gone,
  refused,
  serverTrouble,
  emptyPage,
  parkedDomain,
  accountSuspended,
  serverDefaultPage,
  notFoundAddress,
  soft404,
  limitPage,
  outOfServicePage,
  unavailablePage,
  consentWall,
  redirectedHome,
  sameAsSibling,
  redirectedTogether,
  redirectedSection,
  titleMismatch,
  movedForGood,
  answered,
];
