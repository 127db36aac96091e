import { isPlainName } from '../shared/paths.js';
import { input } from '../shared/wording.js';
import type { Refusal } from './decision.js';
import type { PropertyKind } from './device-list.js';
import { defaultRefusals, deviceRefusals } from './devices.js';
import { show } from './fields.js';
import {
  type Declared,
  exactly,
  type KeyTable,
  keys,
  malformed,
  type OptionCheck,
  type OptionPair,
  readPairs,
  type Syntax,
  variant,
  WORD,
} from './option-checks.js';

const ID = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const ON_OFF = /^(?:on|off|true|false|yes|no)$/;
const NUMBER = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/;
/** Text that nobody but the guest reads. */
const TEXT = /^[^\u0000-\u001f\u007f]{0,4096}$/;
const ADDRESS = /^[0-9a-fA-F.:]{1,45}(?:\/\d{1,3})?$/;

const USER_NETWORK: KeyTable = {
  type: /^user$/,
  id: ID,
  restrict: ON_OFF,
  ipv4: ON_OFF,
  ipv6: ON_OFF,
  net: ADDRESS,
  host: ADDRESS,
  dns: ADDRESS,
  dhcpstart: ADDRESS,
  'ipv6-prefix': ADDRESS,
  'ipv6-prefixlen': NUMBER,
  'ipv6-host': ADDRESS,
  'ipv6-dns': ADDRESS,
  hostname: WORD,
  dnssearch: WORD,
  domainname: WORD,
};

/** `help` makes QEMU list the models and exit. */
const NIC_MODEL = /^(?!help$)[A-Za-z0-9._-]{1,64}$/;

/** Every key but `file` (any type) and `path` (type 11), which read files of the host. */
const SMBIOS_KEYS = (
  'type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx part max-speed current-speed ' +
  'processor-id value loc_pfx bank speed internal_reference external_reference connector_type port_type designation kind instance'
).split(' ');

const NO_NMI = 'is not allowed: it does the same as the blocked command inject-nmi, or it is not an action';

const CHARDEV = { implied: 'backend' } as const;

/** QEMU before 7.2 splits JSON at commas, finds no known type and exits: an accepted object has no `=`, so it can set no key there. */
const NETDEV = { implied: 'type', json: true } as const;

/** The channels and the network of the VM itself are never declared by arguments. QEMU finds objects and disks that do not exist. */
function ownsBackEnd(kind: PropertyKind, id: string, { chardevs, netdevs }: Declared): boolean {
  if (kind === 'chardev') return chardevs.has(id);
  return kind !== 'netdev' || netdevs.has(id);
}

/** Judges `-device` by the rules of `device_add`. It may use only channels and networks that the arguments declare themselves. */
const deviceOption: OptionCheck = (value, declared) => {
  const pairs = readPairs(value, { implied: 'driver', json: true });
  // An empty romfile= means "no option ROM": it reads nothing.
  const judged = pairs?.filter(([key, item]) => key !== 'romfile' || item !== '');
  return judged === undefined ? [malformed(value)] : deviceRefusals(judged, (kind, id) => ownsBackEnd(kind, id, declared));
};

/** Judges `-global DRIVER.PROPERTY=VALUE`, also in its long form. */
const globalOption: OptionCheck = (value) => {
  const short = /^([A-Za-z0-9_-]+)\.([A-Za-z0-9_-]+)=([^,]*)$/.exec(value);
  const pairs: readonly OptionPair[] =
    short === null
      ? (readPairs(value, {}) ?? [])
      : [
          ['driver', short[1] ?? ''],
          ['property', short[2] ?? ''],
          ['value', short[3] ?? ''],
        ];
  const part = (key: string): string | undefined => {
    const found = pairs.filter(([name]) => name === key).map(([, item]) => item);
    return found.length === 1 && typeof found[0] === 'string' ? found[0] : undefined;
  };
  const [driver, property, setting] = [part('driver'), part('property'), part('value')];
  if (driver === undefined || property === undefined || setting === undefined || pairs.length !== 3) return [malformed(value)];
  return defaultRefusals(driver, property, setting);
};

/** Returns what the values of all `-chardev` and `-netdev` declare. */
export function declaredBy(options: readonly { readonly name: string; readonly value: string | undefined }[]): Declared {
  const ids = (option: string, syntax: Syntax): Set<string> =>
    new Set(options.flatMap(({ name, value }) => (name === option && value !== undefined ? (declaredId(value, syntax) ?? []) : [])));
  return { chardevs: ids('chardev', CHARDEV), netdevs: ids('netdev', NETDEV) };
}

/** QEMU takes the first `id`. */
function declaredId(value: string, syntax: Syntax): string | undefined {
  const id = readPairs(value, syntax)?.find(([key]) => key === 'id')?.[1];
  return typeof id === 'string' && isPlainName(id) ? id : undefined;
}

