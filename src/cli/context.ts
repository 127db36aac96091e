import { randomUUID } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { Environment } from '../engine/context.js';
import { TERMINAL } from '../shared/wording.js';
import { Cancellation } from './cancellation.js';
import { guestStreams, withGuestOutput } from './guest-output.js';
import { terminalLog } from './logger.js';
import type { Terminal } from './terminal.js';

/** What a command wants of its environment. */
interface EnvironmentOptions {
  readonly onPhase?: (name: string) => void;
  readonly rawGuest?: boolean;
}

/** What a command has around it. */
export class CliContext {
  private cancellation: Cancellation | undefined;

  constructor(
    readonly terminal: Terminal,
    /** True if the command prints for a machine. */
    readonly json: boolean,
  ) {}

  /** True if a signal has asked the command to end. */
  get cancelled(): boolean {
    return this.cancellation?.signal.aborted ?? false;
  }

  /**
   * The engine's view of this machine and this user. From now on the signals that end a process abort its `signal` instead.
   *
   * @param options.onPhase - told the name of each phase of a run as it begins.
   * @param options.rawGuest - true if a guest's output goes out as it is whatever takes it.
   */
  async environment({ onPhase = () => undefined, rawGuest = false }: EnvironmentOptions = {}): Promise<Environment> {
    this.cancellation ??= new Cancellation((line) => this.terminal.err(line));
    // Loaded here, because a command that asks nothing of the engine should not wait for it.
    const { processFacts } = await import('../engine/context.js');
    const { directoryToolCache } = await import('../toolchain/tool-cache.js');
    return {
      ...processFacts(process.env, realpathSync(process.argv[1] ?? '')),
      log: terminalLog(this.terminal),
      claimant: randomUUID(),
      toolCache: async () => directoryToolCache(toolCacheFolder(process.env)),
      signal: this.cancellation.signal,
      showGuest: (work) => withGuestOutput(guestStreams(this.json, rawGuest), work),
      wording: TERMINAL,
      onPhase,
    };
  }

  release(): void {
    this.cancellation?.release();
  }
}

/** The runner's tool cache, so that a `run:` line and a step share what they found; else one of the user's own. */
export function toolCacheFolder(env: NodeJS.ProcessEnv): string {
  return env['RUNNER_TOOL_CACHE'] || path.join(env['XDG_CACHE_HOME'] || path.join(homedir(), '.cache'), 'maqet', 'tools');
}
