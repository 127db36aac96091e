import { createSocket } from 'node:dgram';
import { readFile, rm } from 'node:fs/promises';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import path from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { makeCertificate } from './https-server.js';

/** The behaviour of a server on its next connection. Default: it reads to the end. */
export type Treatment = 'end-at-once' | 'reset-after-some' | 'never-read';

/** A syslog server on the loopback interface. */
export interface SyslogServer {
  readonly port: number;
  /** Every complete message, in its order. */
  readonly messages: Buffer[];
  /** Sets the behaviour on the next connections, one each. Later ones get the default. */
  treat(...next: Treatment[]): void;
  /** Ends the server and every connection. */
  close(): Promise<void>;
}

/** Starts a server for datagrams. The caller closes it. */
export async function startUdpServer(port = 0): Promise<SyslogServer> {
  const messages: Buffer[] = [];
  const socket = createSocket('udp4', (message) => void messages.push(message));
  await new Promise<void>((resolve) => socket.bind(port, '127.0.0.1', resolve));
  return {
    port: socket.address().port,
    messages,
    treat: () => undefined,
    close: () => new Promise((resolve) => socket.close(() => resolve())),
  };
}

/** Starts a server for messages that are framed by their length. The caller closes it. */
export async function startTcpServer(port = 0): Promise<SyslogServer> {
  return startStreamServer((serve) => createServer(serve), port);
}

/** Starts the same behind TLS. `certificate` is the file of its self-signed certificate. */
export async function startTlsServer(): Promise<SyslogServer & { readonly certificate: string }> {
  const directory = await makeCertificate();
  const [key, cert] = await Promise.all(['key.pem', 'cert.pem'].map((name) => readFile(path.join(directory, name))));
  const server = await startStreamServer((serve) => createTlsServer({ key, cert }, serve).on('tlsClientError', () => undefined), 0);
  const close = (): Promise<void> => server.close().finally(() => rm(directory, { recursive: true, force: true }));
  return { ...server, certificate: path.join(directory, 'cert.pem'), close };
}

async function startStreamServer(make: (serve: (socket: Socket) => void) => Server, port: number): Promise<SyslogServer> {
  const messages: Buffer[] = [];
  const treatments: Treatment[] = [];
  const sockets = new Set<Socket>();
  const server = make((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // Ignore a client that breaks off its connection, which some tests do.
    socket.on('error', () => undefined);
    serve(socket, treatments.shift(), messages);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    messages,
    treat: (...next) => void treatments.push(...next),
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function serve(socket: Socket, treatment: Treatment | undefined, messages: Buffer[]): void {
  if (treatment === 'never-read') return;
  if (treatment === 'end-at-once') {
    socket.end();
    return;
  }
  let held: Buffer = Buffer.alloc(0);
  socket.on('data', (chunk: Buffer) => {
    held = takeMessages(Buffer.concat([held, chunk]), messages);
    if (treatment === 'reset-after-some') socket.resetAndDestroy();
  });
}

/** Parses every complete message, with octet counting (RFC 6587 §3.4.1). @returns the rest. */
function takeMessages(held: Buffer, messages: Buffer[]): Buffer {
  for (let rest = held; ; ) {
    const [count, digits] = /^([1-9]\d{0,7}) /.exec(rest.toString('latin1', 0, 9)) ?? [];
    if (count === undefined || digits === undefined) return rest;
    const end = count.length + Number(digits);
    if (rest.length < end) return rest;
    messages.push(Buffer.from(rest.subarray(count.length, end)));
    rest = rest.subarray(end);
  }
}