const netdevVariant = variant(
  NETDEV,
  { user: USER_NETWORK, hubport: { id: ID, hubid: NUMBER, netdev: ID } },
  'reaches a program, device or socket of the host',
);

/** Judges `-netdev`. A port of a hub may be connected to a network that the arguments declare themselves. */
const netdevOption: OptionCheck = (value, declared) => [
  ...netdevVariant(value, declared),
  ...(readPairs(value, NETDEV) ?? [])
    .filter(([key, id]) => key === 'netdev' && !declared.netdevs.has(String(id)))
    .map(([, id]) => ({ reason: `\`netdev\` names ${show(id)}, which no other argument declares.`, remedy: 'Declare it with `-netdev`.' })),
];

/** The allowed options that take a value, each with the check of its value. */
export const VALUE_OPTIONS: ReadonlyMap<string, OptionCheck> = new Map(
  Object.entries({
    device: deviceOption,
    global: globalOption,
    chardev: variant(
      CHARDEV,
      { null: { id: ID }, ringbuf: { id: ID, size: NUMBER } },
      'reaches a file, program, terminal or socket of the host',
    ),
    netdev: netdevOption,
    nic: variant(
      { implied: 'type' },
      { none: {}, user: { ...USER_NETWORK, model: NIC_MODEL, mac: WORD } },
      'reaches a program, device or socket of the host',
    ),
    net: exactly(/^none$/, '`-net none`', 'is the old form of -netdev and -nic'),
    object: variant(
      { implied: 'qom-type', json: true },
      {
        iothread: { id: ID, 'poll-max-ns': NUMBER, 'poll-grow': NUMBER, 'poll-shrink': NUMBER, 'aio-max-batch': NUMBER },
        'rng-builtin': { id: ID },
        'memory-backend-ram': { id: ID, size: NUMBER, share: ON_OFF, merge: ON_OFF, dump: ON_OFF },
        'can-bus': { id: ID },
      },
      'can reach files, devices or secrets of the host',
    ),
    audiodev: variant({ implied: 'driver', json: true }, { none: { id: ID } }, 'reaches the sound system or a file of the host'),
    boot: keys(
      { implied: 'order' },
      {
        order: /^[a-dnp]{1,8}$/,
        once: /^[a-dnp]{1,8}$/,
        menu: ON_OFF,
        strict: ON_OFF,
        'splash-time': NUMBER,
        'reboot-timeout': NUMBER,
      },
    ),
    rtc: keys(
      {},
      {
        base: /^(?:utc|localtime|\d{4}-\d\d-\d\d(?:T[\d:]{8})?)$/,
        clock: /^(?:host|rt|vm)$/,
        driftfix: /^(?:none|slew)$/,
      },
    ),
    icount: keys({ implied: 'shift' }, { shift: /^(?:auto|\d{1,2})$/, align: ON_OFF, sleep: ON_OFF }),
    smbios: keys({}, Object.fromEntries(SMBIOS_KEYS.map((key) => [key, TEXT]))),
    fw_cfg: keys({ implied: 'name' }, { name: /^opt\/[A-Za-z0-9._/-]{1,51}$/, string: TEXT }),
    numa: variant(
      { implied: 'type' },
      {
        node: { nodeid: NUMBER, cpus: /^\d{1,5}(?:-\d{1,5})?$/, memdev: ID, mem: NUMBER, initiator: NUMBER },
        cpu: { 'node-id': NUMBER, 'socket-id': NUMBER, 'core-id': NUMBER, 'thread-id': NUMBER, 'die-id': NUMBER },
        dist: { src: NUMBER, dst: NUMBER, val: NUMBER },
      },
      'is not an allowed type of `-numa`',
    ),
    action: keys(
      {},
      {
        reboot: /^(?:reset|shutdown)$/,
        shutdown: /^(?:poweroff|pause)$/,
        panic: /^(?:none|pause|shutdown|exit-failure)$/,
        watchdog: /^(?:reset|shutdown|poweroff|pause|debug|none)$/,
      },
    ),
    'watchdog-action': exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/, 'reset, shutdown, poweroff, pause, debug or none', NO_NMI),
    vga: exactly(
      /^(?:none|std|cirrus|vmware|qxl|virtio)$/,
      'none, std, cirrus, vmware, qxl or virtio',
      'is not an allowed display adapter',
    ),
    display: exactly(/^none$/, '`-display none` and `screendump` to see the screen', 'opens a window, a server or the GPU of the host'),
    serial: exactly(
      /^(?:none|null)$/,
      'none or null (maqet uses the first serial port and keeps its log)',
      'reaches a file, program, terminal or socket of the host',
    ),
    parallel: exactly(/^(?:none|null)$/, 'none or null', 'reaches a file, program, terminal or socket of the host'),
    monitor: exactly(/^none$/, `${input('qmp')}`, 'opens a second monitor, which bypasses the policy'),
    usbdevice: exactly(/^(?:tablet|mouse|keyboard)$/, 'tablet, mouse or keyboard', 'is not an allowed USB device'),
    uuid: exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID', 'is not a UUID'),
    seed: exactly(/^\d{1,20}$/, 'a number', 'is not a number'),
    k: exactly(/^[a-z]{2}(?:-[a-z]{2})?$/, 'a keyboard layout such as en-us', 'is not the name of a keyboard layout'),
    g: exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/, 'WIDTHxHEIGHT', 'is not a resolution'),
    msg: keys({}, { timestamp: ON_OFF, 'guest-name': ON_OFF }),
  }),
);

