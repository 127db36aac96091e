import { describe, expect, test } from '@jest/globals';
import { runQemu } from '../helpers/policy/qemu.js';
import { ALLOWED } from '../helpers/policy/qemu-args-cases.js';

describe('The allowed arguments', () => {
  test.each(ALLOWED.map((line) => [JSON.stringify(line), line] as const))('start QEMU: %s', async (_title, line) => {
    const { stderr, code } = await runQemu(['-machine', 'q35', ...line], []);
    const errors = stderr.split('\n').filter((line) => line !== '' && !line.includes('warning:'));
    expect({ code, errors }).toEqual({ code: 0, errors: [] });
  });
});
