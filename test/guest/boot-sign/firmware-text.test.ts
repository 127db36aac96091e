import { describe, expect, test } from '@jest/globals';
import { consoleLines, judgeText } from '../../../src/guest/boot-sign/firmware-text.js';

const SEABIOS = ['SeaBIOS (version 1.16.2-debian-1.16.2-1)', 'Booting from Hard Disk...'];
const FAILED = [...SEABIOS, 'Boot failed: not a bootable disk', 'Booting from Floppy...', 'Boot failed: could not read the boot disk'];
const IPXE = [
  ...['iPXE (http://ipxe.org) 00:02.0 CA00 PCI2.10 PnP PMM+0EFCEF10+0EF0EF10 CA00', 'Booting from ROM...'],
  ...['iPXE (PCI 00:02.0) starting execution...ok', 'iPXE initialising devices...ok'],
  ...['iPXE 1.0.0+git-20190125.36a4c85-5.1 -- Open Source Network Boot Firmware -- http', '://ipxe.org'],
  ...['Features: DNS HTTP iSCSI NFS TFTP AoE ELF MBOOT PXE bzImage Menu PXEXT', 'Press Ctrl-B for the iPXE command line...'],
  ...['net0: 52:54:00:12:34:56 using virtio-net on 0000:00:02.0 (open)', '  [Link:up, TX:0 TXE:0 RX:0 RXE:0]'],
  ...['Configuring (net0 52:54:00:12:34:56)...... ok', 'net0: 10.0.2.15/255.255.255.0 gw 10.0.2.2'],
  ...['Configuring (net0 52:54:00:12:34:56).................. No configuration methods', 'succeeded (http://ipxe.org/040ee119)'],
  'Nothing to boot: No such file or directory (http://ipxe.org/2d03e13b)',
];
const EDK2 = [
  '\u001b[2J\u001b[01;01H\u001b[=3h\u001b[2J\u001b[01;01HBdsDxe: failed to load Boot0001 "UEFI Misc Device" from PciRoot(0x0)/Pci(0x3,0x0): Not Found\r',
  'BdsDxe: starting Boot0002 "EFI Internal Shell" from Fv(7CB8BDC9-F8EB-4F34-AAEA-3EE4AF6516A1)/FvFile(7C04A583)\r',
  '\u001b[01;01HUEFI Interactive Shell v2.2\r',
  'EDK II\r',
  'UEFI v2.70 (EDK II, 0x00010000)\r',
  '\u001b[1m\u001b[33m\u001b[40mMapping table\u001b[0m\u001b[37m\u001b[40m\r',
  '\u001b[1m\u001b[33m\u001b[40m     BLK0:\u001b[0m\u001b[37m\u001b[40m \u001b[1m\u001b[37m\u001b[40mAlias(s):\u001b[0m\r',
  '          PciRoot(0x0)/Pci(0x3,0x0)\r',
  '\u001b[07;01HPress \u001b[1mESC\u001b[0m in 1 seconds to skip \u001b[1mstartup.nsh\u001b[0m or any other key to continue.',
];
const SHELL = '\u001b[08;01H\u001b[1m\u001b[33m\u001b[40mShell> \u001b[0m\u001b[37m\u001b[40m';
const SLOF = [
  ...['SLOF\u001b[0m\u001b[?25l **********************************************************************', '\u001b[1mQEMU Starting'],
  ...['\u001b[0m Build Date = Dec 16 2025 06:10:19', ' FW Version = release 20220719', ' Press "s" to enter Open Firmware.'],
  'C0000C0100C0120C0140C0200C0240C0260C02E0C0300Populating /vdevice methods',
  ...['Populating /vdevice/v-scsi@71000003', '       SCSI: Looking for devices'],
  '          8200000000000000 CD-ROM   : "QEMU     QEMU CD-ROM      2.5+"',
  ...['Populating /vdevice/vty@71000000', '                     00 0000 (D) : 1af4 1001    virtio [ block ]'],
  ...['Scanning USB ', 'C08C0C08D0Using default console: /vdevice/vty@71000000', '  Welcome to Open Firmware'],
  ...['Trying to load:  from: /pci@800000020000000/scsi@0 ... ', 'E3404: Not a bootable device!'],
];
const S390 = ['LOADPARM=[        ]', 'Using virtio-blk.', 'Using guessed DASD geometry.', 'Using ECKD scheme (block size  4096), CDL'];
const GRUB = [...SEABIOS, 'GRUB loading.', 'Welcome to GRUB!', ''];
const ISOLINUX = [...FAILED, 'Booting from DVD/CD...', 'ISOLINUX 6.04 20200816 ETCD Copyright (C) 1994-2015 H. Peter Anvin et al'];
const OPENBIOS = [
  ...['', '>> =============================================================', '>> OpenBIOS 1.1 [Nov 17 2026 05:41]'],
  ...['>> Configuration device id QEMU version 1 machine id 3', '>> CPUs: 1', "milliseconds isn't unique."],
  ...['Welcome to OpenBIOS v1.1 built on Nov 17 2026 05:41', 'Trying hd:,\\\\:tbxi...', 'Trying hd:,\\ppc\\bootinfo.txt...'],
  'No valid state has been set by load or init-program',
];
const U_BOOT = [
  ...['', 'U-Boot 2023.01+dfsg-2+deb12u3 (Jun 22 2026 - 08:38:07 +0000)', '', 'DRAM:  512 MiB', 'Core:  47 devices, 13 uclasses'],
  ...['Loading Environment from Flash... *** Warning - bad CRC, using default environment', '', 'In:    pl011@9000000'],
  ...['Net:   eth0: virtio-net#32', 'Hit any key to stop autoboot:  2 \b\b\b 1 \b\b\b 0 ', 'fatal: no kernel available'],
  ...['starting USB...', 'No working controllers found', 'scanning bus for devices...', 'Device 0: unknown device'],
  ...['BOOTP broadcast 1', "Filename 'boot.scr.uimg'.", "TFTP error: 'Access violation' (2)", 'Not retrying...'],
];
const OPENSBI = [
  'OpenSBI v1.1',
  '   ____                    _____ ____ _____',
  '  / __ \\                  / ____|  _ \\_   _|',
  'Platform Name             : riscv-virtio,qemu',
  'Experimental SBI Extensions : sse,fwft,dbtr',
  'Boot HART MEDELEG         : 0x0000000000f0b509',
];

