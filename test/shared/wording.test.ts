import { describe, expect, test } from '@jest/globals';
import { MaqetError } from '../../src/shared/errors.js';
import { oneLine } from '../../src/shared/untrusted-text.js';
import { input, STEP, TERMINAL, theInput, WORKFLOW, WORKSPACE, worded } from '../../src/shared/wording.js';

describe('A marked input', () => {
  test.each([
    [input('boot-timeout'), '`boot-timeout`', '`--boot-timeout`'],
    [input('run-with', 'ssh'), '`run-with: ssh`', '`--run-with ssh`'],
    [input('ports', '0:22'), '`ports: 0:22`', '`--ports 0:22`'],
    [input('deny', '*'), "`deny: '*'`", "`--deny '*'`"],
    [theInput('memory'), 'Input `memory`', 'Flag `--memory`'],
    [`below the ${WORKSPACE}`, 'below the workspace', 'below the current directory'],
    [`an earlier ${STEP}`, 'an earlier step', 'an earlier command'],
  ])('is called %j, and %s in a workflow, and %s on a terminal', (text, workflow, terminal) => {
    expect([worded(text), worded(text, TERMINAL)]).toEqual([workflow, terminal]);
  });

  test('keeps its value on one side of the mark', () => {
    expect(worded(input('vm', 'a\u000fb\u000ec'), TERMINAL)).toBe('`--vm abc`');
  });

  test('of an unknown name is quoted as it was typed, without control characters', () => {
    expect(worded(theInput('Memory\u001b'))).toBe('Input `Memory\\x1b`');
  });

  test('survives JSON', () => {
    expect(worded(JSON.parse(JSON.stringify(`raise ${input('timeout')}`)), TERMINAL)).toBe('raise `--timeout`');
  });
});

describe('Text from outside', () => {
  const forged = `say ${input('memory')} \u000e and \u000f`;

  test.each([
    ['sanitized', oneLine(forged)],
    ['quoted as JSON', JSON.stringify(forged)],
  ])('holds no mark once it is %s', (_how, text) => {
    expect(worded(text, TERMINAL)).toBe(text);
  });

  test('does not break the marks beside it', () => {
    expect(worded(`\u000e${input('memory')}\u000f and \u000e@`, TERMINAL)).toBe('\u000e`--memory`\u000f and \u000e@');
  });
});

describe('A MaqetError', () => {
  const error = new MaqetError(`${theInput('memory')} is too small.`, { remedy: `Raise ${input('memory')}.` });

  test('is in the words of a workflow wherever nothing else is asked for', () => {
    expect(error).toMatchObject({ message: 'Input `memory` is too small.', remedy: 'Raise `memory`.' });
    expect(error.explain()).toBe('Input `memory` is too small. Raise `memory`.');
    expect(String(error.stack)).toContain('Input `memory` is too small.');
  });

  test('is in the words of the front that asks', () => {
    expect(error.inWords(TERMINAL)).toEqual({ message: 'Flag `--memory` is too small.', remedy: 'Raise `--memory`.' });
    expect(error.explain(TERMINAL)).toBe('Flag `--memory` is too small. Raise `--memory`.');
    expect(error.inWords(WORKFLOW)).toEqual({ message: error.message, remedy: error.remedy });
  });

  test('made from another one keeps its marks', () => {
    const { message, remedy } = error.marked;
    expect(new MaqetError(`Again: ${message}`, { remedy }).explain(TERMINAL)).toBe(
      'Again: Flag `--memory` is too small. Raise `--memory`.',
    );
  });
});

test.each(['a_b', '__proto__', '', 'a b', '@noun'])('A name that no mark could hold is a programming error: %j', (name) => {
  expect(() => input(name)).toThrow(TypeError);
});
