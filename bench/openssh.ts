import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { KNOWN_HOSTS_FILE, sshArguments } from '../src/guest/ssh/arguments.js';
import { findProgram } from '../test/helpers/packages.js';

const CONNECT_S = 30;

/** The bare OpenSSH client, with the key and the options that a VM's channel uses. */
export class OpenSsh {
  constructor(
    private readonly directory: string,
    private readonly port: number,
  ) {}

  /** Runs one command. @returns the size of its output in bytes. @throws Error if it fails. */
  async run(command: string): Promise<number> {
    const call = { user: 'root', port: this.port, log: 'bench.log', connectS: CONNECT_S, purpose: { kind: 'run', command } } as const;
    const child = spawn(findProgram('ssh') ?? 'ssh', sshArguments(call), { cwd: this.directory, stdio: ['ignore', 'pipe', 'ignore'] });
    let bytes = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
    });
    const [code] = await once(child, 'close');
    if (code !== 0) throw new Error(`\`ssh\` exited with ${code}; ${KNOWN_HOSTS_FILE} and bench.log are in ${this.directory}`);
    return bytes;
  }
}
