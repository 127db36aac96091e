import { existsSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { misplacedTests, readSources, SYNCHRONOUS, staleSystemDirectories, synchronousCalls, violations } from './architecture.js';

/** Returns the violations of these files, beside a valid entry file. */
function wrong(files: Readonly<Record<string, string>>): string[] {
  return violations(Object.entries(files).map(([path, text]) => ({ path, text })));
}

describe('The source tree', () => {
  const sources = readSources('src');

  test('is read completely', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.map(({ path }) => path)).toEqual(expect.arrayContaining(['main.ts', 'shared/errors.ts', 'cli/main.ts']));
  });

  test('keeps every rule', () => {
    expect(violations(sources)).toEqual([]);
  });

  test('makes no synchronous call in the supervisor but those that have a reason', () => {
    expect(synchronousCalls(sources)).toEqual(Object.keys(SYNCHRONOUS).sort());
  });
});

test('A synchronous call in the supervisor is found, and no other one.', () => {
  const text = `import { writeSync } from 'node:fs'; writeSync(2, encodeSync(1));`;
  expect(synchronousCalls(['supervisor/a.ts', 'engine/b.ts'].map((path) => ({ path, text })))).toEqual(['supervisor/a.ts writeSync']);
});

describe('An import', () => {
  test.each([
    ['shared/a.ts', '../qmp/b.js', 'shared/a.ts imports qmp/b.ts: shared may not import qmp'],
    ['qmp/a.ts', '../policy/b.js', 'qmp/a.ts imports policy/b.ts: qmp may not import policy'],
    ['audit/a.ts', '../report/b.js', 'audit/a.ts imports report/b.ts: audit may not import report'],
    ['storage/a.ts', '../vm/b.js', 'storage/a.ts imports vm/b.ts: storage may not import vm'],
    ['toolchain/a.ts', '../storage/b.js', 'toolchain/a.ts imports storage/b.ts: toolchain may not import storage'],
    ['vm/a.ts', '../guest/b.js', 'vm/a.ts imports guest/b.ts: vm may not import guest'],
    ['vm/a.ts', '../supervisor/b.js', 'vm/a.ts imports supervisor/b.ts: vm may not import supervisor'],
    ['supervisor/a.ts', '../engine/b.js', 'supervisor/a.ts imports engine/b.ts: supervisor may not import engine'],
    ['action/a.ts', '../cli/b.js', 'action/a.ts imports cli/b.ts: action may not import cli'],
    ['engine/a.ts', '../action/b.js', 'engine/a.ts imports action/b.ts: engine may not import action'],
    ['inputs/a.ts', '../engine/b.js', 'inputs/a.ts imports engine/b.ts: inputs may not import engine'],
    ['state/a.ts', '../supervisor/b.js', 'state/a.ts imports supervisor/b.ts: state may not import supervisor'],
    ['cli/a.ts', '../main.js', 'cli/a.ts imports main.ts: cli may not import (entry)'],
    ['shared/a.ts', '../nowhere/b.js', 'shared/a.ts imports nowhere/b.ts: shared may not import nowhere'],
    ['nowhere/a.ts', '../shared/b.js', 'nowhere/a.ts lies in a directory that has no level'],
    ['shared/a.ts', '../../test/b.js', 'shared/a.ts imports ../../test/b.js, which lies outside of src'],
  ])('of %s that goes up, sideways or out (%s) is reported', (file, specifier, problem) => {
    expect(wrong({ [file]: `import '${specifier}';` })).toEqual([problem]);
  });

  test.each([
    [`import { b } from '../qmp/b.js';`],
    [`import type { B } from '../qmp/b.js';`],
    [`export { b } from '../qmp/b.js';`],
    [`export * from '../qmp/b.js';`],
    [`const b = await import('../qmp/b.js');`],
    [`type B = typeof import('../qmp/b.js');`],
    [`const later = () => import(\`../qmp/b.js\`);`],
  ])('is reported in every form: %s', (text) => {
    expect(wrong({ 'shared/a.ts': text })).toEqual(['shared/a.ts imports qmp/b.ts: shared may not import qmp']);
  });

  test('that goes down, or beside where that is allowed, is not reported', () => {
    expect(
      wrong({
        'vm/a.ts': `import '../storage/b.js'; import '../toolchain/c.js'; import '../qmp/d.js'; import './e.js'; import 'node:fs';`,
        'cli/a.ts': `import '../engine/b.js'; import '../shared/c.js';`,
      }),
    ).toEqual([]);
  });
});

describe("GitHub's toolkit", () => {
  test.each([
    ['engine/a.ts', '@actions/core', 'engine/a.ts imports @actions/core, which is for action'],
    ['cli/a.ts', '@actions/artifact', 'cli/a.ts imports @actions/artifact, which is for action'],
    ['toolchain/a.ts', '@actions/core/lib/core.js', 'toolchain/a.ts imports @actions/core/lib/core.js, which is for action'],
    ['action/a.ts', '@actions/tool-cache', 'action/a.ts imports @actions/tool-cache, which is for toolchain and storage'],
    ['vm/a.ts', '@actions/exec', 'vm/a.ts imports @actions/exec, which is for toolchain and storage'],
  ])('in %s is reported: %s', (file, specifier, problem) => {
    expect(wrong({ [file]: `await import('${specifier}');` })).toEqual([problem]);
  });

  test('is not reported where it belongs', () => {
    expect(wrong({ 'action/a.ts': `import '@actions/core';`, 'storage/a.ts': `import '@actions/io';` })).toEqual([]);
  });
});

