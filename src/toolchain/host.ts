import { lookOnPath } from './lookup.js';
import { type Finished, type RunOptions, runBounded } from './run.js';

/** The machine as the toolchain sees it. One value, so that a test can give another PATH, or count what is spawned. */
export interface Host {
  readonly env: NodeJS.ProcessEnv;
  /** True if commands run as root without help. */
  readonly isRoot: boolean;
  readonly run: (command: readonly string[], options: RunOptions) => Promise<Finished>;
}

/** The machine that this process runs on. */
export function systemHost(): Host {
  return { env: process.env, isRoot: process.geteuid?.() === 0, run: runBounded };
}

/** A command made ready to run as root. */
export interface Elevated {
  readonly command: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** See {@link RunOptions.killWith}. */
  readonly killWith?: readonly string[];
}

/** RUNNER_TRACKING_ID: by it the runner finds what a killed step left behind. */
const KEPT_VARIABLES = ['PATH', 'HOME', 'USER', 'TMPDIR', 'TERM', 'RUNNER_TRACKING_ID'];
const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'all_proxy'];

/**
 * A command as root: as it is for root, else through `sudo -n`, which never asks for a password.
 *
 * The child gets PATH, proxies and `extra` only: a package's scripts run as root and have no use for the job's secrets.
 *
 * @returns undefined where this process is not root and there is no sudo.
 */
export function elevate(host: Host, command: readonly string[], extra: Readonly<Record<string, string>> = {}): Elevated | undefined {
  const env = { ...plainEnvironment(host.env), ...extra };
  if (host.isRoot) return { command, env };
  const sudo = lookOnPath('sudo', host.env.PATH)[0];
  if (sudo === undefined) return undefined;
  const proxies = PROXY_VARIABLES.filter((name) => env[name] !== undefined);
  const prefix = [sudo, '-n', ...(proxies.length > 0 ? [`--preserve-env=${proxies.join(',')}`] : [])];
  // sudo clears the environment, so what the command needs is set behind it.
  const assignments = Object.entries({ LC_ALL: 'C', ...extra }).map(([name, value]) => `${name}=${value}`);
  return { command: [...prefix, 'env', ...assignments, ...command], env, killWith: [sudo, '-n', 'kill'] };
}

/** The part of an environment that a helper program needs. */
export function plainEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = [...KEPT_VARIABLES, ...PROXY_VARIABLES].filter((name) => env[name] !== undefined);
  return { ...Object.fromEntries(names.map((name) => [name, env[name]])), LC_ALL: 'C' };
}
