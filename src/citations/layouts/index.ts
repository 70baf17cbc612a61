// The layouts, most telling first: the first that a print follows is its own.

import { act } from './act.ts';
import { authorDate } from './author-date.ts';
import { bluebook } from './bluebook.ts';
import { caseName } from './case-name.ts';
import { commas } from './commas.ts';
import { designated } from './designated.ts';
import { doubleSlash } from './double-slash.ts';
import { easternColon } from './eastern-colon.ts';
import { episode } from './episode.ts';
import { imprint } from './imprint.ts';
import { inMarks } from './in-marks.ts';
import type { Layout } from './layout.ts';
import { quoted } from './quoted.ts';
import { sentenced } from './sentenced.ts';
import { spoken } from './spoken.ts';
import { typeMark } from './type-mark.ts';
import { unnamed } from './unnamed.ts';
import { untitled } from './untitled.ts';
import { vancouver } from './vancouver.ts';

export const layouts: readonly Layout[] = [
  spoken,
  unnamed,
  caseName,
  bluebook,
  doubleSlash,
  typeMark,
  designated,
  easternColon,
  episode,
  inMarks,
  quoted,
  act,
  untitled,
  authorDate,
  imprint,
  vancouver,
  sentenced,
  commas,
];
