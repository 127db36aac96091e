import { MANAGER_NAMES, type ManagerName, type Program } from './arch.js';
import { lookOnPath } from './lookup.js';

/** One command of an installation. */
export interface InstallStep {
  /** Its name in messages: `apt-get update`. */
  readonly label: string;
  readonly command: readonly string[];
}

/** How to drive one package manager: data and pure functions. `install.ts` runs it. */
export interface PackageManager {
  readonly name: ManagerName;
  /** False for a manager that refuses root (brew). */
  readonly needsRoot: boolean;
  readonly env: Readonly<Record<string, string>>;
  /** Returns the commands of one attempt, counted from 1, in order. The first attempt trusts the existing package lists. */
  steps(packages: readonly string[], attempt: number): InstallStep[];
  /** Matches its message for a package that does not exist: retrying with fresh lists cannot help. */
  readonly unknownPackage: RegExp;
  /** Returns the command that a person types to do the same. */
  byHand(packages: readonly string[]): string;
}

/** apt abandons stalled mirrors by itself. A pseudo-terminal would take dpkg out of the process group that is killed. */
const APT = [
  'apt-get',
  ...['Acquire::Retries=2', 'Acquire::http::Timeout=20', 'Acquire::https::Timeout=20'].flatMap((option) => ['-o', option]),
  ...['DPkg::Lock::Timeout=60', 'Dpkg::Use-Pty=0'].flatMap((option) => ['-o', option]),
];
const DNF = ['dnf', '-y', '--setopt=timeout=20', '--setopt=retries=2', '--setopt=install_weak_deps=False'];

const MANAGERS: Readonly<Record<ManagerName, Omit<PackageManager, 'name'>>> = {
  'apt-get': {
    needsRoot: true,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    steps: (packages, attempt) => [
      ...(attempt > 1 ? [{ label: 'apt-get update', command: [...APT, 'update'] }] : []),
      { label: 'apt-get install', command: [...APT, 'install', '-y', '--no-install-recommends', ...packages] },
    ],
    unknownPackage: /Unable to locate package|has no installation candidate/,
    byHand: (packages) => `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`,
  },
  dnf: {
    needsRoot: true,
    env: {},
    steps: (packages, attempt) => [
      { label: 'dnf install', command: [...DNF, ...(attempt > 1 ? ['--refresh'] : []), 'install', ...packages] },
    ],
    unknownPackage: /No match for argument|Unable to find a match/,
    byHand: (packages) => `sudo dnf install -y ${packages.join(' ')}`,
  },
  pacman: {
    needsRoot: true,
    env: {},
    steps: (packages, attempt) => [
      { label: 'pacman -S', command: ['pacman', attempt > 1 ? '-Sy' : '-S', '--noconfirm', '--needed', ...packages] },
    ],
    unknownPackage: /target not found/,
    byHand: (packages) => `sudo pacman -Sy ${packages.join(' ')}`,
  },
  apk: {
    needsRoot: true,
    env: {},
    steps: (packages) => [{ label: 'apk add', command: ['apk', 'add', '--no-cache', ...packages] }],
    unknownPackage: /no such package/,
    byHand: (packages) => `sudo apk add ${packages.join(' ')}`,
  },
  brew: {
    needsRoot: false,
    env: { HOMEBREW_NO_INSTALL_CLEANUP: '1', HOMEBREW_NO_ENV_HINTS: '1', NONINTERACTIVE: '1' },
    steps: (packages, attempt) => [
      ...(attempt > 1 ? [{ label: 'brew update', command: ['brew', 'update'] }] : []),
      { label: 'brew install', command: ['brew', 'install', ...packages] },
    ],
    unknownPackage: /No available formula/,
    byHand: (packages) => `brew install ${packages.join(' ')}`,
  },
};

/** Returns the first known package manager on a PATH, or undefined. */
export function findPackageManager(pathVariable: string | undefined): PackageManager | undefined {
  const name = MANAGER_NAMES.find((candidate) => lookOnPath(candidate, pathVariable).length > 0);
  return name === undefined ? undefined : { name, ...MANAGERS[name] };
}

/** Returns the packages that contain some programs, each once. */
export function packagesFor(manager: ManagerName, programs: readonly Program[]): string[] {
  return [...new Set(programs.map((program) => program.packages[manager]))];
}
