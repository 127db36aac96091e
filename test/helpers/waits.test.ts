import { describe, expect, test } from '@jest/globals';
import { readSources } from './architecture.js';
import { EXPLAINED, unboundedWaits } from './waits.js';

test('Each wait in src/ has a bound around it, or a reason why it needs none.', () => {
  expect(readSources('src').flatMap(unboundedWaits).sort()).toEqual(Object.keys(EXPLAINED).sort());
});

describe('A wait', () => {
  const inFunction = (body: string): string[] => unboundedWaits({ path: 'a.ts', text: `async function f() { ${body} }` });
  test.each([
    ["await once(socket, 'open');", 'once'],
    ['await new Promise((resolve) => socket.write(x, resolve));', 'new Promise'],
    ['const { promise } = Promise.withResolvers<void>(); await promise;', 'Promise.withResolvers'],
    ['await machine.exited;', 'exited'],
    ['await client.ask(x, Deadline.after(Number.POSITIVE_INFINITY));', 'Deadline.after(Number.POSITIVE_INFINITY)'],
    ["await Promise.race([once(a, 'x'), b]);", 'once'],
  ])('without a bound is found: %s', (body, call) => {
    expect(inFunction(body)).toEqual([`a.ts f: ${call}`]);
  });

  test.each([
    "await deadline.race(once(socket, 'open'), 'it');",
    "await once(socket, 'open', { signal });",
    'await Promise.race([machine.exited, sleep(5)]); await machine.exited;',
    "socket.once('data', take);",
  ])('with a bound, or none at all, is not: %s', (body) => {
    expect(inFunction(body)).toEqual([]);
  });
});
