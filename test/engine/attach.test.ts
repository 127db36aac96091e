import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { attachVm, lostVmError, shapingInputs } from '../../src/engine/attach.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { INPUTS } from '../../src/inputs/schema.js';
import { InputError } from '../../src/shared/errors.js';
import { identify } from '../../src/shared/process.js';
import { VmDirectory } from '../../src/state/layout.js';
import type { VmRecord } from '../../src/state/record.js';
import { environment } from '../helpers/engine/support.js';

const record: VmRecord = {
  version: 1,
  vm: 'web',
  state: 'running',
  reason: '',
  createdAt: '2026-01-01T00:00:00.000Z',
  job: 'o/r/1/1/build',
  claimant: '',
  owner: identify(process.pid),
  qemu: identify(process.pid),
  kept: true,
  accel: { name: 'tcg', reason: 'asked for' },
  config: { memory: '512M', kernel: '/boot/vmlinuz' },
  ports: [],
  bootMs: null,
};

const root = mkdtempSync(path.join(tmpdir(), 'maqet-attach-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Attaches with these inputs to a VM with that record. There is no supervisor behind it. */
async function attach(raw: Record<string, string>, changes: Partial<VmRecord> = {}, job = record.job): Promise<unknown> {
  const env = environment(root, '/nonexistent', { job });
  const found = { directory: new VmDirectory('/nonexistent/web'), record: { ...record, ...changes } };
  return attachVm(await parseInputs({ vm: 'web', ...raw }, 'x64'), found, [], env).catch((error: unknown) => error);
}

describe('Attaching to a VM', () => {
  test.each([
    ['of another job', 'o/r/2/1/build', 'belongs to the job o/r/1/1/build'],
    ['of a job from outside any', '', 'belongs to the job o/r/1/1/build'],
  ])('%s is refused without asking its supervisor', async (_what, job, text) => {
    const error = await attach({}, {}, job);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ problems: [{ input: 'vm', value: 'web', problem: expect.stringContaining(text) }] });
  });

  test('that was started outside a job is refused inside one', async () => {
    expect(await attach({}, { job: '' })).toMatchObject({ message: expect.stringContaining('was started outside a runner') });
  });

  test('of another shape names each input that differs, with the value of the VM', async () => {
    const error = await attach({ memory: '1G', kernel: '/other', cpus: '4', append: 'quiet' });
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({
      problems: expect.arrayContaining([
        { input: 'kernel', value: '/other', problem: expect.stringContaining('has "/boot/vmlinuz"') },
        { input: 'cpus', value: '4', problem: expect.stringContaining('has the default') },
        { input: 'append', value: 'quiet', problem: expect.stringContaining('has the default') },
      ]),
    });
  });

  test.each([
    ['the same inputs', { memory: '512M', kernel: '/boot/vmlinuz' }],
    ['none', {}],
    ['defaults only', { cpus: '2', accel: 'auto' }],
    ['the same inputs in other words', { memory: '0.5G', kernel: '/boot/../boot/vmlinuz' }],
    ['defaults in other words', { cpus: '02', 'self-test': 'False', firmware: 'bios', cpu: 'max', 'qemu-args': '[]', disks: '[]' }],
    ['what shapes no VM', { qmp: 'query-status', dump: 'always', 'boot-timeout': '1m', deny: 'quit' }],
  ])('with %s connects to its supervisor', async (_what, raw) => {
    expect(await attach(raw)).toMatchObject({ name: 'SupervisorGoneError', status: 'crashed' });
  });

  test.each([
    ['disks: one line and another', 'disks', '- {size: 1G}', '- size: 1024M\n', true],
    ['disks of another size', 'disks', '- {size: 1G}', '- size: 1025M\n', false],
    ['arguments as a text and as a list', 'qemu-args', '-rtc base=utc', '["-rtc", "base=utc"]', true],
    ['ports with and without the protocol', 'ports', '0:22', '0:22/tcp', true],
    ['ports of other protocols', 'ports', '0:22', '0:22/udp', false],
    ['hidden user-data', 'cloud-init', 'hmac-sha256:00', '#cloud-config\na: 1\n', false],
    ['a lifted default', 'cpus', '2', '4', false],
  ])('compares what the inputs mean: %s', async (_what, name, has, wanted, same) => {
    const error = await attach({ [name]: wanted }, { config: { [name]: has } });
    expect(error).toMatchObject(same ? { name: 'SupervisorGoneError' } : { problems: [{ input: name }] });
  });

  test('that is still being started is refused', async () => {
    expect(await attach({}, { qemu: null })).toMatchObject({ message: 'The VM web is still being started.' });
  });
});

test('Only inputs that shape the VM are stored, as they were written.', () => {
  expect(
    shapingInputs(
      { memory: ' 1G\n', qmp: 'query-status', vm: 'web', ports: '0:22', keep: 'true', 'qemu-args': '-rtc base=utc' },
      [],
      String,
    ),
  ).toEqual({
    memory: '1G',
    ports: '0:22',
    'qemu-args': '-rtc base=utc',
  });
});

test.each([
  [{ state: 'failed', reason: 'signal SIGKILL' }, 'has ended by itself: signal SIGKILL.'],
  [{ state: 'failed', reason: 'a\n::error::b' }, 'has ended by itself: a\\x0a::error::b.'],
  [{ state: 'stopped', reason: 'guest-shutdown' }, 'has ended by itself: guest-shutdown.'],
  [{ state: 'running', reason: '' }, 'has ended without a record of its end: its supervisor was killed, or could not write it.'],
] as const)('The error for a lost VM says how it ended: %j', (change, text) => {
  expect(lostVmError({ ...record, ...change })).toMatchObject({ status: 'crashed', message: expect.stringContaining(text) });
});

test('A secret in an input that shapes the VM is not stored.', () => {
  const kept = shapingInputs({ append: 'token=hunter2hunter2 quiet', memory: '1G' }, ['hunter2hunter2'], String);
  expect(JSON.stringify(kept)).not.toContain('hunter2hunter2');
  expect(kept['memory']).toBe('1G');
});

test('Every input that describes the machine, its disks or its network shapes the VM, so that an attaching step cannot change it.', () => {
  const free = ['vm', 'config', 'image-sha256'];
  const shaping = INPUTS.filter(({ group, name }) => group === 'VM' && !free.includes(name));
  expect(shaping.length).toBeGreaterThan(15);
  expect(shaping.filter(({ shape }) => shape === undefined).map(({ name }) => name)).toEqual([]);
});
