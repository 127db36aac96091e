import { type RunOptions, runProgram } from './exec.js';
import { lookOnPath } from './lookup.js';

const PROXY_VARIABLES = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY', 'all_proxy'];

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

/** Returns the proxies that an environment names, for a command that downloads. */
export function proxyVariables(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(PROXY_VARIABLES.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));
}

/** A command made ready to run as root. */
export interface Elevated extends Pick<RunOptions, 'variables' | 'killWith'> {
  readonly command: readonly string[];
}

/**
 * Makes a command run as root: unchanged for root, otherwise through `sudo -n`, which never asks for a password.
 *
 * @param variables - set for the command on top of the usual environment.
 * @returns undefined where this process is not root and there is no sudo.
 */
export function elevate(host: Host, command: readonly string[], variables: Readonly<Record<string, string>> = {}): Elevated | undefined {
  if (host.isRoot) return { command, variables };
  const sudo = lookOnPath('sudo', host.env['PATH'])[0];
  if (sudo === undefined) return undefined;
  const proxies = Object.keys(proxyVariables(host.env));
  const prefix = [sudo, '-n', ...(proxies.length > 0 ? [`--preserve-env=${proxies.join(',')}`] : [])];
  // sudo clears the environment, so set what the command needs behind it. A proxy may have a password, which others must not see.
  const behind = Object.entries({ LC_ALL: 'C', ...variables }).filter(([name]) => !proxies.includes(name));
  const assignments = behind.map(([name, value]) => `${name}=${value}`);
  return { command: [...prefix, 'env', ...assignments, ...command], variables, killWith: [sudo, '-n', 'kill'] };
}
