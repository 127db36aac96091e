import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { waitForTcp } from '../../src/guest/tcp.js';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';
import { freePort } from '../helpers/sshd.js';

const servers: { server: Server; sockets: Set<Socket> }[] = [];
afterEach(async () => {
  for (const { server, sockets } of servers.splice(0)) {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
});

/** Plays QEMU, which accepts every connection. */
async function qemu(serve: (socket: Socket) => void = () => undefined): Promise<{ port: number; open: Set<Socket> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).once('close', () => sockets.delete(socket)));
    serve(socket.resume());
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, open: sockets };
}

const row = (state: string, port: number): string => `  TCP[${state}]   5       127.0.0.1 ${port}       10.0.2.15     7     0     0\r\n`;
const table = (port: number, ...states: string[]): string => [...states, 'HOST_FORWARD'].map((state) => row(state, port)).join('');
const soon = (signal?: AbortSignal): Deadline => Deadline.after(120_000, signal);
const never = new Promise<string>(() => undefined);

describe('A wait for a TCP port', () => {
  test("relies on the state of QEMU's connection to the guest, not on its own connection", async () => {
    const { port, open } = await qemu();
    let looks = 0;
    const usernet = async (): Promise<string> => table(port, ++looks < 5 ? 'SYN_SENT' : 'ESTABLISHED');
    await expect(waitForTcp({ port, usernet, deadline: soon() })).resolves.toContain('10.0.2.15:7');
    expect(looks).toBe(5);
    while (open.size > 0) await new Promise((resolve) => setImmediate(resolve));
  });

  test('ends when the guest sends data', async () => {
    const { port } = await qemu((socket) => socket.write('220 hello'));
    await expect(waitForTcp({ port, usernet: async () => table(port, 'SYN_SENT'), deadline: soon() })).resolves.toContain('sent data');
  });

  test.each([
    ['cannot be read', async () => 'gibberish'],
    ['is refused', async () => Promise.reject(new Error('no such command'))],
  ])('ends when a connection stays open, if the table %s', async (_how, usernet) => {
    const { port } = await qemu();
    await expect(waitForTcp({ port, usernet, deadline: soon() })).resolves.toContain('stayed open');
  });

  test('makes a new connection after one was closed', async () => {
    let connections = 0;
    const { port } = await qemu((socket) => (++connections < 3 ? socket.destroy() : socket.write('x')));
    await expect(waitForTcp({ port, usernet: async () => table(port), deadline: soon() })).resolves.toContain('sent data');
    expect(connections).toBe(3);
  });

  test('reports that nothing listens on the port of the host', async () => {
    const port = await freePort();
    const error = await waitForTcp({ port, usernet: async () => '', deadline: Deadline.after(3000) }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(DeadlineError);
    expect((error as DeadlineError).explain()).toMatch(/\(QEMU does not listen on that port\).*`ports`/s);
  });

  test('ends at its deadline or signal also while QEMU does not answer, and closes its connection', async () => {
    const { port, open } = await qemu();
    await expect(waitForTcp({ port, usernet: () => never, deadline: Deadline.after(300) })).rejects.toThrow(DeadlineError);
    const stop = new AbortController();
    const wait = waitForTcp({ port, usernet: () => never, deadline: soon(stop.signal) });
    stop.abort();
    await expect(wait).rejects.toThrow(CancelledError);
    while (open.size > 0) await new Promise((resolve) => setImmediate(resolve));
  });
});
