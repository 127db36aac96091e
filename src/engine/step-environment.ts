import { createHash } from 'node:crypto';

/** Variables by name, each as the SHA-256 of its value: enough to see what has changed, and no value is kept. */
export type EnvironmentMark = Readonly<Record<string, string>>;

/** What the runner sets for every step, and what belongs to a process rather than to its user. */
const NOT_A_STEPS_OWN = /^(?:GITHUB|RUNNER|ACTIONS|INPUT|STATE)_|^(?:PATH|HOME|USER|LOGNAME|SHELL|SHLVL|PWD|OLDPWD|_|TERM|TMPDIR)$/;
const POSIX_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** Marks the environment in which a VM was started. */
export function markEnvironment(env: NodeJS.ProcessEnv): EnvironmentMark {
  return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, hash(value)]])));
}

/**
 * The variables that a later step has of its own: those of its `env:`, and those that steps since have set for all. A process
 * cannot see which variables are its step's, so they are told by what has changed since the VM was started.
 */
export function changedSince(mark: EnvironmentMark, env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) =>
      value !== undefined && POSIX_NAME.test(name) && !NOT_A_STEPS_OWN.test(name) && mark[name] !== hash(value) ? [[name, value]] : [],
    ),
  );
}

function hash(value: string): string {
  return createHash('sha256').update(value).digest('hex');
}
