/** An output of the action. */
export interface OutputEntry {
  readonly name: string;
  readonly description: string;
}

/**
 * Every output, in the order in which it is shown: the one source of `action.yml`'s outputs and of the README's table.
 * One that does not apply to a run is empty.
 */
export const OUTPUTS = [
  { name: 'status', description: 'Verdict: `passed`, `failed`, `timed-out`, `crashed` or `blocked` (by the policy).' },
  { name: 'exit-code', description: 'Exit code of the script of `run`; 128 + the number of the signal that ended it.' },
  {
    name: 'results',
    description:
      'JSON list with the outcome of each line of `snapshot` and of the QMP script; its last entry, `metrics`, has the figures of the run.',
  },
  { name: 'vm-dir', description: 'Folder of the VM, with its logs, dumps and screenshots.' },
  { name: 'pid', description: 'Process id of QEMU.' },
  { name: 'accel', description: 'Accelerator in use: `kvm`, `hvf` or `tcg`.' },
  { name: 'boot-ms', description: 'Milliseconds from the start of the guest until `wait-for` was reached.' },
  { name: 'qemu-path', description: 'Path of the QEMU binary.' },
  { name: 'qemu-img-path', description: "Path of QEMU's image tool." },
  { name: 'qemu-version', description: 'Version of QEMU.' },
  { name: 'qemu-cache-hit', description: '`true` if the binaries were known from an earlier step, without looking for them.' },
  { name: 'ports', description: 'JSON list of the open ports: `host`, `guest`, `protocol`.' },
  { name: 'serial-log', description: "Path of the serial console's log." },
  { name: 'screenshot', description: 'Path of the screenshot.' },
  { name: 'dumps', description: 'JSON list of the memory dumps: `path`, `bytes`, `sha256` (of the stored file), `format`.' },
  { name: 'audit-log', description: 'Path of the audit log.' },
  { name: 'audit-head', description: "Hash of the audit log's last record." },
  { name: 'artifact-id', description: 'Id of the uploaded artifact.' },
  { name: 'artifact-url', description: 'Address of the uploaded artifact.' },
  { name: 'report', description: "Path of the run's page, `report.html`: verdict, timeline, commands, dumps. The artifact holds it, too." },
] as const satisfies readonly OutputEntry[];

/** The name of an output. */
export type OutputName = (typeof OUTPUTS)[number]['name'];
