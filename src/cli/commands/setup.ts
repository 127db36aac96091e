import type { Command } from 'commander';
import { resolveAccelerator } from '../../engine/plan/accelerator.js';
import { policyLayers } from '../../engine/preflight/layers.js';
import { refusedQemu } from '../../engine/preflight/limits.js';
import { requirePermittedFiles } from '../../engine/preflight/programs.js';
import { parseInputs } from '../../inputs/parse.js';
import { PolicyError } from '../../policy/violations.js';
import { Deadline } from '../../shared/deadline.js';
import { inspectKvm } from '../../toolchain/kvm.js';
import { resolveToolchain } from '../../toolchain/resolve.js';
import { defaultMachine } from '../../vm/platforms.js';
import { addInputFlags, readInputFlags } from '../arguments.js';
import type { Bind, Report } from '../command.js';
import type { CliContext } from '../context.js';
import { EXIT_CODES } from '../errors.js';
import { asJson } from '../render-run.js';
import { columns } from '../render-vm.js';

/** `maqet setup` */
export function define(command: Command, bind: Bind): void {
  addInputFlags(command, ['arch', 'accel', 'timeout', 'qemu', 'qemu-version', 'install']);
  command.addHelpText('after', '\nTests the accelerator by booting the self-test guest, once for each boot of this machine.');
  bind(command, setup);
}

async function setup(parsed: Command, context: CliContext): Promise<Report> {
  const inputs = await parseInputs(readInputFlags(parsed));
  const env = await context.environment(inputs);
  const { arch, qemu, qemuVersion: versionRange, install } = inputs;
  const layers = await policyLayers(inputs, env.administrator);
  const refused = await refusedQemu(qemu, layers);
  if (refused.length > 0) throw new PolicyError(refused.map(({ violation }) => violation));
  const deadline = Deadline.after(inputs.timeoutMs, env.signal);
  const toolCache = await env.toolCache();
  const toolchain = await resolveToolchain({ arch, qemu, versionRange, install, toolCache, log: env.log, deadline });
  await requirePermittedFiles(layers, { programs: [toolchain.qemuSystem.path, toolchain.qemuImg.path] });
  const { qemuSystem, qemuImg, source, counts, lookupMs } = toolchain;
  const machine = defaultMachine(arch, qemuSystem.version);
  const accel = await resolveAccelerator(inputs, machine, toolchain, env, deadline);
  const kvm = inspectKvm();
  const lines = columns([
    ['emulator', `${qemuSystem.version}  ${qemuSystem.path}`],
    ['images', `${qemuImg.version}  ${qemuImg.path}`],
    ['found', `${source}, ${lookupMs.toFixed(1)} ms, ${counts.lookups} searches of PATH, ${counts.spawns} processes started`],
    ['machine', machine],
    ['kvm', `${kvm.state}: ${kvm.reason}`],
    ['accel', `${accel.accel}: ${accel.reason}`],
  ]);
  return { code: EXIT_CODES.passed, lines, json: { toolchain: asJson(toolchain), machine, kvm: asJson(kvm), accel: asJson(accel) } };
}
