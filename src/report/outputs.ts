import { type Json, stringifyJson } from '../shared/json.js';
import type { RunResult } from './result.js';
import { renderResultsOutput } from './results.js';

/** What the outputs of a step are made from. */
export interface OutputSources {
  readonly result: RunResult;
  /** Undefined if nothing was uploaded. */
  readonly artifact?: { readonly id: number; readonly url: string } | undefined;
  /** The path of the run's page. Undefined if it was not written. */
  readonly page?: string | undefined;
}

/** One output of the action. */
interface Output {
  readonly name: string;
  readonly description: string;
  /** Returns the value, or undefined for an output that does not apply to the run. */
  readonly value: (sources: OutputSources) => string | number | boolean | undefined;
}

/**
 * Every output of the action, in the order in which the documentation shows them. `action.yml` and the table of outputs are
 * generated from this list.
 */
export const OUTPUTS = [
  {
    name: 'status',
    description: 'Verdict: `passed`, `failed`, `timed-out`, `crashed` or `blocked` (by the policy).',
    value: ({ result }) => result.status,
  },
  {
    name: 'exit-code',
    description: 'Exit code of the script of `run`; 128 + the number of the signal that ended it.',
    value: ({ result }) => result.run?.exitCode,
  },
  {
    name: 'results',
    description:
      'JSON list with the outcome of each line of `snapshot` and of the QMP script; its last entry, `metrics`, has the metrics of the run.',
    value: ({ result }) => renderResultsOutput(result),
  },
  {
    name: 'vm-dir',
    description: 'Directory of the VM, with its logs, dumps and screenshots.',
    value: ({ result }) => result.dir,
  },
  { name: 'pid', description: 'Process id of QEMU.', value: ({ result }) => result.pid },
  { name: 'accel', description: 'Accelerator in use: `kvm`, `hvf` or `tcg`.', value: ({ result }) => result.accel?.name },
  {
    name: 'boot-ms',
    description: 'Milliseconds from the start of the guest until `wait-for` was reached.',
    value: ({ result }) => result.bootMs,
  },
  { name: 'qemu-path', description: 'Path of the QEMU binary.', value: ({ result }) => result.toolchain?.qemuSystem.path },
  { name: 'qemu-img-path', description: "Path of QEMU's image tool.", value: ({ result }) => result.toolchain?.qemuImg.path },
  { name: 'qemu-version', description: 'Version of QEMU.', value: ({ result }) => result.qemuVersion },
  {
    name: 'qemu-cache-hit',
    description: '`true` if an earlier step had found the binaries, and this one did not search for them.',
    value: ({ result }) => result.toolchain && result.toolchain.counts.hits > 0,
  },
  {
    name: 'ports',
    description: 'JSON list of the open ports: `host`, `guest`, `protocol`.',
    value: ({ result }) => json(result.ports),
  },
  {
    name: 'serial-log',
    description: "Path of the serial console's log.",
    // Without a process, QEMU has written no log.
    value: ({ result }) => (result.pid === undefined ? undefined : result.serialLog),
  },
  { name: 'screenshot', description: 'Path of the screenshot.', value: ({ result }) => result.screenshot },
  {
    name: 'dumps',
    description: 'JSON list of the memory dumps: `path`, `bytes`, `sha256` (of the stored file), `format`.',
    value: ({ result }) => json(result.dumps.map(({ path, bytes, sha256, format }) => ({ path, bytes, sha256, format }))),
  },
  {
    name: 'audit-log',
    description: 'Path of the audit log.',
    value: ({ result }) => (result.audit === undefined ? undefined : result.auditLog),
  },
  { name: 'audit-head', description: "Hash of the audit log's last record.", value: ({ result }) => result.audit?.head },
  { name: 'artifact-id', description: 'Id of the uploaded artifact.', value: ({ artifact }) => artifact?.id },
  { name: 'artifact-url', description: 'Address of the uploaded artifact.', value: ({ artifact }) => artifact?.url },
  {
    name: 'report',
    description: "Path of the run's page, `report.html`: verdict, timeline, commands, dumps. The artifact also contains it.",
    value: ({ page }) => page,
  },
] as const satisfies readonly Output[];

/** Returns the outputs of a run as text. An output that does not apply to the run is empty. Pure. */
export function outputValues(sources: OutputSources): Record<(typeof OUTPUTS)[number]['name'], string> {
  const values = OUTPUTS.map(({ name, value }) => [name, String(value(sources) ?? '')]);
  return Object.fromEntries(values);
}

function json(value: unknown): string {
  return stringifyJson(value as Json);
}
