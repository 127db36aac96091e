import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { PortRequest } from '../../inputs/ports.js';
import { errnoOf, InputError, type InputProblem } from '../../shared/errors.js';
import type { PortForward } from '../../vm/spec.js';

const LOOPBACK = '127.0.0.1';

/**
 * Makes sure that each requested port of the loopback is free, and picks a free one for port 0.
 *
 * @throws InputError with all ports that are not free.
 */
export async function choosePorts(requests: readonly PortRequest[]): Promise<PortForward[]> {
  const problems: InputProblem[] = [];
  const chosen: PortForward[] = [];
  for (const request of requests) {
    try {
      chosen.push({ ...request, host: await freePort(request) });
    } catch (error) {
      const value = `${request.host}:${request.guest}`;
      const why = errnoOf(error) === 'EADDRINUSE' ? 'is in use' : `cannot be opened (${errnoOf(error) ?? 'unknown error'})`;
      problems.push({ input: 'ports', value, problem: `uses a host port that ${why}; use another one, or 0 for any free port` });
    }
  }
  if (problems.length > 0) throw new InputError(problems);
  return chosen;
}

async function freePort({ protocol, host }: PortRequest): Promise<number> {
  if (protocol === 'udp') {
    const socket = createSocket('udp4');
    try {
      socket.bind(host, LOOPBACK);
      await once(socket, 'listening');
      return socket.address().port;
    } finally {
      socket.close();
    }
  }
  const server = createServer();
  try {
    server.listen(host, LOOPBACK);
    await once(server, 'listening');
    return (server.address() as AddressInfo).port;
  } finally {
    server.close();
  }
}
