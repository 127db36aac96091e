import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { evaluate, inputVariables, readActionFile } from './action-file.js';

/** Returns an expression in the syntax of an action.yml. */
function expression(text: string): string {
  return `$\{{ ${text} }}`;
}

test('A missing input has the default of the action, with its expressions evaluated.', async () => {
  const directory = await mkdtemp(path.join(tmpdir(), 'maqet-action-'));
  try {
    const file = path.join(directory, 'action.yml');
    await writeFile(
      file,
      `inputs:\n  wait-for: {default: running}\n  cpus: {default: 2}\n  m: {default: "${expression('toJSON(matrix)')}"}\n  none: {}\nruns: {main: d/m.js, post: d/p.js}\n`,
    );
    const action = readActionFile(file);
    expect(action).toMatchObject({ main: path.join(directory, 'd/m.js'), post: path.join(directory, 'd/p.js') });
    expect(inputVariables({ 'WAIT-for': '', 'qemu args': 'x' }, action, { matrix: { a: 1 } })).toEqual({
      INPUT_CPUS: '2',
      INPUT_M: '{\n  "a": 1\n}',
      'INPUT_WAIT-FOR': '',
      INPUT_QEMU_ARGS: 'x',
    });
  } finally {
    await rm(directory, { recursive: true });
  }
});

test('Without an action.yml, there are no defaults.', () => {
  expect(readActionFile('/nowhere/action.yml')).toEqual({
    defaults: {},
    main: '/nowhere/dist/main/index.js',
    post: '/nowhere/dist/post/index.js',
  });
});

test('evaluate returns context values, and refuses any other expression', () => {
  const contexts = { github: { run_id: '5' } };
  expect(evaluate(`r${expression('github.run_id')}-${expression('github.none')}.`, contexts)).toBe('r5-.');
  expect(() => evaluate(expression("a && 'b'"), contexts)).toThrow(/cannot evaluate/);
});
