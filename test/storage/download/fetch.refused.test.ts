import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../../src/shared/deadline.js';
import { DownloadError } from '../../../src/storage/download/error.js';
import { fetchImage } from '../../../src/storage/download/fetch.js';
import { REPOSITORY } from '../../helpers/action-file.js';
import { runCommand } from '../../helpers/run-command.js';
import { node24 } from '../../helpers/runner-step.js';
import { failure, sha256, useRemote } from '../../helpers/storage/remote.js';

const remote = useRemote();
const content = randomBytes(100_000);

describe('a wrong hash', () => {
  test('is an error with the right one, and the file is removed', async () => {
    const url = remote.server.put('/disk.img', { content });
    const expected = 'ab'.repeat(32);
    const error = await failure(fetchImage(remote.request(url, { sha256: expected })));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error).toMatchObject({
      status: 'failed',
      message: `${url} has the SHA-256 ${sha256(content)}, not ${expected} as \`image-sha256\` says.`,
    });
    await expect(remote.names()).resolves.toEqual([]);
    expect(remote.server.requests).toHaveLength(1);
  });
});

describe('an HTTP status', () => {
  test.each([
    [404, /answered 404/, /has no file there/],
    [410, /answered 410/, /removed the file for good/],
    [403, /answered 403/, /public address/],
    [401, /answered 401/, /needs no credentials/],
    [400, /answered 400/, /Check the address/],
    [304, /answered 304/, /Check the address/],
  ])('of %i ends the download without a retry', async (status, message, remedy) => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ status });
    const error = await failure(fetchImage(remote.request(new URL('?token=s3cret', url))));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toMatch(message);
    expect(error.remedy).toMatch(remedy);
    expect(remote.server.requests).toHaveLength(1);
    expect([error.message, ...remote.lines].join()).not.toContain('s3cret');
    await expect(remote.names()).resolves.toEqual([]);
  });

  test.each([408, 425, 429, 500, 502, 503, 504])('of %i is retried', async (status) => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ status });
    await expect(fetchImage(remote.request(url))).resolves.toMatchObject({ sha256: sha256(content) });
  });

  test('that persists ends the download after six attempts', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan(...Array.from({ length: 9 }, () => ({ status: 503 })));
    await expect(fetchImage(remote.request(url))).rejects.toThrow('the server answered 503 (0 B received, 6 attempts).');
    expect(remote.server.requests).toHaveLength(6);
  });
});

describe('a redirect', () => {
  const redirect = (location: string, status = 302): { status: number; headers: { location: string } } => ({
    status,
    headers: { location },
  });

  test.each([301, 302, 303, 307, 308])('by %i is followed, even to a relative address', async (status) => {
    remote.server.put('/disk.img', { content });
    remote.server.plan(redirect('../disk.img?signature=s3cret', status));
    const fetched = await fetchImage(remote.request(new URL('/releases/latest', remote.server.origin)));
    expect(fetched.sha256).toBe(sha256(content));
    expect(remote.server.requests.map((request) => request.path)).toEqual(['/releases/latest', '/disk.img?signature=s3cret']);
    expect(remote.lines.join()).not.toContain('s3cret');
  });

  test('is followed at most five times', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan(...Array.from({ length: 5 }, () => redirect('/disk.img')));
    await expect(fetchImage(remote.request(url))).resolves.toMatchObject({ bytes: content.length });
    remote.server.plan(...Array.from({ length: 6 }, () => redirect('/disk.img')));
    await expect(fetchImage(remote.request(url))).rejects.toThrow('redirects more than 5 times');
  });

  test.each([
    ['http://localhost/disk.img', /redirects to http:\/\/localhost\/disk\.img, which is not encrypted/],
    ['file:///etc/passwd', /redirects to file:\/\/\/etc\/passwd, which has the scheme/],
    ['https://user:s3cret@localhost/', /redirects to https:\/\/localhost\/, which contains a user name/],
    ['https://[', /redirects to https:\/\/\[, which is not a valid URL/],
  ])('to %s is not followed', async (location, message) => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan(redirect(location));
    const error = await failure(fetchImage(remote.request(url)));
    expect(error).toBeInstanceOf(DownloadError);
    expect(error.message).toMatch(message);
    expect(error.message).not.toContain('s3cret');
  });

  test('is not repeated for the rest of a file unless its target has expired', async () => {
    remote.server.put('/signed', { content });
    const url = new URL('/latest', remote.server.origin);
    const pace = { stallMs: 1000, retryMs: 1 };
    remote.server.plan(redirect('/signed'), { stallAfter: 10_000 }, { stallAfter: 10_000 }, { status: 403 }, redirect('/signed'));
    await expect(fetchImage(remote.request(url, { pace }))).resolves.toMatchObject({ sha256: sha256(content) });
    const asked = remote.server.requests.map((request) => [request.path, request.headers.range]);
    expect(asked).toEqual([
      ['/latest', undefined],
      ['/signed', undefined],
      ['/signed', 'bytes=10000-'],
      ['/signed', 'bytes=20000-'],
      ['/latest', 'bytes=20000-'],
      ['/signed', 'bytes=20000-'],
    ]);
  });
});

