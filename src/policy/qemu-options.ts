import { deviceOption, globalOption } from './device-options.js';
import { exactly, type KeyTable, keys, type OptionCheck, variant } from './option-checks.js';

const ID = /^[A-Za-z][A-Za-z0-9._-]{0,63}$/;
const ON_OFF = /^(?:on|off|true|false|yes|no)$/;
const NUMBER = /^(?:0x[0-9a-fA-F]{1,16}|\d{1,20}[kKmMgGtT]?)$/;
const WORD = /^[A-Za-z0-9._:+-]{1,128}$/;
/** Text that only the guest reads. */
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

/** All but `file` (any type) and `path` (type 11), which read files of the host. */
const SMBIOS_KEYS = (
  'type vendor version date release uefi manufacturer product serial uuid sku family asset location sock_pfx part max-speed current-speed ' +
  'processor-id value loc_pfx bank speed internal_reference external_reference connector_type port_type designation kind instance'
).split(' ');

const noNmi = 'is not let through: it does what the blocked command inject-nmi does, or is no action';

/** The options that take a value and are let through, each with the check of its value. */
export const VALUE_OPTIONS: ReadonlyMap<string, OptionCheck> = new Map(
  Object.entries({
    device: deviceOption,
    global: globalOption,
    chardev: variant(
      'backend',
      { null: { id: ID }, ringbuf: { id: ID, size: NUMBER } },
      'reaches a file, program, terminal or socket of the host',
    ),
    netdev: variant(
      'type',
      { user: USER_NETWORK, hubport: { id: ID, hubid: NUMBER, netdev: ID } },
      'reaches a program, device or socket of the host',
    ),
    nic: variant(
      'type',
      { none: {}, user: { ...USER_NETWORK, model: WORD, mac: WORD } },
      'reaches a program, device or socket of the host',
    ),
    net: exactly(/^none$/, '`-net none`', 'is the old form of -netdev and -nic'),
    object: variant(
      'qom-type',
      {
        iothread: { id: ID, 'poll-max-ns': NUMBER, 'poll-grow': NUMBER, 'poll-shrink': NUMBER, 'aio-max-batch': NUMBER },
        'rng-builtin': { id: ID },
        'memory-backend-ram': { id: ID, size: NUMBER, share: ON_OFF, merge: ON_OFF, dump: ON_OFF },
        'can-bus': { id: ID },
      },
      'can reach files, devices or secrets of the host',
    ),
    audiodev: variant('driver', { none: { id: ID } }, 'reaches the sound system or a file of the host'),
    boot: keys('order', {
      order: /^[a-dnp]{1,8}$/,
      once: /^[a-dnp]{1,8}$/,
      menu: ON_OFF,
      strict: ON_OFF,
      'splash-time': NUMBER,
      'reboot-timeout': NUMBER,
    }),
    rtc: keys('base', {
      base: /^(?:utc|localtime|\d{4}-\d\d-\d\d(?:T[\d:]{8})?)$/,
      clock: /^(?:host|rt|vm)$/,
      driftfix: /^(?:none|slew)$/,
    }),
    icount: keys('shift', { shift: /^(?:auto|\d{1,2})$/, align: ON_OFF, sleep: ON_OFF }),
    smbios: keys('type', Object.fromEntries(SMBIOS_KEYS.map((key) => [key, TEXT]))),
    fw_cfg: keys('name', { name: /^opt\/[A-Za-z0-9._/-]{1,51}$/, string: TEXT }),
    numa: variant(
      'type',
      {
        node: { nodeid: NUMBER, cpus: /^\d{1,5}(?:-\d{1,5})?$/, memdev: ID, mem: NUMBER, initiator: NUMBER },
        cpu: { 'node-id': NUMBER, 'socket-id': NUMBER, 'core-id': NUMBER, 'thread-id': NUMBER, 'die-id': NUMBER },
        dist: { src: NUMBER, dst: NUMBER, val: NUMBER },
      },
      'is not let through here',
    ),
    action: keys('', {
      reboot: /^(?:reset|shutdown)$/,
      shutdown: /^(?:poweroff|pause)$/,
      panic: /^(?:none|pause|shutdown|exit-failure)$/,
      watchdog: /^(?:reset|shutdown|poweroff|pause|debug|none)$/,
    }),
    'watchdog-action': exactly(/^(?:reset|shutdown|poweroff|pause|debug|none)$/, 'reset, shutdown, poweroff, pause, debug or none', noNmi),
    vga: exactly(
      /^(?:none|std|cirrus|vmware|qxl|virtio)$/,
      'none, std, cirrus, vmware, qxl or virtio',
      'is no display adapter that is let through',
    ),
    display: exactly(/^none$/, '`-display none`; `screendump` shows the screen', 'opens a window, a server or the GPU of the host'),
    serial: exactly(
      /^(?:none|null)$/,
      'none or null; maqet has the first serial port, and keeps its log',
      'reaches a file, program, terminal or socket of the host',
    ),
    parallel: exactly(/^(?:none|null)$/, 'none or null', 'reaches a file, program, terminal or socket of the host'),
    monitor: exactly(/^none$/, 'the `qmp` input', 'opens a second monitor, which walks around the policy'),
    usbdevice: exactly(/^(?:tablet|mouse|keyboard)$/, 'tablet, mouse or keyboard', 'is no plain emulated USB device'),
    uuid: exactly(/^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/, 'a UUID', 'is no UUID'),
    seed: exactly(/^\d{1,20}$/, 'a number', 'is no number'),
    k: exactly(/^[a-z]{2}(?:-[a-z]{2})?$/, 'a keyboard layout such as en-us', 'is no keyboard layout, and could be a path'),
    g: exactly(/^\d{1,5}x\d{1,5}(?:x\d{1,2})?$/, 'WIDTHxHEIGHT', 'is no resolution'),
    msg: keys('timestamp', { timestamp: ON_OFF, 'guest-name': ON_OFF }),
  }),
);

/** The options without a value that are let through. */
export const FLAG_OPTIONS: ReadonlySet<string> = new Set(
  'no-reboot no-shutdown no-acpi no-hpet no-fd-bootchk win2k-hack usb nodefaults no-user-config only-migratable'.split(' '),
);
