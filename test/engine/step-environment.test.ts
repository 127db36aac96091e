import { describe, expect, test } from '@jest/globals';
import { changedSince, markEnvironment } from '../../src/engine/step-environment.js';

const BASE = { PATH: '/bin', HOME: '/root', LANG: 'C', GITHUB_ACTION: 'a', TOKEN: 'one' };

describe("a step's own variables", () => {
  test('are those that are new or have another value', () => {
    const mark = markEnvironment(BASE);
    expect(changedSince(mark, { ...BASE, TOKEN: 'two', DEBUG: '1', EMPTY: '' })).toEqual({ TOKEN: 'two', DEBUG: '1', EMPTY: '' });
    expect(changedSince(mark, BASE)).toEqual({});
  });

  test("are not what the runner sets, nor what is a process's own, nor what a shell cannot name", () => {
    const later = { PATH: '/opt', HOME: '/home/x', GITHUB_ACTION: 'b', RUNNER_TEMP: '/t', INPUT_RUN: 'x', 'with-dash': '1', _: '/bin/x' };
    expect(changedSince(markEnvironment(BASE), { ...BASE, ...later })).toEqual({});
  });

  test('leave no value behind', () => {
    expect(JSON.stringify(markEnvironment({ PASSWORD: 'hunter2hunter2' }))).not.toContain('hunter2');
  });
});