describe('the length of a file', () => {
  test('is an error before a byte is written if it does not fit on the disk', async () => {
    const url = remote.server.put('/disk.img', { content });
    remote.server.plan({ headers: { 'content-length': String(2 ** 49) } });
    const error = await failure(fetchImage(remote.request(url)));
    expect(error.message).toMatch(/^The download of https:\S+ needs 512\.0 TiB in ".*", where .* are free and .* must stay free\.$/);
    await expect(remote.names()).resolves.toEqual([]);
  });
});

describe('a server', () => {
  let server: Server | ReturnType<typeof createTcpServer> | undefined;
  const sockets: Socket[] = [];
  afterEach(() => {
    for (const socket of sockets.splice(0)) socket.destroy();
    server?.close();
    delete process.env['https_proxy'];
    delete process.env['no_proxy'];
  });
  const listen = async (one: NonNullable<typeof server>): Promise<number> => {
    server = one;
    one.on('connection', (socket: Socket) => sockets.push(socket.on('error', () => undefined)));
    await new Promise<void>((resolve) => one.listen(0, '127.0.0.1', resolve));
    return (one.address() as AddressInfo).port;
  };

  /** Fetches in another process. Returns the hash or the error once the process has ended. */
  async function inProcess(url: URL, ms: number, env: Record<string, string>): Promise<string> {
    const code = `
      await import(${JSON.stringify(new URL('../../../scripts/typescript.mjs', import.meta.url).href)});
      const { fetchImage } = await import(${JSON.stringify(new URL('../../../src/storage/download/fetch.ts', import.meta.url).href)});
      const { Deadline } = await import(${JSON.stringify(new URL('../../../src/shared/deadline.ts', import.meta.url).href)});
      const log = { debug() {}, info() {}, notice() {}, warning() {}, error() {} };
      const request = { url: new URL(process.argv[1]), directory: process.argv[2], log, deadline: Deadline.after(Number(process.argv[3])) };
      console.log(await fetchImage(request).then((image) => image.sha256, (error) => error.explain()));
    `;
    return await runCommand(node24(), ['--input-type=module', '-e', code, url.href, remote.directory, String(ms)], {
      deadline: Deadline.after(120_000),
      cwd: REPOSITORY,
      env: { NO_PROXY: 'localhost', ...env },
    });
  }

  test('that refuses connections is asked again', async () => {
    const port = await listen(createTcpServer());
    await new Promise((resolve) => server?.close(resolve));
    await expect(fetchImage(remote.request(new URL(`https://127.0.0.1:${port}/disk.img`)))).rejects.toThrow(/ECONNREFUSED .*6 attempts/);
  });

  test('without TLS is an error without a retry', async () => {
    const port = await listen(createServer((_request, response) => void response.end('plain')));
    const error = await failure(fetchImage(remote.request(new URL(`https://127.0.0.1:${port}/disk.img`))));
    expect(error.remedy).toMatch(/does not speak TLS/);
  });

  test('with a certificate for another name is an error without a retry', async () => {
    const error = await failure(fetchImage(remote.request(new URL(`https://127.0.0.2:${remote.server.port}/disk.img`))));
    // The server listens only on 127.0.0.1 where loopback has a single address.
    expect(error.message).toMatch(/ERR_TLS_CERT_ALTNAME_INVALID|ECONNREFUSED/);
  });

  test('with an unknown authority is an error without a retry, unless NODE_EXTRA_CA_CERTS names the authority', async () => {
    const url = remote.server.put('/disk.img', { content });
    const refused = await inProcess(url, 50_000, { NODE_EXTRA_CA_CERTS: '' });
    expect(refused).toMatch(/^Could not download .*: self-signed certificate \(DEPTH_ZERO_SELF_SIGNED_CERT\)\. .* NODE_EXTRA_CA_CERTS/);
    await expect(inProcess(url, 50_000, { NODE_EXTRA_CA_CERTS: remote.server.certificate })).resolves.toBe(`${sha256(content)}\n`);
  });

  test('with an unknown authority is refused whatever NODE_TLS_REJECT_UNAUTHORIZED says, also behind a proxy', async () => {
    const url = remote.server.put('/disk.img', { content });
    const proxy = createServer().on('connect', (_request, client: Socket) => {
      const upstream = connect(remote.server.port, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      sockets.push(upstream.on('error', () => undefined));
      client.pipe(upstream).pipe(client);
    });
    const https_proxy = `http://127.0.0.1:${await listen(proxy)}`;
    for (const way of [{}, { https_proxy, NO_PROXY: '' }] as Record<string, string>[]) {
      const answer = await inProcess(url, 50_000, { NODE_TLS_REJECT_UNAUTHORIZED: '0', NODE_EXTRA_CA_CERTS: '', ...way });
      expect(answer).toMatch(/DEPTH_ZERO_SELF_SIGNED_CERT/);
    }
    expect(remote.server.requests).toEqual([]);
  });

  test('behind a proxy is reached through it unless no_proxy names the host', async () => {
    const { port } = remote.server;
    const asked: string[] = [];
    const proxy = createServer().on('connect', (request, client: Socket) => {
      asked.push(String(request.url));
      const upstream = connect(port, '127.0.0.1', () => client.write('HTTP/1.1 200 Connection established\r\n\r\n'));
      sockets.push(upstream.on('error', () => undefined));
      client.pipe(upstream).pipe(client);
    });
    process.env['https_proxy'] = `http://127.0.0.1:${await listen(proxy)}`;
    remote.server.put('/disk.img', { content });
    // A name that only the proxy can resolve.
    const url = new URL(`https://images.test:${port}/disk.img`);
    await expect(fetchImage(remote.request(url))).resolves.toMatchObject({ sha256: sha256(content) });
    expect(asked).toEqual([`images.test:${port}`]);
    process.env['no_proxy'] = 'localhost';
    await fetchImage(remote.request(new URL(`https://localhost:${port}/disk.img`)));
    expect(asked).toHaveLength(1);
  });

  test('behind a proxy that refuses or hangs is an error', async () => {
    const refusing = createServer().on('connect', (_request, client: Socket) => void client.end('HTTP/1.1 403 Forbidden\r\n\r\n'));
    process.env['https_proxy'] = `http://127.0.0.1:${await listen(refusing)}`;
    const url = new URL(`https://images.test:${remote.server.port}/disk.img`);
    const error = await failure(fetchImage(remote.request(url)));
    expect(error.remedy).toMatch(/Check the proxy/);
    server?.close();
    process.env['https_proxy'] = `http://127.0.0.1:${await listen(createTcpServer())}`;
    await expect(fetchImage(remote.request(url, { pace: { stallMs: 50, retryMs: 1 } }))).rejects.toThrow(/no data for 50 ms .*6 attempts/);
  });
});

test('An address that is not https or contains a password is refused before anything is created', async () => {
  await expect(fetchImage(remote.request(new URL('http://localhost/disk.img')))).rejects.toThrow('is not encrypted');
  const error = await failure(fetchImage(remote.request(new URL('https://user:s3cret@localhost/disk.img'))));
  expect(error.message).toMatch(/contains a user name or password/);
  expect(error.message).not.toContain('s3cret');
});
