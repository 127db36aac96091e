import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { type Arch, canonicalArch } from '../toolchain/arch.js';
import { defaultCpu, hasSelfTest } from '../vm/platforms.js';
import type { AppliedConfig } from './config/apply.js';
import { type Origins, placed } from './config/findings.js';
import { inOrder, inputError, MOST_PROBLEMS, problemsOf } from './problems.js';
import { crossProblems, type GivenTexts, namesGuest } from './rules.js';
import { INPUTS, type InputName, inputSchema } from './schema.js';

type Parsed = z.output<typeof inputSchema>;

/** The members of {@link Inputs} that are not called as their inputs are: durations have their unit, `qmp` its meaning. */
const MEMBERS = {
  timeout: 'timeoutMs',
  'boot-timeout': 'bootTimeoutMs',
  'run-timeout': 'runTimeoutMs',
  qmp: 'script',
} as const satisfies Partial<Record<InputName, string>>;

type CamelCase<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<CamelCase<Tail>>}` : S;
type Member<Name> = Name extends keyof typeof MEMBERS ? (typeof MEMBERS)[Name] : Name extends string ? CamelCase<Name> : never;
type Lasting<T> = T extends readonly (infer Item)[] ? readonly Item[] : T;

/** The values of the inputs by camel-case names, as the schema reads them. Files named by `config` have been read already. */
type InputValues = { readonly [Name in keyof Parsed as Name extends 'config' ? never : Member<Name>]: Lasting<Parsed[Name]> };

/**
 * The inputs of a run, checked and typed. Paths are absolute, durations are milliseconds, sizes are bytes. An input without a value is
 * an absent property.
 */
export interface Inputs extends Omit<InputValues, 'vm'> {
  /** {@link DEFAULT_VM} if it is not given. `given` tells. */
  readonly vm: string;
  readonly arch: Arch;
  /** Names of the inputs whose text differs from the default. A step that attaches compares these with the running VM. */
  readonly given: ReadonlySet<InputName>;
  /** The texts of the inputs in `given`, including those from files. */
  readonly texts: Readonly<Record<string, string>>;
  /** Where in configuration files the texts stand. */
  readonly origins: Origins;
}

/** Options of {@link parseInputs}. */
export interface ReadingOptions {
  /** Gets the warnings about configuration files, a sentence each, even if there are also problems. */
  readonly warn?: (warning: string) => void;
}

/** The name of a VM that the inputs do not name. */
const DEFAULT_VM = 'vm';

const NO_CONFIG: AppliedConfig = { texts: {}, origins: new Map(), problems: [], warnings: [] };

/**
 * Reads the inputs and the files that `config` names. Pure apart from these files and the current directory, which completes relative
 * paths.
 *
 * @param raw - input name → text. A missing or blank text stands for the value from a file, or else for the default.
 * @param hostArch - `process.arch`; decides the default of `arch`.
 * @throws InputError naming every problem: unknown names (with the nearest known one), unusable values (with the legal ones, and with
 * their place in a file), inputs that need another one, and each wrong line of the QMP script.
 * @example
 * (await parseInputs({ memory: '512M', qmp: 'query-status' })).memory // 536870912
 */
export async function parseInputs(
  raw: Readonly<Record<string, string>>,
  hostArch: string = process.arch,
  { warn = () => undefined }: ReadingOptions = {},
): Promise<Inputs> {
  const own = tidied(raw);
  const config = await readConfig(own['config']);
  for (const warning of config.warnings) warn(warning);
  const given = { ...tidied(config.texts), ...own };
  const origins: Origins = new Map([...config.origins].filter(([name]) => own[name] === undefined));
  const parsed = await inputSchema.safeParseAsync(given);
  const issues = parsed.error?.issues ?? [];
  const single = issues.slice(0, MOST_PROBLEMS).flatMap((issue) => problemsOf(issue, given, origins));
  // An input is not missing if it may stand in a file that could not be read.
  const cross = config.problems.length > 0 ? [] : crossProblems(given as GivenTexts);
  const problems = [...config.problems, ...inOrder(single), ...cross.map((problem) => placed(problem, origins))];
  if (!parsed.success || problems.length > 0) throw inputError(problems, Math.max(0, issues.length - MOST_PROBLEMS));
  const names = givenNames(given);
  const texts = Object.fromEntries([...names].map((name) => [name, given[name] ?? '']));
  const arch = parsed.data.arch ?? defaultArch(hostArch, namesGuest(names));
  return { ...values(parsed.data), vm: parsed.data.vm ?? DEFAULT_VM, arch, given: names, texts, origins };
}

/** Reads the files once their names are known to be right. The YAML parser is loaded only if there are files. */
async function readConfig(text: string | undefined): Promise<AppliedConfig> {
  const files = inputSchema.shape.config.safeParse(text).data;
  if (files === undefined) return NO_CONFIG;
  const { applyConfig } = await import('./config/apply.js');
  return applyConfig(files);
}

/**
 * Tells whether two texts of an input mean the same: `1G` and `1024M`, or a text and its default.
 *
 * @param others - the texts to which the second one belongs; one that is missing stands for the default, which may depend on the others.
 */
export async function meansSame(name: InputName, text: string, others: Readonly<Partial<Record<string, string>>>): Promise<boolean> {
  const arch = (): Arch => (others['arch'] as Arch | undefined) ?? defaultArch(process.arch, namesGuest(new Set(Object.keys(others))));
  const unset: Partial<Record<InputName, () => string>> = { arch, cpu: () => defaultCpu(arch()), firmware: () => 'bios' };
  const other = others[name] || unset[name]?.();
  if (text === (other ?? '')) return true;
  const field = inputSchema.shape[name];
  const [one, two] = await Promise.all([field.safeParseAsync(text || undefined), field.safeParseAsync(other)]);
  return one.success && two.success && isDeepStrictEqual(one.data, two.data);
}

function tidied(texts: Readonly<Partial<Record<string, string>>>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).flatMap(([name, text = '']) => (text.trim() === '' ? [] : [[name, tidy(name, text)]])));
}

const VERBATIM: ReadonlySet<string> = new Set(INPUTS.filter(({ verbatim }) => verbatim).map(({ name }) => name));

/** Trims a text, except for the lines of a script, which are counted, and the spaces of a pattern, which are matched. */
function tidy(name: string, text: string): string {
  if (VERBATIM.has(name)) return text;
  // The text decides whether a step that attaches names the same architecture, so it has one name.
  if (name === 'arch') return canonicalArch(text.trim());
  return name === 'wait-for' ? text.replace(/[\r\n]+$/, '') : text.trim();
}

/** The names whose text differs from the default, without those that the runner fills in. */
function givenNames(given: Readonly<Record<string, string>>): ReadonlySet<InputName> {
  return new Set(
    INPUTS.filter((input) => input.expression === undefined && given[input.name] !== undefined && given[input.name] !== input.default).map(
      (input) => input.name,
    ),
  );
}

function values({ config: _files, ...data }: Parsed): InputValues {
  const members = Object.entries(data).flatMap(([name, value]) => (value === undefined ? [] : [[memberName(name), value] as const]));
  return Object.fromEntries(members) as unknown as InputValues;
}

function memberName(name: string): string {
  if (name in MEMBERS) return MEMBERS[name as keyof typeof MEMBERS];
  return name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());
}

/** The host's architecture if the inputs name a guest for it. The embedded guest is for x86. */
function defaultArch(hostArch: string, hasGuest: boolean): Arch {
  const native: Arch = hostArch === 'ia32' ? 'i386' : hostArch === 'arm64' ? 'aarch64' : 'x86_64';
  return hasGuest || hasSelfTest(native) ? native : 'x86_64';
}
