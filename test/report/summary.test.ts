import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RunResult } from '../../src/report/result.js';
import { renderSummary } from '../../src/report/summary.js';
import { createDump, createResult } from '../helpers/report/run-result.js';

const ARTIFACT = { name: 'maqet-vm', url: 'https://github.com/o/r/actions/runs/1/artifacts/2' };
const binary = (version: string) => ({ path: '/usr/bin/qemu', version, size: 1, mtimeMs: 1 });
const toolchain = (version: string, source: string) => ({
  ...{ qemuSystem: binary(version), qemuImg: binary(version), source, lookupMs: 1 },
  counts: { hits: 2, misses: 0, lookups: 1, spawns: 0 },
});

function result(overrides: Partial<RunResult> = {}): RunResult {
  return createResult({
    durationMs: 2345,
    phases: [
      { name: 'boot', startMs: 12.4, durationMs: 1234.5, outcome: 'ok' },
      { name: 'dump', startMs: 1300, durationMs: 0, outcome: 'skipped', detail: 'dump is never' },
    ],
    run: { channel: 'agent', exitCode: 137, signal: 'SIGKILL', durationMs: 1234, scriptSha256: 'c'.repeat(64) },
    accel: { name: 'tcg', reason: 'KVM opens but no guest runs' },
    toolchain: toolchain('7.2.22', 'manifest'),
    commands: {
      safe: { allowed: 3, blocked: 0, failed: 1 },
      dangerous: { allowed: 0, blocked: 1, failed: 0 },
      privileged: { allowed: 0, blocked: 0, failed: 0 },
    },
    figures: {
      vm: 'vm',
      commands: [{ channel: 'qmp', command: 'query-status', tier: 'safe', allowed: 2, blocked: 0, failed: 0, durationsMs: [4, 1000] }],
      processes: [
        { program: 'node', started: 1 },
        { program: 'qemu-img', started: 3 },
      ],
    },
    dumps: [createDump({ name: 'low.bin.zst', bytes: 4096, rawBytes: 16777216, sha256: 'a'.repeat(64) })],
    audit: { head: 'b'.repeat(64), records: 1234, ok: true },
    tail: { serial: ['maqet self-test: ready'], qemu: [] },
    ...overrides,
  });
}

describe('The summary of a run that passed', () => {
  const text = renderSummary(result(), ARTIFACT);

  test.each([
    '### ✅ passed: VM <code>vm</code> in 2.3 s',
    '| ✅ | boot | 12 ms | 1,235 ms |  |',
    '| ⏭️ | dump | 1,300 ms |  | dump is never |',
    '| safe | 3 | 0 | 1 |',
    '| dangerous | 0 | 1 | 0 |',
    '| <code>query&#45;status</code> | safe | 2 | 502 ms | 1,000 ms |',
    `| <code>low&#46;bin&#46;zst</code> | raw, zstd | 16.0 MiB | 4.0 KiB | <code>${'a'.repeat(64)}</code> |`,
    '| Binary cache | 2 hits, 0 misses, 1 look-up, 0 processes started |',
    '| Started | 1 × <code>node</code>, 3 × <code>qemu&#45;img</code> |',
    `| Audit log | 1,234 records, verified, head <code>${'b'.repeat(64)}</code> |`,
    `| Script | exit code 137 (SIGKILL), over agent in 1.2 s; SHA-256 <code>${'c'.repeat(64)}</code> |`,
    '| Accelerator | <code>tcg</code>: KVM opens but no guest runs |',
    '| QEMU | 7&#46;2&#46;22 from manifest |',
    '<a href="https://github.com/o/r/actions/runs/1/artifacts/2">maqet&#45;vm</a>',
  ])('shows %s', (line) => {
    expect(text).toContain(line);
  });

  test('shows neither the serial console nor tiers without commands', () => {
    expect(text).not.toContain('Serial console');
    expect(text).not.toContain('| privileged |');
  });
});

test('The summary has no empty sections', () => {
  const { vm, status, durationMs, attached, kept, cancelled, ports, results, notices } = result();
  const reached = { vm, status, durationMs, attached, kept, cancelled, ports, results, notices };
  expect(renderSummary({ ...reached, phases: [], commands: {}, dumps: [], tail: { serial: [], qemu: [] } }, undefined)).toBe(
    '### ✅ passed: VM <code>vm</code> in 2.3 s\n',
  );
});

test('The summary says that a kept VM keeps running', () => {
  expect(renderSummary(result({ kept: true }), undefined)).toContain('keeps running for later steps');
});

