import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createLayer } from '../../../src/policy/layer.js';
import type { JsonObject } from '../../../src/shared/json.js';
import { Scripts } from '../../../src/supervisor/gate/scripts.js';
import { runCommand } from '../../helpers/run-command.js';
import { Gates, rejection } from '../../helpers/supervisor/gated.js';
import { AMPLE_MS, auditRecords, auditStory, auditVerdict, CALLER, Root } from '../../helpers/supervisor/support.js';
import { until } from '../../helpers/until.js';
import { ample } from '../../helpers/vm/support.js';

let root: Root;
const gates = new Gates(() => root);
beforeAll(async () => {
  root = await Root.make();
});
afterEach(() => gates.cleanUp());
afterAll(() => root.cleanUp());

type Step = readonly [command: string, args?: JsonObject];

/** Scripts in front of a QEMU whose CPUs do not run, and a script that is planned. */
async function planned(steps: readonly Step[], layers = [createLayer('inputs', {})], before?: (files: string) => Promise<unknown>) {
  const gated = await gates.openIdle(layers);
  await before?.(gated.directory.files);
  const scripts = new Scripts(gated.gate, gated.audit);
  const leave: (() => void)[] = [];
  const log = (line: { text: string }): void => void gated.said.push(line as never);
  const commands = steps.map(([command, args = {}]) => ({ command, arguments: args }));
  const params = { script: null, commands, layers: [], caller: CALLER, store: { compression: 'none' } as const };
  const { script, refused } = await scripts.plan(params, { log, onGone: (listener) => void leave.push(listener) });
  const send = (index: number) => scripts.execute({ script, index, timeoutMs: AMPLE_MS }, log);
  const hangUp = (): void => {
    for (const listener of leave) listener();
  };
  return { ...gated, scripts, script, refused, send, hangUp };
}

const LONG: readonly Step[] = [['query-status'], ['device_del', { id: 'nothing' }], ['stop'], ['query-version']];
const DECIDED = LONG.map(([command]) => `qmp ${command} allow`);

describe('A script', () => {
  test('has all its decisions on disk before its first command is sent', async () => {
    const { directory, machine, send, said, scripts, script, audit } = await planned(LONG);
    const { cursor } = machine.journal;
    expect(await auditStory(directory)).toEqual(DECIDED);
    expect([machine.journal.cursor, said]).toEqual([cursor, []]);
    expect(await send(0)).toMatchObject({ tier: 'safe', result: { status: 'prelaunch' } });
    expect(await rejection(send(1))).toMatchObject({ name: 'QmpCommandError' });
    await send(2);
    await send(3);
    await scripts.end({ script, reason: 'done' });
    const outcomes = ['query-status ok', 'device_del failed', 'stop ok', 'query-version ok'].map((end) => `qmp-result ${end}`);
    expect(await auditStory(directory)).toEqual([...DECIDED, ...outcomes]);
    expect(await auditVerdict(directory, audit.head)).toMatchObject({ ok: true, records: 8 });
  });

  test('that ends early has the outcome `not-sent` for each command that was not sent, and sends none of them later', async () => {
    const { directory, send, scripts, script, audit } = await planned(LONG);
    await send(0);
    await rejection(send(1));
    await scripts.end({ script, reason: 'the script ended before it: no such device' });
    const records = await auditRecords(directory);
    expect(records.slice(6)).toEqual([
      expect.objectContaining({
        event: 'qmp-result',
        command: 'stop',
        outcome: 'not-sent',
        reason: 'result of record 3',
        durationMs: null,
      }),
      expect.objectContaining({ event: 'qmp-result', command: 'query-version', outcome: 'not-sent', reason: 'result of record 4' }),
    ]);
    expect(records[6]?.error).toBe('the script ended before it: no such device');
    expect(await auditVerdict(directory, audit.head)).toMatchObject({ ok: true, records: 8 });
    await expect(send(2)).rejects.toThrow('it has ended');
    expect(await auditRecords(directory)).toHaveLength(8);
  });

  test('sends each command once at most', async () => {
    const { send, directory } = await planned(LONG);
    await send(0);
    await expect(send(0)).rejects.toThrow('is not to be sent');
    await expect(send(4)).rejects.toThrow('is not to be sent');
    expect((await auditStory(directory)).filter((line) => line.startsWith('qmp-result'))).toEqual(['qmp-result query-status ok']);
  });

  test('ends when its client hangs up', async () => {
    const { directory, send, hangUp } = await planned(LONG);
    await send(0);
    hangUp();
    await until(async () => (await auditRecords(directory)).length === 8);
    expect((await auditRecords(directory)).slice(5).map(({ outcome, error }) => [outcome, error])).toEqual(
      Array(3).fill(['not-sent', 'the client of the script hung up']),
    );
  });

  test('ends with the VM, and the next command fails as the VM did', async () => {
    const { directory, send, scripts, machine } = await planned(LONG);
    process.kill(machine.id.pid, 'SIGKILL');
    await machine.exited;
    expect(await rejection(send(0))).toMatchObject({ name: 'VmCrashedError' });
    await scripts.endAll('the VM has ended');
    expect((await auditStory(directory)).slice(4)).toEqual(LONG.map(([command]) => `qmp-result ${command} not-sent`));
  });

  test('is blocked as a whole if one of its commands is: nothing is sent', async () => {
    const { refused, directory, scripts, script, said } = await planned([['query-status'], ['inject-nmi'], ['stop']]);
    expect(refused).toMatchObject({ index: 1, reason: expect.stringContaining('dangerous and blocked') });
    expect(await auditStory(directory)).toEqual([
      ...['qmp query-status allow', 'qmp inject-nmi blocked', 'qmp stop allow'],
      ...['qmp-result query-status not-sent', 'qmp-result stop not-sent'],
    ]);
    expect(said.map(({ level }) => level)).toEqual(['error']);
    await scripts.end({ script, reason: 'again' });
    expect(await auditRecords(directory)).toHaveLength(5);
  });
});

