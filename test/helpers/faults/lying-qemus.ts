import type { Verdict } from './cells.js';

/** An emulator that is not what it says. */
interface Lie {
  readonly name: string;
  /** `$REAL` is the emulator. */
  readonly script: string;
  readonly right: readonly Verdict[];
  readonly ci?: boolean;
  readonly ms?: number;
  readonly leaves?: RegExp;
}

const VERSION = `case "$1" in --version) exec $REAL "$@";; esac`;
const GREETING = `printf '{"QMP": {"version": {"qemu": {"micro": 0, "minor": 2, "major": 7}, "package": ""}, "capabilities": []}}\\r\\n' >&3`;
/** Answers each command with the same text. maqet sends no line feed, for which `read` would wait. */
const answers = (text: string): string => `${GREETING}; while dd bs=65536 count=1 <&3 >/dev/null 2>&1; do printf '${text}' >&3; done`;

const FAILED: readonly Verdict[] = ['failed'];
const ENDS: readonly Verdict[] = ['crashed', 'failed'];
const HANGS: readonly Verdict[] = ['crashed', 'failed', 'timed-out'];

/** Says its version as told, and is never started. */
const version = (name: string, script: string, right = FAILED): Lie => ({ name: `--version ${name}`, script, right });
/** Says the true version, then does this in place of the emulator. */
const started = (name: string, script: string, right = HANGS, ci = false): Lie => ({
  name,
  script: `${VERSION}\n${script}`,
  right,
  ci,
});

/** QEMUs that lie, hang or break. */
export const LIES: readonly Lie[] = [
  version('says nothing', 'exit 0'),
  version('fails', 'exit 1'),
  version('is killed', 'kill -KILL $$'),
  version('is another program', 'echo GNU bash, version 5'),
  version('is too old', 'echo QEMU emulator version 2.1.0'),
  version('is no number', 'echo QEMU emulator version x.y.z'),
  version('is binary', 'head -c 100000 /dev/urandom'),
  version('never ends', 'exec sleep 300'),
  version('floods', 'exec yes', FAILED),
  started('ends at once with 0', 'exit 0', ENDS),
  started('ends at once with 1', 'echo no such thing >&2; exit 1', ENDS),
  started('ends at once with 99', 'exit 99', ENDS),
  started('aborts', 'kill -ABRT $$', ['crashed'], true),
  started('is out of memory', 'kill -KILL $$', ['crashed']),
  started('never greets', 'exec sleep 300', HANGS),
  started('closes QMP and lives on', 'exec 3>&-; exec sleep 300', ENDS, true),
  started('greets and ends', `${GREETING}; exit 0`, ENDS),
  started('greets and closes QMP', `${GREETING}; exec 3>&-; exec sleep 300`, ENDS),
  started('greets and hangs', `${GREETING}; exec sleep 300`, HANGS),
  started('greets half', `printf '{"QMP": {"ver' >&3; exec sleep 300`, HANGS, true),
  started('greets with garbage', `printf 'hello\\r\\n' >&3; exec sleep 300`, ENDS),
  started('greets with another object', `printf '{"return": {}}\\r\\n' >&3; exec sleep 300`, ENDS),
  started('greets with a huge line', `head -c 100000000 /dev/zero | tr '\\0' x >&3; exec sleep 300`, ENDS),
  started('greets without end', 'exec yes "{}" >&3', HANGS),
  started('greets with invalid UTF-8', `printf '\\377\\376\\r\\n' >&3; exec sleep 300`, ENDS),
  started('refuses every command', answers('{"error": {"class": "GenericError", "desc": "no"}, "id": 1}\\r\\n'), ENDS),
  started('answers with a wrong id', answers('{"return": {}, "id": 4711}\\r\\n'), ENDS),
  started('answers without an id', answers('{"return": {}}\\r\\n'), ENDS),
  started('answers with garbage', answers('garbage\\r\\n'), ENDS),
  started('answers with deep nesting', answers(`${'['.repeat(2000)}\\r\\n`), ENDS),
  started('floods its error output', `(yes >&2) & exec $REAL "$@"`, ['passed', 'crashed', 'failed']),
  // The child is not maqet's: QEMU's sandbox lets it start none.
  { ...started('leaves a child behind', `sleep 300 & exec $REAL "$@"`, ['passed']), leaves: /^sleep 300$/ },
  started('ignores SIGTERM', `trap '' TERM HUP INT; ${GREETING}; while :; do sleep 1; done`, HANGS),
];
