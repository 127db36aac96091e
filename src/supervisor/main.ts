import { Socket } from 'node:net';
import { VmDirectory } from '../state/layout.js';
import { SupervisorServer } from './rpc/server.js';

const OWNER_FD = 3;

/** The supervisor's whole life: one VM, in the folder named by the first argument. */
export async function runSupervisor(argv: readonly string[]): Promise<void> {
  const [dir] = argv;
  if (dir === undefined) throw new TypeError('usage: supervisor <folder of the VM>');
  process.umask(0o077);
  // Both are a file on the disk of the VM: what a library or Node.js itself says on a full one must not end the VM.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  const server = new SupervisorServer(new VmDirectory(dir));
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => void server.shutdown(`the supervisor received ${signal}`));
  }
  // Under a file size limit the kernel would kill the process; with a handler the write fails instead, and is reported.
  process.on('SIGXFSZ', () => undefined);
  server.serveOwner(new Socket({ fd: OWNER_FD, readable: true, writable: true }));
  await server.finished;
  // QEMU has been reaped and the logs are closed; a socket that a client left open must not hold the process.
  process.exit(0);
}
