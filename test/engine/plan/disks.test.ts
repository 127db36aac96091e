import { expect, test } from '@jest/globals';
import { stopLimits } from '../../../src/engine/plan/disks.js';
import { inputs } from '../../helpers/engine/support.js';

test('The power button is for guests that react to it: never for the self-test guest, and longest for a disk image.', async () => {
  const [selfTest, image, kernel] = [
    stopLimits(await inputs()),
    stopLimits(await inputs({ image: '/x' })),
    stopLimits(await inputs({ kernel: '/x' })),
  ];
  expect(selfTest.powerdownMs).toBe(0);
  expect(image.powerdownMs).toBeGreaterThan(kernel.powerdownMs);
  for (const { quitMs, termMs } of [selfTest, image, kernel]) expect(Math.min(quitMs, termMs)).toBeGreaterThan(0);
});
