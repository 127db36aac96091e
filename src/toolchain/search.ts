import { statSync } from 'node:fs';
import path from 'node:path';
import type { Deadline } from '../shared/deadline.js';
import { InputError } from '../shared/errors.js';
import type { Logger } from '../shared/logger.js';
import { input } from '../shared/wording.js';
import { type Arch, emulatorFor, IMAGE_TOOL, isOtherEmulator, type Program } from './arch.js';
import { ProgramBrokenError, ProgramMissingError, QemuTooOldError, QemuVersionError } from './errors.js';
import type { Host } from './host.js';
import { type InstallLimits, installPackages } from './install.js';
import { lookInDirectories, lookOnPath } from './lookup.js';
import type { BinaryPair } from './manifest.js';
import { findPackageManager, packagesFor } from './package-managers.js';
import { type Binary, probeBinary } from './probe.js';
import { isInRange, isSupported } from './version.js';

/** The QEMU to look for. */
export interface SearchRequest {
  readonly arch: Arch;
  /** The `qemu` input: `auto`, a program, or a directory. */
  readonly qemu: string;
  /** The `qemu-version` input: a semver range for the emulator. */
  readonly versionRange: string | undefined;
  /** Whether packages may be installed. */
  readonly install: boolean;
  readonly installLimits?: InstallLimits;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/** Where one program may be, best first. */
interface Candidates {
  readonly program: Program;
  /** Absolute paths; empty if there are none. */
  readonly files: readonly string[];
  /** True if the user named this very file or directory: no other one may take its place. */
  readonly named: boolean;
}

/** One look at the machine: the programs that run, and those that are missing. */
interface Look {
  readonly pair: BinaryPair | undefined;
  readonly missing: readonly Program[];
}

/**
 * One search without the manifest: locates the programs, runs them, installs missing ones once, and looks again.
 *
 * A program on PATH that does not run is skipped with a warning. One that the user named is an error.
 */
export class Search {
  private readonly broken = new Map<string, ProgramBrokenError>();

  /** @param onLookup - called for each scan of PATH. */
  constructor(
    private readonly request: SearchRequest,
    private readonly host: Host,
    private readonly onLookup: () => void,
  ) {}

  /** @throws the errors of `resolveToolchain`. */
  async run(): Promise<{ pair: BinaryPair; installed: boolean }> {
    const first = await this.look();
    if (first.pair !== undefined) return { pair: first.pair, installed: false };
    await this.install(first.missing);
    const second = await this.look();
    if (second.pair === undefined) throw this.missingError(second.missing, ' although the packages are installed');
    return { pair: second.pair, installed: true };
  }

  private async look(): Promise<Look> {
    const { system, image } = this.locate();
    // Await both even if one fails: no `--version` may outlive the search.
    const [first, second] = await Promise.allSettled([
      this.firstThatRuns(system, this.request.versionRange ?? '*'),
      this.firstThatRuns(image, undefined),
    ]);
    if (first.status === 'rejected') throw first.reason;
    if (second.status === 'rejected') throw second.reason;
    const [qemuSystem, qemuImg] = [first.value, second.value];
    if (qemuSystem !== undefined && qemuImg !== undefined) return { pair: { qemuSystem, qemuImg }, missing: [] };
    const missing = [...(qemuSystem === undefined ? [system.program] : []), ...(qemuImg === undefined ? [image.program] : [])];
    return { pair: undefined, missing };
  }

  /** Finds the files without running any. @throws InputError if `qemu` names something missing or something that is not the emulator. */
  private locate(): { readonly system: Candidates; readonly image: Candidates } {
    const { arch, qemu } = this.request;
    const emulator = emulatorFor(arch);
    if (qemu === 'auto') return { system: this.onPath(emulator), image: this.onPath(IMAGE_TOOL) };
    const { system, directories } = namedEmulator(qemu, arch, emulator);
    // The image tool need not be beside a custom QEMU: any version reads and writes the same formats.
    const image = this.onPath(IMAGE_TOOL);
    const files = [...lookInDirectories(IMAGE_TOOL.file, directories), ...image.files];
    return { system: { program: emulator, files: [system], named: true }, image: { ...image, files } };
  }