describe('A command of a script that depends on the state of the VM', () => {
  const add: Step = [
    'blockdev-add',
    { driver: 'qcow2', 'node-name': 'late', 'read-only': true, file: { driver: 'file', filename: 'late.qcow2' }, backing: null },
  ];
  const layers = [createLayer('inputs', { 'allow-dangerous': ['blockdev-add'] })];
  const image = (files: string, ...options: string[]): Promise<unknown> =>
    runCommand('qemu-img', ['create', '-q', '-f', 'qcow2', ...options, path.join(files, 'late.qcow2'), '1M'], {
      deadline: ample(),
      cwd: files,
    });

  test('is judged again when it is sent: a changed verdict is recorded and obeyed', async () => {
    const { send, machine, directory, audit, scripts, script } = await planned([add, ['query-status']], layers, image);
    await image(directory.files, '-o', `data_file=${path.join(directory.files, 'elsewhere')},data_file_raw=on`);
    expect(await rejection(send(0))).toMatchObject({ status: 'blocked' });
    await scripts.end({ script, reason: 'blocked' });
    const records = await auditRecords(directory);
    expect(records.map(({ event, decision, outcome }) => `${event} ${decision} ${outcome}`)).toEqual([
      ...['qmp allow null', 'qmp allow null', 'qmp block blocked', 'qmp-result allow not-sent', 'qmp-result allow not-sent'],
    ]);
    expect(records[2]?.reason).toContain('record 1 allowed it');
    expect(records[3]).toMatchObject({ command: 'blockdev-add', reason: 'result of record 1' });
    const nodes = (await machine.execute('query-named-block-nodes', {}, ample())) as { 'node-name': string }[];
    expect(nodes.map((node) => node['node-name'])).not.toContain('late');
    expect(await auditVerdict(directory, audit.head)).toMatchObject({ ok: true });
  });

  test('is sent if the image appears between the plan and its turn', async () => {
    const { send, directory } = await planned([add], layers);
    await image(directory.files);
    expect(await send(0)).toMatchObject({ tier: 'dangerous' });
  });
});
