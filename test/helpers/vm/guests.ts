import { writeFile } from 'node:fs/promises';

/**
 * Guests of one boot sector, for what the self-test guest does not do. Hand-written machine code, one instruction per line. The ports of
 * the ACPI registers are those that SeaBIOS sets on q35.
 */

const COM1 = [0xba, 0xf8, 0x03]; // mov dx, 0x3f8
const HALT = [0xfa, 0xf4, 0xeb, 0xfd]; // cli; hlt; jmp $-1
/** A soft power-off, as ACPI defines it. */
const POWER_OFF = [
  ...[0xba, 0x04, 0x06], // mov dx, 0x604
  ...[0xb8, 0x00, 0x20], // mov ax, 0x2000
  0xef, // out dx, ax
];

function printing(text: string): number[] {
  // mov al, character; out dx, al
  return [...COM1, ...[...Buffer.from(text)].flatMap((character) => [0xb0, character, 0xee])];
}

/** Enables the power button, before the guest prints anything, so that a test can press the button at once. */
const ENABLE_BUTTON = [
  0xfa, // cli: the firmware would not handle the interrupt of the button
  ...[0xba, 0x02, 0x06], // mov dx, 0x602
  ...[0xb8, 0x00, 0x01], // mov ax, 0x100
  0xef, // out dx, ax
];
/** Waits until the power button is pressed, and then powers off. */
const HEED_BUTTON = [
  ...[0xba, 0x00, 0x06], // mov dx, 0x600
  0xed, // in ax, dx
  ...[0xf6, 0xc4, 0x01], // test ah, 1
  ...[0x74, 0xfa], // jz to the `in`
  ...POWER_OFF,
];

const LOOP = [0xeb, 0xfe]; // jmp $

/** Writes to the screen through the firmware. */
function writing(text: string): number[] {
  // mov ax, 0x0e00 + character; int 0x10
  return [...Buffer.from(text)].flatMap((character) => [0xb8, character, 0x0e, 0xcd, 0x10]);
}

/** Fills three lines of the screen in a graphics mode of 320 × 200. */
const DRAWING = [
  ...[0xb8, 0x13, 0x00, 0xcd, 0x10], // mov ax, 0x13; int 0x10
  ...[0xb8, 0x00, 0xa0, 0x8e, 0xc0], // mov ax, 0xa000; mov es, ax
  ...[0x31, 0xff, 0xb9, 0xc0, 0x03], // xor di, di; mov cx, 960
  ...[0xb0, 0x0f, 0xf3, 0xaa], // mov al, 15; rep stosb
];

/** Tells the pvpanic device that the guest has panicked. */
const PVPANIC = [
  ...[0xba, 0x05, 0x05], // mov dx, 0x505
  ...[0xb0, 0x01], // mov al, 1
  0xee, // out dx, al
];

/** Prints each character that is typed on the keyboard, in the firmware's US layout. */
const ECHO = [
  ...[0x30, 0xe4], // xor ah, ah
  ...[0xcd, 0x16], // int 0x16: wait for a key
  ...COM1,
  0xee, // out dx, al
  ...[0xeb, 0xf6], // jmp to the `xor`
];

/** Prints `on` and a line end for ever, at most a few thousand times a second. */
const CHATTER = [
  ...[0xb9, 0xff, 0xff], // mov cx, 0xffff
  ...[0xe2, 0xfe], // loop $
  ...printing('on\n'), // 12 bytes
  ...[0xeb, 0xed], // jmp to the first `mov`
];

/** The guests by name. */
export const GUESTS = {
  /** Halts at once, without any serial output. */
  silent: HALT,
  /** Prints `up`, and powers off when its power button is pressed. */
  dutiful: [...ENABLE_BUTTON, ...printing('up\r\n'), ...HEED_BUTTON, ...HALT],
  /** Prints nothing, and powers off when its power button is pressed. */
  mute: [...ENABLE_BUTTON, ...HEED_BUTTON, ...HALT],
  /** Prints `bye` and powers off. */
  brief: [...printing('bye\r\n'), ...POWER_OFF, ...HALT],
  /** Prints the panic text of Linux. Unlike Linux, it still reacts to its power button. */
  panicking: [...ENABLE_BUTTON, ...printing('ok\r\nKernel panic - not syncing: \x1b[31mtest\r\n'), ...HEED_BUTTON, ...HALT],
  /** Panics without output, through its panic device. */
  pvpanic: [...PVPANIC, ...HALT],
  /** Prints `>`, and then what is typed. */
  echoing: [...printing('>'), ...ECHO],
  /** Runs for ever, and shows nothing. */
  looping: LOOP,
  /** Only writes to the screen, as a memory test does. Powers off when its power button is pressed. */
  writing: [...ENABLE_BUTTON, ...writing('Testing: 5 %'), ...HEED_BUTTON, ...HALT],
  /** Only draws on the screen. Powers off when its power button is pressed. */
  drawing: [...ENABLE_BUTTON, ...DRAWING, ...HEED_BUTTON, ...HALT],
  /** The boot sector of a disk without a system. */
  systemless: [...writing('Missing operating system'), ...LOOP],
  /** Never stops printing. */
  chatty: CHATTER,
  /** A prompt without a line end. Powers off when its power button is pressed. */
  prompting: [...ENABLE_BUTTON, ...printing('host login: '), ...HEED_BUTTON, ...HALT],
  /** Prints `up`, and halts with interrupts off: nobody waits for its power button. */
  halting: [...printing('up\r\n'), ...HALT],
} as const satisfies Record<string, readonly number[]>;

export type GuestName = keyof typeof GUESTS;

/**
 * Writes a guest as a raw disk of one sector, or of more bytes: without a given geometry, SeaBIOS boots a disk only if it has at least
 * 16 × 63 sectors.
 */
export async function writeGuest(file: string, name: GuestName, bytes = 512): Promise<string> {
  const sector = Buffer.alloc(bytes);
  Buffer.from(GUESTS[name]).copy(sector);
  sector.writeUInt16LE(0xaa55, 510);
  await writeFile(file, sector, { flag: 'wx', mode: 0o400 });
  return file;
}
