import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { connect, isIP, type Socket } from 'node:net';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { getCACertificates, connect as tlsConnect } from 'node:tls';
import { reportedElsewhere } from '../../shared/deadline.js';
import type { SyslogAddress } from './address.js';

/** A server that neither accepts nor sends a byte for this long counts as gone, in milliseconds. */
const IDLE_MS = 8000;
/** The minimum time that a host gets to report that nobody listens or reads, in milliseconds. */
const REFUSAL_MS = 100;

/**
 * Sends messages to a syslog server.
 *
 * - TCP and TLS: all messages go over one connection, each framed by its length (RFC 6587, RFC 5425), and this side ends the connection
 *   after the last. Resolves once the server has ended its side after that, in order: it has then read everything. Syslog has no other
 *   receipt, and without one nobody knows what a broken connection has lost.
 * - TLS: the server's certificate is checked against its name and the authorities of Node and of the system.
 * - UDP: each message is a datagram (RFC 5426). Resolves once they are sent and nobody has refused them: UDP has no receipt.
 *
 * @throws the error of the network or of TLS. Some messages may have arrived then: send all of them again.
 */
export async function sendMessages(address: SyslogAddress, messages: readonly Buffer[], signal: AbortSignal): Promise<void> {
  await (address.transport === 'udp' ? sendDatagrams(address, messages, signal) : sendStream(address, messages, signal));
}

async function sendStream(address: SyslogAddress, messages: readonly Buffer[], signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const { transport } = address;
  const socket = openStream(address);
  const stop = (): void => void socket.destroy(new Error('the sender was stopped'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    socket.setTimeout(IDLE_MS, () => socket.destroy(new Error(`the server did not respond for ${IDLE_MS} ms`)));
    // Discard what the server sends, but read it: otherwise its end is never seen.
    socket.resume();
    // Both reject with the error of the socket.
    const over = once(socket, 'end');
    reportedElsewhere(over);
    const started = performance.now();
    await once(socket, transport === 'tls' ? 'secureConnect' : 'connect');
    const roundTripMs = performance.now() - started;
    const written = new Promise<void>((resolve) => socket.write(Buffer.concat(messages.map(framed)), () => resolve()));
    await Promise.race([written, over]);
    // A proxy without a server accepts the connection and ends it at once, which is not a receipt.
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
  // Explicit, because an environment variable can turn the default off.
  return tlsConnect({ host, port, ca, rejectUnauthorized: true, ...(isIP(host) === 0 ? { servername: host } : {}) });
}

function framed(message: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`${message.length} `, 'latin1'), message]);
}

async function sendDatagrams({ host, port }: SyslogAddress, messages: readonly Buffer[], signal: AbortSignal): Promise<void> {
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  reportedElsewhere(stopped);
  const stop = (): void => reject(new Error('the sender was stopped'));
  signal.addEventListener('abort', stop, { once: true });
  try {
    let failure: unknown;
    // The server may listen on some addresses of the name only, such as IPv4 but not IPv6.
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
  reportedElsewhere(failed);
  // A connected socket reports that nobody listens.
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
