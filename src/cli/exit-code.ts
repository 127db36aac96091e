import { CancelledError, type FailureStatus, MaqetError } from '../shared/errors.js';

/** What the command's exit code says. A contract: scripts rely on it. */
export const EXIT_CODES = {
  passed: 0,
  failed: 1,
  'timed-out': 3,
  blocked: 4,
  crashed: 5,
  cancelled: 130,
} as const satisfies Record<'passed' | 'cancelled' | FailureStatus, number>;

/** The exit code of a run in the guest that has none of its own, as `docker run` has it: 1 would be the guest's. */
export const NOT_RUN = 125;

/** The exit codes as the help shows them. */
export const EXIT_CODE_HELP = `Exit codes:
  0    passed
  1    failed, wrong input, or an audit log that does not verify
  3    timed out
  4    blocked by the policy
  5    QEMU or its supervisor crashed
  130  cancelled (SIGINT, SIGTERM, SIGHUP)`;

/** The exit code for what ended a command. */
export function exitCodeOf(error: unknown, cancelled: boolean): number {
  if (cancelled || error instanceof CancelledError) return EXIT_CODES.cancelled;
  return error instanceof MaqetError ? EXIT_CODES[error.status] : EXIT_CODES.failed;
}
