import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { isAlive } from '../../src/shared/process.js';
import { Machine } from '../../src/vm/machine.js';

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'maqet-lost-'));
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const minute = (): Deadline => Deadline.after(60_000);

/** Starts a program that greets as QEMU does, answers two commands, and then does something else. */
async function start(then: string): Promise<Machine> {
  const qemu = path.join(dir, 'qemu');
  const program = `#!${process.execPath}
const { Socket } = require('node:net');
const { readFileSync } = require('node:fs');
const qmp = new Socket({ fd: 3 });
let answered = 0;
qmp.write('{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}\\r\\n');
qmp.on('data', (chunk) => {
  for (const line of String(chunk).split('\\n').filter((text) => text.trim() !== '')) {
    answered += 1;
    if (answered <= 2) qmp.write(JSON.stringify({ return: {}, id: JSON.parse(line).id }) + '\\r\\n');
    if (answered === 2) setTimeout(then, 50);
  }
});
setInterval(() => {}, 1000);
function then() { ${then} }
`;
  await writeFile(qemu, program);
  await chmod(qemu, 0o700);
  const files = { cwd: dir, logFile: path.join(dir, 'qemu.log') };
  const machine = await Machine.start({ qemu, args: [], ...files, onEvent: () => undefined, onState: () => undefined }, minute());
  await machine.resume(minute());
  return machine;
}

describe('A QEMU that lives on is killed, and the error says so, if it', () => {
  test.each([
    ['closes QMP', 'qmp.destroy()', /^QEMU \(pid \d+\) ran on without its QMP connection, and was killed: QEMU closed the QMP connection/],
    ['closes QMP within a message', `qmp.write('{"ret'); setTimeout(() => qmp.destroy(), 50)`, /in the middle of a message/],
    ['ends its side of QMP', 'qmp.end()', /QEMU closed the QMP connection/],
    ['sends garbage', `qmp.write('garbage\\n')`, /ran on without its QMP connection.*garbage/],
    ['sends bytes that are not text', `qmp.write(Buffer.from([0xff, 0xfe, 0x0a]))`, /ran on without its QMP connection/],
    [
      'greets a second time',
      `qmp.write('{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}\\n')`,
      /second greeting/,
    ],
    ['answers a command that nobody sent', `qmp.write('{"return": {}, "id": 77}\\n')`, /matches no command/],
    ['sends an event whose name is no text', `qmp.write('{"event": 5}\\n')`, /ran on without its QMP connection/],
    ['never ends a message', `qmp.write(Buffer.alloc(66 * 2 ** 20, 0x20))`, /longer than/],
  ])('%s', async (_, then, message) => {
    const machine = await start(then);
    const error = await minute().race(machine.exitError(), 'the end of QEMU');
    expect(error).toMatchObject({ name: 'VmCrashedError', status: 'crashed', message: expect.stringMatching(message) });
    expect(machine.states).toMatchObject({ state: 'failed', reason: error.message });
    expect(isAlive(machine.id)).toBe(false);
  });
});

test('A QEMU that closes QMP because it exits is not blamed for that.', async () => {
  const machine = await start('qmp.destroy(); setTimeout(() => process.exit(5), 1500)');
  await expect(machine.exitError()).resolves.toMatchObject({ message: expect.stringMatching(/ended with exit code 5/) });
});

test.each([
  ['SIGKILL', /Something on the host killed it/],
  ['SIGSEGV', /This is a bug in QEMU/],
  ['SIGABRT', /This is a bug in QEMU/],
  ['SIGBUS', /ran out of space/],
  ['SIGTERM', /asked it to end/],
  ['SIGSYS', /system call/],
] as const)('The error of a QEMU that ends with %s says what that means.', async (signal, remedy) => {
  const machine = await start(`process.kill(process.pid, '${signal}')`);
  const error = await minute().race(machine.exitError(), 'the end of QEMU');
  expect(error).toMatchObject({ status: 'crashed', remedy: expect.stringMatching(remedy) });
  expect(error.message).toContain(`ended with signal ${signal}`);
  expect(machine.states.reason).toBe(`signal ${signal}`);
});
