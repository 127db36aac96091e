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
  ...['Populating /vdevice/vty@71000000', '                     00 0000 (D) : 1af4 1001    virtio [ block ]'],
  ...['Scanning USB ', 'C08C0C08D0Using default console: /vdevice/vty@71000000', '  Welcome to Open Firmware'],
  ...['Trying to load:  from: /pci@800000020000000/scsi@0 ... ', 'E3404: Not a bootable device!'],
];
const S390 = ['LOADPARM=[        ]', 'Using virtio-blk.', 'Using guessed DASD geometry.', 'Using ECKD scheme (block size  4096), CDL'];
const OPENSBI = [
  'OpenSBI v1.1',
  '   ____                    _____ ____ _____',
  '  / __ \\                  / ____|  _ \\_   _|',
  'Platform Name             : riscv-virtio,qemu',
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
    ['of a boot sector', [...SEABIOS, 'Missing operating system'], 'Missing operating system'],
  ])('is not the dead end %s', (_firmware, raw, deadEnd) => {
    expect(judgeText(consoleLines(raw))).toEqual({ deadEnd });
  });

  test.each<[string, string[], string]>([
    ['SeaBIOS', SEABIOS, 'GRUB loading.'],
    ['EDK II', EDK2, 'EFI stub: Booting Linux Kernel...'],
    ['EDK II whose shell runs a script', [...EDK2, SHELL], 'FS0:\\> bootx64.efi'],
    ['SLOF', SLOF, 'Preparing to boot Linux version 6.1.0'],
    ['s390x', S390, 'Linux version 6.1.0-49-s390x'],
    ['OpenSBI', OPENSBI, '[    0.000000] Linux version 6.1.0'],
    ['nothing', [], 'debian login:'],
  ])('is a line of the guest after those of %s', (_firmware, raw, line) => {
    expect(judgeText(consoleLines([...raw, line]))).toEqual({ guest: line });
  });
});
