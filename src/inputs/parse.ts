import type { z } from 'zod';
import type { SyslogAddress } from '../audit/syslog/address.js';
import type { AuditFormat } from '../audit/syslog/message.js';
import type { ChannelName } from '../guest/channel.js';
import type { CopyIn, CopyOut } from '../guest/copy/scripts.js';
import type { WaitCondition } from '../guest/readiness.js';
import type { ScriptStep } from '../qmp/script/script.js';
import type { UserData } from '../storage/seed.js';
import type { Arch } from '../toolchain/arch.js';
import { hasSelfTest } from '../vm/platforms.js';
import type { AppliedConfig } from './config/apply.js';
import { type Origins, placed } from './config/origins.js';
import type { DiskRequest } from './disks.js';
import type { PortRequest } from './ports.js';
import { inOrder, inputError, MOST_PROBLEMS, problemsOf } from './problems.js';
import type { FirmwareChoice } from './readers.js';
import { crossProblems, type GivenTexts, namesGuest } from './rules.js';
import { INPUTS, type InputName, inputSchema } from './schema.js';
import type { ShareRequest } from './shares.js';

/** The inputs of a run, checked and typed. Paths are absolute, durations are milliseconds, sizes are bytes. */
export interface Inputs {
  readonly vm: string;
  readonly arch: Arch;
  readonly machine?: string;
  readonly cpu?: string;
  readonly cpus: number;
  /** Bytes, whole MiB. */
  readonly memory: number;
  readonly accel: 'auto' | 'kvm' | 'hvf' | 'tcg';
  /** An absolute path, or an https URL. */
  readonly image?: string;
  /** Lower-case hexadecimal. */
  readonly imageSha256?: string;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly append?: string;
  readonly cdrom?: string;
  readonly firmware?: FirmwareChoice;
  readonly cloudInit?: UserData;
  readonly disks: readonly DiskRequest[];
  readonly share: readonly ShareRequest[];
  readonly network: 'user' | 'isolated' | 'none';
  readonly ports: readonly PortRequest[];
  /** Not screened yet: that is the policy's work. */
  readonly qemuArgs: readonly string[];
  /** Undefined: what is booted decides. */
  readonly waitFor?: WaitCondition;
  /** A script for the guest. */
  readonly run?: string;
  readonly runWith: ChannelName | 'auto';
  /** Variables of the script. */
  readonly env: Readonly<Record<string, string>>;
  /** Absolute path in the guest. */
  readonly workingDirectory?: string;
  readonly sshUser: string;
  readonly copyIn: readonly CopyIn[];
  readonly copyOut: readonly CopyOut[];
  readonly auditScript: boolean;
  readonly bootTimeoutMs: number;
  readonly runTimeoutMs: number;
  readonly timeoutMs: number;
  /** What is done with snapshots before anything else. Steps of kind `snapshot` alone. */
  readonly snapshot: readonly ScriptStep[];
  /** Empty where no script was given. */
  readonly script: readonly ScriptStep[];
  readonly allow?: readonly string[];
  readonly deny?: readonly string[];
  readonly allowDangerous?: readonly string[];
  readonly policy?: string;
  /** Where the audit log is sent as well. */
  readonly auditSyslog?: SyslogAddress;
  readonly auditFormat?: AuditFormat;
  readonly dump: 'never' | 'on-failure' | 'on-panic' | 'always';
  readonly dumpFormat: 'raw' | 'elf' | 'kdump-zlib';
  readonly dumpCompress: 'zstd' | 'none';
  readonly screenshot: 'never' | 'on-failure' | 'always';
  readonly upload: 'never' | 'on-failure' | 'always';
  readonly artifactName?: string;
  readonly retentionDays?: number;
  /** The `matrix` context as JSON; undefined outside a matrix. */
  readonly matrix?: string;
  /** `auto`, or an absolute path. */
  readonly qemu: string;
  readonly qemuVersion?: string;
  readonly install: boolean;
  readonly cache: boolean;
  readonly keep?: boolean;
  /** Names of the inputs whose text differs from the default. A step that attaches compares these with the VM that runs. */
  readonly given: ReadonlySet<InputName>;
  /** The texts of the inputs in `given`, those that come from files as well. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where those texts stand that come from files. */
  readonly origins: Origins;
}

/** How inputs are read beyond their texts. */
export interface ReadingOptions {
  /** Texts for what neither the inputs nor a file gives. */
  readonly fallbacks?: Readonly<Partial<Record<InputName, string>>>;
  /** Told what is odd about the files of `config` and no problem, a sentence each; also where there are problems. */
  readonly warn?: (warning: string) => void;
}

const NO_CONFIG: AppliedConfig = { texts: {}, origins: new Map(), problems: [], warnings: [] };

