/**
 * Lines that firmware prints before anything of an image runs, on a PC's screen or on a serial console. Measured with SeaBIOS 1.16,
 * iPXE 1.0, EDK II of 2022, SLOF of 2022, the boot ROM of s390x and OpenSBI 1.1 (QEMU 7.2). A line of other firmware counts as the guest's.
 */
const FIRMWARE_LINES: readonly RegExp[] = [
  // SeaBIOS
  /^SeaBIOS \(version /,
  /^Machine UUID /,
  /^Booting from .*\.\.\.$/,
  /^Boot failed\b/,
  /^No bootable device\./,
  /^Press ESC for boot menu\.?$/,
  /^Select boot device:$/,
  // iPXE, whose banner breaks at the 80th column
  /^iPXE\b/,
  /^:?\/\/ipxe\.org$/,
  /\(https?:\/\/ipxe\.org\/[0-9a-f]+\)$/,
  /^Features: DNS /,
  /^Press Ctrl-B (?:to configure iPXE|for the iPXE command line)/,
  /^net\d+: /,
  /^\s*\[Link:(?:up|down)\b/,
  /^\s*\[(?:RXE|TXE): /,
  /^(?:Configuring|Waiting for link-up) /,
  /^Nothing to boot: /,
  /^No more network devices$/,
  /^(?:Filename|Root path|Next server): /,
  /^(?:tftp|http):\/\/\S*\.\.\./,
  // EDK II
  /^BdsDxe: /,
  /^UEFI firmware \(version /,
  /^UEFI Interactive Shell v/,
  /^EDK II$/,
  /^UEFI v\d[\d.]* \(/,
  /^(?:Mapping table|map: No mapping found\.)$/,
  /^\s*[A-Z]{2,4}[\da-z]*:.*Alias\(s\):/,
  /^\s*(?:PciRoot|VenHw|VenMedia|Fv|MemoryMapped|Acpi\w*)\(/,
  /^Press ESC in \d+ seconds? to skip startup\.nsh/,
  /^Shell>$/,
  /^>>(?:Start|Checking) .*(?:IPv[46]|PXE|HTTP)/,
  /^\s*(?:Station IP address is|Server IP address is|NBP file(?:name|size) is|PXE-[EM]\d+:)/,
  /^\s*Error: (?:Could not retrieve NBP file size|Server response timeout)/,
  // SLOF
  /^SLOF \*+$/,
  /^QEMU Starting$/,
  /^\s*(?:Build Date = |FW Version = |Press "s" to enter Open Firmware)/,
  /^(?:C[0-9A-F]{4})*(?:Populating |No NVRAM |Scanning |Using default console: |$)/,
  /^\s*[0-9a-f]{2} [0-9a-f]{4} \([A-Z]\) : /,
  /^\s*(?:Welcome to Open Firmware|Copyright \(c\) .* IBM Corporation|This program and the accompanying materials)/,
  /^\s*(?:under the terms of the BSD License|http:\/\/www\.opensource\.org\/licenses\/)/,
  /^Trying (?:to load: |pxelinux\.cfg files)/,
  /^\s*E3[0-9A-F]{3}: /,
  /^\s*(?:Initializing NIC|Reading MAC address|Requesting (?:information|file)|Using IPv[46] address|Receiving data:|TFTP error)/,
  /^\s*Type '(?:boot|reset-all)' and press return/,
  /^Ready!$/,
  /^\d+ >$/,
  // The boot ROM of s390x
  /^LOADPARM=\[/,
  /^Using (?:virtio-\w+|guessed DASD geometry|\w+ scheme)\b/,
  /^(?:No zIPL section|zIPL load failed|Failed to load OS from|No virtio device found|Trying to boot from|Network boot)/,
  /^ERROR: No suitable device for IPL/,
  // OpenSBI, with its drawing
  /^OpenSBI v/,
  /^[\s_/\\|`'().<,-]+$/,
  /^(?:Platform|Firmware|Runtime|Domain\d+|Boot HART|Standard) [^:]*: /,
];

/** Words that say that nothing will boot, once nothing follows them: those of firmware, and those of boot sectors that find no system. */
const DEAD_ENDS: readonly RegExp[] = [
  /^No bootable device\./,
  /^No more network devices$/,
  /^Shell>$/,
  /^BdsDxe: (?:No bootable option|Press any key to enter the Boot Manager Menu)/,
  /^\s*Boot Maintenance Manager$/,
  /^\s*E3407: Load failed/,
  /^(?:Failed to load OS from|No virtio device found|ERROR: No suitable device for IPL)/,
  /^(?:Missing operating system|Operating system not found|Error loading operating system)/i,
  /^This is not a bootable disk/,
  /^Non-System disk/i,
  /^(?:BOOTMGR|NTLDR) is missing/,
];

/** What a text that a machine shows says about its boot. */
export interface TextSign {
  /** A line that no firmware prints: the guest runs. */
  readonly guest?: string;
  /** The line that says that nothing will boot. */
  readonly deadEnd?: string;
}

/** Judges the lines of a screen or a console, oldest first, without control sequences. A dead end outweighs the lines before it. Pure. */
export function judgeText(lines: readonly string[]): TextSign {
  const shown = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  const deadEnd = shown.findLast((line) => DEAD_ENDS.some((pattern) => pattern.test(line)));
  // A boot sector that finds no system is the guest's, but it is the end of the boot, too.
  const guest = shown.find((line) => ![...FIRMWARE_LINES, ...DEAD_ENDS].some((pattern) => pattern.test(line)));
  if (guest !== undefined) return { guest };
  return deadEnd === undefined ? {} : { deadEnd };
}

const PLACED = /\u001b\[\d*(?:;\d*)?[Hf]|\u001b\[\d*J|[\r\u000b\u000c]/g;
const CONTROLS = /\u001b(?:\[[0-9;?=]*[ -/]*[@-~]|\][^\u0007]*\u0007|[()][A-Z0-9]|[@-Z\\-_=>])|[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Returns the lines that a terminal would show of raw output: a sequence that moves the cursor starts a line. Pure. */
export function consoleLines(raw: readonly string[]): string[] {
  return raw.flatMap((line) => line.replace(PLACED, '\n').split('\n')).map((line) => line.replace(CONTROLS, ''));
}
