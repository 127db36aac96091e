import path from 'node:path';
import { type Caller, claimedActor } from '../audit/record.js';
import { secretsFromEnvironment } from '../audit/redact/names.js';
import type { GuestOutput } from '../guest/channel.js';
import type { PolicyLayer } from '../policy/layer.js';
import type { Logger } from '../shared/logger.js';
import { systemUser } from '../shared/process.js';
import type { Wording } from '../shared/wording.js';
import { stateRoot, type VmDirectory } from '../state/layout.js';
import type { ImageCache } from '../storage/download/fetch.js';
import type { SupervisorClient } from '../supervisor/rpc/client.js';
import type { GateContext } from '../supervisor/rpc/methods.js';
import type { Toolchain } from '../toolchain/resolve.js';
import type { ToolCache } from '../toolchain/tool-cache.js';
import type { PortForward } from '../vm/spec.js';

/** Where the administrator of a machine can put a policy for all that maqet does on it. */
export interface AdministratorPlaces {
  /** The file that always applies, if it exists. */
  readonly file: string;
  /** The value of `MAQET_POLICY`: one more file. Undefined if the variable is not set. */
  readonly variable: string | undefined;
  /** The user ids that may own both files and the directories above them. */
  readonly trusted: readonly number[];
}

/** The machine and the caller of a run. Each front creates one. */
export interface Environment {
  readonly log: Logger;
  /** Shows the lines of supervisors, such as decisions of the policy, which are on record. {@link log} if left out. */
  readonly supervisorLog?: Logger;
  readonly caller: Caller;
  /** Values that must not reach the audit log. */
  readonly secrets: readonly string[];
  readonly administrator: AdministratorPlaces;
  /** The directory of all VMs. */
  readonly root: string;
  /** The job, as `vm.json` records it; empty outside a runner. */
  readonly job: string;
  /** Identifies the VM that this run claims to a later process. See `vm.json`. */
  readonly claimant: string;
  /** Path of the supervisor's program. */
  readonly supervisorEntry: string;
  /** Opens the tool cache. It takes time to load, and a run that attaches does not need it. */
  readonly toolCache: () => Promise<ToolCache>;
  /** Opens the cache of downloaded images, if there is one. It takes time to load. */
  readonly imageCache?: () => Promise<ImageCache>;
  /** True on a CI runner, where maqet may repair the mode of `/dev/kvm`. */
  readonly isRunner: boolean;
  /** True if a run that passed keeps its VM unless the inputs say otherwise. */
  readonly keepsPassed?: boolean;
  /** A process whose exit stops even a kept VM. */
  readonly watchPid?: number;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  /** Shows the output of a script in the guest while the work lasts. */
  readonly showGuest: <T>(work: (output: GuestOutput) => Promise<T>) => Promise<T>;
  /** The words of the front that shows the results of the run. */
  readonly wording: Wording;
  /** Receives the name of each phase as it begins. */
  readonly onPhase: (name: string) => void;
}

/** Runs a piece of work as a named phase of the run. */
export type Phases = <T>(name: string, work: () => Promise<T>) => Promise<T>;

/** A running VM, as one run sees it. */
export interface Session {
  readonly client: SupervisorClient;
  readonly directory: VmDirectory;
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

/** The part of an {@link Environment} that follows from the environment of the process. */
export type ProcessFacts = Pick<Environment, 'caller' | 'secrets' | 'administrator' | 'root' | 'job' | 'isRunner' | 'supervisorEntry'>;

/**
 * Reads the facts of the running process.
 *
 * @param entryFile - path of the running bundle. The supervisor's bundle lies beside it.
 */
export function processFacts(env: NodeJS.ProcessEnv, entryFile: string): ProcessFacts {
  const isRunner = env['GITHUB_ACTIONS'] === 'true';
  const run = isRunner ? runIdentity(env) : null;
  return {
    caller: { actor: actorOf(run === null ? undefined : env['GITHUB_ACTOR']), run },
    secrets: secretsFromEnvironment(env),
    administrator: administratorPlaces(env),
    root: stateRoot(env),
    job: run === null ? '' : [run.repository, run.runId, run.attempt, run.job].join('/'),
    isRunner,
    supervisorEntry: path.join(path.dirname(entryFile), '..', 'supervisor', 'index.js'),
  };
}

/** Returns the user of the system outside a runner. On a runner, a `run:` line can set GITHUB_ACTOR: the name is marked as claimed. */
function actorOf(claimed: string | undefined): string {
  return claimed ? claimedActor(claimed) : systemUser();
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

/** Returns the places on this machine: `/etc/maqet/policy.yml`, and the file that the variable `MAQET_POLICY` names. */
export function administratorPlaces(env: NodeJS.ProcessEnv): AdministratorPlaces {
  return { file: '/etc/maqet/policy.yml', variable: env['MAQET_POLICY'], trusted: [0] };
}
