import { afterEach, describe, expect, test } from '@jest/globals';
import { QmpClient } from '../../src/qmp/client.js';
import { QmpArgumentError, QmpCommandError, QmpDisconnectedError, QmpProtocolError, QmpStateError } from '../../src/qmp/errors.js';
import { EventJournal } from '../../src/qmp/events.js';
import { encodeCommand, withId } from '../../src/qmp/messages.js';
import { Deadline } from '../../src/shared/deadline.js';
import type { MaqetError } from '../../src/shared/errors.js';
import type { Json, JsonObject } from '../../src/shared/json.js';
import { type BareQemu, bareQemu } from '../helpers/qemu.js';
import { turn } from '../helpers/qmp/support.js';

const STATUS = { execute: 'query-status' };
let running: BareQemu | undefined;

afterEach(async () => {
  running?.process.kill('SIGCONT');
  await running?.stop();
  running = undefined;
});

function deadline(): Deadline {
  return Deadline.after(120_000);
}

async function start(...args: string[]): Promise<{ qemu: BareQemu; client: QmpClient }> {
  running = await bareQemu(args);
  const client = new QmpClient(running.qmp);
  return { qemu: running, client };
}

async function startReady(...args: string[]): Promise<{ qemu: BareQemu; client: QmpClient; closed: Promise<MaqetError | undefined> }> {
  const { qemu, client } = await start(...args);
  await client.negotiate(deadline());
  return { qemu, client, closed: new Promise((resolve) => client.onClose(resolve)) };
}

describe('QmpClient with the real QEMU', () => {
  test('negotiates and runs commands, and an error reply leaves the connection usable', async () => {
    const { client } = await start('-machine', 'none');
    const greeting = await client.negotiate(deadline());
    expect(greeting.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(greeting.capabilities).toContain('oob');
    await expect(client.execute(STATUS, deadline())).resolves.toMatchObject({ status: 'running', running: true });
    const error = await client.execute({ execute: 'no-such' }, deadline()).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QmpCommandError);
    expect(error).toMatchObject({ command: 'no-such', errorClass: 'CommandNotFound' });
    await expect(client.execute({ execute: 'device_del', arguments: { id: 'nic0' } }, deadline())).rejects.toMatchObject({
      errorClass: 'DeviceNotFound',
    });
    await expect(client.execute(STATUS, deadline())).resolves.toMatchObject({ running: true });
  });

  test('matches 200 concurrent commands to their replies, including the schema of 200 kB', async () => {
    const { client } = await startReady('-machine', 'none');
    const replies = await Promise.all(
      Array.from({ length: 200 }, async (_, i) => {
        if (i % 50 === 0) return await client.execute({ execute: 'query-qmp-schema' }, deadline());
        const call = client.execute({ execute: `unknown-${i}` }, deadline());
        return await call.catch((error: QmpCommandError) => error.description);
      }),
    );
    for (const [i, reply] of replies.entries()) {
      if (i % 50 === 0) expect((reply as Json[]).length).toBeGreaterThan(500);
      else expect(reply).toContain(`unknown-${i} `);
    }
  });

  test('closes the connection after an error without an id', async () => {
    const { qemu, client, closed } = await startReady('-machine', 'none');
    // SIGSTOP keeps QEMU from answering the command before it reads the garbage.
    qemu.process.kill('SIGSTOP');
    const call = client.execute(STATUS, deadline());
    qemu.qmp.write(']');
    const pending = client.execute(STATUS, deadline());
    qemu.process.kill('SIGCONT');
    await expect(call).resolves.toMatchObject({ running: true });
    await expect(pending).rejects.toThrow(QmpProtocolError);
    await expect(closed).resolves.toMatchObject({ name: 'QmpProtocolError', message: expect.stringContaining('JSON parse error') });
    await expect(client.execute(STATUS, deadline())).rejects.toThrow(QmpStateError);
  });

  test('receives SHUTDOWN before the reply to `quit`, and rejects pending calls when QEMU disconnects', async () => {
    const { qemu, client, closed } = await startReady('-machine', 'none');
    const journal = new EventJournal();
    client.onEvent((event) => journal.record(event));
    const cursor = journal.cursor;
    await client.execute({ execute: 'quit' }, deadline());
    // The event is in the journal: the search does not wait.
    await expect(
      journal.waitFor({ name: 'SHUTDOWN', data: { reason: 'host-qmp-quit' } }, cursor, Deadline.after(0)),
    ).resolves.toMatchObject({
      seq: 1,
    });
    await expect(closed).resolves.toBeInstanceOf(QmpDisconnectedError);
    expect((await qemu.exited).code).toBe(0);
    await expect(client.execute(STATUS, deadline())).rejects.toMatchObject({ name: 'QmpStateError', status: 'crashed' });
  });

  test('rejects every pending call at once when QEMU is killed', async () => {
    const { qemu, client, closed } = await startReady('-machine', 'none');
    qemu.process.kill('SIGSTOP');
    const calls = Array.from({ length: 20 }, () => client.execute(STATUS, deadline()));
    await turn();
    qemu.process.kill('SIGKILL');
    for (const result of await Promise.allSettled(calls)) {
      expect(result).toMatchObject({ status: 'rejected', reason: { name: 'QmpDisconnectedError', status: 'crashed' } });
    }
    await expect(closed).resolves.toBeInstanceOf(QmpDisconnectedError);
  });

  test('gives the next call its own reply after the deadline of a call has passed', async () => {
    const { qemu, client } = await startReady('-machine', 'none');
    qemu.process.kill('SIGSTOP');
    await expect(client.execute({ execute: 'query-version' }, Deadline.after(50))).rejects.toMatchObject({ status: 'timed-out' });
    const next = client.execute(STATUS, deadline());
    qemu.process.kill('SIGCONT');
    await expect(next).resolves.toMatchObject({ running: true });
  });

  test('refuses a second negotiation, and QEMU refuses the command for it', async () => {
    const { client } = await startReady('-machine', 'none');
    await expect(client.negotiate(deadline())).rejects.toThrow(QmpStateError);
    await expect(client.execute({ execute: 'qmp_capabilities' }, deadline())).rejects.toMatchObject({ errorClass: 'CommandNotFound' });
  });

  test('keeps the digits of 64-bit integers in both directions', async () => {
    const { client } = await startReady('-S', '-cpu', 'max');
    // The CPU cannot translate the address, and QEMU shows it in the error. (Before QEMU 9.1 it is signed: not above 2^63.)
    const memsave = { execute: 'memsave', arguments: { val: 0x7fffffff81234567n, size: 4096, filename: '/dev/null' } };
    await expect(client.execute(memsave, deadline())).rejects.toMatchObject({ description: expect.stringContaining('0x7fffffff81234567') });
    const expand = { execute: 'query-cpu-model-expansion', arguments: { type: 'full', model: { name: 'max' } } };
    const { model } = (await client.execute(expand, deadline())) as { model: { props: JsonObject } };
    // All bits but the six of the format: no format is forced.
    expect(model.props['lbr-fmt']).toBe(2n ** 64n - 64n);
  });

  test('records the events of `stop` and `cont` in order', async () => {
    const { client } = await startReady();
    const journal = new EventJournal();
    client.onEvent((event) => journal.record(event));
    await client.execute({ execute: 'stop' }, deadline());
    const cursor = journal.cursor;
    await client.execute({ execute: 'cont' }, deadline());
    await expect(journal.waitFor({ name: 'STOP' }, 0, deadline())).resolves.toMatchObject({ seq: cursor });
    await expect(journal.waitFor({ name: 'RESUME' }, cursor, deadline())).resolves.toMatchObject({ seq: cursor + 1 });
  });
});

