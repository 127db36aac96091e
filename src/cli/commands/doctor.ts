import type { Command } from 'commander';
import { diagnose } from '../../engine/doctor.js';
import type { Finding } from '../../engine/leftovers.js';
import type { Json } from '../../shared/json.js';
import { formatBytes } from '../../shared/units.js';
import type { Bind } from '../command.js';
import { EXIT_CODES } from '../errors.js';
import { columns } from '../render-vm.js';

const HELP = `
Looks for what crashes have left, and mends it: processes whose supervisor is
gone, records that are damaged or name a VM that is gone, abandoned claims,
unfinished downloads, and the memory that KVM did not work. Also shows the free
space, and whether KVM opens, with the command that gives access. Touches no VM
that runs, and removes no logs, disks or dumps.

The exit code is 0 if all is well or mended, and 1 if something is left to do.`;

/** `maqet doctor` */
export function define(command: Command, bind: Bind): void {
  command.option('--dry-run', 'change nothing').addHelpText('after', HELP);
  bind(command, async (parsed, context) => {
    const { dryRun = false } = parsed.opts<{ dryRun?: true }>();
    const { root, freeBytes, kvm, running, findings } = await diagnose(await context.environment(), !dryRun);
    const free = freeBytes === undefined ? 'not created yet' : `${formatBytes(freeBytes)} free`;
    const rows = columns([
      ['VMs', `${running} running`],
      ['space', `${root}: ${free}`],
      ['KVM', kvm.reason],
    ]);
    return {
      code: findings.every(({ mended }) => mended !== null) ? EXIT_CODES.passed : EXIT_CODES.failed,
      lines: [...rows, ...(findings.length === 0 ? ['Nothing is wrong.'] : findings.flatMap(findingLines))],
      json: { root, freeBytes: freeBytes ?? null, kvm: { ...kvm }, running, findings: findings as unknown as Json[] },
    };
  });
}

function findingLines({ where, problem, mended, remedy }: Finding): string[] {
  return [`${where}: ${problem}`, `  ${mended ?? remedy ?? ''}`];
}
