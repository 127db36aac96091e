import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOwnName } from '../../src/policy/own-names.js';
import { backEndNames, qemuArguments } from '../../src/vm/args.js';
import { type DiskSpec, SECURITY_MODELS, type VmSpec } from '../../src/vm/spec.js';
import { disk, spec } from '../helpers/vm/support.js';

/** Returns the arguments as pairs. An option without a value has `undefined`. */
function pairs(changes: Partial<VmSpec> = {}, platform: NodeJS.Platform = 'linux'): [option: string, value: string | undefined][] {
  const args = qemuArguments(spec(changes), { platform });
  const options: [string, string | undefined][] = [];
  for (let at = 0; at < args.length; at += 1) {
    const alone = ['-nodefaults', '-no-user-config', '-S'].includes(args[at] ?? '');
    options.push([args[at] ?? '', alone ? undefined : args[++at]]);
  }
  return options;
}

/** Returns the values of one option, in order. */
function valuesOf(option: string, changes: Partial<VmSpec> = {}, platform?: NodeJS.Platform): (string | undefined)[] {
  return pairs(changes, platform).flatMap(([name, value]) => (name === option ? [value] : []));
}

/** Parses QEMU's keyval syntax as QEMU does: `,` separates, `,,` is a comma. */
function keyval(text: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] !== ',') part += text[at];
    else if (text[at + 1] === ',') {
      part += ',';
      at += 1;
    } else {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part];
}

/** Returns the nodes of all `-blockdev`. */
function nodesOf(changes: Partial<VmSpec>): { 'node-name': string; file: { filename: string } }[] {
  return valuesOf('-blockdev', changes).map((text) => JSON.parse(text ?? ''));
}

describe('Every VM', () => {
  test('has exactly these arguments, in this order', () => {
    expect(pairs()).toEqual([
      ['-name', 'vm'],
      ['-nodefaults', undefined],
      ['-no-user-config', undefined],
      ['-S', undefined],
      ['-sandbox', 'on,obsolete=deny,elevateprivileges=deny,spawn=deny,resourcecontrol=deny'],
      ['-machine', 'pc-q35-6.2,accel=tcg'],
      ['-cpu', 'max'],
      ['-smp', '1'],
      ['-m', 'size=64M'],
      ['-action', 'reboot=reset,shutdown=pause,panic=pause'],
      ['-chardev', 'socket,id=qmp,fd=3'],
      ['-mon', 'chardev=qmp,mode=control'],
      ['-chardev', 'socket,id=serial0,fd=4'],
      ['-serial', 'chardev:serial0'],
      ['-chardev', 'socket,id=agent0,fd=5'],
      ['-device', 'virtio-serial-pci'],
      ['-device', 'virtserialport,chardev=agent0,id=agent0,name=org.qemu.guest_agent.0'],
      ['-display', 'none'],
      ['-audiodev', 'none,id=maqet_audio'],
      ['-device', 'VGA'],
      ['-device', 'pvpanic'],
      ['-object', 'rng-builtin,id=rng0'],
      ['-device', 'virtio-rng-pci,rng=rng0'],
      ['-nic', 'none'],
    ]);
  });

  test('has only the inherited descriptor as a monitor, and no option that opens a socket or a file of the host', () => {
    const options = pairs({ network: 'user', ports: [{ protocol: 'tcp', host: 2222, guest: 22 }] }).map(([option]) => option);
    expect(options.filter((option) => option === '-mon')).toHaveLength(1);
    for (const bad of ['-monitor', '-qmp', '-vnc', '-spice', '-gdb', '-s', '-incoming', '-daemonize', '-readconfig', '-loadvm']) {
      expect(options).not.toContain(bad);
    }
  });

  test('has a sandbox on Linux, the only system on which QEMU supports it', () => {
    expect(valuesOf('-sandbox', {}, 'darwin')).toEqual([]);
    expect(valuesOf('-sandbox', {}, 'linux')).toHaveLength(1);
  });

  test('has the machine, the CPUs and the memory of its spec', () => {
    const changes = { machine: 'pc-q35-8.2', accel: 'kvm', cpu: 'Skylake-Client,+avx', cpus: 4, memoryBytes: 3 * 2 ** 30 } as const;
    expect(valuesOf('-machine', changes)).toEqual(['pc-q35-8.2,accel=kvm']);
    expect(valuesOf('-cpu', changes)).toEqual(['Skylake-Client,+avx']);
    expect(valuesOf('-smp', changes)).toEqual(['4']);
    expect(valuesOf('-m', changes)).toEqual(['size=3072M']);
    expect(valuesOf('-machine', { accel: 'hvf' })).toEqual(['pc-q35-6.2,accel=hvf']);
  });

  test('has the extra arguments last and unchanged', () => {
    expect(qemuArguments(spec({ qemuArgs: ['-rtc', 'base=utc', 'a b'] }), { platform: 'linux' }).slice(-3)).toEqual([
      '-rtc',
      'base=utc',
      'a b',
    ]);
  });

  test('has the same arguments for the same spec', () => {
    expect(qemuArguments(spec({ network: 'user' }), { platform: 'linux' })).toEqual(
      qemuArguments(spec({ network: 'user' }), { platform: 'linux' }),
    );
  });
});

