import { describe, expect, test } from '@jest/globals';
import { loginLimit, pauseAfter } from '../../../src/guest/ssh/login.js';

describe('Attempts to log in', () => {
  test('are frequent without a server, and rare enough for a server that counts refused logins', () => {
    const pauses = (kind: 'unreachable' | 'denied') => [0, 1, 2, 3, 9, 5000].map((repeats) => pauseAfter({ kind, said: '' }, repeats));
    expect(pauses('unreachable')).toEqual([250, 375, 562.5, 843.75, 1000, 1000]);
    expect(pauses('denied')).toEqual([1000, 2000, 4000, 6000, 6000, 6000]);
  });

  test('get longer limits, up to a maximum', () => {
    expect([0, 5, 500].map((attempts) => loginLimit(attempts).connectS)).toEqual([3, 8, 15]);
    expect(loginLimit(500).limitMs).toBe(45_000);
  });
});