  private onPath(program: Program): Candidates {
    this.onLookup();
    return { program, files: lookOnPath(program.file, this.host.env['PATH']), named: false };
  }

  /**
   * Returns the first candidate that runs in the right version, or undefined if none runs.
   *
   * @param range - of an emulator, which must also be one that maqet supports; undefined for the image tool.
   */
  private async firstThatRuns({ program, files, named }: Candidates, range: string | undefined): Promise<Binary | undefined> {
    const others: Binary[] = [];
    for (const file of files) {
      try {
        const binary = await probeBinary(program, file, this.host, this.request.deadline);
        if (range === undefined || (isSupported(binary.version) && isInRange(binary.version, range))) return binary;
        others.push(binary);
      } catch (error) {
        if (named || !(error instanceof ProgramBrokenError)) throw error;
        if (!this.broken.has(file)) this.request.log.warning(`${error.message} It is skipped.`);
        this.broken.set(file, error);
      }
    }
    // Fail now rather than after an installation: the package manager would bring the version that is there already.
    if (range !== undefined && others.length > 0) {
      throw others.some(({ version }) => isSupported(version)) ? new QemuVersionError(range, others) : new QemuTooOldError(others);
    }
    return undefined;
  }

  private async install(missing: readonly Program[]): Promise<void> {
    if (!this.request.install) throw this.missingError(missing, `, and ${input('install')} is \`false\``);
    const manager = findPackageManager(this.host.env['PATH']);
    if (manager === undefined) throw this.missingError(missing, ', and no known package manager either');
    const { log, deadline, installLimits: limits } = this.request;
    await installPackages({ manager, packages: packagesFor(manager.name, missing), log, deadline, limits }, this.host);
  }

  private missingError(missing: readonly Program[], circumstance: string): ProgramMissingError {
    const names = missing.map((program) => `\`${program.file}\``).join(' and ');
    const broken = [...this.broken.values()].map((error) => ` ${error.message}`).join('');
    const manager = findPackageManager(this.host.env['PATH']);
    const how =
      manager === undefined
        ? `Install QEMU (on Debian and Ubuntu the packages ${packagesFor('apt-get', missing).join(', ')})`
        : `Run \`${manager.byHand(packagesFor(manager.name, missing))}\``;
    return new ProgramMissingError(`No working ${names} on PATH${circumstance}.${broken}`, {
      remedy: `${how}, or name an installed QEMU with ${input('qemu')}.`,
    });
  }
}

/** Finds the emulator that the `qemu` input names: a program, or a directory that contains it (also in its `bin`). */
function namedEmulator(value: string, arch: Arch, emulator: Program): { system: string; directories: string[] } {
  const absolute = path.resolve(value);
  const inputError = (problem: string) => new InputError([{ input: 'qemu', value, problem }]);
  let isDirectory: boolean;
  try {
    isDirectory = statSync(absolute).isDirectory();
  } catch {
    throw inputError('does not exist; name the program, a directory that contains it, or `auto`');
  }
  if (isDirectory) {
    const directories = [absolute, path.join(absolute, 'bin')];
    const system = lookInDirectories(emulator.file, directories)[0];
    if (system === undefined) throw inputError(`is a directory without an executable \`${emulator.file}\` (also not in its \`bin\`)`);
    return { system, directories };
  }
  if (isOtherEmulator(path.basename(absolute), arch)) {
    throw inputError(`is the emulator of another architecture; ${input('arch', arch)} needs \`${emulator.file}\``);
  }
  const directory = path.dirname(absolute);
  if (lookInDirectories(path.basename(absolute), [directory]).length === 0) throw inputError('is not an executable file');
  return { system: absolute, directories: [directory] };
}