describe('A disk', () => {
  const node = (changes: Partial<DiskSpec>) => JSON.parse(valuesOf('-blockdev', { disks: [disk('data', changes)] })[0] ?? '') as object;
  const device = (changes: Partial<DiskSpec>) =>
    valuesOf('-device', { disks: [disk('data', changes)] }).find((one) => one?.includes('drive=data'));

  // As in QEMU's manual for `-drive cache=`.
  test.each([
    ['writeback', { direct: false, 'no-flush': false }, 'on'],
    ['none', { direct: true, 'no-flush': false }, 'on'],
    ['writethrough', { direct: false, 'no-flush': false }, 'off'],
    ['directsync', { direct: true, 'no-flush': false }, 'off'],
    ['unsafe', { direct: false, 'no-flush': true }, 'on'],
  ] as const)('with the cache mode %s has the options of that mode', (cache, options, writeCache) => {
    expect(node({ cache })).toMatchObject({ cache: options, discard: 'unmap' });
    expect(device({ cache })).toBe(`virtio-blk-pci,drive=data,serial=data,bootindex=1,write-cache=${writeCache}`);
  });

  test('without a cache mode has QEMU’s default, and gives discarded space back to the host', () => {
    expect(node({})).toEqual({
      ...{ driver: 'raw', 'node-name': 'data', 'read-only': false, discard: 'unmap' },
      file: { driver: 'file', filename: '/x', 'read-only': false },
    });
    expect(device({})).toBe('virtio-blk-pci,drive=data,serial=data,bootindex=1');
    expect(node({ discard: 'ignore' })).toMatchObject({ discard: 'ignore' });
  });

  test('has its whole chain of backing files spelled out, and none if none is known, so that QEMU reads none from a header', () => {
    const file = (filename: string, readOnly: boolean) => ({ driver: 'file', filename, 'read-only': readOnly });
    const backing = [
      { file: '/b', format: 'qcow2' },
      { file: '/c', format: 'raw' },
    ] as const;
    const middle = { driver: 'qcow2', 'read-only': true, file: file('/b', true) };
    expect(node({ format: 'qcow2', backing })).toMatchObject({
      ...{ driver: 'qcow2', 'read-only': false, file: file('/x', false) },
      backing: { ...middle, backing: { driver: 'raw', 'read-only': true, file: file('/c', true) } },
    });
    expect(node({ format: 'qcow2', backing: backing.slice(0, 1) })).toMatchObject({ backing: { ...middle, backing: null } });
    expect(node({ format: 'qcow2' })).toMatchObject({ backing: null });
  });

  test('that is plugged in later has a hot-plug slot if the root bus accepts no device', () => {
    const disks = [disk('root'), disk('spare', { interface: 'none' })];
    const slots = (machine: string) => valuesOf('-device', { machine, disks }).filter((one) => one?.includes('root-port'));
    for (const machine of ['pc-q35-8.2', 'q35', 'virt-6.2', 'virt']) {
      expect(slots(machine)).toEqual(['pcie-root-port,id=spare-slot,chassis=2']);
    }
    for (const machine of ['pc-i440fx-6.2', 'pc', 's390-ccw-virtio-8.2', 'pseries-8.2', 'malta']) expect(slots(machine)).toEqual([]);
  });
});

