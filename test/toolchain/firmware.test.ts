import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Deadline } from '../../src/shared/deadline.js';
import { MaqetError } from '../../src/shared/errors.js';
import { ARCHES } from '../../src/toolchain/arch.js';
import { ToolchainError } from '../../src/toolchain/errors.js';
import { resolveUefi, UEFI_ARCHES, type UefiFiles, type UefiRequest } from '../../src/toolchain/firmware.js';
import { firmwarePlaces, uefiOffer } from '../../src/toolchain/firmware-search.js';
import { FakeMachine, recordingLogger } from '../helpers/toolchain/fake-machine.js';

let machine: FakeMachine;
beforeEach(() => {
  machine = new FakeMachine();
});
afterEach(() => machine.remove());

/** A descriptor as a distribution would install it, with changes. */
function descriptor(code: string, variables: string, changes: object = {}): object {
  return {
    'interface-types': ['uefi'],
    mapping: {
      device: 'flash',
      executable: { filename: code, format: 'raw' },
      'nvram-template': { filename: variables, format: 'raw' },
    },
    targets: [{ architecture: 'x86_64', machines: ['pc-q35-*', 'pc-i440fx-*'] }],
    features: ['acpi-s3'],
    tags: [],
    ...changes,
  };
}

/** Puts two images and a descriptor of them in place. */
function put(directory: string, name: string, changes: object = {}): UefiFiles {
  const dir = machine.file(directory);
  mkdirSync(dir, { recursive: true });
  const files = { code: path.join(dir, `${name}.code`), variablesTemplate: path.join(dir, `${name}.vars`) };
  for (const file of Object.values(files)) writeFileSync(file, 'x');
  writeFileSync(path.join(dir, name), JSON.stringify(descriptor(files.code, files.variablesTemplate, changes)));
  return files;
}

function places() {
  return { descriptors: [machine.file('etc'), machine.file('usr/firmware')], data: [machine.file('usr')] };
}

function resolve(changes: Partial<UefiRequest> = {}): Promise<UefiFiles> {
  const request = {
    arch: 'x86_64',
    machine: 'pc-q35-6.2',
    install: false,
    log: recordingLogger(),
    deadline: Deadline.after(120_000),
  } as const;
  return resolveUefi({ ...request, ...changes }, machine.host(), places());
}

async function refusal(changes: Partial<UefiRequest> = {}): Promise<string> {
  const error = await resolve(changes).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ToolchainError);
  return error instanceof MaqetError ? error.explain() : '';
}

describe('UEFI found by descriptors', () => {
  it('is the first by number, and one without Secure Boot where there is one', async () => {
    put('usr/firmware', '40-enrolled.json', { features: ['enrolled-keys', 'secure-boot', 'requires-smm'] });
    put('usr/firmware', '50-secure.json', { features: ['secure-boot', 'requires-smm'] });
    const plain = put('usr/firmware', '60-plain.json');
    put('usr/firmware', '70-plain.json');
    expect(await resolve()).toEqual(plain);
  });

  it('is one with Secure Boot and no enrolled keys where there is no other', async () => {
    put('usr/firmware', '40-enrolled.json', { features: ['enrolled-keys', 'secure-boot'] });
    const secure = put('usr/firmware', '50-secure.json', { features: ['requires-smm'] });
    expect(await resolve()).toEqual(secure);
  });

  it.each([
    ['q35', true],
    ['pc', true],
    ['pc-q35-8.2', true],
    ['microvm', false],
    ['isapc', false],
    ['xpc-q35-8.2', false],
  ])('suits the machine %s: %s', async (name, fits) => {
    const files = put('usr/firmware', '60-plain.json');
    if (fits) expect(await resolve({ machine: name })).toEqual(files);
    else expect(await refusal({ machine: name })).toContain(`on the machine ${name}`);
  });

  it('skips descriptors that are not raw flash with variables, are for another architecture, or lack their files', async () => {
    const executable = { filename: '/x', format: 'qcow2' };
    put('usr/firmware', '10.json', { 'interface-types': ['bios'] });
    put('usr/firmware', '11.json', { targets: [{ architecture: 'aarch64', machines: ['*'] }] });
    put('usr/firmware', '12.json', { mapping: { device: 'memory', filename: '/x' } });
    put('usr/firmware', '13.json', { mapping: { device: 'flash', executable, 'nvram-template': executable } });
    put('usr/firmware', '14.json', { mapping: { device: 'flash', mode: 'stateless', executable: { filename: '/x', format: 'raw' } } });
    writeFileSync(machine.file('usr/firmware/15.json'), JSON.stringify(descriptor('/none/code', '/none/vars')));
    writeFileSync(machine.file('usr/firmware/16.json'), '{');
    const files = put('usr/firmware', '60.json');
    expect(await resolve()).toEqual(files);
  });

  it('is hidden by a file of the same name in a more important directory, even an empty one', async () => {
    put('usr/firmware', '50-a.json');
    const other = put('usr/firmware', '60-b.json');
    mkdirSync(machine.file('etc'));
    writeFileSync(machine.file('etc/50-a.json'), '');
    expect(await resolve()).toEqual(other);
  });

  it('is read without an error, whatever the descriptor contains', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (whole, targets, mapping) => {
        expect(uefiOffer(whole, 'x86_64', 'q35')).toBeUndefined();
        expect(uefiOffer(descriptor('/c', '/v', { targets }), 'x86_64', 'q35')).toBeUndefined();
        expect(uefiOffer(descriptor('/c', '/v', { mapping }), 'x86_64', 'q35')).toBeUndefined();
      }),
    );
  });
});

