import path from 'node:path';
import type { AdministratorPlaces, Environment } from '../../../src/engine/context.js';
import { runVm } from '../../../src/engine/run.js';
import { SOURCES } from '../../../src/inputs/fields/vm.js';
import { type Inputs, parseInputs } from '../../../src/inputs/parse.js';
import type { RunResult } from '../../../src/report/result.js';
import { WORKFLOW } from '../../../src/shared/wording.js';
import { directoryToolCache } from '../../../src/toolchain/tool-cache.js';
import { CALLER } from '../supervisor/support.js';

type Level = 'debug' | 'info' | 'notice' | 'warning' | 'error';

/** An environment as a front makes one, which remembers what it was told. */
export interface TestEnvironment extends Environment {
  readonly said: { readonly level: Level; readonly text: string }[];
  readonly phases: string[];
  /** What scripts in the guest printed, a character for each byte. */
  readonly printed: { stdout: string; stderr: string };
}

/** A machine whose administrator has left no policy, until a test writes one to `<root>/.policy.yml`. */
export function noAdministrator(root: string): AdministratorPlaces {
  return { file: path.join(root, '.policy.yml'), variable: undefined, trusted: [0, process.getuid?.() ?? 0] };
}

/** The environment of a run outside a runner whose VMs live below `root`. */
export function environment(root: string, supervisorEntry: string, changes: Partial<Environment> = {}): TestEnvironment {
  const said: TestEnvironment['said'] = [];
  const phases: string[] = [];
  const printed = { stdout: '', stderr: '' };
  const saying = (level: Level) => (text: string) => void said.push({ level, text });
  return {
    log: { debug: saying('debug'), info: saying('info'), notice: saying('notice'), warning: saying('warning'), error: saying('error') },
    caller: CALLER,
    secrets: [],
    administrator: noAdministrator(root),
    root,
    job: '',
    claimant: 'test',
    supervisorEntry,
    toolCache: async () => directoryToolCache(path.join(root, '.tools')),
    isRunner: false,
    signal: new AbortController().signal,
    showGuest: (work) =>
      work(async (stream, chunk) => {
        printed[stream] += chunk.toString('latin1');
      }),
    wording: WORKFLOW,
    onPhase: (name) => void phases.push(name),
    said,
    phases,
    printed,
    ...changes,
  };
}

/** The inputs of a small VM under TCG, with changes. Without anything else to boot it is the self-test guest, whatever its name. */
export function inputs(changes: Readonly<Record<string, string>> = {}): Promise<Inputs> {
  const boots = SOURCES.some((source) => changes[source] !== undefined);
  const small = { accel: 'tcg', memory: '64M', cpus: '1', network: 'none', screenshot: 'never', 'self-test': String(!boots) };
  return parseInputs({ ...small, ...changes }, 'x64');
}

/** A whole run with these changes to {@link inputs}. */
export async function run(env: Environment, changes: Readonly<Record<string, string>> = {}): Promise<RunResult> {
  return runVm(await inputs(changes), env);
}