describe('A sign of a boot', () => {
  test.each<[string, string[]]>([
    ['nothing', []],
    ['blank lines', ['', '   ']],
    ['SeaBIOS', SEABIOS],
    ['SeaBIOS that tries one device after the other', FAILED],
    ['iPXE', IPXE],
    ['EDK II', EDK2],
    ['SLOF', SLOF],
    ['the boot ROM of s390x', S390],
    ['OpenSBI', OPENSBI],
    ['OpenBIOS', OPENBIOS],
    ['U-Boot', U_BOOT],
    ['U-Boot behind OpenSBI', [...OPENSBI, ...U_BOOT]],
  ])('is not what the firmware says: %s', (_firmware, raw) => {
    expect(judgeText(consoleLines(raw))).toEqual({});
  });

  test.each<[string, string[], string]>([
    ['of a PC', [...FAILED, 'No bootable device.'], 'No bootable device.'],
    ['of iPXE', [...IPXE, 'No more network devices'], 'No more network devices'],
    ['of UEFI', [...EDK2, SHELL], 'Shell>'],
    [
      'of UEFI without a shell',
      [...EDK2.slice(0, 1), 'BdsDxe: No bootable option or device was found.'],
      'BdsDxe: No bootable option or device was found.',
    ],
    ['of SLOF', [...SLOF, 'E3407: Load failed'], 'E3407: Load failed'],
    [
      'of s390x',
      [...S390, 'No zIPL section in IPL2 record.', 'zIPL load failed.', 'Failed to load OS from hard disk'],
      'Failed to load OS from hard disk',
    ],
    ['of SLOF at its prompt', [...SLOF, 'Ready!', '0 > '], '0 >'],
    ['of OpenBIOS', [...OPENBIOS, '0 > '], '0 >'],
    ['of U-Boot', [...U_BOOT, '=> '], '=>'],
    ['of U-Boot for a board', [...U_BOOT, 'maltael # '], 'maltael #'],
    ['of GRUB in its rescue shell', [...GRUB, 'error: no such partition.', 'Entering rescue mode...', 'grub rescue> '], 'grub rescue>'],
    ['of GRUB without a configuration', [...GRUB, 'grub> '], 'grub>'],
    [
      'of ISOLINUX without its files',
      [...ISOLINUX, 'Failed to load ldlinux.c32', 'Boot failed: press a key to retry...'],
      'Boot failed: press a key to retry...',
    ],
    [
      'of ISOLINUX without a configuration',
      [...ISOLINUX, 'WARNING: No configuration file found', 'boot: '],
      'WARNING: No configuration file found',
    ],
    ['of a loader that nobody knows', [...SEABIOS, 'Unknown loader 1.0', 'Operating System not found'], 'Operating System not found'],
    ...[
      ...['Invalid partition table', 'Error loading operating system', 'MISSING OPERATING SYSTEM', 'No operating system found'],
      ...['Non-System disk or disk error', 'BOOTMGR is missing', 'NTLDR is missing', 'A disk read error occurred'],
      ...['FATAL: No bootable medium found! System halted.', 'error: no bootable medium', 'Disk error', 'No active partition'],
      ...['Press Ctrl+Alt+Del to restart', "An operating system wasn't found. Try disconnecting any drives.", 'Boot error'],
      ...[
        'Replace and press any key when ready',
        'No boot signature',
        "can't load 'kernel'",
        'No loader found. Configuration files are needed.',
      ],
    ].map((words): [string, string[], string] => [`of a disk: ${words}`, [...SEABIOS, words], words]),
    ['of a boot sector', [...SEABIOS, 'Missing operating system'], 'Missing operating system'],
  ])('is not the dead end %s', (_firmware, raw, deadEnd) => {
    expect(judgeText(consoleLines(raw))).toEqual({ deadEnd });
  });

  test.each<[string, string[], string]>([
    ['SeaBIOS', SEABIOS, 'Loading Linux 6.1.0-49-amd64 ...'],
    ['GRUB', GRUB, '                           GNU GRUB  version 2.06'],
    ['GRUB with an error', [...GRUB, "error: file `/boot/grub/fonts/unicode.pf2' not found."], 'Loading Linux 6.1.0-49-amd64 ...'],
    ['ISOLINUX', ISOLINUX, 'Debian GNU/Linux installer boot menu'],
    ['OpenBIOS', OPENBIOS, 'Linux/PowerPC load: root=/dev/hda1'],
    ['U-Boot', U_BOOT, 'Starting kernel ...'],
    ['U-Boot whose command starts a loader', U_BOOT, 'Booting /efi\\boot\\bootaa64.efi'],
    ['EDK II', EDK2, 'EFI stub: Booting Linux Kernel...'],
    ['EDK II whose shell runs a script', [...EDK2, SHELL], 'FS0:\\> bootx64.efi'],
    ['SLOF', SLOF, 'Preparing to boot Linux version 6.1.0'],
    ['s390x', S390, 'Linux version 6.1.0-49-s390x'],
    ['OpenSBI', OPENSBI, '[    0.000000] Linux version 6.1.0'],
    ['nothing', [], 'debian login:'],
  ])('is a line of the guest after those of %s', (_firmware, raw, line) => {
    expect(judgeText(consoleLines([...raw, line]))).toEqual({ guest: line });
  });

  test.each<[string, string[], string]>([
    ['GRUB', GRUB, 'Welcome to GRUB!'],
    ['GRUB that reports an error', [...GRUB, 'error: no such device: root.'], 'error: no such device: root.'],
    ['ISOLINUX at its prompt, which has a time limit', [...ISOLINUX, 'boot: '], 'boot:'],
    ['the CD of Windows', [...SEABIOS, 'Press any key to boot from CD or DVD......'], 'Press any key to boot from CD or DVD......'],
  ])('may follow what a boot loader says: %s', (_loader, raw, loader) => {
    expect(judgeText(consoleLines(raw))).toEqual({ loader });
  });

  test('is the prompt of a program that has said something before', () => {
    expect(judgeText(['My system 1.0', 'Shell> '])).toEqual({ guest: 'My system 1.0' });
    expect(judgeText(['My system 1.0', '0 > '])).toEqual({ guest: 'My system 1.0' });
  });

  test('is U-Boot where QEMU loads it as the kernel', () => {
    expect(judgeText(consoleLines([...OPENSBI, ...U_BOOT, '=> ']), { kernel: true })).toMatchObject({
      guest: expect.stringMatching(/^U-Boot /),
    });
  });
});
