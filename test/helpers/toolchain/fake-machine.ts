import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Deadline } from '../../../src/shared/deadline.js';
import type { Host } from '../../../src/toolchain/host.js';
import { resolveToolchain, type Toolchain, type ToolchainRequest } from '../../../src/toolchain/resolve.js';
import { runBounded } from '../../../src/toolchain/run.js';
import { folderToolCache } from '../../../src/toolchain/tool-cache.js';

/** A machine in a temporary folder: its PATH holds only what the test puts there, as real scripts that really run. */
export class FakeMachine {
  readonly root = mkdtempSync(path.join(os.tmpdir(), 'maqet-test-toolchain-'));
  readonly bin = path.join(this.root, 'bin');
  readonly cacheDir = path.join(this.root, 'cache');
  /** What {@link resolve} told. */
  readonly log = recordingLogger();
  private readonly journal = path.join(this.root, 'spawned');

  constructor() {
    mkdirSync(this.bin);
  }

  /** A shell script that notes in a journal that it was started, then runs `body`. */
  script(name: string, body: string, folder = this.bin): string {
    mkdirSync(folder, { recursive: true });
    const file = path.join(folder, name);
    writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${this.journal}'\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  }

  /** Both programs of an x86 QEMU of that version. */
  qemu(version: string, folder = this.bin): { system: string; image: string } {
    return {
      system: this.script('qemu-system-x86_64', `echo 'QEMU emulator version ${version} (Debian 1:${version}+dfsg)'`, folder),
      image: this.script('qemu-img', `echo 'qemu-img version ${version} (Debian 1:${version}+dfsg)'`, folder),
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
    return { env: { PATH: this.bin }, isRoot: true, run: runBounded, ...overrides };
  }

  /** Resolves an x86 toolchain on this machine and its tool cache. */
  resolve(overrides: Partial<ToolchainRequest> = {}, host: Host = this.host()): Promise<Toolchain> {
    const request: ToolchainRequest = {
      arch: 'x86_64',
      qemu: 'auto',
      versionRange: undefined,
      install: false,
      toolCache: folderToolCache(this.cacheDir),
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

/** A logger that keeps what it is told as `level: text`. */
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
