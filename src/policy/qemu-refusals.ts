import type { Refusal } from './decision.js';

const NOTHING = 'Remove it; nothing allows it.';

/** Options that people use or attackers try, each group with the reason why it is refused and what to use in its place. */
const GROUPS: readonly (readonly [options: string, reason: string, remedy: string])[] = [
  ['mon qmp qmp-pretty', 'opens a second monitor, which walks around the policy and the audit log', 'Use the `qmp` input or `maqet qmp`.'],
  ['gdb s', 'opens a debugger port, through which anybody on the host controls the guest', NOTHING],
  ['qtest qtest-log', 'opens a channel that controls the whole machine', NOTHING],
  ['machine M accel enable-kvm no-kvm', 'is set from an input', 'Use the inputs `machine` and `accel`.'],
  ['cpu smp m', 'is set from an input', 'Use the inputs `cpu`, `cpus` and `memory`: the policy checks dumps against that memory.'],
  ['name', 'is set from an input', 'Use the input `vm`.'],
  ['kernel initrd append dtb shim', 'names files of the host and is set from inputs', 'Use the inputs `kernel`, `initrd` and `append`.'],
  ['bios pflash L option-rom', 'makes QEMU read a file of the host', 'Use the input `firmware`.'],
  ['cdrom', 'makes QEMU open a file of the host', 'Use the input `cdrom`.'],
  [
    'drive blockdev hda hdb hdc hdd fda fdb sd mtdblock iscsi snapshot',
    'makes QEMU open a file or device of the host',
    'Use the input `image`: the image is never written to.',
  ],
  ['virtfs fsdev virtiofs', 'shares a folder of the host with the guest', NOTHING],
  ['add-fd', 'gives QEMU a descriptor of the host', NOTHING],
  ['tpmdev', 'reaches a TPM or a socket of the host', NOTHING],
  ['acpitable semihosting semihosting-config', 'reads files of the host', NOTHING],
  ['mem-path mem-prealloc', 'places the guest memory outside of what maqet checks', 'Use the input `memory`.'],
  ['debugcon virtioconsole', 'reaches a file, program, terminal or socket of the host', 'The serial console is there without it.'],
  [
    'nographic curses',
    'puts the serial port and a monitor on the terminal',
    'maqet shows no display, and keeps the serial log, without it.',
  ],
  ['vnc spice sdl full-screen alt-grab ctrl-grab no-quit', 'opens a window or a port of the host', 'Use `screendump` to see the screen.'],
  ['audio soundhw', 'reaches the sound system of the host', 'Use `-audiodev none,id=…`.'],
  ['sandbox', 'is set by maqet, and a second one could weaken it', NOTHING],
  ['runas run-with user chroot daemonize pidfile async-teardown', 'changes how the process runs, which its supervisor owns', NOTHING],
  ['incoming loadvm', 'replaces the guest with a state that nobody has checked', NOTHING],
  ['readconfig writeconfig set', 'adds or changes options that nobody has checked', 'Write the options themselves.'],
  [
    'D d trace plugin dump-vmstate dfilter perfmap jitdump',
    'writes files of the host or runs code in QEMU',
    "QEMU's own messages are in qemu.log.",
  ],
  ['S preconfig', 'would keep the VM from starting', 'Send `stop` in the `qmp` input.'],
  ['h help version audio-help', 'makes QEMU print something and exit', 'Run QEMU in a step of its own for that.'],
];

/** The reason and the remedy for each option that is known and refused. */
export const REFUSED_OPTIONS: ReadonlyMap<string, Refusal> = new Map(
  GROUPS.flatMap(([options, reason, remedy]) => options.split(' ').map((option) => [option, { reason, remedy }] as const)),
);
