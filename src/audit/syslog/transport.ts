import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { getCACertificates, connect as tlsConnect } from 'node:tls';
import type { SyslogAddress } from './address.js';

/** A server that takes no byte and gives no sign for so long is taken for gone, in milliseconds. */
const IDLE_MS = 8000;
/** The least time that a host is given to say that nobody listens or reads, in milliseconds. */
const REFUSAL_MS = 100;

/**
 * Sends messages to a syslog server.
 *
 * - TCP and TLS: each message is framed by its length (RFC 6587, RFC 5425), all over one connection that is ended behind the last. This
 *   resolves once the server has ended it too, after this end and in order: it has then read everything. Syslog knows no other
 *   receipt, and without one nobody can tell what a broken connection has swallowed.
 * - TLS: the server's certificate is checked against its name and the authorities of Node and of the system.
 * - UDP: a datagram each (RFC 5426). This resolves once they are sent and nobody has refused them: there is no receipt.
 *
 * @throws the error of the network or of TLS; then some messages, or none, have arrived, and all of them are to be sent again.
 */
export async function sendMessages(address: SyslogAddress, messages: readonly Buffer[], signal: AbortSignal): Promise<void> {
  await (address.transport === 'udp' ? sendDatagrams(address, messages, signal) : sendStream(address, messages, signal));
}

async function sendStream(address: SyslogAddress, messages: readonly Buffer[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { transport } = address;
  const socket = openStream(address);
  const stop = (): void => void socket.destroy(new Error('the sender was told to end'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    socket.setTimeout(IDLE_MS, () => socket.destroy(new Error(`the server gave no sign for ${IDLE_MS} ms`)));
    // What a server says is of no interest, but it must be read for its end to be seen.
    socket.resume();
    // Both reject with the error of the socket.
    const over = once(socket, 'end');
    over.catch(() => undefined);
    const started = performance.now();
    await once(socket, transport === 'tls' ? 'secureConnect' : 'connect');
    const roundTripMs = performance.now() - started;
    const written = new Promise<void>((resolve) => socket.write(Buffer.concat(messages.map(framed)), () => resolve()));
    await Promise.race([written, over]);
    // A proxy without a server behind it takes a connection and ends it at once: that is no receipt.
    await Promise.race([delay(REFUSAL_MS + 2 * roundTripMs), over]);
    if (socket.readableEnded) throw new Error('the server ended the connection before everything was sent');
    socket.end();
    await over;
  } finally {
    signal.removeEventListener('abort', stop);
    socket.on('error', () => undefined);
    socket.destroy();
  }
}

function openStream({ transport, host, port }: SyslogAddress): Socket {
  if (transport === 'tcp') return connect({ host, port });
  const ca = [...new Set([...getCACertificates('default'), ...getCACertificates('system')])];
  // Said outright, since the environment of the process has a switch for the default.
  return tlsConnect({ host, port, ca, rejectUnauthorized: true, ...(isIP(host) === 0 ? { servername: host } : {}) });
}

function framed(message: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${message.length} `, 'latin1'), message]);
}

async function sendDatagrams({ host, port }: SyslogAddress, messages: readonly Buffer[], signal: AbortSignal): Promise<void> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  stopped.catch(() => undefined);
  const stop = (): void => reject(new Error('the sender was told to end'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    let failure: unknown;
    // A name may stand for addresses of which only some are served: IPv6 and IPv4 of one host.
    for (const { address, family } of await Promise.race([lookup(host, { all: true }), stopped])) {
      failure = await sendTo(family, address, port, messages, stopped).then(
        () => undefined,
        (error: unknown) => error,
      );
      if (failure === undefined) return;
    }
    throw failure;
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

async function sendTo(family: number, address: string, port: number, messages: readonly Buffer[], stopped: Promise<never>): Promise<void> {
  const socket = createSocket(family === 6 ? 'udp6' : 'udp4');
  const { promise: failed, reject } = Promise.withResolvers<never>();
  failed.catch(() => undefined);
  // A connected socket is told when nobody listens.
  socket.on('error', reject);
  try {
    await Promise.race([new Promise<void>((resolve) => socket.connect(port, address, resolve)), failed, stopped]);
    for (const message of messages) {
      const sent = new Promise<void>((resolve) => socket.send(message, (error) => (error === null ? resolve() : reject(error))));
      await Promise.race([sent, failed, stopped]);
    }
    await Promise.race([delay(REFUSAL_MS), failed, stopped]);
  } finally {
    socket.close();
  }
}
