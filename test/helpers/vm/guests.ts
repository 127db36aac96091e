import { writeFile } from 'node:fs/promises';

/**
 * Guests of one boot sector for what the self-test guest does not do. Machine code by hand, each instruction on a line of its
 * own; the port of the ACPI registers is where SeaBIOS puts them on q35.
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

/** Lets the power button count. Before the guest says anything, so that whoever hears it may press the button at once. */
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

/** Tells the pvpanic device that the guest has panicked. */
const PVPANIC = [
  ...[0xba, 0x05, 0x05], // mov dx, 0x505
  ...[0xb0, 0x01], // mov al, 1
  0xee, // out dx, al
];

/** Says on the serial port each character that is typed on its keyboard, by the firmware's US layout. */
const ECHO = [
  ...[0x30, 0xe4], // xor ah, ah
  ...[0xcd, 0x16], // int 0x16: wait for a key
  ...COM1,
  0xee, // out dx, al
  ...[0xeb, 0xf6], // jmp to the `xor`
];

/** Says `on` and a line end for ever, a few thousand times a second at most. */
const CHATTER = [
  ...[0xb9, 0xff, 0xff], // mov cx, 0xffff
  ...[0xe2, 0xfe], // loop $
  ...printing('on\n'), // 12 bytes
  ...[0xeb, 0xed], // jmp to the first `mov`
];

/** What a test's guest does, once. */
export const GUESTS = {
  /** Halts at once: not one byte on its serial port. */
  silent: HALT,
  /** Says `up` and powers off when its power button is pressed. */
  dutiful: [...ENABLE_BUTTON, ...printing('up\r\n'), ...HEED_BUTTON, ...HALT],
  /** Says nothing, and powers off when its power button is pressed. */
  mute: [...ENABLE_BUTTON, ...HEED_BUTTON, ...HALT],
  /** Says `bye` and powers off. */
  brief: [...printing('bye\r\n'), ...POWER_OFF, ...HALT],
  /** Says what Linux says when it panics; unlike Linux then, it heeds its power button. */
  panicking: [...ENABLE_BUTTON, ...printing('ok\r\nKernel panic - not syncing: \x1b[31mtest\r\n'), ...HEED_BUTTON, ...HALT],
  /** Panics silently, by its device. */
  pvpanic: [...PVPANIC, ...HALT],
  /** Says `>`, and then what is typed. */
  echoing: [...printing('>'), ...ECHO],
  /** Never stops talking. */
  chatty: CHATTER,
  /** A prompt without a line end. */
  prompting: [...printing('host login: '), ...HALT],
} as const satisfies Record<string, readonly number[]>;

export type GuestName = keyof typeof GUESTS;

/**
 * Writes a guest as a raw disk of one sector, or of more bytes: a disk whose geometry nobody tells SeaBIOS must have at least
 * 16 × 63 sectors for it to boot.
 */
export async function writeGuest(file: string, name: GuestName, bytes = 512): Promise<string> {
  const sector = Buffer.alloc(bytes);
  Buffer.from(GUESTS[name]).copy(sector);
  sector.writeUInt16LE(0xaa55, 510);
  await writeFile(file, sector, { flag: 'wx', mode: 0o400 });
  return file;
}
