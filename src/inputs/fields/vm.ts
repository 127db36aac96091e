import { ARCHES } from '../../toolchain/arch.js';
import { cloudInit } from '../cloud-init.js';
import { fieldWithDefault, optionalField } from '../field.js';
import { portRequests } from '../ports.js';
import {
  commandLine,
  configFiles,
  diskList,
  firmware,
  imageSource,
  integer,
  localPath,
  matching,
  memorySize,
  oneOf,
  policyList,
  qemuArgumentList,
  qmpScript,
  sha256,
} from '../readers.js';
import { shareList } from '../shares.js';

/** What the machine is and what it boots. */
export const vmFields = {
  vm: fieldWithDefault(
    {
      group: 'VM',
      description: 'Name of the VM: up to 32 lower-case letters, digits and dashes. A step that names a running VM attaches to it.',
      default: 'vm',
    },
    matching(/^[a-z0-9][a-z0-9-]{0,31}$/, '1 to 32 lower-case letters, digits and dashes, the first one no dash'),
  ),
  config: optionalField(
    {
      group: 'VM',
      description:
        "Configuration files, one a line: YAML whose keys are these inputs, or MAQET's. Later files win over earlier ones, inputs over files; relative paths start at their file.",
      unset: 'none',
      list: true,
    },
    configFiles,
  ),
  arch: optionalField(
    {
      group: 'VM',
      description: `Architecture of the guest: ${ARCHES.map((arch) => `\`${arch}\``).join(', ')}.`,
      unset: "the runner's; `x86_64` for the self-test guest",
    },
    oneOf(...ARCHES),
  ),
  machine: optionalField(
    {
      group: 'VM',
      description: 'Machine type, by the name that QEMU gives it, without properties.',
      unset: 'the usual one of `arch`, of a fixed version: q35, virt, pseries, s390-ccw-virtio or malta',
    },
    // A machine's properties reach host files (`dumpdtb`, `firmware`), so only its name is taken.
    matching(/^(?!help$)[a-z0-9][a-z0-9._-]{0,63}$/i, 'the plain name of a machine type, such as pc or pc-q35-7.2'),
  ),
  cpu: optionalField(
    {
      group: 'VM',
      description: 'CPU model, with features where wanted, e.g. `qemu64,+avx2` or `cortex-a57`.',
      unset: '`max`, or what the machine of `arch` runs best with',
    },
    matching(/^(?!help$)[A-Za-z0-9][A-Za-z0-9._+=,:-]{0,399}$/, 'a CPU model and its features, such as max or qemu64,+avx2'),
  ),
  cpus: fieldWithDefault({ group: 'VM', description: 'Number of CPUs, 1 to 255.', default: '2' }, integer(1, 255)),
  memory: fieldWithDefault(
    { group: 'VM', description: 'Memory of the VM, in whole MiB: a number with `M`, `G` or `T`.', default: '1G' },
    memorySize,
  ),
  accel: fieldWithDefault(
    {
      group: 'VM',
      description:
        'Accelerator. `auto` proves KVM or HVF with a tiny guest first and falls back to `tcg` with a warning; `kvm` and `hvf` fail if unusable.',
      default: 'auto',
    },
    oneOf('auto', 'kvm', 'hvf', 'tcg'),
  ),
  image: optionalField(
    {
      group: 'VM',
      description:
        'Disk image to boot: a qcow2 or raw file, or an https URL of one; also compressed as .gz, .xz or .zst. It is never written to: the VM works on an overlay.',
      unset: 'no disk',
    },
    imageSource,
  ),
  'image-sha256': optionalField(
    {
      group: 'VM',
      description: 'SHA-256 that the image must have, as it is named, before it is unpacked. A downloaded image that has one is cached.',
      unset: 'not checked',
    },
    sha256,
  ),
  disks: optionalField(
    {
      group: 'VM',
      description:
        'Further disks, a YAML list of `{name, size, type, file, interface, backing-file, backing-format, readonly, cache, discard}`: `size` makes an empty one, `file` gives one through an overlay.',
      unset: 'none',
    },
    diskList,
  ),
  kernel: optionalField(
    {
      group: 'VM',
      description:
        'Kernel to boot directly, for the `arch` of the guest: a `vmlinuz` (bzImage, Image, zImage) or an ELF file, for x86 also a multiboot kernel.',
      unset: 'none',
    },
    localPath,
  ),
  initrd: optionalField({ group: 'VM', description: 'Initial RAM disk for `kernel`.', unset: 'none' }, localPath),
  append: optionalField(
    {
      group: 'VM',
      description:
        'Command line for `kernel`. To see its messages in the serial log, add the console of the `arch`: `console=ttyS0` (x86, RISC-V, MIPS), `ttyAMA0` (ARM), `hvc0` (ppc64) or `ttysclp0` (s390x).',
      unset: 'empty',
    },
    commandLine,
  ),
  cdrom: optionalField({ group: 'VM', description: 'ISO file to insert, read-only.', unset: 'no drive' }, localPath),
  firmware: optionalField(
    {
      group: 'VM',
      description: "`uefi`, `bios` (the machine's own), or the path of a firmware image.",
      unset: "the machine's own",
    },
    firmware,
  ),
  'cloud-init': optionalField(
    {
      group: 'VM',
      description: 'User data for cloud-init (NoCloud): a path, or the text itself, which starts with `#cloud-config` or `#!`.',
      unset: 'none',
    },
    cloudInit,
  ),
  network: fieldWithDefault(
    {
      group: 'VM',
      description: 'Network card: `user` reaches the outside through the runner, `isolated` only takes `ports`, `none` has no card.',
      default: 'user',
    },
    oneOf('user', 'isolated', 'none'),
  ),
  ports: optionalField(
    {
      group: 'VM',
      description:
        'Ports of the guest to open on 127.0.0.1: `HOST:GUEST` a line, with `/udp` where wanted. Host port 0 picks a free one, see the output `ports`.',
      unset: 'none',
      list: true,
    },
    portRequests,
  ),
  share: optionalField(
    {
      group: 'VM',
      description:
        'Folders of the runner that the guest can mount: `path:tag[:ro][:virtiofs]` a line, over 9p if `:virtiofs` is left out, with `:mapped-xattr` or another of its security models, or `workspace` for the workspace under that tag.',
      unset: 'none',
      list: true,
    },
    shareList(process.env),
  ),
  'qemu-args': optionalField(
    {
      group: 'VM',
      description:
        'Further arguments for QEMU: a YAML list with one argument an item, or one text that is split like a shell does, without expansion. The policy screens them.',
      unset: 'none',
    },
    qemuArgumentList,
  ),
};

/** What is sent to the VM, and what may be sent. */
export const qmpFields = {
  qmp: optionalField(
    {
      group: 'QMP',
      description:
        'QMP commands to run once the VM is ready: a YAML list, or one command a line. The whole script is checked before anything starts.',
      unset: 'none',
    },
    qmpScript,
  ),
  allow: optionalField(
    {
      group: 'QMP',
      description: 'Commands that may run: names, globs, `@safe`, `@memory-dump`, `@privileged`.',
      unset: 'all three tiers',
      list: true,
    },
    policyList('allow'),
  ),
  deny: optionalField(
    { group: 'QMP', description: 'Commands that must not run: names, globs or tiers. Wins over `allow`.', unset: 'none', list: true },
    policyList('deny'),
  ),
  'allow-dangerous': optionalField(
    { group: 'QMP', description: 'Dangerous commands that may run, each by its name; no globs.', unset: 'none', list: true },
    policyList('allow-dangerous'),
  ),
  policy: optionalField(
    { group: 'QMP', description: 'Policy file: a ceiling that the inputs can narrow and never widen.', unset: 'none' },
    localPath,
  ),
};
