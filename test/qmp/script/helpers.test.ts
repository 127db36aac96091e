import { describe, expect, test } from '@jest/globals';
import { parseScript, ScriptError } from '../../../src/qmp/script/script.js';

/** What a script sends, in short. */
function sent(text: string): unknown[] {
  return parseScript(text).map((step) => {
    if (step.kind === 'sleep') return ['sleep', step.ms];
    return 'command' in step ? [step.command.execute, step.command.arguments] : step;
  });
}

const key = (...names: string[]) => names.map((data) => ({ type: 'qcode', data }));

describe('a helper', () => {
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
  ])('%s', (text, commands) => {
    expect(sent(text)).toEqual(commands);
  });

  test('that types a long text gives QEMU the time that it takes, before its queue is full and at the end', () => {
    const steps = sent(`- type: ${'Aa'.repeat(60)}`) as [string, unknown][];
    expect(steps.flatMap(([name, ms], index) => (name === 'sleep' ? [[index, ms]] : []))).toEqual([
      [50, 3000],
      [101, 3000],
      [122, 1200],
    ]);
  });

  test('that takes a device out waits until the guest has let go of it', () => {
    expect(sent('- query-status\n- device-del: {id: m, timeout: 2m}')).toEqual([
      ['query-status', undefined],
      ['device_del', { id: 'm' }],
      { line: 2, kind: 'wait-event', name: 'DEVICE_DELETED', timeoutMs: 120_000, data: { device: 'm' } },
    ]);
  });

  test.each([
    ['- pause: 5s', 'gives `pause` "5s"; it takes nothing'],
    ['- keys: ctrl-alt-entf', 'names the key "entf", which does not exist; did you mean `end`?'],
    ['- keys: []', 'gives `keys` a list; use `ctrl-alt-f2`'],
    ['- keys: {key: a}', 'has unknown "key" in `keys`; it takes keys, hold'],
    ['- keys: {keys: a, hold: long}', 'sets `hold` to "long", which is no duration'],
    ['- type: ""', 'an empty text'],
    ['- type: {layout: us}', 'gives `type` nothing to type'],
    ['- type: {text: a, layout: 7}', 'gives `layout` 7'],
    ['- type: {text: a, layout: xx}', 'asks for the layout "xx"'],
    ['- type: grüße', 'types "ü" (U+00FC), which the layout `us` does not have'],
    [`- type: ${'a'.repeat(1001)}`, 'presses 1001 keys'],
    ['- screenshot: a.jpg', 'gives `screenshot` "a.jpg"; use a file name that ends in .png or .ppm'],
    ['- screenshot', 'gives `screenshot` nothing'],
    ['- device-add: rng', 'gives `device-add` "rng"'],
    ['- device-del:', 'gives `device-del` nothing'],
    ['- {pause: , continue-on-error: true}', 'gives `continue-on-error` to `pause`; only a command takes it'],
  ])('%s is told to be wrong', (text, problem) => {
    expect(() => parseScript(text)).toThrow(ScriptError);
    expect(() => parseScript(text)).toThrow(problem);
  });
});