test('The summary of a failed run shows the error, the remedy and the last 40 serial lines', () => {
  const serial = Array.from({ length: 50 }, (_, n) => `line ${n + 1}`);
  const text = renderSummary(
    result({
      status: 'timed-out',
      error: { name: 'DeadlineError', message: 'Timed out\nwaiting.', remedy: 'Raise it.' },
      tail: { serial, qemu: [] },
      audit: { head: 'x', records: 1, ok: false },
    }),
    undefined,
  );
  expect(text).toContain('### ⏱️ timed out');
  expect(text).toContain('```text\nTimed out\nwaiting.\n```\n\n**What to do:** Raise it&#46;');
  expect(text).toContain('last 40 lines</summary>\n\n```text\nline 11\n');
  expect(text).toContain('line 50\n```\n\n</details>');
  expect(text).toContain('**not verified**');
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'not a url', 'file:///etc/passwd'])(
  'The summary does not link to an artifact at %s',
  (url) => {
    expect(renderSummary(result(), { name: 'a', url })).toContain('| Artifact | <code>a</code> |');
  },
);

describe('An untrusted result', () => {
  const bit = fc.constantFrom(
    '```',
    '`',
    '|',
    '\n',
    '\n\n',
    '</details>',
    '</summary>',
    '<img src=x>',
    '@user',
    '#1',
    '](',
    '[x](http://y)',
    '\\',
    '"',
    '### ',
    'x',
    '\u2028',
    '    ',
  );
  const untrusted = fc.array(bit, { maxLength: 8 }).map((bits) => bits.join(''));

  /** Returns the lines outside of fences. */
  function outsideFences(text: string): string[] {
    const outside: string[] = [];
    let fence = '';
    for (const line of text.split('\n')) {
      const opened = /^(`{3,})text$/.exec(line)?.[1];
      if (fence === '' && opened !== undefined) fence = opened;
      else if (fence !== '' && line === fence) fence = '';
      else if (fence === '') outside.push(line);
    }
    expect(fence).toBe('');
    return outside;
  }

  test('leaves no place in which the summary shows it', () => {
    fc.assert(
      fc.property(untrusted, untrusted, (a, b) => {
        const spiked = (vm: string, text: string): string =>
          renderSummary(
            result({
              vm,
              status: 'failed',
              error: { name: 'E', message: text, remedy: vm },
              phases: [{ name: text, startMs: 0, durationMs: 1, outcome: 'failed', detail: vm }],
              accel: { name: text, reason: vm },
              run: { channel: text, exitCode: 1, signal: vm, durationMs: 1, scriptSha256: text },
              toolchain: toolchain(text, vm),
              commands: { [text]: { allowed: 1, blocked: 0, failed: 0 } },
              figures: {
                vm,
                commands: [{ channel: text, command: text, tier: vm, allowed: 1, blocked: 0, failed: 0, durationsMs: [1] }],
                processes: [{ program: text, started: 1 }],
              },
              dumps: [createDump({ name: text, sha256: vm, format: text, compression: vm })],
              audit: { head: text, records: 1, ok: true },
              tail: { serial: [text, vm], qemu: [] },
              notices: [text],
            }),
            { name: text, url: `https://x.example/${vm}?${text}#${vm}` },
          );
        const plain = outsideFences(spiked('x', 'x'));
        const lines = outsideFences(spiked(a, b));
        const skeleton = (all: readonly string[]): string[] =>
          all.map((line) => line.replace(/href="[^"]*"/g, 'href').replace(/[^<>|`@[\]\\]/g, ''));
        expect(skeleton(lines)).toEqual(skeleton(plain));
        expect(lines.join('').match(/href="[^"|<>\s]*"/g)).toHaveLength(1);
      }),
      { numRuns: 500 },
    );
  });

  test('cannot make the summary larger than half of the runner’s limit', () => {
    const long = '@`|'.repeat(100_000);
    const many = <T>(value: T): T[] => Array.from({ length: 5000 }, () => value);
    const text = renderSummary(
      result({
        vm: long,
        status: 'failed',
        error: { name: 'E', message: many(long.slice(0, 2000)).join('\n'), remedy: long },
        phases: many({ name: long, startMs: 1e12, durationMs: 1e12, outcome: 'failed' as const, detail: long }),
        commands: Object.fromEntries(many(0).map((_, n) => [`${n}${long.slice(0, 100)}`, { allowed: 1, blocked: 1, failed: 1 }])),
        figures: {
          vm: long,
          commands: many({ channel: long, command: long, tier: long, allowed: 1, blocked: 1, failed: 1, durationsMs: [1] }),
          processes: [],
        },
        dumps: many(createDump({ name: long, sha256: long, format: long, compression: long })),
        tail: { serial: many('😀'.repeat(1000)), qemu: [] },
        notices: many(long),
      }),
      { name: long, url: `https://x.example/${long}` },
    );
    expect(Buffer.byteLength(text)).toBeLessThan(512 * 1024);
    expect(text).toContain('… and 4950 more');
  });
});

test('Notices that have no room in the summary are counted', () => {
  const notices = Array.from({ length: 23 }, (_, index) => `notice ${index}`);
  expect(renderSummary(result({ notices }), undefined)).toMatch(/^- … and 3 more&#46; All of them are in the log of the step&#46;$/m);
  expect(renderSummary(result({ notices: notices.slice(0, 20) }), undefined)).not.toContain('more. All of them');
});
