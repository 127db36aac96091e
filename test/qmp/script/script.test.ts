import { describe, expect, test } from '@jest/globals';
import { parseScript, ScriptError, type ScriptProblem } from '../../../src/qmp/script/script.js';

function problems(text: string): readonly ScriptProblem[] {
  try {
    parseScript(text);
  } catch (error) {
    if (error instanceof ScriptError) return error.problems;
    throw error;
  }
  return [];
}

function command(execute: string, args?: object, continueOnError = false): object {
  return { kind: 'command', command: args === undefined ? { execute } : { execute, arguments: args }, continueOnError };
}

describe('A YAML list', () => {
  test('is parsed, with comments and directives', () => {
    const text = `
# a comment
- query-status
- stop
- pmemsave: {val: 0, size: 16777216, filename: low.bin}
- screendump: {filename: screen.png, format: png}
- cont
- wait-event: {name: RESUME, timeout: 5s}      # directives: wait-event, sleep, expect
- expect: {query-status: {running: true}}
- sleep: 500ms
`;
    expect(parseScript(text)).toEqual([
      { line: 3, ...command('query-status') },
      { line: 4, ...command('stop') },
      { line: 5, ...command('pmemsave', { val: 0, size: 16_777_216, filename: 'low.bin' }) },
      { line: 6, ...command('screendump', { filename: 'screen.png', format: 'png' }) },
      { line: 7, ...command('cont') },
      { line: 8, kind: 'wait-event', name: 'RESUME', timeoutMs: 5000 },
      { line: 9, kind: 'expect', command: { execute: 'query-status' }, expected: { running: true } },
      { line: 10, kind: 'sleep', ms: 500 },
    ]);
  });

  test('accepts every form of a command', () => {
    const text = `---
- stop:
- cont: {}
- {execute: query-status}
- execute: memsave
  arguments:
    val: 0
- device_del: {id: nic0}
  continue-on-error: true
- {"execute": "device_del", "arguments": {"id": "x"}, "continue-on-error": true}
`;
    expect(parseScript(text)).toEqual([
      { line: 2, ...command('stop') },
      { line: 3, ...command('cont', {}) },
      { line: 4, ...command('query-status') },
      { line: 5, ...command('memsave', { val: 0 }) },
      { line: 8, ...command('device_del', { id: 'nic0' }, true) },
      { line: 10, ...command('device_del', { id: 'x' }, true) },
    ]);
    expect(parseScript('[stop, {"execute": "cont"}]')).toEqual([
      { line: 1, ...command('stop') },
      { line: 1, ...command('cont') },
    ]);
    expect(parseScript('\ufeff- stop\r\n- cont\r\n')).toHaveLength(2);
  });

  test('accepts every form of a directive', () => {
    const text = `
- wait-event: STOP
- wait-event: {name: DEVICE_DELETED, data: {device: nic0}}
- expect: {execute: qom-get, arguments: {path: /machine, property: type}, return: pc-q35-7.2-machine}
- expect: {execute: query-name, return: {name: vm}}
- expect: {query-block-jobs: []}
- snapshot: create:booted
- snapshot: list
`;
    expect(parseScript(text)).toEqual([
      { line: 2, kind: 'wait-event', name: 'STOP', timeoutMs: 30_000 },
      { line: 3, kind: 'wait-event', name: 'DEVICE_DELETED', timeoutMs: 30_000, data: { device: 'nic0' } },
      {
        line: 4,
        kind: 'expect',
        command: { execute: 'qom-get', arguments: { path: '/machine', property: 'type' } },
        expected: 'pc-q35-7.2-machine',
      },
      { line: 5, kind: 'expect', command: { execute: 'query-name' }, expected: { name: 'vm' } },
      { line: 6, kind: 'expect', command: { execute: 'query-block-jobs' }, expected: [] },
      { line: 7, kind: 'snapshot', operation: { action: 'create', name: 'booted' } },
      { line: 8, kind: 'snapshot', operation: { action: 'list' } },
    ]);
  });
});