test('A cycle is reported, even within a directory and over several files.', () => {
  expect(wrong({ 'qmp/a.ts': `import './b.js';`, 'qmp/b.ts': `import './c.js';`, 'qmp/c.ts': `import type { A } from './a.js';` })).toEqual(
    ['a cycle: qmp/a.ts → qmp/b.ts → qmp/c.ts → qmp/a.ts'],
  );
  expect(wrong({ 'qmp/a.ts': `import './a.js';` })).toEqual(['a cycle: qmp/a.ts → qmp/a.ts']);
});

describe('An entry file', () => {
  const problem = ['main.ts holds something else than one awaited call'];
  test.each([
    [`import { run } from './action/a.js'; void run();`],
    [`import { run } from './action/a.js'; run();`],
    [`import { run } from './action/a.js'; await run(); await run();`],
    [`import { run } from './action/a.js'; const done = await run();`],
    [`import './action/a.js';`],
  ])('that does not just await one call is reported: %s', (text) => {
    expect(wrong({ 'main.ts': text })).toEqual(problem);
  });

  test('that is not one of the five is reported', () => {
    expect(wrong({ 'helper.ts': 'await run();' })).toEqual(['helper.ts is no entry file: it belongs into a directory']);
  });

  test('that awaits one call is not reported', () => {
    expect(wrong({ 'main.ts': `import { run } from './action/a.js';\n\nawait run(process.argv);` })).toEqual([]);
  });
});

describe('a system directory', () => {
  test.each([
    `const SYSTEM = ['/etc'];`,
    `if (file.startsWith("/proc/")) refuse();`,
    '`/usr/$\u007bname}`',
    `isWithin('/boot', file)`,
    `const NAMES = ['etc', 'boot'];`,
    `if (/^\\/(?:etc|proc)\\//.test(file)) refuse();`,
    `const open = '/dev/kvm';`,
  ])('outside of the one list is reported: %s', (text) => {
    expect(wrong({ 'engine/a.ts': text })).toEqual([expect.stringMatching(/^engine\/a\.ts names a system directory/)]);
    expect(wrong({ 'shared/host-paths.ts': text })).toEqual([]);
  });

  test.each([`'/tmp/maqet-'`, `'/dev'.length`, '/* /etc */ 1', `'/etcetera'`, `'lib/x'`])(
    'is not meant, or is an explained use: %s',
    (text) => {
      expect(wrong({ 'toolchain/kvm.ts': text.replace('/dev', '/dev/kvm') })).toEqual([]);
    },
  );

  test('is recognized by one function only', () => {
    const text = `import { realpath } from 'node:fs/promises';`;
    expect(wrong({ 'engine/a.ts': text })).toEqual([expect.stringMatching(/^engine\/a\.ts resolves paths by itself/)]);
    expect(wrong({ 'shared/host-paths.ts': text })).toEqual([]);
  });

  test('has no explanation that no file needs', () => {
    expect(staleSystemDirectories(readSources('src'))).toEqual([]);
  });
});

describe('A program of QEMU', () => {
  test.each([
    `'qemu-img'`,
    `"qemu-system-x86_64"`,
    '`qemu-system-$\u007barch}`',
    `'/opt/bin/qemu-img'`,
    '`qemu-img info $\u007bfile}`',
    `'qemu-img.exe'`,
  ])('by its bare name is reported: %s', (literal) => {
    expect(wrong({ 'storage/a.ts': `run(${literal});` })).toEqual([expect.stringMatching(/^storage\/a\.ts names a program of QEMU's/)]);
    expect(wrong({ 'toolchain/a.ts': `run(${literal});` })).toEqual([]);
  });

  test.each([`'qemu-img-path'`, `'qemu-args'`, '/* qemu-img */ 1', `'QEMU'`])('is not %s', (text) => {
    expect(wrong({ 'storage/a.ts': `run(${text});` })).toEqual([]);
  });
});

test('A file of more than 400 lines is reported.', () => {
  expect(wrong({ 'qmp/a.ts': '// line\n'.repeat(400) })).toEqual([]);
  expect(wrong({ 'qmp/a.ts': '// line\n'.repeat(401) })).toEqual(['qmp/a.ts has 401 lines; the limit is 400']);
});

test.each([
  ['a declaration', (body: string) => `export function long() {\n${body}}`, 'the function long'],
  ['an arrow function', (body: string) => `export const long = () => {\n${body}};`, 'the function in line 1'],
  ['a method', (body: string) => `export class A { long() {\n${body}} }`, 'the function long'],
])('A function of more than 60 lines is reported: %s', (_, declare, name) => {
  expect(wrong({ 'qmp/a.ts': declare('// line\n'.repeat(58)) })).toEqual([]);
  expect(wrong({ 'qmp/a.ts': declare('// line\n'.repeat(59)) })).toEqual([`qmp/a.ts: ${name} has 61 lines; the limit is 60`]);
});

describe('The tests', () => {
  const tests = readSources('test').map(({ path }) => path);

  test('stand at the path of their source file', () => {
    expect(tests.length).toBeGreaterThan(100);
    expect(misplacedTests(tests, existsSync)).toEqual([]);
  });

  test.each([
    ['qmp/nowhere.test.ts', 'test/qmp/nowhere.test.ts tests none of src/qmp/nowhere.ts'],
    ['client.test.ts', 'test/client.test.ts tests none of src/client.ts'],
    ['qmp/support.ts', 'test/qmp/support.ts is not a test: move it to test/helpers/'],
  ])('are reported at another path: %s', (file, problem) => {
    expect(misplacedTests([file], existsSync)).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    'qmp/client.test.ts',
    'qmp/client.itg.test.ts',
    'audit/log.faults.test.ts',
    'docs/MIGRATION.test.ts',
    'helpers/a.ts',
    'e2e/b.ts',
  ])('may stand at %s', (file) => {
    expect(misplacedTests([file], existsSync)).toEqual([]);
  });
});
