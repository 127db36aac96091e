/**
 * The variables by which the processes of a VM are found whatever `vm.json` says. A supervisor gets both, and all that it starts inherits
 * them: QEMU, the daemons of shares, the SSH client.
 */
export const MARKS = { claimant: 'MAQET_CLAIMANT', directory: 'MAQET_DIRECTORY' } as const;

/** RUNNER_TRACKING_ID lets the runner find what a killed step left behind. */
const KEPT_VARIABLES = ['PATH', 'HOME', 'USER', 'TMPDIR', 'TERM', 'RUNNER_TRACKING_ID', MARKS.claimant, MARKS.directory];

/**
 * Returns the environment of QEMU and of every helper program: a few variables by name, in the C locale, because their messages are shown
 * in English and parsed.
 *
 * All others stay out: the secrets of a job, which `/proc/PID/environ` would show, and what makes a program load other code or open
 * other files (`LD_PRELOAD`, `LD_LIBRARY_PATH`, `QEMU_MODULE_DIR`, `GCONV_PATH`, `LISTEN_FDS`, …).
 */
export function programEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = KEPT_VARIABLES.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]]));
  return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
