import { expect, test } from 'vitest';
import { readNotes } from './found.ts';

// Sizes at which anything but linear time would run into the suite's time limit.
test.each([
  ['opening brackets', '['.repeat(1_000_000)],
  ['opening parentheses', '('.repeat(1_000_000)],
  ['one marker over and over', '[1]'.repeat(300_000)],
  ['one label on every line', '[1] a\n'.repeat(100_000)],
  ['addresses without a host', 'http://'.repeat(150_000)],
  ['a single line', 'word '.repeat(1_000_000)],
  ['asterisks', 'a* '.repeat(200_000)],
  ['superscripts', '¹'.repeat(300_000)],
  ['superscript ranges', 'word¹⁻⁹⁹ '.repeat(100_000)],
  ['wide ranges', `${'[1-50]'.repeat(100_000)}\n\n[1] Ray, “Tides,” 2011.\n\n[2] Fox, “Mud,” 2015.`],
  ['backticks', '` '.repeat(300_000)],
  ['spaces', ' '.repeat(3_000_000)],
  ['empty lines', '\n'.repeat(500_000)],
  ['headings', 'References\n'.repeat(100_000)],
  ['fences', '```\n'.repeat(100_000)],
  ['one key defined again and again', `${'[Ray11] '.repeat(50_000)}\n${'[Ray11] x\n'.repeat(20_000)}`],
  ['chapters', 'Tides.[1] Mud.[2]\n\n[1] Ray 2011\n\n[2] Fox 2012\n\n'.repeat(10_000)],
  ['chapters with lost superscripts', 'Tides rise.1 Mud stays.2\n\n1 Ray 2011\n\n2 Fox 2012\n\n'.repeat(10_000)],
])('%s end in time', async (_name, text) => {
  expect((await readNotes(text)).notes.length).toBeLessThan(50_000);
});

test('ten megabytes with twenty thousand notes are read whole', async () => {
  const count = 20_000;
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const running = numbers.map((n) => `${'The tide was measured at the old wall. '.repeat(9)}They said so.[${n}]`);
  const notes = numbers.map(
    (n) => `[${n}] Author ${n}, “Title,” Journal, 2011, http://www.site${n}.example/path/${n}.html.`,
  );
  const { notes: found } = await readNotes(`${running.join('\n\n')}\n\n${notes.join('\n\n')}`);
  expect(found.filter(({ markers }) => markers.length === 1).length).toBe(count);
});
