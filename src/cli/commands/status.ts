import type { Command } from 'commander';
import type { Json, JsonObject } from '../../shared/json.js';
import { formatDuration } from '../../shared/units.js';
import { describeEnd, findVm } from '../../state/find.js';
import { stateRoot } from '../../state/layout.js';
import { type FoundVm, isLive } from '../../state/liveness.js';
import { SupervisorClient } from '../../supervisor/rpc/client.js';
import type { StatusResult, TailResult } from '../../supervisor/rpc/methods.js';
import type { Bind } from '../command.js';
import { EXIT_CODES } from '../errors.js';
import { auditHead, columns, liveState, vmJson, vmState } from '../render-vm.js';

const SERIAL_LINES = 5;

/** The answers of a VM's supervisor. */
interface Live {
  readonly status: StatusResult;
  readonly tail: TailResult;
}

/** `maqet status [VM]` */
export function define(command: Command, bind: Bind): void {
  command
    .argument('[VM]', 'the name of the VM', 'vm')
    .addHelpText('after', '\nFor a VM that has ended, shows how it ended. The exit code is 0 for every VM that exists, running or not.');
  bind(command, async ({ processedArgs: [vm] }) => {
    const found = await findVm(stateRoot(process.env), String(vm));
    const runs = await isLive(found);
    const live = runs ? await ask(found) : undefined;
    const head = await auditHead(found.directory.dir);
    return { code: EXIT_CODES.passed, lines: statusLines(found, runs, live, head), json: statusJson(found, runs, live, head) };
  });
}

/** Asks the supervisor. @returns undefined if its QEMU has not started yet. */
async function ask({ directory, record }: FoundVm): Promise<Live | undefined> {
  if (record.qemu === null) return undefined;
  const client = await SupervisorClient.attach(directory);
  try {
    return { status: await client.status(), tail: await client.tail() };
  } finally {
    client.close();
  }
}

function statusLines({ directory, record }: FoundVm, runs: boolean, live: Live | undefined, head: string | null): string[] {
  const { accel, bootMs, ports } = record;
  const rows: string[][] = [['state', stateText(record, runs, live)]];
  if (accel !== null) rows.push(['accel', `${accel.name}: ${accel.reason}`]);
  if (bootMs !== null) rows.push(['boot', formatDuration(bootMs)]);
  if (live !== undefined) rows.push(...liveRows(live.status));
  else if (!runs) rows.push(['audit', head === null ? 'missing or broken: `maqet verify` tells more' : `verified, head ${head}`]);
  for (const { host, guest, protocol } of ports) rows.push(['port', `127.0.0.1:${host} → ${guest}/${protocol}`]);
  rows.push(['directory', directory.dir]);
  const serial = live?.tail.serial.slice(-SERIAL_LINES) ?? [];
  return [record.vm, ...columns(rows).map((row) => `  ${row}`), ...serial.map((line) => `  serial| ${line}`)];
}

function stateText(record: FoundVm['record'], runs: boolean, live: Live | undefined): string {
  if (live !== undefined) return liveState(live.status);
  return runs ? record.state : `${vmState(record, runs)}: ${describeEnd(record)}`;
}

function liveRows(status: StatusResult): string[][] {
  const { serialBytes, serialQuietMs, auditHead, auditRecords, uptimeMs, pid, supervisor, kept } = status;
  const quiet = serialBytes === 0 ? 'no output yet' : `${serialBytes} bytes, the last ${formatDuration(serialQuietMs)} ago`;
  return [
    ['up', `${formatDuration(uptimeMs)}${kept ? ', kept' : ''}`],
    ['pid', `${pid}, supervisor ${supervisor.pid}`],
    ['serial', quiet],
    ['audit', `${auditRecords} records, head ${auditHead}`],
  ];
}

function statusJson({ directory, record }: FoundVm, runs: boolean, live: Live | undefined, head: string | null): JsonObject {
  const known = vmJson(directory.dir, record, runs, head);
  return live === undefined ? known : { ...known, ...(live.status as unknown as JsonObject), tail: live.tail as unknown as Json };
}
