import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Deadline } from '../../../src/shared/deadline.js';
import { runProgram } from '../../../src/toolchain/exec.js';
import type { Host } from '../../../src/toolchain/host.js';
import { resolveToolchain, type Toolchain, type ToolchainRequest } from '../../../src/toolchain/resolve.js';
import { directoryToolCache } from '../../../src/toolchain/tool-cache.js';

/** A machine in a temporary directory: its PATH contains only the scripts that the test creates. */
export class FakeMachine {
  readonly root = mkdtempSync(path.join(os.tmpdir(), 'maqet-test-toolchain-'));
  readonly bin = path.join(this.root, 'bin');
  readonly cacheDir = path.join(this.root, 'cache');
  /** The log of {@link resolve}. */
  readonly log = recordingLogger();
  private readonly journal = path.join(this.root, 'spawned');

  constructor() {
    mkdirSync(this.bin);
  }

  /** Creates a shell script that appends its command line to a journal, then runs `body`. */
  script(name: string, body: string, directory = this.bin): string {
    mkdirSync(directory, { recursive: true });
    const file = path.join(directory, name);
    writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${this.journal}'\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  /** Creates both programs of an x86 QEMU of that version. */
  qemu(version: string, directory = this.bin): { system: string; image: string } {
    return {
      system: this.script('qemu-system-x86_64', `echo 'QEMU emulator version ${version} (Debian 1:${version}+dfsg)'`, directory),
      image: this.script('qemu-img', `echo 'qemu-img version ${version} (Debian 1:${version}+dfsg)'`, directory),
    };
  }

  /** The command lines of every script that was started, in order. */
  get spawned(): string[] {
    return existsSync(this.journal) ? readFileSync(this.journal, 'utf8').trimEnd().split('\n') : [];
  }

  forgetSpawned(): void {
    rmSync(this.journal, { force: true });
  }

  file(name: string): string {
    return path.join(this.root, name);
  }

  host(overrides: Partial<Host> = {}): Host {
    return { env: { PATH: this.bin }, isRoot: true, run: runProgram, ...overrides };
  }

  /** Resolves an x86 toolchain on this machine and its tool cache. */
  resolve(overrides: Partial<ToolchainRequest> = {}, host: Host = this.host()): Promise<Toolchain> {
    const request: ToolchainRequest = {
      arch: 'x86_64',
      qemu: 'auto',
      versionRange: undefined,
      install: false,
      toolCache: directoryToolCache(this.cacheDir),
      log: this.log,
      deadline: Deadline.after(120_000),
      ...overrides,
    };
    return resolveToolchain(request, host);
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Creates a logger that records messages as `level: text`. */
export function recordingLogger() {
  const entries: string[] = [];
  const at = (level: string) => (message: string) => {
    entries.push(`${level}: ${message}`);
  };
  return {
    entries,
    at: (level: string) => entries.filter((entry) => entry.startsWith(`${level}: `)),
    debug: at('debug'),
    info: at('info'),
    notice: at('notice'),
    warning: at('warning'),
    error: at('error'),
  };
}
