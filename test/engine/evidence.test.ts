import { expect, test } from '@jest/globals';
import type { Session } from '../../src/engine/context.js';
import { takeEvidence } from '../../src/engine/evidence.js';
import { Deadline } from '../../src/shared/deadline.js';
import { environment, inputs } from '../helpers/engine/support.js';

/** What is done and said for a screenshot of a guest of that architecture. */
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

test('a screenshot is tried where the machine has a screen, or nobody knows', async () => {
  for (const arch of ['x86_64', 'aarch64', undefined]) {
    expect(await screenshotOf(arch)).toEqual({ phases: ['screenshot'], said: ['warning: No screenshot: no VM here'] });
  }
});

test('a machine without a screen has no screenshot, and that is no warning', async () => {
  for (const arch of ['ppc64', 's390x']) {
    expect(await screenshotOf(arch)).toEqual({ phases: [], said: [`info: No screenshot: the machine of a ${arch} guest has no screen.`] });
  }
});
