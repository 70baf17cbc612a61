import { describe, expect, test } from 'vitest';
import { found } from './found.ts';

const A = 'Ann Ray, “Tides,” 2011, http://tide.example/1.';
const B = 'Bo Lee, The Low Shore (Harbour, 2003).';
const C = 'Cy Fox, “Mud,” 2015, http://mud.example/3.';

describe('numbered notes', () => {
  test('a name that begins as a month does is no day', async () => {
    const list =
      '1. Мартынов Г. А. Приливы // Берег. 2011.\n2. Декарев Р. О. Ил // Ил. 2012.\n3. Лютов Р. Мели // Ил. 2013.';
    expect(await found(`Tides rise [1]. Shores fall [2]. Mud stays [3].\n\n${list}\n`)).toHaveLength(3);
  });

  test.each([
    [
      '[1]',
      'Tides rise.[1] Shores fall. [2] Mud stays.[3]',
      `[1] ${A}\n\n[2] ${B}\n\n[3] ${C}`,
      ['1:12', '1:29', '1:43'],
    ],
    [
      '(1)',
      'Tides rise (1). Shores fall (2). Mud stays (3).',
      `(1) ${A}\n\n(2) ${B}\n\n(3) ${C}`,
      ['1:12', '1:29', '1:44'],
    ],
    [
      '[1] with 1.',
      'Tides rise [1]. Shores fall [2]. Mud stays [3].',
      `1. ${A}\n2. ${B}\n3. ${C}`,
      ['1:12', '1:29', '1:44'],
    ],
    [
      '[1] with 1)',
      'Tides rise [1]. Shores fall [2]. Mud stays [3].',
      `1) ${A}\n2) ${B}\n3) ${C}`,
      ['1:12', '1:29', '1:44'],
    ],
    ['superscripts', 'Tides rise.¹ Shores fall² and mud stays.³', `¹ ${A}\n² ${B}\n³ ${C}`, ['1:12', '1:25', '1:41']],
    [
      'superscripts with 1.',
      'Tides rise.¹ Shores fall² and mud stays.³',
      `1. ${A}\n2. ${B}\n3. ${C}`,
      ['1:12', '1:25', '1:41'],
    ],
    [
      'lost superscripts',
      'Tides rise.1 Shores fall,2 and “mud stays.”3 So it is.',
      `1 ${A}\n2 ${B}\n3 ${C}`,
      ['1:12', '1:26', '1:44'],
    ],
    [
      'lost superscripts on both sides',
      'Tides rise.1 Shores fall2 and mud stays.3 So it is.',
      `1${A}\n2${B}\n3${C}`,
      ['1:12', '1:25', '1:41'],
    ],
    [
      'carets before numbers',
      'Tides rise.^1 Shores fall.^2^ Mud.^3',
      `^1 ${A}\n^2 ${B}\n^3 ${C}`,
      ['1:12', '1:27', '1:35'],
    ],
    [
      'bullets before brackets',
      'Tides rise.[1] Shores fall.[2] Mud.[3]',
      `- [1] ${A}\n- [2] ${B}\n- [3] ${C}`,
      ['1:12', '1:28', '1:36'],
    ],
    [
      'sup elements',
      'Tides rise.<sup>1</sup> Shores fall.<sup>2</sup> Mud.<sup>3</sup>',
      `<sup>1</sup> ${A}\n\n<sup>2</sup> ${B}\n\n<sup>3</sup> ${C}`,
      ['1:12', '1:37', '1:54'],
    ],
    [
      'braces',
      'Tides rise{1}. Shores fall{2}. Mud stays{3}.',
      `{1} ${A}\n{2} ${B}\n{3} ${C}`,
      ['1:11', '1:27', '1:41'],
    ],
    [
      'full-width brackets',
      '潮水上涨［１］。海岸下沉［２］。泥土不变［３］。',
      `［１］${A}\n［２］${B}\n［３］${C}`,
      ['1:5', '1:13', '1:21'],
    ],
    [
      'lenticular brackets',
      '潮水上涨【1】。海岸下沉【2】。泥土不变【3】。',
      `【1】${A}\n【2】${B}\n【3】${C}`,
      ['1:5', '1:13', '1:21'],
    ],
    [
      'shell brackets with 注',
      '潮水上涨〔注1〕。海岸下沉〔注2〕。泥土不变〔注3〕。',
      `〔注1〕${A}\n〔注2〕${B}\n〔注3〕${C}`,
      ['1:5', '1:14', '1:23'],
    ],
    ['circled numbers', '潮水上涨①。海岸下沉②。泥土不变③。', `① ${A}\n② ${B}\n③ ${C}`, ['1:5', '1:11', '1:17']],
    ['注1', '潮水上涨注1。海岸下沉注2。泥土不变注3。', `注1：${A}\n注2：${B}\n注3：${C}`, ['1:5', '1:12', '1:19']],
    [
      'carets',
      'Tides rise.[^1] Shores fall.[^2] Mud stays.[^3]',
      `[^1]: ${A}\n[^2]: ${B}\n[^3]: ${C}`,
      ['1:12', '1:29', '1:44'],
    ],
    [
      'reStructuredText',
      'Tides rise [1]_. Shores fall [2]_. Mud stays [3]_.',
      `.. [1] ${A}\n.. [2] ${B}\n.. [3] ${C}`,
      ['1:12', '1:30', '1:46'],
    ],
    [
      'Org',
      'Tides rise[fn:1]. Shores fall[fn:2]. Mud stays[fn:3].',
      `[fn:1] ${A}\n\n[fn:2] ${B}\n\n[fn:3] ${C}`,
      ['1:11', '1:30', '1:47'],
    ],
    [
      'bare numbers under a heading',
      'Tides rise.¹ Shores fall.² Mud stays.³',
      `Notes\n\n1 ${A}\n\n2 ${B}\n\n3 ${C}`,
      ['1:12', '1:26', '1:38'],
    ],
  ])('%s', async (_name, running, notes, places) => {
    expect(await found(`${running}\n\n${notes}\n`)).toEqual([
      `1 <- ${places[0]} | ${A}`,
      `2 <- ${places[1]} | ${B}`,
      `3 <- ${places[2]} | ${C}`,
    ]);
  });

  test('Roman numbers', async () => {
    expect(
      await found(`Tides rise.[i] Shores fall.[ii] Mud stays.[iii]\n\n[i] ${A}\n\n[ii] ${B}\n\n[iii] ${C}`),
    ).toEqual([`i <- 1:12 | ${A}`, `ii <- 1:28 | ${B}`, `iii <- 1:43 | ${C}`]);
  });

  test('letters', async () => {
    expect(await found(`Tides rise.[a] Shores fall.[b] Mud stays.[c]\n\n[a] ${A}\n\n[b] ${B}\n\n[c] ${C}`)).toEqual([
      `a <- 1:12 | ${A}`,
      `b <- 1:28 | ${B}`,
      `c <- 1:42 | ${C}`,
    ]);
  });

  test('an asterisk of a mathematical font, as a PDF prints it', async () => {
    expect(await found(`Mara Holt∗\n\nTides rise.\n\n∗${A}`)).toEqual([`* <- 1:10 | ${A}`]);
  });

  test('signs', async () => {
    const text = `Tides rise.* Shores fall.† Mud stays.‡\n\n* ${A}\n† ${B}\n‡ ${C}`;
    expect(await found(text)).toEqual([`* <- 1:12 | ${A}`, `† <- 1:26 | ${B}`, `‡ <- 1:38 | ${C}`]);
  });

  test('an unnumbered note of the author beside numbered ones', async () => {
    const text = `The Low Shore*\n\nTides rise.[1] Shores fall.[2]\n\n* The author thanks the harbour.\n\n[1] ${A}\n\n[2] ${B}`;
    expect(await found(text)).toEqual([
      '* <- 1:14 | The author thanks the harbour.',
      `1 <- 3:12 | ${A}`,
      `2 <- 3:28 | ${B}`,
    ]);
  });

  test('numbered notes under a heading of references are no references besides', async () => {
    expect(await found(`Tides rise.[1] Mud.[2]\n\nSources\n\n- [1] ${A}\n- [2] ${B}`)).toEqual([
      `1 <- 1:12 | ${A}`,
      `2 <- 1:20 | ${B}`,
    ]);
  });

  test('keys', async () => {
    const text = `Tides rise [Ray11]. Shores fall [Lee03, p. 4; Fox15]. [sic]\n\n[Fox15] ${C}\n[Lee03] ${B}\n[Ray11] ${A}`;
    expect(await found(text)).toEqual([`Fox15 <- 1:33 | ${C}`, `Lee03 <- 1:33 | ${B}`, `Ray11 <- 1:12 | ${A}`]);
  });
});

