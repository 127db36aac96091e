import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, get, type RequestOptions, request, type Server, type ServerResponse } from 'node:http';
import { get as secureGet } from 'node:https';
import { type AddressInfo, connect, createServer as createTcpServer, type Server as TcpServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { AbortableRequests, type RequestLimits, StalledServiceError } from '../../src/action/abortable-requests.js';
import { Deadline } from '../../src/shared/deadline.js';
import { CancelledError, DeadlineError } from '../../src/shared/errors.js';

const SHORT: RequestLimits = { silentMs: 100, stallMs: 500 };
const PATIENT: RequestLimits = { silentMs: 60_000, stallMs: 60_000 };
const minute = (signal?: AbortSignal): Deadline => Deadline.after(60_000, signal);

const servers: TcpServer[] = [];
const children: ChildProcess[] = [];
let over = false;
beforeEach(() => {
  over = false;
});
afterEach(() => {
  over = true;
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) (server as Server).closeAllConnections();
    server.close();
  }
});

async function listening<T extends TcpServer>(server: T): Promise<number> {
  servers.push(server);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return (server.address() as AddressInfo).port;
}

/** An HTTP service with one behaviour. */
const service = (answer: (response: ServerResponse) => void): Promise<number> => listening(createServer((_, response) => answer(response)));

