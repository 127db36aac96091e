/**
 * Lines that firmware prints before anything of an image runs, on a PC's screen or on a serial console. Measured with SeaBIOS 1.16,
 * iPXE 1.0, EDK II of 2022 and 2024, SLOF of 2022 and 2026, OpenBIOS 1.1, the boot ROM of s390x, OpenSBI 1.1 and 1.6 (QEMU 7.2 and 11.1).
 * A line of other firmware counts as the guest's.
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
  /^\s*SCSI: Looking for devices$/,
  /^\s*[0-9a-f]{16} [A-Z][A-Z-]* +: "/,
  /^\s*(?:[OUE]HCI|xHCI): /,
  // OpenBIOS
  /^>> /,
  /^milliseconds isn't unique\.$/,
  /^Welcome to OpenBIOS v/,
  /^Trying \S+[:,]\S*\.\.\.$/,
  /^No valid state has been set by load or init-program$/,
  // The boot ROM of s390x
  /^LOADPARM=\[/,
  /^Using (?:virtio-\w+|guessed DASD geometry|\w+ scheme)\b/,
  /^(?:No zIPL section|zIPL load failed|Failed to load OS from|No virtio device found|Trying to boot from|Network boot)/,
  /^ERROR: No suitable device for IPL/,
  // OpenSBI, with its drawing
  /^OpenSBI v/,
  /^[\s_/\\|`'().<,-]+$/,
  /^(?:Platform|Firmware|Runtime|Domain\d+|Boot HART|Standard|Experimental) [^:]*: /,
];

/** Lines that a boot loader prints before it has found a system: those of GRUB 2.06, SYSLINUX 6.04 and the loader on Windows' CDs. */
const LOADER_LINES: readonly RegExp[] = [
  /^GRUB [Ll]oading\b/,
  /^Welcome to GRUB!$/,
  /^error: /,
  /^Entering rescue mode\.\.\.$/,
  /^Press any key to (?:continue|boot from (?:CD|the))/,
  /^(?:ISO|SYS|PXE|EXT)LINUX \d/,
  /^boot:$/,
];

/** Words that say that nothing will boot, once nothing follows them: those of firmware, of boot sectors and of boot loaders. */
const DEAD_ENDS: readonly RegExp[] = [
  /^(?:FATAL: |error: )?No (?:bootable (?:device|medium|disk|partition)|active partition)\b/i,
  /^FATAL: INT18: BOOT FAILURE/,
  /^No more network devices$/,
  /^BdsDxe: (?:No bootable option|Press any key to enter the Boot Manager Menu)/,
  /^\s*Boot Maintenance Manager$/,
  /^\s*E3407: Load failed/,
  /^(?:Failed to load OS from|No virtio device found|ERROR: No suitable device for IPL)/,
  // Boot sectors
  /^(?:Missing operating system|Operating system not found|No operating system|Error loading operating system)\b/i,
  /^(?:Invalid (?:partition table|system disk)|Invalid or damaged bootable partition)\b/i,
  /^(?:An operating system wasn't found|Remove disks or other media|Non-System disk|This is not a bootable disk|No boot signature)/i,
  /^(?:Disk I\/O error|Disk error|A disk read error occurred|Boot error)\b/i,
  /^(?:Replace and |and |please insert a bootable floppy and )?press (?:any key|Ctrl\+Alt\+Del) (?:to (?:restart|reboot|try again)|when ready)\b/i,
  /^(?:BOOTMGR|NTLDR) is (?:missing|compressed)/,
  // Boot loaders
  /^Failed to boot both default and fallback entries/,
  /^isolinux: .*(?:error|fail)/i,
  /^Boot failed: press a key to retry/,
  /^(?:WARNING: No configuration file found|No DEFAULT or UI configuration directive found|Could not find kernel image: )/,
  /^Failed to load (?:ldlinux\.c32|COM32 file)/,
  /^No loader found\b/,
  /^(?:No \/boot\/loader|can't load 'kernel')/,
];

/** Prompts of firmware and of boot loaders that have given up. Other programs may have the same, so nothing of a guest may stand before. */
const PROMPTS: readonly RegExp[] = [/^Shell>$/, /^\d+ >$/, /^grub(?: rescue)?>$/];

/** U-Boot prints in words of its own what its board and its commands do, until it starts a system, or asks for a command. */
const U_BOOT = {
  begins: /^U-Boot (?:SPL )?20\d\d\./,
  ends: /^(?:Starting |Booting |## |EFI stub: |\[\s*\d+\.\d+\] |Linux version |GRUB |Welcome to GRUB!)/,
  // It is not a start of a system, although it sounds like one.
  goesOn: /^starting USB\.\.\.$|^Starting controllers?\b/i,
  prompt: /^(?:=>|[\w.-]+ ?[>#]+)$/,
};

/** What a text that a machine shows says about its boot. */
export interface TextSign {
  /** A line that no firmware prints: the guest runs. */
  readonly guest?: string;
  /** The last line of a boot loader that may still find that there is no system. */
  readonly loader?: string;
  /** The line that says that nothing will boot. */
  readonly deadEnd?: string;
}

/**
 * Judges the lines of a screen or a console, oldest first, without control sequences. A dead end outweighs the lines before it. Pure.
 *
 * @param kernel - true if QEMU loads a kernel: U-Boot, if it shows up, is that kernel.
 */
export function judgeText(lines: readonly string[], { kernel = false } = {}): TextSign {
  const all = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  const { shown, prompt } = kernel ? { shown: all, prompt: undefined } : withoutUBoot(all);
  const is = (patterns: readonly RegExp[]) => (line: string) => patterns.some((pattern) => pattern.test(line));
  const deadEnd = prompt ?? shown.findLast(is([...DEAD_ENDS, ...PROMPTS]));
  const last = shown.at(-1);
  // A loader that nobody knows may have printed more, but these words are the end of its boot, too.
  if (last !== undefined && is(DEAD_ENDS)(last)) return { deadEnd: last };
  const guest = shown.find((line) => !is([...FIRMWARE_LINES, ...LOADER_LINES, ...DEAD_ENDS, ...PROMPTS])(line));
  if (guest !== undefined) return { guest };
  if (deadEnd !== undefined) return { deadEnd };
  const loader = shown.findLast(is(LOADER_LINES));
  return loader === undefined ? {} : { loader };
}

/** Leaves out what U-Boot prints. `prompt`: its prompt, if that is the last line. */
function withoutUBoot(lines: readonly string[]): { shown: string[]; prompt: string | undefined } {
  let inside = false;
  const shown = lines.filter((line) => {
    if (U_BOOT.begins.test(line)) inside = true;
    else if (inside && U_BOOT.ends.test(line) && !U_BOOT.goesOn.test(line)) inside = false;
    return !inside;
  });
  const last = lines.at(-1);
  return { shown, prompt: inside && last !== undefined && U_BOOT.prompt.test(last) ? last : undefined };
}

const PLACED = /\u001b\[\d*(?:;\d*)?[Hf]|\u001b\[\d*J|[\r\u000b\u000c]/g;
const CONTROLS = /\u001b(?:\[[0-9;?=]*[ -/]*[@-~]|\][^\u0007]*\u0007|[()][A-Z0-9]|[@-Z\\-_=>])|[\u0000-\u0009\u000b-\u001f\u007f]/g;

/** Returns the lines that a terminal would show of raw output: a sequence that moves the cursor starts a line. Pure. */
export function consoleLines(raw: readonly string[]): string[] {
  return raw.flatMap((line) => line.replace(PLACED, '\n').split('\n')).map((line) => line.replace(CONTROLS, ''));
}
