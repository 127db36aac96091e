import { mkdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { accepted, ConfigDirectory } from '../../helpers/inputs/config-files.js';

let directory: ConfigDirectory;
beforeEach(async () => {
  directory = await ConfigDirectory.make();
});
afterEach(() => directory.remove());

/** A whole file as MAQET takes it. */
const SERVER = `
name: server-vm
binary: /usr/bin/qemu-system-x86_64
memory: 2G
cpu: 4
display: none
vga: virtio
arguments:
  - enable-kvm: null
  - machine: q35
  - rtc: "base=utc"
  - device: {driver: virtio-balloon-pci, id: b0}
  - device: "usb-tablet"
  - "no-reboot"
args: [-boot, order=c]
storage:
  - {name: system, type: qcow2, size: 20G, interface: virtio}
  - {name: old, type: raw, file: old.img, interface: sata, media: disk}
  - {name: install, type: raw, file: debian.iso, interface: sata, media: cdrom}
  - {name: src, type: virtfs, path: src, mount_tag: source, security_model: mapped-xattr, readonly: true}
`;

test('A file of MAQET (Python) sets the inputs with the same meaning', async () => {
  await mkdir(directory.path('src'));
  const told = await directory.read([SERVER]);
  expect(accepted(told)).toMatchObject({
    vm: 'server-vm',
    arch: 'x86_64',
    qemu: '/usr/bin/qemu-system-x86_64',
    memory: 2 ** 31,
    cpus: 4,
    accel: 'kvm',
    machine: 'q35',
    cdrom: directory.path('debian.iso'),
    disks: [
      { name: 'system', interface: 'virtio', source: { kind: 'blank', format: 'qcow2', size: 20 * 2 ** 30 } },
      { name: 'old', interface: 'ide', source: { kind: 'file', format: 'raw', file: directory.path('old.img') } },
    ],
    share: [{ path: directory.path('src'), tag: 'source', readOnly: true, securityModel: 'mapped-xattr' }],
    qemuArgs: [
      ...['-vga', 'virtio', '-rtc', 'base=utc', '-device', 'driver=virtio-balloon-pci,id=b0', '-device', 'usb-tablet', '-no-reboot'],
      ...['-boot', 'order=c'],
    ],
  });
  expect(told.warnings.map((warning) => warning.split(':').slice(3).join(':').slice(0, 34))).toEqual([
    ' `interface` is ignored: the machi',
  ]);
});

describe('The keys of MAQET (Python)', () => {
  test.each([
    ['cpu: 8', { cpus: 8 }],
    ['cpu: 486', { cpu: '486' }],
    ['cpu: host', { cpu: 'host' }],
    ['binary: qemu-system-aarch64', { qemu: 'auto', arch: 'aarch64' }],
    ['binary: /opt/qemu/bin', { qemu: '/opt/qemu/bin' }],
    ['vga: std', { qemuArgs: [] }],
    ['args: -boot  order=c', { qemuArgs: ['-boot', 'order=c'] }],
    ['args: [-boot, order=c]\nqemu-args: [-no-reboot]', { qemuArgs: ['-boot', 'order=c', '-no-reboot'] }],
    ['arguments: {m: 2G, rtc: base=utc}', { memory: 2 ** 31, qemuArgs: ['-rtc', 'base=utc'] }],
    ['arguments: [{m: 512}]', { memory: 2 ** 29 }],
    ['arguments: [{m: size=1G}, {smp: cpus=3}, {cpu: max}]', { memory: 2 ** 30, cpus: 3, cpu: 'max' }],
    ['arguments: [{machine: "type=pc,accel=tcg"}]', { machine: 'pc', accel: 'tcg' }],
    [
      'arguments: [{kernel: /k}, {initrd: /i}, {append: a b}, {bios: /b}]',
      { kernel: '/k', initrd: '/i', append: 'a b', firmware: { file: '/b' } },
    ],
    ['arguments: [nographic, {display: none}, --no-reboot]', { qemuArgs: ['-no-reboot'] }],
    ['arguments: [{smbios: {type: 1, product: "a,b"}}]', { qemuArgs: ['-smbios', 'type=1,product=a,,b'] }],
    ['storage: [{name: d, size: 1G, backing_file: /b.img}]', { disks: [{ source: { kind: 'file', file: '/b.img', size: 2 ** 30 } }] }],
    [
      'storage: [{name: d, backing_file: /b.img, backing_format: raw}]',
      { disks: [{ source: { kind: 'file', file: '/b.img', format: 'raw' } }] },
    ],
    ['storage: [{name: d, size: 1G, cache: none, discard: ignore}]', { disks: [{ name: 'd', cache: 'none', discard: 'ignore' }] }],
  ])('set inputs: %s', async (text, wanted) => {
    expect(accepted(await directory.read([text]))).toMatchObject(wanted);
  });

  test.each([
    ['display: gtk', 'a.yml:1:10: `display` ("gtk") would open a window or a port'],
    ['arguments: [{display: gtk}]', 'a.yml:1:23: `display` ("gtk") would open a window or a port'],
    ['name: a\nvm: b', 'a.yml:2:1: `vm` ("b") is already set at a.yml:1:1; keep one of them'],
    ['memory: 1G\narguments: [{m: 2G}]', 'a.yml:2:14: `memory` ("2G") is already set at a.yml:1:1'],
    ['arguments: [{smp: "4,cores=2"}]', 'a.yml:1:19: `smp` ("4,cores=2") is not a plain number'],
    ['arguments: [{m: "1G,slots=2"}]', 'a.yml:1:17: `m` ("1G,slots=2") is not a plain size'],
    ['arguments: [{machine: "q35,dumpdtb=x"}]', 'a.yml:1:23: `machine` ("q35,dumpdtb=x") has the property dumpdtb=x, which no input sets'],
    ['arguments: ["cpu host"]', 'a.yml:1:13: `arguments` ("cpu host") is not an option'],
    ['arguments: [{enable-kvm: false}]', 'a.yml:1:26: `enable-kvm` ("false") takes no value'],
    ['arguments: [[a]]', 'a.yml:1:13: `arguments` ("a list") takes options'],
    ['arguments: [{device: [a, b]}]', 'a.yml:1:22: `device` ("a list") takes one value; write the option once for each value'],
    ['arguments:\n  - netdev: "user,id=n,hostfwd=tcp::2222-:22,hostfwd=udp::53-:53"', 'write `ports: [2222:22, 53:53/udp]`'],
    ['args: "-name \'a b\'"', 'a.yml:1:7: `args` ("-name \'a b\'") is neither a list of words nor a text without quotes'],
    [
      'args: [-boot]\nqemu-args: -no-reboot',
      'a.yml:2:12: `qemu-args` ("-no-reboot") cannot be combined with `arguments` or `args`; write it as a list',
    ],
    ['storage: {name: a}', 'a.yml:1:10: `storage` ("a map") takes a list'],
    ['storage: [{name: UPPER, size: 1G}]', 'a.yml:1:18: `disks` ("UPPER") (disk 1) has an invalid name'],
    ['storage: [{name: a, size: 1G, file: f}]', '(disk 1) has a file and a size; give one of them'],
    ['storage: [{name: a, size: 1G, discord: x}]', 'a.yml:1:31: `disks` ("discord") (disk 1) has an unknown key'],
    ['storage: [{name: a, media: cdrom}]', 'names a CD without a `file`'],
    ['storage: [{media: cdrom, file: a}, {media: cdrom, file: b}]', 'names a second CD; there is one drive'],
    ['cdrom: a\nstorage: [{media: cdrom, file: b}]', 'names a second CD besides `cdrom`'],
    ['storage: [{type: virtfs, path: /tmp}]', 'names a shared directory without `path` or `mount_tag`'],
    ['storage: [{type: virtfs, path: /etc, mount_tag: t}]', '`share` ("/etc:t") is /etc, a system directory'],
    // In the text of the input, each would be another directory, tag or word than the one that is meant.
    ['storage: [{type: virtfs, path: "a:b", mount_tag: ro}]', 'a.yml:1:50: `mount_tag` ("ro") is not a tag; use 1 to 31 letters'],
    ['storage: [{type: virtfs, path: a, mount_tag: "b:c"}]', '`mount_tag` ("b:c") is not a tag'],
    ['storage: [{type: virtfs, path: /tmp, mount_tag: c, security_model: d}]', '`security_model` ("d") is not a security model; use none,'],
    ['storage: [{type: virtfs, path: /tmp, mount_tag: t, fstype: x}]', '`fstype` ("x") is not a key of a shared directory'],
  ])('are refused without a counterpart: %j', async (text, problem) => {
    const { problems } = await directory.read([text]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  test.each([
    ['log_file: /tmp/x.log', "a.yml:1:1: `log_file` is ignored: the logs are in the VM's directory"],
    ['vga: none', 'a.yml:1:1: `vga` is ignored: the machine keeps its adapter'],
  ])('are ignored with a warning: %s', async (text, warning) => {
    const told = await directory.read([text]);
    expect(told.problems).toEqual([]);
    expect(told.warnings).toEqual([expect.stringContaining(warning)]);
  });
});

test('A shared directory of MAQET (Python) is never the workspace, whatever its name', async () => {
  await mkdir(directory.path('ci/workspace'), { recursive: true });
  const file = await directory.write('ci/a.yml', 'storage: [{type: virtfs, path: workspace, mount_tag: t1}]\n');
  expect(accepted(await directory.readFiles([file])).share).toMatchObject([{ path: directory.path('ci/workspace'), tag: 't1' }]);
});

describe('Several files', () => {
  test('may use keys of MAQET (Python) and inputs, and the later file wins', async () => {
    const files = ['memory: 1G\nbinary: /a/b\narguments: [{smp: 2}, usb]', 'arguments: [{m: 2G}]\nqemu: /c/d\ncpus: 5', 'args: [-S]'];
    expect(accepted(await directory.read(files))).toMatchObject({ memory: 2 ** 31, qemu: '/c/d', cpus: 5, qemuArgs: ['-usb', '-S'] });
  });

  test('are merged option by option and device by device', async () => {
    const files = [
      'arguments: [{rtc: base=utc}, no-reboot]\nstorage: [{name: a, size: 1G}]',
      'arguments: [{rtc: base=localtime}]\nstorage: [{name: b, size: 2G}, {name: a, size: 3G}]',
    ];
    const inputs = accepted(await directory.read(files));
    expect(inputs.qemuArgs).toEqual(['-rtc', 'base=localtime', '-no-reboot']);
    expect(inputs.disks).toMatchObject([
      { name: 'a', source: { size: 3 * 2 ** 30 } },
      { name: 'b', source: { size: 2 ** 31 } },
    ]);
  });

  test('are overridden as a whole by an input', async () => {
    const inputs = accepted(
      await directory.read(['arguments: [usb]\nstorage: [{name: a, size: 1G}]'], { 'qemu-args': '-S', disks: '- {size: 1M}' }),
    );
    expect(inputs).toMatchObject({ qemuArgs: ['-S'], disks: [{ name: 'disk1' }] });
  });
});