/** A client as GitHub's: reads the whole answer, and repeats the request when that fails, until the test is over. */
async function stubbornClient(options: RequestOptions, attempt: typeof once200 = once200): Promise<string> {
  for (;;) {
    try {
      return await attempt(options);
    } catch (error) {
      if (over) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function once200(options: RequestOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = get({ host: '127.0.0.1', agent: false, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      response.once('end', () => resolve(text)).once('error', reject);
    });
    sent.once('error', reject);
  });
}

function overTls(options: RequestOptions): Promise<string> {
  return new Promise((_, reject) => secureGet({ host: '127.0.0.1', agent: false, ...options }).once('error', reject));
}

function upload(options: RequestOptions): Promise<string> {
  return new Promise((_, reject) => {
    const sent = request({ host: '127.0.0.1', agent: false, method: 'PUT', ...options });
    sent.once('error', reject).end(Buffer.alloc(32 * 2 ** 20));
  });
}

/** Starts a process that listens but accepts no connection, and fills its queue: further connections are never answered. */
async function unreachable(): Promise<number> {
  const program =
    "const s = require('net').createServer().listen({port: 0, host: '127.0.0.1', backlog: 1}, () => console.log(s.address().port))";
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const [text] = await once(child.stdout, 'data');
  child.kill('SIGSTOP');
  const port = Number(String(text));
  for (let index = 0; index < 4; index += 1)
    connect(port, '127.0.0.1')
      .on('error', () => undefined)
      .unref();
  await new Promise((resolve) => setTimeout(resolve, 100));
  return port;
}

/** Runs a client against a service that hangs. */
function hanging(work: () => Promise<unknown>): Promise<unknown> {
  return new AbortableRequests('The service', SHORT).run(minute(), 'the work', work);
}

describe('A client whose service hangs is aborted if the service', () => {
  test('accepts the request and never answers', async () => {
    const port = await service(() => undefined);
    await expect(hanging(() => stubbornClient({ port }))).rejects.toThrow(StalledServiceError);
  });

  test('sends the head of an answer and nothing more', async () => {
    const port = await service((response) => response.writeHead(200, { 'content-length': '10' }).flushHeaders());
    await expect(hanging(() => stubbornClient({ port }))).rejects.toThrow('The service made no progress for 500 ms.');
  });

  test('closes the connection after half of an answer, again and again', async () => {
    const port = await service((response) => {
      response.writeHead(200, { 'content-length': '10' }).write('half');
      setTimeout(() => response.destroy(), 10);
    });
    await expect(hanging(() => stubbornClient({ port }))).rejects.toThrow(StalledServiceError);
  });

  test('sends an answer a byte at a time', async () => {
    const port = await service((response) => {
      response.writeHead(200, { 'content-length': '1000000' });
      const drip = setInterval(() => (response.destroyed ? clearInterval(drip) : response.write('x')), 10);
    });
    await expect(hanging(() => stubbornClient({ port }))).rejects.toThrow(StalledServiceError);
  });

  test('accepts the connection and reads nothing', async () => {
    const port = await listening(createTcpServer((socket) => socket.pause().on('error', () => undefined)));
    await expect(hanging(() => stubbornClient({ port }, upload))).rejects.toThrow(StalledServiceError);
  });

  test('never ends the TLS handshake', async () => {
    const port = await listening(createTcpServer((socket) => socket.resume().on('error', () => undefined)));
    await expect(hanging(() => stubbornClient({ port }, overTls))).rejects.toThrow(StalledServiceError);
  });

  test('does not answer a connection at all', async () => {
    const port = await unreachable();
    await expect(hanging(() => stubbornClient({ port }))).rejects.toThrow(StalledServiceError);
  });

  test('has a name that no name server resolves or refuses', async () => {
    const lookup = (): void => undefined;
    await expect(hanging(() => stubbornClient({ host: 'service.example', port: 1, lookup }))).rejects.toThrow(StalledServiceError);
  });
});

describe('Abortable requests', () => {
  test('are not aborted while the service makes progress, however long the work takes', async () => {
    const port = await service((response) => setTimeout(() => response.end('yes'), 700));
    const answers: string[] = [];
    const limits = { silentMs: 3000, stallMs: 3000 };
    await new AbortableRequests('The service', limits).run(minute(), 'the work', async () => {
      for (let index = 0; index < 6; index += 1) answers.push(await once200({ port }));
    });
    expect(answers).toEqual(Array(6).fill('yes'));
  });

  test('end at the deadline', async () => {
    const server = createServer(() => undefined);
    const port = await listening(server);
    const work = new AbortableRequests('The service', PATIENT).run(Deadline.after(100), 'the work', () => once200({ port }));
    await expect(work).rejects.toThrow(DeadlineError);
    await expectNoConnection(server);
  });

  test('end when the run is cancelled, and so does each that the client makes afterwards', async () => {
    const cancel = new AbortController();
    let requests = 0;
    const server = createServer(() => {
      requests += 1;
      cancel.abort();
    });
    const port = await listening(server);
    let attempts = 0;
    const { promise: third, resolve } = Promise.withResolvers<void>();
    const client = (options: RequestOptions): Promise<string> => {
      attempts += 1;
      if (attempts === 3) resolve();
      return attempts > 3 ? Promise.resolve('') : once200(options);
    };
    const work = new AbortableRequests('The service', PATIENT).run(minute(cancel.signal), 'the work', () =>
      stubbornClient({ port }, client),
    );
    await expect(work).rejects.toThrow(CancelledError);
    await third;
    await expectNoConnection(server);
    expect(requests).toBe(1);
  });

  test('leave the requests of others alone', async () => {
    const port = await service((response) => setTimeout(() => response.end('yes'), 700));
    const silent = await service(() => undefined);
    const other = once200({ port });
    await expect(hanging(() => once200({ port: silent }))).rejects.toThrow();
    await expect(other).resolves.toBe('yes');
  });

  test('pass the errors of the work on', async () => {
    const work = new AbortableRequests('The service').run(minute(), 'the work', () => Promise.reject(new Error('it broke')));
    await expect(work).rejects.toThrow('it broke');
  });
});

async function expectNoConnection(server: Server): Promise<void> {
  const deadline = minute();
  const count = (): Promise<number> => new Promise((resolve) => server.getConnections((_, open) => resolve(open)));
  while ((await count()) > 0 && !deadline.expired) await new Promise((resolve) => setTimeout(resolve, 20));
  expect(await count()).toBe(0);
}
