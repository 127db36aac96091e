import { PROXY_VARIABLES, type RunOptions, runProgram, scrubEnvironment } from './exec.js';
import { lookOnPath } from './lookup.js';

/** The machine as the toolchain sees it. One value, so that a test can give another PATH, or count the processes. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  /** True if commands run as root without help. */
  readonly isRoot: boolean;
  readonly run: typeof runProgram;
}

/** Returns the machine that this process runs on. */
export function systemHost(): Host {
  return { env: process.env, isRoot: process.geteuid?.() === 0, run: runProgram };
}

/** A command made ready to run as root. */
export interface Elevated extends Pick<RunOptions, 'variables' | 'killWith'> {
  readonly command: readonly string[];
}

/**
 * Makes a command run as root: unchanged for root, otherwise through `sudo -n`, which never asks for a password.
 *
 * @param variables - set for the command on top of the scrubbed environment.
 * @returns undefined where this process is not root and there is no sudo.
 */
export function elevate(host: Host, command: readonly string[], variables: Readonly<Record<string, string>> = {}): Elevated | undefined {
  if (host.isRoot) return { command, variables };
  const sudo = lookOnPath('sudo', host.env['PATH'])[0];
  if (sudo === undefined) return undefined;
  const env = scrubEnvironment(host.env);
  const proxies = PROXY_VARIABLES.filter((name) => env[name] !== undefined);
  const prefix = [sudo, '-n', ...(proxies.length > 0 ? [`--preserve-env=${proxies.join(',')}`] : [])];
  // sudo clears the environment, so set what the command needs behind it.
  const assignments = Object.entries({ LC_ALL: 'C', ...variables }).map(([name, value]) => `${name}=${value}`);
  return { command: [...prefix, 'env', ...assignments, ...command], variables, killWith: [sudo, '-n', 'kill'] };
}