/** The options whose values are names of things in QEMU: none may be a name of maqet's own. `-device` and `-global` look at each property. */
export const NAMING_OPTIONS: ReadonlySet<string> = new Set('chardev netdev nic object audiodev numa'.split(' '));

/** The allowed options that take no value. */
export const FLAG_OPTIONS: ReadonlySet<string> = new Set(
  'no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable'.split(' '),
);

const NO_SETTING = 'Remove it. No setting allows it.';

/** Options that people use or attackers try: those of each group share the reason and the remedy. */
const REFUSED_GROUPS: readonly (readonly [options: string, reason: string, remedy: string])[] = [
  ['mon qmp qmp-pretty', 'opens a second monitor, which bypasses the policy and the audit log', `Use ${input('qmp')} or \`maqet qmp\`.`],
  ['gdb s', 'opens a debugger port through which anybody on the host can control the guest', NO_SETTING],
  ['qtest qtest-log', 'opens a channel that controls the whole machine', NO_SETTING],
  ['machine M accel enable-kvm no-kvm', 'is set by inputs', `Use ${input('machine')} and ${input('accel')}.`],
  [
    'cpu smp m',
    'is set by inputs',
    `Use ${input('cpu')}, ${input('cpus')} and ${input('memory')}: the policy checks dumps against that memory.`,
  ],
  ['name', 'is set by an input', `Use ${input('vm')}.`],
  [
    'kernel initrd append dtb shim',
    'names files of the host and is set by inputs',
    `Use ${input('kernel')}, ${input('initrd')} and ${input('append')}.`,
  ],
  ['bios pflash L option-rom', 'makes QEMU read a file of the host', `Use ${input('firmware')}.`],
  ['cdrom', 'makes QEMU open a file of the host', `Use ${input('cdrom')}.`],
  [
    'drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi snapshot',
    'makes QEMU open a file or device of the host',
    `Use ${input('image')}: the VM never writes to the image.`,
  ],
  ['virtfs fsdev virtiofs', 'shares a directory of the host with the guest', NO_SETTING],
  ['add-fd', 'gives QEMU a descriptor of the host', NO_SETTING],
  ['tpmdev', 'reaches a TPM or a socket of the host', NO_SETTING],
  ['acpitable semihosting semihosting-config', 'reads files of the host', NO_SETTING],
  ['mem-path mem-prealloc', 'changes the guest memory that maqet has checked', `Use ${input('memory')}.`],
  ['debugcon virtioconsole', 'reaches a file, program, terminal or socket of the host', 'Remove it: maqet always adds a serial console.'],
  [
    'nographic curses',
    'puts the serial port and a monitor on the terminal',
    'Remove it: maqet opens no display, and keeps the serial log.',
  ],
  ['vnc spice sdl full-screen alt-grab ctrl-grab no-quit', 'opens a window or a port of the host', 'Use `screendump` to see the screen.'],
  ['audio soundhw', 'reaches the sound system of the host', 'Use `-audiodev none,id=…`.'],
  ['sandbox', 'is set by maqet, and a second one could weaken it', NO_SETTING],
  ['runas run-with user chroot daemonize pidfile async-teardown', 'changes the QEMU process, which maqet supervises', NO_SETTING],
  ['incoming loadvm', 'replaces the guest with an unchecked state', NO_SETTING],
  ['readconfig writeconfig set', 'adds or changes options that nobody has checked', 'Write the options themselves.'],
  [
    'D d trace plugin dump-vmstate dfilter perfmap jitdump',
    'writes files of the host or runs code in QEMU',
    'See qemu.log for the messages of QEMU.',
  ],
  ['S preconfig', 'keeps the VM from starting', `Send \`stop\` in ${input('qmp')}.`],
  ['h help version audio-help', 'makes QEMU print something and exit', 'Run QEMU in a separate step for that.'],
];

/** The reason and the remedy for each option that is known and refused. */
export const REFUSED_OPTIONS: ReadonlyMap<string, Refusal> = new Map(
  REFUSED_GROUPS.flatMap(([options, reason, remedy]) => options.split(' ').map((option) => [option, { reason, remedy }] as const)),
);
