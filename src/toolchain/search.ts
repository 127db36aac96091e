import type { Deadline } from '../shared/deadline.js';
import type { Logger } from '../shared/logger.js';
import type { Arch, Program } from './arch.js';
import { ProgramBrokenError, ProgramMissingError, QemuVersionError } from './errors.js';
import type { Host } from './host.js';
import { type InstallLimits, installPackages } from './install.js';
import { type Candidates, locate } from './locate.js';
import type { BinaryPair } from './manifest-form.js';
import { findPackageManager, packagesFor } from './package-managers.js';
import { type Binary, probeBinary } from './probe.js';
import { isInRange } from './version.js';

/** What is looked for. */
export interface SearchRequest {
  readonly arch: Arch;
  /** The `qemu` input: `auto`, a program, or a folder. */
  readonly qemu: string;
  /** The `qemu-version` input: a semver range for the emulator. */
  readonly versionRange: string | undefined;
  /** May packages be installed? */
  readonly install: boolean;
  readonly installLimits?: InstallLimits;
  readonly log: Logger;
  readonly deadline: Deadline;
}

/** One look at the machine: what runs, and which programs are missing. */
interface Look {
  readonly pair: BinaryPair | undefined;
  readonly missing: readonly Program[];
}

/**
 * One search without the manifest: locate, run what was found, install what was not (once), look again.
 *
 * A program on PATH that does not run is passed over with a warning; one that the user named is an error.
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
    const { arch, qemu, versionRange } = this.request;
    const { system, image } = locate({ arch, qemu, pathVariable: this.host.env.PATH, onLookup: this.onLookup });
    // Both are awaited even if one fails: no `--version` outlives the search.
    const [first, second] = await Promise.allSettled([this.firstThatRuns(system, versionRange), this.firstThatRuns(image, undefined)]);
    if (first.status === 'rejected') throw first.reason;
    if (second.status === 'rejected') throw second.reason;
    const [qemuSystem, qemuImg] = [first.value, second.value];
    if (qemuSystem !== undefined && qemuImg !== undefined) return { pair: { qemuSystem, qemuImg }, missing: [] };
    const missing = [...(qemuSystem === undefined ? [system.program] : []), ...(qemuImg === undefined ? [image.program] : [])];
    return { pair: undefined, missing };
  }

  /** The first candidate that runs and has the right version; undefined if none runs. */
  private async firstThatRuns({ program, files, named }: Candidates, range: string | undefined): Promise<Binary | undefined> {
    const others: Binary[] = [];
    for (const file of files) {
      try {
        const binary = await probeBinary(program, file, this.host, this.request.deadline);
        if (range === undefined || isInRange(binary.version, range)) return binary;
        others.push(binary);
      } catch (error) {
        if (named || !(error instanceof ProgramBrokenError)) throw error;
        if (!this.broken.has(file)) this.request.log.warning(`${error.message} It is passed over.`);
        this.broken.set(file, error);
      }
    }
    // The package manager would bring the version that is there already: say so at once rather than after an installation.
    if (range !== undefined && others.length > 0) throw new QemuVersionError(range, others);
    return undefined;
  }

  private async install(missing: readonly Program[]): Promise<void> {
    if (!this.request.install) throw this.missingError(missing, ', and `install` is `false`');
    const manager = findPackageManager(this.host.env.PATH);
    if (manager === undefined) throw this.missingError(missing, ', and no known package manager is there either');
    const { log, deadline, installLimits } = this.request;
    const limits = installLimits === undefined ? {} : { limits: installLimits };
    await installPackages({ manager, packages: packagesFor(manager.name, missing), log, deadline, ...limits }, this.host);
  }

  private missingError(missing: readonly Program[], circumstance: string): ProgramMissingError {
    const names = missing.map((program) => `\`${program.file}\``).join(' and ');
    const broken = [...this.broken.values()].map((error) => ` ${error.message}`).join('');
    const manager = findPackageManager(this.host.env.PATH);
    const how =
      manager === undefined
        ? `Install QEMU (on Debian and Ubuntu the packages ${packagesFor('apt-get', missing).join(', ')})`
        : `Run \`${manager.byHand(packagesFor(manager.name, missing))}\``;
    return new ProgramMissingError(`No working ${names} on PATH${circumstance}.${broken}`, {
      remedy: `${how}, or name an installed QEMU with the \`qemu\` input.`,
    });
  }
}
