import { describe, expect, test } from '@jest/globals';
import { characterDevice, directory, file, packCpio } from './cpio.js';

/** Reads the newc format as the kernel does when it unpacks an initramfs. */
function unpack(archive: Buffer): { name: string; mode: number; content: Buffer; device: number[] }[] {
  const entries = [];
  for (let at = 0; ; ) {
    const field = (index: number): number => Number.parseInt(archive.toString('latin1', at + 6 + index * 8, at + 14 + index * 8), 16);
    expect(archive.toString('latin1', at, at + 6)).toBe('070701');
    expect(at % 4).toBe(0);
    const name = archive.toString('utf8', at + 110, at + 110 + field(11) - 1);
    const start = Math.ceil((at + 110 + field(11)) / 4) * 4;
    if (name === 'TRAILER!!!') return entries;
    entries.push({ name, mode: field(1), content: archive.subarray(start, start + field(6)), device: [field(9), field(10)] });
    at = Math.ceil((start + field(6)) / 4) * 4;
  }
}

describe('packCpio', () => {
  test('keeps names, modes, devices and bytes of every length', () => {
    const contents = [0, 1, 2, 3, 4, 5, 4095].map((length) => Buffer.alloc(length, 0xa5));
    const packed = packCpio([
      directory('dev'),
      characterDevice('dev/console', 5, 1),
      ...contents.map((content, index) => file(`file${'x'.repeat(index)}`, content, 0o640)),
    ]);
    const [dev, console, ...files] = unpack(packed);
    expect(dev).toMatchObject({ name: 'dev', mode: 0o040755 });
    expect(console).toMatchObject({ name: 'dev/console', mode: 0o020600, device: [5, 1] });
    expect(files.map((entry) => entry.content)).toEqual(contents);
    expect(files.every((entry) => entry.mode === 0o100640)).toBe(true);
  });

  test('makes equal bytes from equal entries', () => {
    expect(packCpio([file('init', 'a')])).toEqual(packCpio([file('init', 'a')]));
  });
});
