import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline, sleep } from '../../src/shared/deadline.js';
import { BundledCli, type Ended, type Started } from '../helpers/cli/bundle.js';
import { runningProcesses } from '../helpers/processes.js';

const LIMIT_MS = 60_000;
/** More output than a pipe or a terminal takes. */
const LONG = ['qmp', 'vm', 'query-qmp-schema'];

let cli: BundledCli;
beforeAll(async () => {
  cli = await BundledCli.create();
  expect(await cli.run('up', '--self-test', '--accel', 'tcg', '--memory', '32M')).toMatchObject({ code: 0 });
});
afterAll(async () => {
  expect(await cli.run('down')).toMatchObject({ code: 0 });
  expect(await cli.leftovers()).toEqual([]);
  await cli.dispose();
});

/** Stops reading the standard output of a command. @returns its end, with the errors that it printed */
function unread({ child, ended }: Started): Promise<Ended> {
  child.stdout?.removeAllListeners('data').pause();
  // Its end is told only when its output has been read.
  child.once('exit', () => child.stdout?.destroy());
  return ended;
}

/** Returns the processes of the command that has much to print. */
function commands(): number[] {
  const found = runningProcesses().filter(({ command }) => command.startsWith(process.execPath) && command.endsWith(LONG.join(' ')));
  return found.filter(({ command }) => command.includes(cli.directory)).map(({ pid }) => pid);
}

describe('A reader of the output that has stopped reading', () => {
  test('holds a command until its --timeout and two seconds, and the loss is an error', async () => {
    const { code, stderr } = await unread(cli.start(...LONG, '--timeout', '1s'));
    expect({ code, stderr }).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/^error: Could not write all output .* not take it in time/m),
    });
    expect(await cli.run('qmp', 'vm', 'query-status')).toMatchObject({ code: 0 });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('cannot hold a command that gets %s', async (signal) => {
    const started = cli.start(...LONG);
    const ended = unread(started);
    await started.until(/^QMP: /m);
    await sleep(300);
    started.child.kill(signal);
    await ended;
    // The signal came before the end of the command, or while it waited for the reader.
    expect([started.child.exitCode, started.child.signalCode]).toEqual(started.child.signalCode === null ? [130, null] : [null, signal]);
  });

  test('cannot hold a command that gets a signal, if it is a terminal either', async () => {
    const terminal = cli.startUnder(['sh', '-c', 'exec script -qfec "exec $*" /dev/null', 'sh'], ...LONG);
    await terminal.until(/^QMP: /m);
    const ended = unread(terminal);
    await sleep(300);
    for (const pid of commands()) process.kill(pid, 'SIGTERM');
    const deadline = Deadline.after(LIMIT_MS);
    while (commands().length > 0 && !deadline.expired) await sleep(20);
    expect(commands()).toEqual([]);
    // The program that makes the terminal waits for its own reader.
    terminal.child.stdout?.destroy();
    await ended;
  });
});
