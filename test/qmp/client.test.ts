import { describe, expect, test } from '@jest/globals';
import { QmpCommandError, QmpDisconnectedError, QmpError, QmpProtocolError, QmpStateError } from '../../src/qmp/errors.js';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError, type MaqetError } from '../../src/shared/errors.js';
import { connect, GREETING, ready, soon, turn } from '../helpers/qmp/support.js';

const STATUS = { execute: 'query-status' };

describe('Negotiation', () => {
  test('returns the greeting and changes the state to ready', async () => {
    const { client, peer } = connect();
    expect(client.state).toBe('idle');
    peer.write(GREETING);
    await turn();
    const negotiated = client.negotiate(soon());
    expect(client.state).toBe('negotiating');
    await turn();
    expect(peer.received).toEqual([{ execute: 'qmp_capabilities', id: expect.any(Number) }]);
    peer.reply(peer.received[0]?.id ?? -1, '{}');
    await expect(negotiated).resolves.toEqual({ version: '7.2.22', package: 'Test', capabilities: ['oob'] });
    expect(client.state).toBe('ready');
    client.close();
  });

  test.each<[string, string, new (...args: never[]) => Error]>([
    ['garbage', 'hello\n', QmpProtocolError],
    ['an event before the greeting', '{"event": "STOP"}\n', QmpProtocolError],
    ['two greetings', GREETING + GREETING, QmpProtocolError],
    ['a refusal', `${GREETING}{"id": 1, "error": {"class": "CommandNotFound", "desc": "no"}}\n`, QmpCommandError],
    ['something fatal after the reply', `${GREETING}{"id": 1, "return": {}}\n{}\n`, QmpProtocolError],
    ['silence', '', DeadlineError],
  ])('that meets %s destroys the stream and closes the client', async (_what, text, error) => {
    const { client, stream, peer } = connect();
    const negotiated = client.negotiate(Deadline.after(50));
    negotiated.catch(() => undefined);
    // Split after the greeting: the reply must not arrive before the command.
    for (const line of text.split(/(?<=\n)(?=\{"id")/)) {
      peer.write(line);
      await turn();
    }
    await expect(negotiated).rejects.toBeInstanceOf(error);
    expect(client.state).toBe('closed');
    expect(stream.destroyed).toBe(true);
  });

  test('with a peer that closes early closes the client', async () => {
    const { client, peer } = connect();
    const negotiated = client.negotiate(soon());
    peer.stream.end();
    await expect(negotiated).rejects.toThrow(QmpDisconnectedError);
    expect(client.state).toBe('closed');
  });
});

describe('A call', () => {
  test('in the wrong state is refused, and nothing is sent', async () => {
    const { client, peer } = connect();
    await expect(client.execute(STATUS, soon())).rejects.toThrow('Cannot run `query-status`: the QMP client is idle.');
    const negotiated = client.negotiate(soon());
    await expect(client.execute(STATUS, soon())).rejects.toThrow(QmpStateError);
    await expect(client.negotiate(soon())).rejects.toThrow(QmpStateError);
    expect(peer.received).toEqual([]);
    client.close();
    await expect(negotiated).rejects.toThrow(QmpDisconnectedError);
    await expect(client.execute(STATUS, soon())).rejects.toThrow(QmpStateError);
  });

  test('after the client was closed is refused with the reason of the closing', async () => {
    const { client, peer } = await ready();
    peer.write('{"error": {"class": "GenericError", "desc": "JSON parse error"}}\r\n');
    await turn();
    const refused = await client.execute(STATUS, soon()).catch((error: MaqetError) => error);
    expect(refused).toMatchObject({
      name: 'QmpStateError',
      status: 'crashed',
      message: expect.stringContaining('a reply that matches no command'),
    });
  });
});

describe('Commands', () => {
  test('are sent in order, at most 8 at a time', async () => {
    const { client, peer } = await ready();
    const calls = Array.from({ length: 12 }, (_, i) => client.execute({ execute: `c${i}` }, soon()));
    await turn();
    expect(peer.received.map(({ execute }) => execute)).toEqual(['c0', 'c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7']);
    peer.reply(peer.received[3]?.id ?? -1, '"three"');
    await expect(calls[3]).resolves.toBe('three');
    await turn();
    expect(peer.received.at(-1)?.execute).toBe('c8');
    expect(peer.received).toHaveLength(9);
    client.close();
    expect((await Promise.allSettled(calls)).filter(({ status }) => status === 'rejected')).toHaveLength(11);
  });

  test('that get an error reply reject alone, with the untrusted text sanitized', async () => {
    const { client, peer } = await ready();
    const call = client.execute({ execute: 'device_del', arguments: { id: 'x' } }, soon());
    await turn();
    peer.write(`{"id": ${peer.received[0]?.id}, "error": {"class": "DeviceNotFound", "desc": "\\u001b[2J##[error]x"}}\r\n`);
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(QmpCommandError);
    expect(error).toMatchObject({
      command: 'device_del',
      errorClass: 'DeviceNotFound',
      description: '\u001b[2J##[error]x',
      status: 'failed',
    });
    expect((error as Error).message).toBe('QMP command `device_del` failed with DeviceNotFound: "\\x1b[2J#\\x23[error]x".');
    expect(client.state).toBe('ready');
    client.close();
  });

  test('that exceed their deadline reject, and their late reply and its id reach no other call', async () => {
    const { client, peer } = await ready();
    await expect(client.execute({ execute: 'slow' }, Deadline.after(20))).rejects.toThrow(DeadlineError);
    const late = peer.received[0]?.id;
    const others = Array.from({ length: 30 }, (_, i) => client.execute({ execute: `c${i}` }, soon()));
    for (let answered = 1; answered <= 30; answered += 1) {
      await turn();
      const { id, execute } = peer.received[answered] ?? { id: -1, execute: 'nothing' };
      expect(id).not.toBe(late);
      peer.reply(id, JSON.stringify(execute));
      if (answered === 15) peer.reply(late ?? -1, '"late"');
      if (answered === 15) break;
    }
    await turn();
    expect(await Promise.all(others.slice(0, 15))).toEqual(Array.from({ length: 15 }, (_, i) => `c${i}`));
    expect(client.state).toBe('ready');
    client.close();
    await Promise.allSettled(others);
  });

  test('whose deadline passes before they are sent are never sent', async () => {
    const { client, peer } = await ready();
    const aborted = AbortSignal.abort();
    await expect(client.execute({ execute: 'stop' }, Deadline.after(0))).rejects.toThrow(DeadlineError);
    await expect(client.execute({ execute: 'stop' }, soon(aborted))).rejects.toThrow(CancelledError);
    const first = Array.from({ length: 8 }, () => client.execute(STATUS, soon()));
    await expect(client.execute({ execute: 'stop' }, Deadline.after(20))).rejects.toThrow(DeadlineError);
    for (const { id } of peer.received) peer.reply(id, '{}');
    await Promise.all(first);
    await turn();
    expect(peer.received.map(({ execute }) => execute)).not.toContain('stop');
    client.close();
  });

  test('with arguments that QEMU would answer without an id are refused, and the connection remains usable', async () => {
    const { client } = await ready();
    await expect(client.execute({ execute: 'qom-list', arguments: { path: '\ud800' } }, soon())).rejects.toThrow('U+D800');
    expect(client.state).toBe('ready');
    client.close();
  });
});

describe('Events', () => {
  test('reach every listener before the reply after them resolves its call', async () => {
    const { client, peer } = await ready();
    const seen: string[] = [];
    const stop = client.onEvent(({ name }) => seen.push(`a ${name}`));
    client.onEvent(({ name }) => seen.push(`b ${name}`));
    const call = client.execute({ execute: 'stop' }, soon()).then(() => seen.push('reply'));
    await turn();
    peer.write(`{"event": "STOP"}\r\n{"return": {}, "id": ${peer.received[0]?.id}}\r\n`);
    await call;
    stop();
    peer.write('{"event": "RESUME"}\r\n');
    await turn();
    expect(seen).toEqual(['a STOP', 'b STOP', 'reply', 'b RESUME']);
    client.close();
  });

  test('close the connection if a listener throws, and pending calls reject with the cause', async () => {
    const { client, peer } = await ready();
    client.onEvent(() => {
      throw new TypeError('bug');
    });
    const call = client.execute(STATUS, soon());
    peer.write('{"event": "STOP"}\r\n');
    await expect(call).rejects.toMatchObject({ constructor: QmpError, cause: expect.any(TypeError) });
    expect(client.state).toBe('closed');
  });
});

describe('The connection', () => {
  test.each([
    ['a reply without an id', '{"return": {}}\r\n'],
    ['an error without an id', '{"error": {"class": "GenericError", "desc": "x"}}\r\n'],
    ['an unknown id', '{"return": {}, "id": 99}\r\n'],
    ['an id of another type', '{"return": {}, "id": "1"}\r\n'],
    ['garbage', '\u0000\u0001\r\n'],
  ])('is closed and every call rejects after %s', async (_what, text) => {
    const { client, stream, peer } = await ready();
    const settled = Promise.allSettled([client.execute(STATUS, soon()), client.execute(STATUS, soon())]);
    const closed = new Promise<MaqetError | undefined>((resolve) => client.onClose(resolve));
    await turn();
    peer.write(text);
    for (const result of await settled) expect(result).toMatchObject({ reason: { name: 'QmpProtocolError' } });
    await expect(closed).resolves.toBeInstanceOf(QmpProtocolError);
    expect(stream.destroyed).toBe(true);
  });

  test('is closed after a repeated reply', async () => {
    const { client, peer } = await ready();
    const call = client.execute(STATUS, soon());
    await turn();
    const id = peer.received[0]?.id ?? -1;
    peer.reply(id, '1');
    await expect(call).resolves.toBe(1);
    const next = client.execute(STATUS, soon());
    peer.reply(id, '2');
    await expect(next).rejects.toThrow(QmpProtocolError);
  });

  test('is closed after a repeated reply even if queued commands wait for its place', async () => {
    const { client, peer } = await ready();
    const settled = Promise.allSettled(Array.from({ length: 20 }, () => client.execute(STATUS, soon())));
    await turn();
    const id = peer.received[0]?.id ?? -1;
    peer.reply(id, '1');
    peer.reply(id, '2');
    const [first, ...others] = await settled;
    expect(first).toEqual({ status: 'fulfilled', value: 1 });
    for (const other of others) expect(other).toMatchObject({ reason: { name: 'QmpProtocolError' } });
  });

  test('rejects sent and queued calls when QEMU disconnects, and the error says if that was in the middle of a message', async () => {
    const { client, peer } = await ready();
    const settled = Promise.allSettled(Array.from({ length: 10 }, () => client.execute(STATUS, soon())));
    await turn();
    peer.write('{"return": ');
    await turn();
    peer.stream.end();
    for (const result of await settled) {
      expect(result).toMatchObject({
        reason: { name: 'QmpDisconnectedError', status: 'crashed', message: 'QEMU closed the QMP connection in the middle of a message.' },
      });
    }
  });

  test('calls each onClose listener once after the calls were rejected, without an error after close(), even if it is added later', async () => {
    const { client } = await ready();
    const calls: unknown[] = [];
    const call = client.execute(STATUS, soon());
    client.onClose((error) => calls.push(error));
    client.close();
    client.close();
    client.onClose((error) => calls.push(error));
    await expect(call).rejects.toThrow('maqet closed the QMP connection.');
    await turn();
    expect(calls).toEqual([undefined, undefined]);
  });
});
