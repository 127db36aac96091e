import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { FrameReader, type Received, sha256 } from '../../../src/guest/serial/frames.js';

const TOKEN = 'm0123456789ab';

/** Returns a frame of the guest's side, as a terminal shows it. */
function frameText(seq: number, words: string, payload: Buffer): string {
  const base64 = payload.toString('base64').replace(/.{76}/g, '$&\n').replaceAll('\n', '\r\n');
  return `\u0001${TOKEN} ${seq}:${words}:${words}:${base64}:${payload.length === 0 ? '' : sha256(payload)}\u0002`;
}

/** Reads a text in pieces that end at the given offsets. */
function read(text: string, cuts: readonly number[] = []): Received & { rest: string } {
  const reader = new FrameReader(TOKEN);
  const bytes = Buffer.from(text, 'latin1');
  const places = [0, ...cuts.map((cut) => Math.min(cut, bytes.length)).sort((a, b) => a - b), bytes.length];
  const heard = places.slice(1).map((end, index) => reader.push(bytes.subarray(places[index], end)));
  return {
    frames: heard.flatMap(({ frames }) => frames),
    damaged: heard.reduce((sum, { damaged }) => sum + damaged, 0),
    noise: Buffer.concat(heard.map(({ noise }) => noise)),
    rest: reader.flush().toString('latin1'),
  };
}

const payloads = fc.uint8Array({ minLength: 0, maxLength: 600 }).map((bytes) => Buffer.from(bytes));
const cuts = fc.array(fc.nat(2000), { maxLength: 12 });
const kernelLine = fc.stringMatching(/^\[ {0,4}\d{1,5}\.\d{6}\] [ -~]{0,60}$/).map((text) => `${text}\r\n`);

