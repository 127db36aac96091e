import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type VmState, VmStateError, VmStateMachine } from '../../src/vm/state.js';

const STATES: readonly VmState[] = ['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed'];

/** The table of `state.ts`, written a second time: created → starting → running ⇄ paused → stopping → stopped | failed. */
const LEGAL = new Set([
  ...['created starting', 'created failed', 'starting running', 'starting paused', 'starting stopping', 'starting failed'],
  ...['running paused', 'running stopping', 'running failed', 'paused running', 'paused stopping', 'paused failed'],
  ...['stopping stopped', 'stopping failed'],
]);

/** Returns a machine in a state. */
function inState(state: VmState, onChange: (state: VmState, reason: string) => void = () => undefined): VmStateMachine {
  const paths: Readonly<Record<VmState, readonly VmState[]>> = {
    created: [],
    starting: ['starting'],
    running: ['starting', 'running'],
    paused: ['starting', 'paused'],
    stopping: ['starting', 'stopping'],
    stopped: ['starting', 'stopping', 'stopped'],
    failed: ['failed'],
  };
  const machine = new VmStateMachine(onChange);
  for (const step of paths[state]) machine.to(step, 'on the way');
  return machine;
}

describe.each(STATES)('A change from %s', (from) => {
  test.each(STATES.filter((to) => to !== from))('to %s', (to) => {
    const seen: string[] = [];
    const machine = inState(from, (state, reason) => seen.push(`${state}: ${reason}`));
    seen.length = 0;
    if (LEGAL.has(`${from} ${to}`)) {
      machine.to(to, 'because');
      expect(machine).toMatchObject({ state: to, reason: 'because' });
      expect(seen).toEqual([`${to}: because`]);
    } else {
      const { reason } = machine;
      expect(() => machine.to(to, 'because')).toThrow(new VmStateError(from, to));
      expect(machine).toMatchObject({ state: from, reason });
      expect(seen).toEqual([]);
    }
  });

  test('to itself does nothing', () => {
    const seen: string[] = [];
    const machine = inState(from, (state) => seen.push(state));
    seen.length = 0;
    const { reason } = machine;
    machine.to(from, 'again');
    expect(machine).toMatchObject({ state: from, reason });
    expect(seen).toEqual([]);
  });
});

test('A VM has ended only when it is stopped or failed', () => {
  expect(STATES.filter((state) => inState(state).ended)).toEqual(['stopped', 'failed']);
});

test('An illegal change is an error that names both states', () => {
  expect(new VmStateError('stopped', 'running')).toMatchObject({
    message: 'The VM is stopped: it cannot become running.',
    status: 'failed',
  });
});

test('Every change that is made is legal, whatever is asked for', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...STATES), { maxLength: 40 }), (wishes) => {
      const path: VmState[] = ['created'];
      const machine = new VmStateMachine((state) => path.push(state));
      for (const wish of wishes) {
        try {
          machine.to(wish, 'asked');
        } catch (error) {
          expect(error).toBeInstanceOf(VmStateError);
        }
        expect(machine.state).toBe(path.at(-1));
      }
      for (const [index, to] of path.slice(1).entries()) expect(LEGAL).toContain(`${path[index]} ${to}`);
    }),
  );
});