describe('The boot arguments', () => {
  test('have one argument each for kernel, initrd and command line', () => {
    const boot = { kernel: '/k, x', initrd: '/i=j', append: 'root=/dev/vda, "quoted" -S' };
    expect(valuesOf('-kernel', boot)).toEqual(['/k, x']);
    expect(valuesOf('-initrd', boot)).toEqual(['/i=j']);
    expect(valuesOf('-append', boot)).toEqual(['root=/dev/vda, "quoted" -S']);
    expect(pairs().map(([option]) => option)).not.toContain('-kernel');
  });

  test('have the self-test guest as a read-only disk with the geometry that SeaBIOS needs', () => {
    expect(JSON.parse(valuesOf('-blockdev', { selfTest: '/a,b.img' })[0] ?? '')).toEqual({
      driver: 'raw',
      'node-name': 'maqet_self_test',
      'read-only': true,
      file: { driver: 'file', filename: '/a,b.img', 'read-only': true },
    });
    expect(valuesOf('-device', { selfTest: '/x' })).toContain('virtio-blk-pci,drive=maqet_self_test,bootindex=0,cyls=1,heads=1,secs=1');
  });

  test('have firmware as one image for -bios, or as two flash chips of the machine', () => {
    const bios = { firmware: { kind: 'bios', file: '/f, x' } } as const;
    expect(valuesOf('-bios', bios)).toEqual(['/f, x']);
    expect(valuesOf('-machine', bios)).toEqual(['pc-q35-6.2,accel=tcg']);
    const flash = { firmware: { kind: 'flash', code: '/code', variables: '/vars' } } as const;
    expect(valuesOf('-bios', flash)).toEqual([]);
    expect(valuesOf('-machine', flash)).toEqual(['pc-q35-6.2,accel=tcg,pflash0=maqet_code,pflash1=maqet_variables']);
    expect(nodesOf(flash)).toEqual([
      { driver: 'raw', 'node-name': 'maqet_code', 'read-only': true, file: { driver: 'file', filename: '/code', 'read-only': true } },
      {
        driver: 'raw',
        'node-name': 'maqet_variables',
        'read-only': false,
        file: { driver: 'file', filename: '/vars', 'read-only': false },
      },
    ]);
  });
});

describe('The network', () => {
  test('forwards ports of the loopback only in user mode', () => {
    const ports = [
      { protocol: 'tcp', host: 2222, guest: 22 },
      { protocol: 'udp', host: 5353, guest: 53 },
    ] as const;
    expect(valuesOf('-netdev', { network: 'user', ports })).toEqual([
      'user,id=net0,hostfwd=tcp:127.0.0.1:2222-:22,hostfwd=udp:127.0.0.1:5353-:53',
    ]);
    expect(valuesOf('-device', { network: 'user' })).toContain('virtio-net-pci,netdev=net0,romfile=');
  });

  test('is restricted if it is `isolated`, and has no card if it is `none`', () => {
    expect(valuesOf('-netdev', { network: 'isolated' })).toEqual(['user,id=net0,restrict=on']);
    expect(valuesOf('-netdev', { network: 'none' })).toEqual([]);
    expect(valuesOf('-nic', { network: 'none' })).toEqual(['none']);
  });
});

describe('The back ends that a command may name', () => {
  test('are the disks, the CD and the network, but never maqet’s own channels', () => {
    expect(backEndNames({ disks: [], network: 'none' })).toEqual([]);
    const disks = [{ name: 'root' }, { name: 'data' }];
    expect(backEndNames({ disks, cdrom: '/cd', network: 'user' })).toEqual(['root', 'data', 'cdrom0', 'net0']);
  });

  test('have the same names as in the arguments', () => {
    const changes = { disks: [disk('root'), disk('spare', { interface: 'none' })], cdrom: '/c', network: 'user' } as const;
    const text = qemuArguments(spec(changes), { platform: 'linux' }).join(' ');
    for (const name of backEndNames(changes)) expect(text).toMatch(new RegExp(`(id=|"node-name":")${name}\\b`));
  });
});