describe('A frame', () => {
  test('is found however it is split, and becomes no other output', () => {
    fc.assert(
      fc.property(payloads, cuts, (payload, places) => {
        const { frames, damaged, noise, rest } = read(`before\r\n${frameText(7, 'some 3', payload)}after\r\n`, places);
        expect(frames).toEqual([{ seq: 7, words: ['some', '3'], payload }]);
        expect([damaged, noise.toString(), rest]).toEqual([0, 'before\r\nafter\r\n', '']);
      }),
    );
  });

  test('survives kernel messages in any place, which are passed on', () => {
    fc.assert(
      fc.property(
        payloads,
        cuts,
        fc.array(fc.tuple(fc.nat(2000), kernelLine), { minLength: 1, maxLength: 4 }),
        (payload, places, lines) => {
          let text = frameText(7, 'some 3', payload);
          // From the end to the start, so that the messages do not overlap.
          for (const [place, line] of lines.toSorted((a, b) => b[0] - a[0])) {
            const at = 1 + (place % (text.indexOf('\u0002') - 1));
            if (!text.includes('[')) text = text.slice(0, at) + line + text.slice(at);
            else text = line + text;
          }
          const { frames, noise } = read(text, places);
          expect(frames).toEqual([{ seq: 7, words: ['some', '3'], payload }]);
          for (const [, line] of lines) expect(noise.toString('latin1')).toContain(line);
        },
      ),
    );
  });

  test('that never ends does not hold back the kernel messages in it', () => {
    const panic = '[   12.345678] Kernel panic - not syncing: sysrq triggered crash\r\n';
    fc.assert(
      fc.property(payloads, fc.nat(2000), cuts, (payload, place, places) => {
        const text = frameText(7, 'some 3', payload);
        const at = 1 + (place % (text.length - 2));
        const reader = new FrameReader(TOKEN);
        const bytes = Buffer.from(`${text.slice(0, at)}${panic}`, 'latin1');
        const begun = at > TOKEN.length;
        const heard = [0, ...places.sort((a, b) => a - b), bytes.length].map((cut, index, all) =>
          reader.push(bytes.subarray(all[index - 1] ?? 0, cut)),
        );
        const noise = Buffer.concat(heard.map((one) => one.noise)).toString('latin1');
        expect(noise + (begun ? '' : reader.flush().toString('latin1'))).toContain(panic);
      }),
    );
  });

  test('is valid or damaged, whatever is written into it', () => {
    const noise = fc.oneof(
      fc.stringMatching(/^[A-Za-z0-9+/=:\r\n]{1,40}$/),
      fc.string({ minLength: 1, maxLength: 40, unit: 'binary-ascii' }),
    );
    fc.assert(
      fc.property(payloads, cuts, fc.nat(2000), noise, (payload, places, place, text) => {
        const frame = frameText(7, 'some 3', payload);
        const at = place % (frame.length + 1);
        const { frames } = read(frame.slice(0, at) + text + frame.slice(at), places);
        for (const found of frames.filter(({ seq }) => seq === 7)) expect(found).toEqual({ seq: 7, words: ['some', '3'], payload });
      }),
      { numRuns: 1000 },
    );
  });

  test('is valid or damaged, whatever is missing in it', () => {
    fc.assert(
      fc.property(payloads, fc.nat(2000), fc.integer({ min: 1, max: 50 }), (payload, place, count) => {
        const frame = frameText(7, 'some 3', payload);
        const at = place % frame.length;
        const { frames } = read(frame.slice(0, at) + frame.slice(at + count));
        for (const found of frames) expect(found.payload).toEqual(payload);
      }),
    );
  });

  test('may stand inside of another frame', () => {
    fc.assert(
      fc.property(payloads, cuts, fc.nat(2000), (payload, places, place) => {
        const outer = frameText(7, 'some -', payload);
        const at = 1 + (place % (outer.length - 1));
        const { frames, damaged } = read(outer.slice(0, at) + frameText(0, 'end 3 1 0', Buffer.alloc(0)) + outer.slice(at), places);
        expect(frames.map(({ seq }) => seq).sort()).toEqual([0, 7]);
        expect(frames.find(({ seq }) => seq === 7)?.payload).toEqual(payload);
        expect(damaged).toBe(0);
      }),
    );
  });

  test('of another session counts as other output', () => {
    const text = frameText(7, 'x', Buffer.from('y')).replace(TOKEN, 'mffffffffffff');
    expect(read(`${text}\r\n`)).toMatchObject({ frames: [], damaged: 0, noise: Buffer.from(`${text.replace('\u0002', '')}\r\n`) });
  });

  test('that is damaged is reported, so that the request is repeated', () => {
    expect(read(frameText(7, 'x', Buffer.from('payload')).replace('cGF5', 'cGF4'))).toMatchObject({ frames: [], damaged: 1 });
    expect(read(frameText(7, 'x', Buffer.from('payload')).replace(':x:', ':y:'))).toMatchObject({ frames: [], damaged: 1 });
  });
});

describe('Other output', () => {
  test('may be any bytes in any pieces: no error, and no frame', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), cuts, (bytes, places) => {
        expect(read(Buffer.from(bytes).toString('latin1'), places).frames).toEqual([]);
      }),
    );
  });

  test('is passed on unchanged, without the echo of requests', () => {
    const { noise, rest } = read(`[ 1.2] usb\r\n/ # (mT=${TOKEN};. /x)\r\n26 go 1 ${TOKEN}\r\nhello\r\n/ # `);
    expect(noise.toString()).toBe('[ 1.2] usb\r\nhello\r\n');
    expect(rest).toBe('/ # ');
  });

  test('is passed on if the kernel writes into the echo of a request', () => {
    const panic = '[ 12.345678] Kernel panic - not syncing: sysrq triggered crash\r\n';
    expect(read(`26 get 1 out 0 64 ${TOKEN}${panic}`).noise.toString()).toBe(panic);
  });

  test('takes bounded memory for a frame, marks or a line without an end', () => {
    for (const flood of [`\u0001${TOKEN} 1:`, '\u0001', 'x']) {
      const reader = new FrameReader(TOKEN);
      reader.push(Buffer.from(flood));
      for (let count = 0; count < 1000; count += 1) reader.push(Buffer.alloc(4096, flood === '\u0001' ? 1 : 0x41));
      expect(reader.flush().length).toBeLessThan(200 * 1024);
    }
  });
});
