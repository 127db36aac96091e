import { ARCHES } from '../toolchain/arch.js';
import { fieldWithDefault, optionalField } from './input-field.js';
import { portRequests } from './input-ports.js';
import {
  commandLine,
  duration,
  integer,
  localPath,
  matching,
  memorySize,
  oneOf,
  policyList,
  qemuArgumentList,
  qmpScript,
  sha256,
  waitCondition,
} from './input-read.js';

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
  arch: optionalField(
    { group: 'VM', description: 'Architecture of the guest: `x86_64` or `i386`.', unset: "the runner's, else `x86_64`" },
    oneOf(...ARCHES),
  ),
  machine: optionalField(
    {
      group: 'VM',
      description: 'Machine type, by the name that QEMU gives it, without properties.',
      unset: 'a q35 of a fixed version',
    },
    // A machine's properties reach host files (`dumpdtb`, `firmware`), so only its name is taken.
    matching(/^(?!help$)[a-z0-9][a-z0-9._-]{0,63}$/i, 'the plain name of a machine type, such as pc or pc-q35-7.2'),
  ),
  cpu: optionalField(
    { group: 'VM', description: 'CPU model, with features where wanted, e.g. `qemu64,+avx2`.', unset: '`max`' },
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
      description: 'Disk image to boot, a local qcow2 or raw file. It is never written to: the VM works on an overlay.',
      unset: 'no disk',
    },
    localPath,
  ),
  'image-sha256': optionalField({ group: 'VM', description: 'SHA-256 that the image must have.', unset: 'not checked' }, sha256),
  kernel: optionalField(
    { group: 'VM', description: 'Linux kernel to boot directly: a bzImage (`vmlinuz`), or an ELF or multiboot kernel.', unset: 'none' },
    localPath,
  ),
  initrd: optionalField({ group: 'VM', description: 'Initial RAM disk for `kernel`.', unset: 'none' }, localPath),
  append: optionalField(
    {
      group: 'VM',
      description: 'Command line for `kernel`. Add `console=ttyS0` to see its messages in the serial log.',
      unset: 'empty',
    },
    commandLine,
  ),
  cdrom: optionalField({ group: 'VM', description: 'ISO file to insert, read-only.', unset: 'no drive' }, localPath),
  firmware: optionalField(
    { group: 'VM', description: 'Firmware image (BIOS) to start with, a multiple of 64 KiB.', unset: "the machine's own" },
    localPath,
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
    },
    portRequests,
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

/** When the VM counts as ready, and how long anything may take. */
export const testFields = {
  'wait-for': optionalField(
    {
      group: 'Test',
      description:
        'What the step waits for after the start: `running`, `serial:REGEX` on the serial console, `shutdown`, or `event:NAME` of QMP.',
      unset: "the self-test guest's ready line if nothing is named to boot, else `running`",
    },
    waitCondition,
  ),
  'boot-timeout': fieldWithDefault(
    { group: 'Test', description: 'Wall-clock limit for reaching `wait-for`, e.g. `90s` or `5m`.', default: '5m' },
    duration,
  ),
  timeout: fieldWithDefault({ group: 'Test', description: 'Wall-clock limit for the whole step.', default: '60m' }, duration),
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
    { group: 'QMP', description: 'Commands that may run: names, globs, `@safe`, `@memory-dump`, `@privileged`.', unset: 'all three tiers' },
    policyList('allow'),
  ),
  deny: optionalField(
    { group: 'QMP', description: 'Commands that must not run: names, globs or tiers. Wins over `allow`.', unset: 'none' },
    policyList('deny'),
  ),
  'allow-dangerous': optionalField(
    { group: 'QMP', description: 'Dangerous commands that may run, each by its name; no globs.', unset: 'none' },
    policyList('allow-dangerous'),
  ),
  policy: optionalField(
    { group: 'QMP', description: 'Policy file: a ceiling that the inputs can narrow and never widen.', unset: 'none' },
    localPath,
  ),
};
