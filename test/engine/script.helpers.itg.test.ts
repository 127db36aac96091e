import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runScript } from '../../src/engine/script.js';
import { KEYS } from '../../src/qmp/keyboard.js';
import { parseScript } from '../../src/qmp/script/script.js';
import type { StepResult } from '../../src/report/result.js';
import { Deadline } from '../../src/shared/deadline.js';
import { WORKFLOW } from '../../src/shared/wording.js';
import { Fleet } from '../helpers/supervisor/fleet.js';
import type { Launched } from '../helpers/supervisor/launch.js';
import { AMPLE_MS, CALLER } from '../helpers/supervisor/support.js';

let fleet: Fleet;
let vm: Launched;
beforeAll(async () => {
  fleet = await Fleet.make();
  vm = await fleet.start('keyboard', 'echoing', { vm: { qemuArgs: ['-device', 'qemu-xhci,id=usb'] } });
  await says('^>');
});
afterAll(() => fleet.end());

function says(pattern: string): Promise<unknown> {
  return vm.client.waitReady({ condition: { kind: 'serial', pattern }, timeoutMs: AMPLE_MS, layers: [], caller: CALLER });
}

async function script(text: string): Promise<readonly StepResult[]> {
  const { cursor: since } = await vm.client.status();
  const env = { caller: CALLER, wording: WORKFLOW, signal: new AbortController().signal };
  const context = { client: vm.client, layers: [], env, store: { compression: 'zstd' } as const, since };
  const results: StepResult[] = [];
  await runScript(parseScript(text), { ...context, deadline: Deadline.after(AMPLE_MS) }, results);
  return results;
}

describe('A helper of a script', () => {
  test('types any ASCII text on the keyboard of the guest', async () => {
    const text = `The quick brown fox {[(<~!@#$%^&*-_=+'";:,.?/|\\\`>)]}\n`;
    await script(`- type: ${JSON.stringify(text)}`);
    await says(`>${text.replace('\n', '').replace(/[^A-Za-z ]/g, '\\$&')}`);
  });

  test('types more than QEMU can queue before the step ends', async () => {
    const text = 'The Quick Brown FOX '.repeat(15);
    await script(`- type: {text: "${text}.", hold: 10ms}`);
    await says(`${text}\\.$`);
  });

  test('presses one key, several keys, and keys together', async () => {
    await script('- keys: [x, shift-y]\n- keys: {keys: z, hold: 30ms}');
    await says('xYz$');
  });

  test('pauses and resumes, takes a screenshot, adds and removes a device', async () => {
    const results = await script(
      [
        ...['- pause', '- expect: {query-status: {running: false}}', '- resume', '- expect: {query-status: {running: true}}'],
        ...['- screenshot: boot.ppm', '- device-add: {driver: usb-mouse, id: mouse1, bus: usb.0}', '- device-del: mouse1'],
      ].join('\n'),
    );
    expect(results.map(({ step, outcome }) => `${step} ${outcome}`)).toEqual([
      ...['stop ok', 'query-status ok', 'cont ok', 'query-status ok', 'screendump ok'],
      ...['device_add ok', 'device_del ok', 'wait-event ok'],
    ]);
    expect(results[4]?.screenshots).toEqual([expect.stringMatching(/boot\.ppm$/)]);
  });

  test('returns the events so far, all or those of one name, each with its number and time', async () => {
    const [, , all, stops] = await script('- pause\n- resume\n- events\n- events: STOP');
    const events = all?.result as { seq: number; time: string; event: string; data: object }[];
    expect(events.slice(-2)).toEqual([
      { seq: expect.any(Number), time: expect.stringMatching(/^\d{4}-.*Z$/), event: 'STOP', data: {} },
      { seq: events.length, time: expect.any(String), event: 'RESUME', data: {} },
    ]);
    expect(stops?.result).toEqual(events.filter(({ event }) => event === 'STOP'));
    expect(all).toMatchObject({ step: 'events', outcome: 'ok' });
  });

  test('knows the keys of QEMU', async () => {
    const [schema] = await script('query-qmp-schema');
    const enums = ((schema?.result ?? []) as { 'meta-type': string; values?: string[] }[]).filter((type) => type['meta-type'] === 'enum');
    const keys = enums.find(({ values = [] }) => values.includes('bracket_left'))?.values ?? [];
    expect([...KEYS].filter((key) => !keys.includes(key))).toEqual([]);
  });
});