describe('A script with one step per line', () => {
  test('accepts names, arguments with and without a colon, objects, directives and comments', () => {
    const text = `# first
query-status

stop   # why
pmemsave {"val": 0, "size": 4096, "filename": "a.bin"}
pmemsave: {val: 0, size: 4096, filename: b.bin}
{"execute": "cont", "continue-on-error": true}
wait-event: {name: RESUME, timeout: 1m}
sleep: 2s
expect: {query-status: {running: true}}`;
    expect(parseScript(text)).toEqual([
      { line: 2, ...command('query-status') },
      { line: 4, ...command('stop') },
      { line: 5, ...command('pmemsave', { val: 0, size: 4096, filename: 'a.bin' }) },
      { line: 6, ...command('pmemsave', { val: 0, size: 4096, filename: 'b.bin' }) },
      { line: 7, ...command('cont', undefined, true) },
      { line: 8, kind: 'wait-event', name: 'RESUME', timeoutMs: 60_000 },
      { line: 9, kind: 'sleep', ms: 2000 },
      { line: 10, kind: 'expect', command: { execute: 'query-status' }, expected: { running: true } },
    ]);
  });

  test.each(['', '\n\n', '# nothing\n', '---\n', '\ufeff'])('has no steps: %j', (text) => {
    expect(parseScript(text)).toEqual([]);
  });
});

describe('Integers', () => {
  test('of 64 bits keep their digits, in decimal and hexadecimal', () => {
    const text = '- memsave: {a: 0xffffffff81000000, b: 18446744073709551615, c: -9223372036854775808, d: 9007199254740991, e: 1.5}';
    expect(parseScript(text)).toMatchObject([
      {
        command: {
          arguments: { a: 0xffffffff81000000n, b: 18446744073709551615n, c: -9223372036854775808n, d: Number.MAX_SAFE_INTEGER, e: 1.5 },
        },
      },
    ]);
  });

  test.each(['18446744073709551616', '-9223372036854775809'])('beyond 64 bits are refused: %s', (text) => {
    expect(problems(`- memsave: {val: ${text}}`)).toEqual([{ line: 1, problem: expect.stringContaining('64 bits') }]);
  });
});