describe('UEFI found without descriptors', () => {
  it('is the one that comes with QEMU', async () => {
    mkdirSync(machine.file('usr'));
    const files = { code: machine.file('usr/edk2-x86_64-code.fd'), variablesTemplate: machine.file('usr/edk2-i386-vars.fd') };
    for (const file of Object.values(files)) writeFileSync(file, 'x');
    expect(await resolve()).toEqual(files);
    // The flash of an ARM board has one size.
    writeFileSync(machine.file('usr/edk2-aarch64-code.fd'), 'x');
    expect(await refusal({ arch: 'aarch64', machine: 'virt-6.2' })).toContain('No UEFI firmware found for aarch64 guests');
  });

  it('is not used for another kind of machine', async () => {
    put('usr', 'edk2.json', {});
    for (const name of ['edk2-x86_64-code.fd', 'edk2-i386-vars.fd']) writeFileSync(machine.file(`usr/${name}`), 'x');
    expect(await refusal({ machine: 'microvm' })).toContain('on the machine microvm');
  });

  it('is looked for beside a QEMU that is installed elsewhere', () => {
    expect(firmwarePlaces({ HOME: '/home/u' }, '/opt/qemu/bin/qemu-system-x86_64')).toEqual({
      descriptors: [
        '/home/u/.config/qemu/firmware',
        '/etc/qemu/firmware',
        '/opt/qemu/share/qemu/firmware',
        '/usr/local/share/qemu/firmware',
        '/opt/homebrew/share/qemu/firmware',
        '/usr/share/qemu/firmware',
      ],
      data: ['/opt/qemu/share/qemu', '/usr/local/share/qemu', '/opt/homebrew/share/qemu', '/usr/share/qemu'],
    });
  });
});

describe('missing UEFI', () => {
  it('is an error that names the package where nothing may be installed', async () => {
    machine.script('apt-get', 'exit 0');
    expect(await refusal()).toBe(
      'No UEFI firmware found for x86_64 guests on the machine pc-q35-6.2, and `install` is `false`. ' +
        'Run `sudo apt-get update && sudo apt-get install -y ovmf`, or name an image with `firmware`.',
    );
    expect(machine.spawned).toEqual([]);
  });

  it('is installed from the package of its architecture, and then found', async () => {
    const dir = machine.file('usr/firmware');
    const code = path.join(dir, 'code');
    const text = JSON.stringify(descriptor(code, code));
    machine.script('apt-get', `/bin/mkdir -p '${dir}'; echo x > '${code}'; echo '${text}' > '${dir}/60.json'`);
    expect(await resolve({ install: true })).toEqual({ code, variablesTemplate: code });
    expect(machine.spawned.join()).toMatch(/install .* ovmf$/);
  });

  it('is an error if the package does not contain it', async () => {
    machine.script('apt-get', 'exit 0');
    expect(await refusal({ install: true, machine: 'microvm' })).toContain('although the package ovmf is installed');
  });

  it('is an error where it cannot be installed', async () => {
    expect(await refusal({ install: true })).toContain('Install UEFI (on Debian and Ubuntu the package ovmf)');
    machine.script('pacman', 'exit 0');
    expect(await refusal({ install: true, arch: 'arm', machine: 'virt-6.2' })).toContain('maqet knows no package to install');
  });

  it('is an error for architectures that have no UEFI', async () => {
    expect(ARCHES.filter((arch) => !UEFI_ARCHES.includes(arch))).toEqual(['ppc64', 's390x', 'mips', 'mipsel']);
    expect(await refusal({ arch: 's390x', install: true })).toContain('There is no UEFI for s390x guests.');
  });
});