describe('Arguments for the real QEMU', () => {
  test.each<[string, string]>([
    ['a lone surrogate', '\ud800'],
    ['a noncharacter', '\ufdd0'],
  ])('with %s are refused by the client, because QEMU answers without an id', async (_what, path) => {
    const { qemu, client, closed } = await startReady('-machine', 'none');
    await expect(client.execute({ execute: 'qom-list', arguments: { path } }, deadline())).rejects.toThrow(QmpArgumentError);
    await expect(client.execute(STATUS, deadline())).resolves.toMatchObject({ running: true });
    qemu.qmp.write(`{"execute":"qom-list","arguments":{"path":${JSON.stringify(path)}},"id":0}`);
    await expect(closed).resolves.toBeInstanceOf(QmpProtocolError);
  });

  test('that the client accepts are answered with the id', async () => {
    const { client } = await startReady('-machine', 'none');
    const paths = ['\0', '\u007f', '\\ud800', '%s %d', '😀é', '\u2028', 'x'.repeat(100_000)];
    for (const path of paths) {
      expect(withId(encodeCommand('qom-list', { path }), 1)).toContain('"path"');
      await expect(client.execute({ execute: 'qom-list', arguments: { path } }, deadline())).rejects.toMatchObject({
        errorClass: 'DeviceNotFound',
      });
    }
    let deep: Json = 1;
    for (let i = 0; i < 990; i += 1) deep = [deep];
    await expect(client.execute({ execute: 'qom-list', arguments: { path: deep } }, deadline())).rejects.toThrow(QmpCommandError);
  });
});
