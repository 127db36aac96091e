import { describe, expect, test } from '@jest/globals';
import type { Session } from '../../src/engine/context.js';
import { dueEvidence, evidenceDeadline, takeEvidence } from '../../src/engine/evidence.js';
import { Deadline } from '../../src/shared/deadline.js';
import { environment, inputs } from '../helpers/engine/support.js';

/** Returns the phases and log lines of a screenshot of a guest of an architecture. */
async function screenshotOf(arch: string | undefined): Promise<{ phases: string[]; said: string[] }> {
  const env = environment('/nonexistent', '/nonexistent');
  const phases: string[] = [];
  const asked = async (name: string): Promise<never> => {
    phases.push(name);
    throw new Error('no VM here');
  };
  const session = { context: arch === undefined ? {} : { arch } } as Session;
  const due = { dump: false, screenshot: true };
  await expect(takeEvidence(session, await inputs(), due, Deadline.after(1000), asked, env)).resolves.toEqual({});
  return { phases, said: env.said.map(({ level, text }) => `${level}: ${text}`) };
}

test('A screenshot is taken of a machine that has a screen, or may have one.', async () => {
  for (const arch of ['x86_64', 'aarch64', undefined]) {
    expect(await screenshotOf(arch)).toEqual({ phases: ['screenshot'], said: ['warning: No screenshot: no VM here'] });
  }
});

test('A machine without a screen has no screenshot, which is logged as information.', async () => {
  for (const arch of ['ppc64', 's390x']) {
    expect(await screenshotOf(arch)).toEqual({ phases: [], said: [`info: No screenshot: the machine of a ${arch} guest has no screen.`] });
  }
});

describe('Evidence is due', () => {
  const wishes = ['never', 'on-failure', 'on-panic', 'always'] as const;
  test.each([
    [{ failed: false, panicked: false }, [false, false, false, true]],
    [{ failed: true, panicked: false }, [false, true, false, true]],
    [{ failed: true, panicked: true }, [false, true, true, true]],
    [{ failed: false, panicked: true }, [false, false, true, true]],
  ])('after %j for never, on-failure, on-panic, always: %j', (facts, due) => {
    expect(wishes.map((dump) => dueEvidence({ dump, screenshot: 'never' }, facts).dump)).toEqual(due);
    expect(dueEvidence({ dump: 'never', screenshot: 'on-failure' }, facts)).toEqual({ dump: false, screenshot: facts.failed });
  });
});

test('The evidence of a run that has timed out has time of its own, and can be cancelled.', () => {
  const cancel = new AbortController();
  const deadline = evidenceDeadline(Deadline.after(0, cancel.signal));
  expect(deadline.expired).toBe(false);
  expect(deadline.remainingMs).toBeGreaterThan(60_000);
  expect(deadline.signal).toBe(cancel.signal);
});