describe('Everything that maqet creates', () => {
  test('has a reserved name, or one of those that a command may use', () => {
    const machines = [
      { arch: 'x86_64', machine: 'q35' },
      { arch: 'aarch64', machine: 'virt' },
      { arch: 's390x', machine: 's390-ccw-virtio' },
    ] as const;
    for (const machine of machines) {
      const disks = ['virtio', 'ide', 'scsi', 'nvme', 'usb', 'none'].flatMap((attached, index) =>
        machine.arch === 's390x' && !['virtio', 'scsi'].includes(attached)
          ? []
          : [disk(`d${index}`, { interface: attached as DiskSpec['interface'] })],
      );
      const shared = { path: '/files', tag: 'files', readOnly: false };
      const changes: Partial<VmSpec> = {
        ...machine,
        disks,
        cdrom: '/cd',
        seed: '/seed',
        network: 'user',
        shares: [shared, { ...shared, tag: 'served', socket: 's' }],
        firmware: { kind: 'flash', code: '/code', variables: '/vars' },
      };
      const text = qemuArguments(spec(changes), { platform: 'linux' });
      const ids = [...text.join('\n').matchAll(/(?:\bid=|"(?:node-name|id)":")([^,"\n]+)/g)].map((match) => match[1] ?? '');
      const usable = backEndNames({ disks, cdrom: '/cd', network: 'user' });
      expect(ids.length).toBeGreaterThan(15);
      expect(ids.filter((id) => !isOwnName(id) && !usable.includes(id.replace(/-slot$/, '')))).toEqual([]);
      // What a command may use must not be reserved: no rule could tell it apart.
      expect(usable.filter(isOwnName)).toEqual([]);
    }
  });
});

describe('Shares', () => {
  const files = { path: '/files', tag: 'files', readOnly: false };
  const served = { path: '/host', tag: 'served', readOnly: true, socket: 'served.sock' };

  test('over 9p need no other argument', () => {
    const more = pairs({ shares: [files] }).filter((pair) => !pairs().some((known) => known.join() === pair.join()));
    expect(more).toEqual([
      ['-fsdev', 'local,id=maqet_share0,path=/files,security_model=none,multidevs=remap'],
      ['-device', 'virtio-9p-pci,fsdev=maqet_share0,mount_tag=files'],
    ]);
  });

  test.each(SECURITY_MODELS)('over 9p can have the security model %s', (securityModel) => {
    const [fsdev] = pairs({ shares: [{ ...files, securityModel }] }).filter(([name]) => name === '-fsdev');
    expect(fsdev?.[1]).toContain(`,security_model=${securityModel},`);
  });

  test('over virtiofs have a socket in the parent directory each, and need shared memory once', () => {
    const shares = [files, served, { ...served, tag: 'other', socket: 'other.sock' }];
    expect(valuesOf('-chardev', { shares }).slice(3)).toEqual([
      'socket,id=maqet_share1,path=../served.sock',
      'socket,id=maqet_share2,path=../other.sock',
    ]);
    expect(valuesOf('-device', { shares }).slice(-2)).toEqual([
      'vhost-user-fs-pci,chardev=maqet_share1,tag=served',
      'vhost-user-fs-pci,chardev=maqet_share2,tag=other',
    ]);
    expect(valuesOf('-machine', { shares })).toEqual(['pc-q35-6.2,accel=tcg,memory-backend=maqet_ram']);
    expect(valuesOf('-object', { shares })[0]).toBe('memory-backend-memfd,id=maqet_ram,size=64M,share=on');
    expect(valuesOf('-object', { shares })).toHaveLength(2);
    expect(
      pairs({ shares: [served] })
        .flat()
        .join(),
    ).not.toContain('/host');
  });

  test('over virtiofs are channel devices on s390x', () => {
    expect(valuesOf('-device', { arch: 's390x', machine: 's390-ccw-virtio-6.2', shares: [served] })).toContain(
      'vhost-user-fs-ccw,chardev=maqet_share0,tag=served',
    );
  });
});

