import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { KNOWN_HOSTS_FILE, sshArguments } from '../src/guest/ssh/arguments.js';
import { findProgram } from '../test/helpers/packages.js';

/** Seconds. */
const CONNECT_S = 30;

/** OpenSSH's client alone, with the key, the options and the guest of a VM's channel. */
export class OpenSsh {
  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  /** Runs one command to its end. @returns the bytes of its output. @throws Error if it fails. */
  async run(command: string): Promise<number> {
    const call = { user: 'root', port: this.port, log: 'bench.log', connectS: CONNECT_S, purpose: { kind: 'run', command } } as const;
    const child = spawn(findProgram('ssh') ?? 'ssh', sshArguments(call), { cwd: this.folder, stdio: ['ignore', 'pipe', 'ignore'] });
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`\`ssh\` ended with ${code}; ${KNOWN_HOSTS_FILE} and bench.log are in ${this.folder}`);
    return bytes;
  }
}
