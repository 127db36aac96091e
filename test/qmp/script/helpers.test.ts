import { describe, expect, test } from '@jest/globals';
import { parseScript, ScriptError } from '../../../src/qmp/script/script.js';

/** Shows the commands and pauses of a script in short. */
function sent(text: string): unknown[] {
  return parseScript(text).map((step) => {
    if (step.kind === 'sleep') return ['sleep', step.ms];
    return 'command' in step ? [step.command.execute, step.command.arguments] : step;
  });
}

const key = (...names: string[]) => names.map((data) => ({ type: 'qcode', data }));

describe('A helper', () => {
  test.each([
    ['pause', [['stop', undefined]]],
    ['- resume:', [['cont', undefined]]],
    ['- pause: {}', [['stop', undefined]]],
    ['- screenshot: a.png', [['screendump', { filename: 'a.png', format: 'png' }]]],
    ['screenshot: a.ppm', [['screendump', { filename: 'a.ppm' }]]],
    ['- device-add: {driver: usb-mouse, id: m}', [['device_add', { driver: 'usb-mouse', id: 'm' }]]],
    [
      '- keys: ctrl-alt-f2',
      [
        ['send-key', { keys: key('ctrl', 'alt', 'f2') }],
        ['sleep', 600],
      ],
    ],
    [
      '- keys: 1',
      [
        ['send-key', { keys: key('1') }],
        ['sleep', 200],
      ],
    ],
    [
      '- keys: {keys: [a, enter], hold: 1s}',
      [
        ['send-key', { keys: key('a'), 'hold-time': 1000 }],
        ['send-key', { keys: key('ret'), 'hold-time': 1000 }],
        ['sleep', 4000],
      ],
    ],
    [
      '- type: aB',
      [
        ['send-key', { keys: key('a'), 'hold-time': 20 }],
        ['send-key', { keys: key('shift', 'b'), 'hold-time': 20 }],
        ['sleep', 120],
      ],
    ],
    [
      '- type: {text: z, layout: de, hold: 5ms}',
      [
        ['send-key', { keys: key('y'), 'hold-time': 5 }],
        ['sleep', 10],
      ],
    ],
    [
      '- type: 7',
      [
        ['send-key', { keys: key('7'), 'hold-time': 20 }],
        ['sleep', 40],
      ],
    ],
  ])('stands for commands: %s', (text, commands) => {
    expect(sent(text)).toEqual(commands);
  });

  test('that types a long text pauses before the queue of QEMU is full, and at the end', () => {
    const steps = sent(`- type: ${'Aa'.repeat(60)}`) as [string, unknown][];
    expect(steps.flatMap(([name, ms], index) => (name === 'sleep' ? [[index, ms]] : []))).toEqual([
      [50, 3000],
      [101, 3000],
      [122, 1200],
    ]);
  });

  test('that removes a device waits until the guest has released it', () => {
    expect(sent('- query-status\n- device-del: {id: m, timeout: 2m}')).toEqual([
      ['query-status', undefined],
      ['device_del', { id: 'm' }],
      { line: 2, kind: 'wait-event', name: 'DEVICE_DELETED', timeoutMs: 120_000, data: { device: 'm' } },
    ]);
  });

  test.each([
    ['- pause: 5s', 'sets `pause` to "5s"; it takes no value'],
    ['- keys: ctrl-alt-entf', 'has the unknown key "entf"; did you mean `end`?'],
    ['- keys: []', 'sets `keys` to a list; use `ctrl-alt-f2`'],
    ['- keys: {key: a}', 'has unknown "key" in `keys`; use keys, hold'],
    ['- keys: {keys: a, hold: long}', 'sets `hold` to "long", which is not a duration'],
    ['- type: ""', 'an empty text'],
    ['- type: {layout: us}', 'sets `type` to nothing'],
    ['- type: {text: a, layout: 7}', 'sets `layout` to 7'],
    ['- type: {text: a, layout: xx}', 'has the unknown layout "xx"'],
    ['- type: grüße', 'types "ü" (U+00FC), which is not in the layout `us`'],
    [`- type: ${'a'.repeat(1001)}`, 'presses 1001 keys'],
    ['- screenshot: a.jpg', 'sets `screenshot` to "a.jpg"; use a file name that ends in .png or .ppm'],
    ['- screenshot', 'sets `screenshot` to nothing'],
    ['- device-add: rng', 'sets `device-add` to "rng"'],
    ['- device-del:', 'sets `device-del` to nothing'],
    ['- {pause: , continue-on-error: true}', 'sets `continue-on-error` for `pause`; it is for commands only'],
  ])('is refused: %s', (text, problem) => {
    expect(() => parseScript(text)).toThrow(ScriptError);
    expect(() => parseScript(text)).toThrow(problem);
  });
});
