import { stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { Deadline } from '../../src/shared/deadline.js';
import { copyVariables } from '../../src/storage/variables.js';
import { type Arch, emulatorFor } from '../../src/toolchain/arch.js';
import { resolveUefi } from '../../src/toolchain/firmware.js';
import { defaultCpu, defaultMachine } from '../../src/vm/platforms.js';
import { ensureDebianPackages, ensurePrograms } from '../helpers/packages.js';
import { readUntil } from '../helpers/qemu.js';
import { recordingLogger } from '../helpers/toolchain/fake-machine.js';
import { ample, Bench, PLATFORM_PROGRAMS } from '../helpers/vm/support.js';

const bench = new Bench();
beforeAll(async () => {
  await ensurePrograms(PLATFORM_PROGRAMS);
  await ensureDebianPackages(['ovmf', 'qemu-efi-aarch64', 'qemu-efi-arm']);
}, 600_000);
afterEach(() => bench.cleanUp());

/** Starts a VM under UEFI. Returns it with the file of its variables. */
async function start(arch: Arch, machine = defaultMachine(arch, '7.2.0')) {
  const found = await resolveUefi({ arch, machine, install: false, log: recordingLogger(), deadline: ample() });
  const variables = path.join(await bench.directory(), 'variables.fd');
  await copyVariables(found.variablesTemplate, variables);
  const firmware = { kind: 'flash', code: found.code, variables } as const;
  const vm = await bench.start(
    { arch, machine, cpu: defaultCpu(arch), memoryBytes: 256 * 2 ** 20, firmware },
    { qemu: emulatorFor(arch).file },
  );
  await vm.resume(ample());
  return { vm, found, variables };
}

describe('the UEFI that is found boots and prints to the serial port', () => {
  test.each<[Arch, string | undefined]>([
    ['x86_64', undefined],
    ['x86_64', 'pc-i440fx-6.2'],
    ['aarch64', undefined],
    ['arm', undefined],
  ])(
    'for %s, machine %s',
    async (arch, machine) => {
      const { vm, found, variables } = await start(arch, machine);
      await readUntil(vm.serial, /BdsDxe|UEFI Interactive Shell/, Deadline.after(120_000));
      // All VMs share the template: this one stores its variables in its own copy.
      expect((await stat(variables)).mtimeMs).toBeGreaterThan((await stat(found.variablesTemplate)).mtimeMs);
    },
    120_000,
  );
});
