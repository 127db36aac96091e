import { Socket } from 'node:net';
import { VmDirectory } from '../state/layout.js';
import { SupervisorServer } from './rpc/server.js';

const OWNER_FD = 3;

/** Runs the supervisor of one VM until that has ended. @param argv - the path of the VM's directory. */
export async function runSupervisor(argv: readonly string[]): Promise<void> {
  const [dir] = argv;
  if (dir === undefined) throw new TypeError('usage: supervisor DIRECTORY');
  process.umask(0o077);
  // Both are a file on the disk of the VM: a message of a library or of Node.js that does not fit there must not end the VM.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const server = new SupervisorServer(new VmDirectory(dir));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void server.shutdown(`the supervisor received ${signal}`));
  }
  // Without a handler the kernel would kill the process at a file size limit. With one, the write fails and is reported.
  process.on('SIGXFSZ', () => undefined);
  // It is tried again, and reported, when the VM is to start.
  await server.listen().catch(() => undefined);
  server.serveOwner(new Socket({ fd: OWNER_FD, readable: true, writable: true }));
  await server.finished;
  // QEMU has been reaped and the logs are closed. A socket that a client left open must not hold the process.
  process.exit(0);
}