describe('Problems', () => {
  test('are reported all at once, in the order of their lines', () => {
    const text = `- query status
- sleep: 5
- stop: [1]
- cont
- wait-event: {name: resume, timout: 5s}
- expect: {}
`;
    const error = (() => {
      try {
        return parseScript(text);
      } catch (reason) {
        return reason;
      }
    })();
    expect(error).toBeInstanceOf(ScriptError);
    expect((error as ScriptError).problems.map(({ line }) => line)).toEqual([1, 2, 3, 5, 6]);
    expect((error as ScriptError).message).toMatchInlineSnapshot(`
"QMP script, line 1: has "query status" as the name of a command; use a name such as \`query-status\`.
QMP script, line 2: sets \`sleep\` to 5, which is not a duration; use 500ms, 5s or 2m.
QMP script, line 3: gives \`stop\` a list as arguments; use \`{name: value}\`.
QMP script, line 5: has unknown "timout" in \`wait-event\`; use name, timeout, data.
QMP script, line 6: does not give \`expect\` exactly one command; for arguments use \`{execute: …, arguments: {…}, return: …}\`."
`);
  });

  test.each<[string, number, string]>([
    ['- {execute: stop, id: 1}', 1, '`id`'],
    ['- {exec-oob: yank, arguments: {}}', 1, '`exec-oob`'],
    ['- {execute: stop, argument: {}}', 1, 'unknown "argument"'],
    ['- {execute: 5}', 1, '5 as the name of a command'],
    ['- {execute: stop, arguments: null}', 1, 'arguments'],
    ['- stop:\n  cont:', 1, 'several commands'],
    ['- {continue-on-error: true}', 1, 'names no command'],
    ['- stop:\n  continue-on-error: maybe', 1, '"maybe"'],
    ['- sleep: 1s\n  continue-on-error: true', 1, 'for commands only'],
    ['- snapshot: create', 1, 'has a `snapshot` ("create") that has no name; use `create:NAME`'],
    ['- keyz: x', 1, 'gives `keyz` "x" as arguments; did you mean `keys`? A command takes `{name: value}`'],
    ['- wait_event: STOP', 1, 'did you mean `wait-event`?'],
    ['- events: stop', 1, 'lists "stop", which is not an event'],
    ['- events: {since: 5}', 1, 'has unknown "since" in `events`; use name'],
    ['- snapshot: restore:a', 1, 'is not a snapshot operation'],
    ['- snapshot: create:1', 1, 'has an invalid snapshot name'],
    ['- snapshot: {name: a}', 1, 'a map) that is not a string'],
    ['- snapshot:', 1, 'nothing) that is not a string'],
    ['- stop\n-\n- cont', 2, 'is nothing'],
    ['- 5', 1, 'is 5'],
    ['- [stop]', 1, 'is a list'],
    ['- "::error::x"', 1, '"\\x3a:error::x"'],
    ['- memsave:\n    val: 0\n    val: 1', 3, '"val" twice'],
    ['- memsave:\n    filename: !!str x', 2, 'tag'],
    ['- memsave: &a {val: 0}', 1, 'anchor'],
    ['- &a stop\n- *a', 2, 'alias'],
    ['- !seq [stop]', 1, 'tag'],
    ['!!seq [stop]', 1, 'tag'],
    ['- memsave: {1: 2}', 1, 'not a string'],
    ['- memsave: {? {a: b} : c}', 1, 'not a string'],
    ['- memsave: {val: .inf}', 1, 'JSON does not have'],
    ['- stop\n- {', 2, 'YAML'],
    ['- stop\n--- \n- cont', 2, 'YAML'],
    [`- a: ${'['.repeat(70)}${']'.repeat(70)}`, 1, 'nested'],
    [`- a: ${'['.repeat(100_000)}`, 1, ''],
    ['- wait-event: {timeout: 5s}', 1, 'waits for nothing'],
    ['- wait-event: {name: STOP, timeout: 0s}', 1, '0 ms'],
    ['- wait-event: {name: STOP, timeout: 25h}', 1, '24 h'],
    ['- wait-event: {name: STOP, data: 5}', 1, '`data`'],
    ['- wait-event: 5', 1, '`wait-event` to 5'],
    ['- sleep: 100d', 1, 'not a duration'],
    ['- expect: query-status', 1, '`expect`'],
    ['- expect: {query-status: {}, stop: {}}', 1, 'one command'],
    ['- expect: {execute: stop}', 1, 'without `return`'],
    ['- expect: {execute: stop, return: {}, id: 1}', 1, 'unknown "id"'],
    ['stop\n  cont', 2, 'indented'],
    ['stop\n- cont', 2, 'in the same form'],
    ['stop\n---', 2, ''],
    ['memsave:\n  val: 0', 2, 'indented'],
    ['stop\ncont {', 2, 'YAML'],
    [`stop\n${' '.repeat(2 ** 20)}`, 1, 'longer than'],
    ['- a\n'.repeat(10_001), 10_001, 'more than 10000 steps'],
    ['a\n'.repeat(10_002), 10_001, 'more than 10000 steps'],
  ])('are reported with their line: %j', (text, line, problem) => {
    expect(problems(text)).toContainEqual({ line, problem: expect.stringContaining(problem) });
  });

  test('beyond the first 50 are counted', () => {
    expect(() => parseScript('- 5\n'.repeat(60))).toThrow('QMP script: 10 more problems.');
  });
});

test('A key __proto__ is kept as a key', () => {
  const [step] = parseScript('- a: {"__proto__": {polluted: true}}');
  const args = step?.kind === 'command' ? step.command.arguments : undefined;
  expect(Object.keys(args ?? {})).toEqual(['__proto__']);
  expect(args?.['polluted']).toBeUndefined();
});
