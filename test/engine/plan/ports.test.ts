import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { choosePorts } from '../../../src/engine/plan/ports.js';
import { InputError } from '../../../src/shared/errors.js';

const open: { close(): unknown }[] = [];
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});

/** A port of the loopback that somebody listens at. */
async function takenTcp(address = '127.0.0.1'): Promise<number> {
  const server: Server = createServer().listen(0, address);
  open.push(server);
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function takenUdp(): Promise<number> {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  open.push(socket);
  await once(socket, 'listening');
  return socket.address().port;
}

async function problems(requests: Parameters<typeof choosePorts>[0]): Promise<string[]> {
  const error = await choosePorts(requests).catch((caught: unknown) => caught);
  if (!(error instanceof InputError)) throw new Error(`not refused: ${JSON.stringify(error)}`);
  return error.problems.map(({ input, value, problem }) => `${input} ${value} ${problem}`);
}

describe('A free port', () => {
  test('is picked for port 0, and can be used at once', async () => {
    const [tcp, udp] = await choosePorts([
      { host: 0, guest: 22, protocol: 'tcp' },
      { host: 0, guest: 53, protocol: 'udp' },
    ]);
    for (const one of [tcp, udp]) expect(one?.host).toBeGreaterThan(1023);
    expect(tcp).toMatchObject({ guest: 22, protocol: 'tcp' });
    expect(udp).toMatchObject({ guest: 53, protocol: 'udp' });
    const server = createServer().listen(tcp?.host, '127.0.0.1');
    open.push(server);
    await once(server, 'listening');
  });

  test('that is requested by its number is used', async () => {
    const host = (await choosePorts([{ host: 0, guest: 1, protocol: 'tcp' }]))[0]?.host ?? 0;
    expect(await choosePorts([{ host, guest: 80, protocol: 'tcp' }])).toEqual([{ host, guest: 80, protocol: 'tcp' }]);
  });

  test('may have a number that is in use by the other protocol', async () => {
    const host = await takenTcp();
    expect(await choosePorts([{ host, guest: 53, protocol: 'udp' }])).toEqual([{ host, guest: 53, protocol: 'udp' }]);
  });

  test('is not looked for without a request', async () => {
    expect(await choosePorts([])).toEqual([]);
  });
});

describe('A port in use', () => {
  test('is refused, together with all others in one error', async () => {
    const [tcp, udp, everywhere] = [await takenTcp(), await takenUdp(), await takenTcp('0.0.0.0')];
    expect(
      await problems([
        { host: tcp, guest: 22, protocol: 'tcp' },
        { host: 0, guest: 80, protocol: 'tcp' },
        { host: udp, guest: 53, protocol: 'udp' },
        { host: everywhere, guest: 443, protocol: 'tcp' },
      ]),
    ).toEqual([
      expect.stringMatching(new RegExp(`^ports ${tcp}:22 uses a host port that is in use; `)),
      expect.stringMatching(new RegExp(`^ports ${udp}:53 uses a host port that is in use; `)),
      expect.stringMatching(new RegExp(`^ports ${everywhere}:443 uses a host port that is in use; `)),
    ]);
  });
});