describe('markers that refer to several notes', () => {
  const notes = `[1] ${A}\n\n[2] ${B}\n\n[3] ${C}`;
  test.each([
    ['a range', 'Tides.[1-3]', ['1:7', '1:7', '1:7']],
    ['a range with a dash', 'Tides.[1–3]', ['1:7', '1:7', '1:7']],
    ['a list', 'Tides [1, 2] and mud [3].', ['1:7', '1:7', '1:22']],
    ['neighbours', 'Tides.[1][2][3]', ['1:7', '1:10', '1:13']],
    ['pages', 'Tides [1, p. 15], shores [2: 44] and mud [3, с. 7].', ['1:7', '1:26', '1:42']],
    ['several with pages', 'Tides [1, с. 5; 2, с. 7] and mud [см.: 3].', ['1:7', '1:7', '1:34']],
    ['lost superscript lists', 'Tides rise.1,2 Mud stays.3', ['1:12', '1:12', '1:26']],
    ['superscript lists', 'Tides.¹,² Mud.³', ['1:7', '1:7', '1:15']],
    ['superscript ranges', 'Tides.¹⁻³', ['1:7', '1:7', '1:7']],
    ['the same note twice', 'Tides.[1] Shores.[2] Mud.[3] Tides again.[1]', ['1:7 1:42', '1:18', '1:26']],
    [
      'a list that was wrapped',
      'Tides rise, shores fall, and the mud of the estuary stays where it was [1,\n2] for many years and longer than the oldest wall of the harbour town [3].',
      ['1:72', '1:72', '2:71'],
    ],
  ])('%s', async (_name, running, places) => {
    expect((await found(`${running}\n\n${notes}`)).map((line) => line.split(' | ')[0])).toEqual(
      places.map((place, index) => `${index + 1} <- ${place}`),
    );
  });
});

describe('what looks like a marker', () => {
  const notes = `[1] ${A}\n\n[2] ${B}\n\n[3] ${C}`;
  const running = 'Tides rise.[1] Shores fall.[2] Mud stays.[3]';
  test.each([
    'He said “we was [sic] there”.',
    'The case [2009] UKHL 5 and the year [1997] are law.',
    'See Figure [1] and Eq. [2], Table [3], Рис. [1], 图[1].',
    'The loop reads array[1], then a[2] and arr[i][2].',
    'A value x ∈ [1, 3] in the interval [1, 2].',
    '[T]he tide [...] was high [emphasis added].',
    'Bounds of [1990-1995] and [10, 20].',
    'An area of 12 m² or 3 km², or x³.',
    '```\nlist = [1]\n```',
  ])('%s', async (trap) => {
    expect((await found(`${trap}\n\n${running}\n\n${trap}\n\n${notes}`)).map((line) => line.split(' | ')[0])).toEqual(
      (await found(`${trap.replace(/./g, '-')}\n\n${running}\n\n${trap.replace(/./g, '-')}\n\n${notes}`)).map(
        (line) => line.split(' | ')[0],
      ),
    );
  });
});
