import { userInfo } from 'node:os';
import path from 'node:path';
import type { Caller } from '../audit/record.js';
import { secretsFromEnvironment } from '../audit/redact/names.js';
import type { GuestOutput } from '../guest/channel.js';
import type { PolicyLayer } from '../policy/layer.js';
import type { Logger } from '../shared/logger.js';
import type { Wording } from '../shared/wording.js';
import { stateRoot, type VmDirectory } from '../state/layout.js';
import type { ImageCache } from '../storage/download/fetch.js';
import type { SupervisorClient } from '../supervisor/rpc/client.js';
import type { GateContext } from '../supervisor/rpc/methods.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { ToolCache } from '../toolchain/tool-cache.js';
import type { PortForward } from '../vm/spec.js';
import { type AdministratorPlaces, administratorPlaces } from './preflight/administrator.js';

/** What a run needs to know of the machine and of who asks. Each front makes one. */
export interface Environment {
  readonly log: Logger;
  readonly caller: Caller;
  /** Values that must not reach the audit log. */
  readonly secrets: readonly string[];
  /** Where the machine's administrator may have left a policy. */
  readonly administrator: AdministratorPlaces;
  /** The folder that holds the VMs' folders. */
  readonly root: string;
  /** The job, as `vm.json` records it; empty outside a runner. */
  readonly job: string;
  /** By what a later process recognises the VM that this run claims; see `vm.json`. */
  readonly claimant: string;
  /** The supervisor's program. */
  readonly supervisorEntry: string;
  /** Opens the tool cache. A run that attaches never needs it, and it takes time to load. */
  readonly toolCache: () => Promise<ToolCache>;
  /** Opens the cache of downloaded images, where there is one. It takes time to load. */
  readonly imageCache?: () => Promise<ImageCache>;
  /** True on a CI runner, whose devices may be repaired. */
  readonly isRunner: boolean;
  /** A process whose end ends even a kept VM. */
  readonly watchPid?: number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Shows what a script in the guest prints, as it comes, for as long as the work takes. */
  readonly showGuest: <T>(work: (output: GuestOutput) => Promise<T>) => Promise<T>;
  /** The words of the front that shows the results of the run. */
  readonly wording: Wording;
  /** Told the name of each phase as it begins. */
  readonly onPhase: (name: string) => void;
}

/** Runs a piece of work as a named phase of the run. */
export type Phases = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** A running VM, as one run sees it. */
export interface Session {
  readonly client: SupervisorClient;
  readonly folder: VmDirectory;
  readonly pid: number;
  readonly qemuVersion: string;
  readonly accel: { readonly name: string; readonly reason: string };
  readonly ports: readonly PortForward[];
  /** The policy layers that this run adds to those of the VM. */
  readonly layers: readonly PolicyLayer[];
  readonly context: Partial<GateContext>;
  /** The newest event before this run: a `wait-event` at the start of its script looks for later ones. */
  readonly cursor: number;
  /** Undefined after an attach, which needs no toolchain. */
  readonly toolchain?: Toolchain;
}

/** What follows from the process's environment alone. */
export type ProcessFacts = Pick<Environment, 'caller' | 'secrets' | 'administrator' | 'root' | 'job' | 'isRunner' | 'supervisorEntry'>;

/**
 * Reads the facts of the running process.
 *
 * @param entryFile - the bundle that runs; the supervisor's bundle lies beside it.
 */
export function processFacts(env: NodeJS.ProcessEnv, entryFile: string): ProcessFacts {
  const isRunner = env['GITHUB_ACTIONS'] === 'true';
  const run = isRunner ? runIdentity(env) : null;
  return {
    // Outside a runner GITHUB_ACTOR is a variable that anybody may set; the user id is not.
    caller: { actor: (run === null ? undefined : env['GITHUB_ACTOR']) || userInfo().username, run },
    secrets: secretsFromEnvironment(env),
    administrator: administratorPlaces(env),
    root: stateRoot(env),
    job: run === null ? '' : [run.repository, run.runId, run.attempt, run.job].join('/'),
    isRunner,
    supervisorEntry: path.join(path.dirname(entryFile), '..', 'supervisor', 'index.js'),
  };
}

function runIdentity(env: NodeJS.ProcessEnv): NonNullable<Caller['run']> {
  const value = (name: string): string => env[name] ?? '';
  return {
    repository: value('GITHUB_REPOSITORY'),
    workflow: value('GITHUB_WORKFLOW'),
    runId: value('GITHUB_RUN_ID'),
    attempt: value('GITHUB_RUN_ATTEMPT'),
    job: value('GITHUB_JOB'),
  };
}
