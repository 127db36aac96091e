import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deliver, ExitReport } from '../../../src/guest/ssh/program.js';

describe("A program for the guest's shell", () => {
  test('is not on the command line, which every login shell reads alike', () => {
    const { command, head } = deliver("echo 'secret'\n", 'END');
    expect(head).toBe("END\necho 'secret'\n\nEND\n");
    const quoted = /^exec sh -c '([^']*)'$/.exec(command)?.[1] ?? '!';
    expect(quoted).not.toMatch(/[!\n]|\\$/);
    expect(command).not.toContain('secret');
  });

  test('is not started if it arrives truncated at either end', () => {
    const { command, head } = deliver('echo one\necho two\n', 'END');
    const run = (input: string): string => spawnSync('sh', ['-c', command], { input, encoding: 'utf8' }).stdout;
    expect(run(`${head}left over`)).toBe('one\ntwo\n');
    const cuts = [...Array(head.length).keys()].slice(1);
    expect(cuts.map((at) => run(head.slice(at)) + run(head.slice(0, at))).join('')).toBe('');
  });
});

describe('The report of the exit code', () => {
  const TOKEN = 'abcabcabd';
  const pieces = (bytes: Buffer, sizes: readonly number[]): Buffer[] => {
    const cut: Buffer[] = [];
    for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
      const size = sizes[turn % sizes.length] ?? 1;
      cut.push(bytes.subarray(at, at + size));
      at += size;
    }
    return cut;
  };
  const through = (bytes: Buffer, sizes: readonly number[]): { text: string; code: number | undefined } => {
    const report = new ExitReport(TOKEN);
    const passed = pieces(bytes, sizes).map((piece) => Buffer.from(report.pass(piece)));
    return { text: Buffer.concat([...passed, report.rest()]).toString('latin1'), code: report.exitCode };
  };
  const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
  // Many beginnings of the token.
  const text = fc.array(fc.constantFrom('a', 'ab', 'abc', 'abcabc', 'abcabcab', '\0', '7', '\xff')).map((parts) => parts.join(''));

  test('is found however the output is split, and every other byte passes', () => {
    fc.assert(
      fc.property(text, text, fc.integer({ min: 0, max: 255 }), sizes, (before, after, code, cut) => {
        const said = `${before}${TOKEN}${String(code).padStart(3, '0')}${after}`;
        expect(through(Buffer.from(said, 'latin1'), cut)).toEqual({ text: `${before}${after}`, code });
      }),
    );
  });

  test('may be missing, and then all of the output passes', () => {
    fc.assert(
      fc.property(text, sizes, (said, cut) => {
        expect(through(Buffer.from(said, 'latin1'), cut)).toEqual({ text: said, code: undefined });
      }),
    );
  });

  test('holds back only bytes that could be its beginning', () => {
    const report = new ExitReport(TOKEN);
    expect(report.pass(Buffer.from('hello\n')).toString()).toBe('hello\n');
    expect(report.pass(Buffer.from('xabca')).toString()).toBe('x');
  });
});