/**
 * Reads the inputs, and the files that `config` names. Pure but for these and the current folder, which completes relative paths.
 *
 * @param raw - input name → text. A missing or blank text stands for what a file says, or else for the default.
 * @param hostArch - what `process.arch` says; decides the default of `arch`.
 * @throws InputError naming every problem: unknown names (with the nearest known one), unusable values (with what is
 * legal, and where in a file they stand), inputs that need another one, and each wrong line of the QMP script.
 * @example
 * (await parseInputs({ memory: '512M', qmp: 'query-status' })).memory // 536870912
 */
export async function parseInputs(
  raw: Readonly<Record<string, string>>,
  hostArch: string = process.arch,
  { fallbacks = {}, warn = () => undefined }: ReadingOptions = {},
): Promise<Inputs> {
  const own = tidied(raw);
  const config = await readConfig(own['config']);
  for (const warning of config.warnings) warn(warning);
  const given = { ...tidied(fallbacks), ...tidied(config.texts), ...own };
  const origins: Origins = new Map([...config.origins].filter(([name]) => own[name] === undefined));
  const parsed = await inputSchema.safeParseAsync(given);
  const issues = parsed.error?.issues ?? [];
  const single = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(issue, given, origins));
  // What a file that cannot be read would have said is not missing.
  const cross = config.problems.length > 0 ? [] : crossProblems(given as GivenTexts);
  const problems = [...config.problems, ...inOrder(single), ...cross.map((problem) => placed(problem, origins))];
  if (!parsed.success || problems.length > 0) throw inputError(problems, Math.max(0, issues.length - MOST_PROBLEMS));
  const names = givenNames(given);
  const texts = Object.fromEntries([...names].map((name) => [name, given[name] ?? '']));
  return { ...assemble(parsed.data, names, hostArch), texts, origins };
}

/** The files are read only once their names are found right; the parser is loaded only for files. */
async function readConfig(text: string | undefined): Promise<AppliedConfig> {
  const files = inputSchema.shape.config.safeParse(text).data;
  if (files === undefined) return NO_CONFIG;
  const { applyConfig } = await import('./config/apply.js');
  return applyConfig(files);
}

function tidied(texts: Readonly<Partial<Record<string, string>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text = '']) => (text.trim() === '' ? [] : [[name, tidy(name, text)]])));
}

/** Texts in which blank lines and spaces count. */
const AS_WRITTEN: ReadonlySet<string> = new Set(['qmp', 'run', 'env', 'cloud-init']);

/** Trimmed, but for what is counted or matched: the lines of a script, blank ones too, and the spaces of a pattern. */
function tidy(name: string, text: string): string {
  if (AS_WRITTEN.has(name)) return text;
  return name === 'wait-for' ? text.replace(/[\r\n]+$/, '') : text.trim();
}

/** The names whose text says something else than the default; what the runner fills in is not given by anybody. */
function givenNames(given: Readonly<Record<string, string>>): ReadonlySet<InputName> {
  return new Set(
    INPUTS.filter((input) => input.expression === undefined && given[input.name] !== undefined && given[input.name] !== input.default).map(
      (input) => input.name,
    ),
  );
}

function assemble(data: z.output<typeof inputSchema>, given: ReadonlySet<InputName>, hostArch: string): Omit<Inputs, 'texts' | 'origins'> {
  const { config: _files, qmp, timeout, 'boot-timeout': bootTimeoutMs, 'run-timeout': runTimeoutMs, ...rest } = data;
  return {
    ...withoutUndefined(camelCased(rest)),
    arch: data.arch ?? defaultArch(hostArch, namesGuest(given)),
    ports: data.ports ?? [],
    disks: data.disks ?? [],
    share: data.share ?? [],
    qemuArgs: data['qemu-args'] ?? [],
    env: data.env ?? {},
    copyIn: data['copy-in'] ?? [],
    copyOut: data['copy-out'] ?? [],
    snapshot: data.snapshot ?? [],
    script: qmp ?? [],
    bootTimeoutMs,
    runTimeoutMs,
    timeoutMs: timeout,
    given,
  };
}

/** The host's, if there is something to boot on it: the embedded guest is for x86. */
function defaultArch(hostArch: string, hasGuest: boolean): Arch {
  const native: Arch = hostArch === 'ia32' ? 'i386' : hostArch === 'arm64' ? 'aarch64' : 'x86_64';
  return hasGuest || hasSelfTest(native) ? native : 'x86_64';
}

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;
type CamelCased<T> = { [K in keyof T as K extends string ? CamelCase<K> : K]: T[K] };

/** The inputs' names as members are called: `boot-timeout` is `bootTimeout`. */
function camelCased<T extends object>(members: T): CamelCased<T> {
  const renamed = Object.entries(members).map(([name, value]) => [
    name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()),
    value,
  ]);
  return Object.fromEntries(renamed) as CamelCased<T>;
}

type Present<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** The members that have a value: an absent input is an absent property. */
function withoutUndefined<T extends object>(members: T): Present<T> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Present<T>;
}
