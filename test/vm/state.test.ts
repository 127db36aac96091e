import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { VmStateError } from '../../src/vm/errors.js';
import { type VmState, VmStateMachine } from '../../src/vm/state.js';

const STATES: readonly VmState[] = ['created', 'starting', 'running', 'paused', 'stopping', 'stopped', 'failed'];

/** The design's picture, written down a second time: created → starting → running ⇄ paused → stopping → stopped | failed. */
const LEGAL = new Set([
  ...['created starting', 'created failed', 'starting running', 'starting paused', 'starting stopping', 'starting failed'],
  ...['running paused', 'running stopping', 'running failed', 'paused running', 'paused stopping', 'paused failed'],
  ...['stopping stopped', 'stopping failed'],
]);

/** A machine that has been led into a state. */
function inState(state: VmState, onChange: (state: VmState, reason: string) => void = () => undefined): VmStateMachine {
  const ways: Readonly<Record<VmState, readonly VmState[]>> = {
    created: [],
    starting: ['starting'],
    running: ['starting', 'running'],
    paused: ['starting', 'paused'],
    stopping: ['starting', 'stopping'],
    stopped: ['starting', 'stopping', 'stopped'],
    failed: ['failed'],
  };
  const machine = new VmStateMachine(onChange);
  for (const step of ways[state]) machine.to(step, 'on the way');
  return machine;
}

describe.each(STATES)('from %s', (from) => {
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

  test('to itself is no change', () => {
    const seen: string[] = [];
    const machine = inState(from, (state) => seen.push(state));
    seen.length = 0;
    const { reason } = machine;
    machine.to(from, 'again');
    expect(machine).toMatchObject({ state: from, reason });
    expect(seen).toEqual([]);
  });
});

test('ended is true for stopped and failed, and for nothing else', () => {
  expect(STATES.filter((state) => inState(state).ended)).toEqual(['stopped', 'failed']);
});

test('the error names both states and is no crash', () => {
  expect(new VmStateError('stopped', 'running')).toMatchObject({
    message: 'The VM is stopped: it cannot become running.',
    status: 'failed',
  });
});

test('whatever is asked for, every change that is made is a legal one', () => {
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
