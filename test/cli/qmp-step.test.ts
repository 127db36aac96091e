import { describe, expect, test } from '@jest/globals';
import { UsageError } from '../../src/cli/errors.js';
import { stepText } from '../../src/cli/qmp-step.js';
import { parseScript } from '../../src/qmp/script/script.js';

/** Returns the commands that a command line sends, in short. */
function sent(...words: string[]): unknown[] {
  const [name = '', ...rest] = words;
  const steps = parseScript(stepText(name, rest)).filter(({ kind }) => kind !== 'sleep');
  return steps.map((step) => ('command' in step ? [step.command.execute, step.command.arguments] : step));
}

const key = (...names: string[]) => ({ keys: names.map((data) => ({ type: 'qcode', data })) });

/** Returns the error of a call, with its remedy. */
function explained(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as UsageError).explain();
  }
  return '';
}

describe('The arguments of `maqet qmp VM`', () => {
  test.each([
    [['query-status'], [['query-status', undefined]]],
    [['query-status', '{}'], [['query-status', {}]]],
    [['pmemsave', '{"val": 18446744073709551615}'], [['pmemsave', { val: 18446744073709551615n }]]],
    [['pmemsave', 'val=0', 'size=512', 'filename=low.bin'], [['pmemsave', { val: 0, size: 512, filename: 'low.bin' }]]],
    [
      ['x', 'a=', 'b=true', 'c="5"', 'd=007', 'e=1=2', 'f={"g": [1]}'],
      [['x', { a: '', b: true, c: '5', d: '007', e: '1=2', f: { g: [1] } }]],
    ],
    [['x', 'a=18446744073709551615'], [['x', { a: 18446744073709551615n }]]],
    [['pause'], [['stop', undefined]]],
    [['resume', '{}'], [['cont', undefined]]],
    [['keys', 'ctrl-alt-delete'], [['send-key', key('ctrl', 'alt', 'delete')]]],
    [
      ['keys', 'f12', '1'],
      [
        ['send-key', key('f12')],
        ['send-key', key('1')],
      ],
    ],
    [['keys', '{"keys": "a", "hold": "1s"}'], [['send-key', { ...key('a'), 'hold-time': 1000 }]]],
    [['screenshot', 'shot.png'], [['screendump', { filename: 'shot.png', format: 'png' }]]],
    [['screenshot', '{"filename": "z.ppm"}'], [['screendump', { filename: 'z.ppm' }]]],
    [['device-add', 'usb-mouse'], [['device_add', { driver: 'usb-mouse' }]]],
    [
      ['device-add', 'usb-mouse', 'id=m1', 'bus=usb.0', 'port=2'],
      [['device_add', { driver: 'usb-mouse', id: 'm1', bus: 'usb.0', port: 2 }]],
    ],
    [['device-add', 'driver=usb-mouse', 'id=m1'], [['device_add', { driver: 'usb-mouse', id: 'm1' }]]],
    [['device-add', 'usb-mouse,id=m1', 'serial=a,b'], [['device_add', { driver: 'usb-mouse', id: 'm1', serial: 'a,b' }]]],
    [['device-add', '{"driver": "usb-mouse"}'], [['device_add', { driver: 'usb-mouse' }]]],
    [['events'], [{ line: 1, kind: 'events' }]],
    [['events', 'STOP'], [{ line: 1, kind: 'events', name: 'STOP' }]],
    [['wait-event', 'STOP'], [{ line: 1, kind: 'wait-event', name: 'STOP', timeoutMs: 30_000 }]],
    [['snapshot', 'create:a'], [{ line: 1, kind: 'snapshot', operation: { action: 'create', name: 'a' } }]],
  ])('%j make the steps of the script', (words, steps) => {
    expect(sent(...words)).toEqual(steps);
  });

  test.each([
    [['type', 'Hello,', 'World'], 'Hello, World'],
    [['type', '42'], '42'],
    [['type', 'a=b'], 'a=b'],
    [['type', '{'], '{'],
    [['type', '{"a'], '{"a'],
    [['type', '"quoted"'], '"quoted"'],
    [['type', 'root\n'], 'root\n'],
    [['type', '{"text": "x", "layout": "de"}'], 'x'],
  ])('%j type that text, letter for letter', (words, text) => {
    const plain = parseScript(JSON.stringify({ type: text }));
    expect(parseScript(stepText(words[0] ?? '', words.slice(1)))).toEqual(plain);
  });

  test('remove a device by its id', () => {
    expect(sent('device-del', 'm1')[0]).toEqual(['device_del', { id: 'm1' }]);
    expect(sent('device-del', '{"id": "5", "timeout": "5s"}')[1]).toMatchObject({ kind: 'wait-event', timeoutMs: 5000 });
  });

  test.each([
    [['stop', '{'], 'are not a JSON object'],
    [['memsave', 'low.bin'], '"low.bin" is not an argument of memsave'],
    [['device-add', 'usb-mouse', 'm1'], '"m1" is not an argument of device-add'],
    [['x', 'a=1', 'a=2'], 'gives x the argument "a" twice'],
    [['keyz', 'a'], '"a" is not an argument of keyz; did you mean `keys`?'],
    [['x', '=1'], '"=1" is not an argument of x'],
    [['screenshot', 'a.png', 'b.png'], 'screenshot takes one argument, not 2'],
    [['pause', 'now'], '"now" is not an argument of pause. `pause` takes no arguments.'],
    [['expect', 'query-status'], '"query-status" is not an argument of expect. Write `expect NAME=VALUE'],
  ])('%j are refused, with a remedy', (words, problem) => {
    expect(() => sent(...words)).toThrow(UsageError);
    expect(explained(() => sent(...words))).toContain(problem);
  });

  test('name a screenshot by the time if they give no name', () => {
    const now = new Date('2026-01-31T12:00:00.025Z');
    expect(stepText('screenshot', [], now)).toBe('{"screenshot":"screenshot-20260131T120000025Z.png"}');
  });

  test.each(['keys', 'type', 'device-add', 'device-del'])('are missing for %s alone', (name) => {
    expect(() => sent(name)).toThrow('nothing');
  });
});