test('Every option, and no other, has a row in the table of the documentation', () => {
  const guide = readFileSync(new URL('../../docs/security/qmp-policy.md', import.meta.url), 'utf8');
  const [, section = ''] = guide.split('### How inputs reach QEMU');
  const rows = (section.split('\n## ')[0] ?? '').split('\n').flatMap((line) => /^\| (`-[^|]*) \|/.exec(line)?.[1] ?? []);
  const documented = rows.flatMap((row) => [...row.matchAll(/`(-[^`]*)`/g)].map(([, option]) => option ?? ''));
  const everything: Partial<VmSpec> = {
    ...{ kernel: '/k', initrd: '/i', append: 'a', cdrom: '/c', seed: '/s', network: 'user', disks: [disk('root')] },
    shares: [
      { path: '/p', tag: 'plain', readOnly: false },
      { path: '/v', tag: 'served', readOnly: false, socket: 'fs0.sock' },
    ],
  };
  const flash = { kind: 'flash', code: '/c', variables: '/v' } as const;
  const options = [
    ...pairs({ ...everything, firmware: flash }),
    ...pairs({ ...everything, network: 'none', firmware: { kind: 'bios', file: '/b' } }),
  ].map(([option]) => option);
  expect(documented.toSorted()).toEqual([...new Set(options)].toSorted());
});

describe('A name with any character', () => {
  const name = fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }).map((text) => `/${text.replaceAll('\0', '')}`);

  test('never becomes another option, and reaches QEMU unchanged', () => {
    fc.assert(
      fc.property(name, name, name, (file, kernel, initrd) => {
        const firmware = { kind: 'flash', code: kernel, variables: file } as const;
        const shares = [{ path: file, tag: 'files', readOnly: true }];
        const disks = [disk('root', { file })];
        const changes = { name: file, disks, shares, seed: file, cdrom: kernel, selfTest: initrd, kernel, initrd, append: file, firmware };
        const found = pairs(changes);
        expect(found.map(([option]) => option)).toEqual(pairs({ ...changes, name: 'n', disks: [disk('root')] }).map(([option]) => option));
        expect(keyval(found.find(([option]) => option === '-fsdev')?.[1] ?? '')).toEqual([
          ...['local', 'id=maqet_share0', `path=${file}`, 'security_model=none', 'multidevs=remap', 'readonly=on'],
        ]);
        expect(keyval(found.find(([option]) => option === '-name')?.[1] ?? '')).toEqual([file]);
        expect(found).toContainEqual(['-initrd', /[, ]/.test(initrd) ? '../initrd' : initrd]);
        expect(found).toContainEqual(['-kernel', kernel]);
        expect(found).toContainEqual(['-append', file]);
        const nodes = found.flatMap(([option, value]) => (option === '-blockdev' ? [JSON.parse(value ?? '')] : []));
        expect(nodes.map((node) => node.dir ?? node.file.filename)).toEqual([kernel, file, initrd, file, kernel, file]);
      }),
    );
  });

  test.each(['a,readonly=on', 'a,,b', 'a"b', 'a\nb', "a'b", 'a=b', ',', ',,', 'a,'])('such as %p is one value', (text) => {
    expect(keyval(valuesOf('-name', { name: text })[0] ?? '')).toEqual([text]);
  });
});

describe('The monitor', () => {
  test.each([
    ['6.2.0', ['-mon', 'chardev=qmp,mode=control']],
    ['11.0.90', ['-mon', 'chardev=qmp,mode=control']],
    ['11.1.0', ['-object', 'monitor-qmp,id=maqet_monitor,chardev=qmp']],
    ['12.0.1', ['-object', 'monitor-qmp,id=maqet_monitor,chardev=qmp']],
  ])('is an option or, where that is deprecated, an object: QEMU %s', (qemuVersion, expected) => {
    const args = qemuArguments(spec(), { platform: 'linux', qemuVersion });
    const at = args.indexOf('socket,id=qmp,fd=3');
    expect(args.slice(at + 1, at + 3)).toEqual(expected);
    expect(args.join(' ').match(/monitor-qmp|-mon /g)).toHaveLength(1);
  });
});
