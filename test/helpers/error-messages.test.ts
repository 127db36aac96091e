import { describe, expect, test } from '@jest/globals';
import { readSources } from './architecture.js';
import { errorMessages, formProblem } from './error-messages.js';

const collect = (text: string) => errorMessages([{ path: 'a.ts', text }]);

test('Each message and remedy of an error in src/ has the form of whole sentences.', () => {
  const messages = errorMessages(readSources('src'));
  expect(messages.length).toBeGreaterThan(400);
  // Few are made elsewhere, where this does not see them.
  expect(messages.filter(({ text }) => text === '…').length).toBeLessThan(60);
  expect(messages.flatMap((message) => formProblem(message) ?? [])).toEqual([]);
});

test('The collector finds the texts of new errors and of their classes, with each alternative.', () => {
  const source = [
    "throw new DiskError(full ? 'It is full.' : name + ' is gone.', { remedy: 'Free ' + 'some space.' });",
    "class AError extends MaqetError { constructor(x: string) { super('A ' + x + '.', { remedy: 'Do it.', status: 'failed' }); } }",
    "log('no error', { remedy: 'None.' });",
    'throw new AError(`To $' + '{x}.`, { remedy });',
  ];
  expect(collect(source.join('\n')).map(({ place, text }) => `${place} ${text}`)).toEqual([
    'a.ts:1 It is full.',
    'a.ts:1 … is gone.',
    'a.ts:1 Free some space.',
    'a.ts:2 A ….',
    'a.ts:2 Do it.',
    'a.ts:4 To ….',
  ]);
});

describe('A message', () => {
  const problemOf = (text: string): string | undefined => formProblem({ place: 'a.ts:1', part: 'message', text });
  test.each([
    ['', 'is empty'],
    ['the disk is full.', 'does not begin like a sentence'],
    ['The disk is full', 'does not end like a sentence'],
    ['The disk is full! Free some space.', 'shouts'],
    ['Failed to write the file.', 'says nothing or begs'],
    ['The disk  is full.', 'has stray blanks'],
  ])('of the form %j is reported', (text, problem) => {
    expect(problemOf(text)).toContain(problem);
  });

  test.each(['The disk is full.', '`memory` is no size.', '--… is blank.', '…', 'QEMU said: …'])('may be %j', (text) => {
    expect(problemOf(text)).toBeUndefined();
  });
});
