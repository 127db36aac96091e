/** A picture of a machine's screen. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel: red, green, blue. */
  readonly pixels: Buffer;
}

const HEADER = /^P6\s+(\d+)\s+(\d+)\s+255\s/;

/** Reads a picture as QEMU's `screendump` writes it (binary PPM). @returns undefined for anything else. */
export function readPicture(file: Buffer): Picture | undefined {
  const header = HEADER.exec(file.subarray(0, 64).toString('latin1'));
  if (header === null) return undefined;
  const [whole, width, height] = [header[0], Number(header[1]), Number(header[2])];
  const pixels = file.subarray(whole.length);
  return width > 0 && height > 0 && pixels.length === width * height * 3 ? { width, height, pixels } : undefined;
}

/**
 * What a picture shows.
 * - `nothing`: one colour, or QEMU's own line about a display that is not used yet.
 * - `text`: a PC's text mode. The text itself is in the memory of its screen.
 * - `firmware`: text in the colours of UEFI, or its logo. UEFI prints its text on the serial console, too.
 * - `guest`: anything else.
 */
export type Shown = 'nothing' | 'text' | 'firmware' | 'guest';

/** The size of a PC's text mode of 80 × 25 characters, in which SeaBIOS and iPXE print. */
const TEXT_MODE = { width: 720, height: 400 };

/** Judges a picture. Pure. @param uefi - true for a machine that starts with UEFI. */
export function judgePicture(picture: Picture, uefi: boolean): Shown {
  const { width, height } = picture;
  if (width === TEXT_MODE.width && height === TEXT_MODE.height) return 'text';
  const colours = boxesByColour(picture);
  if (colours.size === 1 || isPlaceholder(colours)) return 'nothing';
  return uefi && isUefi(colours, picture) ? 'firmware' : 'guest';
}

/** The smallest rectangle that holds all pixels of a colour. */
interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

function boxesByColour({ width, height, pixels }: Picture): Map<number, Box> {
  const boxes = new Map<number, Box>();
  let last = -1;
  let box: Box = { left: 0, right: 0, top: 0, bottom: 0 };
  for (let at = 0, y = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 3) {
      const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
      if (colour !== last) {
        last = colour;
        const known = boxes.get(colour);
        box = known ?? { left: x, right: x, top: y, bottom: y };
        if (known === undefined) boxes.set(colour, box);
      }
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      box.bottom = y;
    }
  }
  return boxes;
}

/** The height of a line of QEMU's own font, in pixels. */
const QEMU_LINE = 16;

/** QEMU writes one grey line on black on a screen that no guest uses: "Guest has not initialized the display (yet)." */
function isPlaceholder(colours: ReadonlyMap<number, Box>): boolean {
  const line = colours.get(0xaaaaaa);
  return colours.size === 2 && colours.has(0) && line !== undefined && line.bottom - line.top < QEMU_LINE;
}

/** The colours of the text console of EDK II. Consoles of other systems use 0xaa where this one uses 0x98. */
const UEFI_COLOURS: ReadonlySet<number> = new Set([
  ...[0x000000, 0x000098, 0x009800, 0x009898, 0x980000, 0x980098, 0x989800, 0x989898],
  ...[0x303030, 0x0000ff, 0x00ff00, 0x00ffff, 0xff0000, 0xff00ff, 0xffff00, 0xffffff],
]);
/** The largest logo, as a part of the screen's width and height. It stands in the middle. */
const LOGO = { width: 0.5, height: 0.5 };

function isUefi(colours: ReadonlyMap<number, Box>, { width, height }: Picture): boolean {
  if (!colours.has(0)) return false;
  const inLogo = ({ left, right, top, bottom }: Box): boolean =>
    left >= (width * (1 - LOGO.width)) / 2 && right <= (width * (1 + LOGO.width)) / 2 && top >= height * 0.15 && bottom <= height * 0.8;
  return [...colours].every(([colour, box]) => UEFI_COLOURS.has(colour) || inLogo(box));
}

const WORD = /0x([0-9a-f]{8})/g;
const COLUMNS = 80;

/** The command of QEMU's human monitor that shows the memory of a PC's text screen, all pages of it. */
export const TEXT_MEMORY = 'xp /8192xw 0xb8000';

/** Reads the lines of text from the answer to {@link TEXT_MEMORY}, which has a character and its colours in two bytes. Pure. */
export function textOnScreen(answer: string): string[] {
  const characters = [...answer.matchAll(WORD)].flatMap(([, word = '']) => {
    const value = Number.parseInt(word, 16);
    return [value & 0xff, (value >>> 16) & 0xff];
  });
  const lines: string[] = [];
  for (let at = 0; at < characters.length; at += COLUMNS) {
    const line = characters.slice(at, at + COLUMNS).map((code) => (code === 0 ? ' ' : String.fromCharCode(code)));
    lines.push(line.join('').trimEnd());
  }
  return lines.filter((line) => line !== '');
}
