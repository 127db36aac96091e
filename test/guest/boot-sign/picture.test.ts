import { describe, expect, test } from '@jest/globals';
import { judgePicture, type Picture, readPicture, textOnScreen } from '../../../src/guest/boot-sign/picture.js';

/** A black picture with rectangles of a colour. */
function picture(width: number, height: number, ...boxes: [x: number, y: number, w: number, h: number, colour: number][]): Picture {
  const pixels = Buffer.alloc(width * height * 3);
  for (const [x, y, w, h, colour] of boxes)
    for (let row = y; row < y + h; row++)
      for (let column = x; column < x + w; column++) pixels.writeUIntBE(colour, (row * width + column) * 3, 3);
  return { width, height, pixels };
}

describe('A picture', () => {
  const logo: [number, number, number, number, number] = [560, 270, 160, 60, 0x2b5c8a];
  test.each<[string, Picture, boolean, string]>([
    ['that is black', picture(1280, 800), true, 'nothing'],
    ['that is blue', picture(640, 480, [0, 0, 640, 480, 0x0000aa]), false, 'nothing'],
    ["with QEMU's line about an unused display", picture(640, 480, [140, 232, 350, 10, 0xaaaaaa]), false, 'nothing'],
    ['of the text mode of a PC', picture(720, 400, [0, 0, 9, 16, 0xa8a8a8]), false, 'text'],
    ['with the text of UEFI', picture(1280, 800, [0, 0, 400, 40, 0x989898], [0, 40, 80, 19, 0xffff00]), true, 'firmware'],
    ['with the logo of UEFI and its progress', picture(1280, 800, logo, [100, 760, 200, 19, 0xffffff]), true, 'firmware'],
    ['with colours of UEFI on a machine without it', picture(640, 400, [0, 0, 400, 40, 0xffffff]), false, 'guest'],
    ['with the text of a kernel', picture(1280, 800, [0, 0, 400, 40, 0xaaaaaa]), true, 'guest'],
    ['with lines of a kernel in the place of the line of QEMU', picture(640, 480, [0, 0, 350, 48, 0xaaaaaa]), false, 'guest'],
    ['with a logo that is not in the middle', picture(1280, 800, [20, 20, 160, 60, 0x2b5c8a]), true, 'guest'],
  ])('%s is judged (UEFI: %#): %s', (_what, shown, uefi, verdict) => {
    expect(judgePicture(shown, uefi)).toBe(verdict);
  });

  test('is read from a file of QEMU, and from nothing else', () => {
    const { width, height, pixels } = picture(4, 2, [1, 1, 1, 1, 0x010203]);
    const file = Buffer.concat([Buffer.from('P6\n4 2\n255\n'), pixels]);
    expect(readPicture(file)).toEqual({ width, height, pixels });
    for (const bad of [Buffer.alloc(0), file.subarray(0, -1), Buffer.from('P5\n4 2\n255\n'), Buffer.from('P6\n0 0\n255\n')]) {
      expect(readPicture(bad)).toBeUndefined();
    }
  });
});

test('The text on the screen of a PC is read from its memory.', () => {
  const words = ['A', 'B', ' ', 'C'].map((character) => 0x0700 | character.charCodeAt(0));
  const memory = Buffer.alloc(160 * 2);
  for (const [index, word] of words.entries()) memory.writeUInt16LE(word, 160 + index * 2);
  const lines = Array.from({ length: 20 }, (_row, row) => {
    const shown = Array.from(
      { length: 4 },
      (_word, word) =>
        `0x${memory
          .readUInt32LE(row * 16 + word * 4)
          .toString(16)
          .padStart(8, '0')}`,
    );
    return `00000000000${(0xb8000 + row * 16).toString(16)}: ${shown.join(' ')}`;
  });
  expect(textOnScreen(lines.join('\r\n'))).toEqual(['AB C']);
});
