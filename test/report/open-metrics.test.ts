import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openMetrics } from '../../src/report/open-metrics.js';
import type { RunFigures } from '../../src/report/result.js';

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Parses OpenMetrics text by its specification. @throws Error for invalid text. */
function parse(text: string): { types: Record<string, string>; samples: Sample[] } {
  const types: Record<string, string> = {};
  const samples: Sample[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '' || lines.pop() !== '# EOF') throw new Error('no end');
  let family = '';
  for (const line of lines) {
    const [, keyword, name = '', rest = ''] = /^# (TYPE|UNIT|HELP) (\w+) (.*)$/.exec(line) ?? [];
    if (keyword === 'TYPE') {
      if (Object.hasOwn(types, name)) throw new Error(`${name} twice`);
      types[name] = rest;
      family = name;
    } else if (keyword !== undefined) {
      if (name !== family || (keyword === 'UNIT' && !name.endsWith(`_${rest}`))) throw new Error(line);
    } else samples.push(sampleOf(line, family));
  }
  return { types, samples };
}

function sampleOf(line: string, family: string): Sample {
  const [, name = '', labels = '', value = ''] = /^(\w+)\{((?:\w+="(?:[^"\\\n]|\\["\\n])*",?)*)\} (\S+)$/.exec(line) ?? [];
  if (!name.startsWith(family) || name === '') throw new Error(`no sample of ${family}: ${line}`);
  const pairs = [...labels.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)].map(([, label = '', text = '']) => [
    label,
    text.replace(/\\(.)/g, (_whole, char: string) => (char === 'n' ? '\n' : char)),
  ]);
  return { name, labels: Object.fromEntries(pairs), value: Number(value) };
}

const stop: RunFigures['commands'][number] = {
  channel: 'qmp',
  command: 'stop',
  tier: 'privileged',
  allowed: 3,
  blocked: 1,
  failed: 1,
  durationsMs: [0, 20, 70_000],
};
const toolchain = { hits: 0, misses: 1, lookups: 2, spawns: 3, lookupMs: 12.5 };
const whole: RunFigures = { vm: 'web', commands: [stop], processes: [{ program: 'qemu-img', started: 4 }], toolchain };

describe('openMetrics', () => {
  test('renders counters, latencies, processes and the cost of finding QEMU', () => {
    const { types, samples } = parse(openMetrics(whole));
    expect(types).toEqual({
      maqet_commands: 'counter',
      maqet_commands_failed: 'counter',
      maqet_command_duration_seconds: 'histogram',
      maqet_processes_started: 'counter',
      maqet_toolchain_cache_hits: 'counter',
      maqet_toolchain_cache_misses: 'counter',
      maqet_toolchain_lookups: 'counter',
      maqet_toolchain_spawns: 'counter',
      maqet_toolchain_lookup_seconds: 'gauge',
    });
    const labels = { vm: 'web', channel: 'qmp', command: 'stop', tier: 'privileged' };
    const value = (name: string, more: Record<string, string> = {}, all: Record<string, string> = labels): number | undefined =>
      samples.find((one) => one.name === name && JSON.stringify(one.labels) === JSON.stringify({ ...all, ...more }))?.value;
    expect(value('maqet_commands_total', { decision: 'allow' })).toBe(3);
    expect(value('maqet_commands_total', { decision: 'block' })).toBe(1);
    expect(value('maqet_commands_failed_total')).toBe(1);
    const buckets = samples.filter(({ name }) => name === 'maqet_command_duration_seconds_bucket').map(({ value }) => value);
    expect(buckets).toEqual([1, 1, 2, 2, 2, 2, 2, 2, 3]);
    expect(value('maqet_command_duration_seconds_count')).toBe(3);
    expect(value('maqet_command_duration_seconds_sum')).toBe(70.02);
    expect(value('maqet_processes_started_total', {}, { vm: 'web', program: 'qemu-img' })).toBe(4);
    expect(value('maqet_toolchain_spawns_total', {}, { vm: 'web' })).toBe(3);
    expect(value('maqet_toolchain_lookup_seconds', {}, { vm: 'web' })).toBe(0.0125);
  });

  test('renders an empty exposition for a run without figures', () => {
    expect(openMetrics({ vm: 'web', commands: [], processes: [] })).toBe('# EOF\n');
  });

  test('lets no text leave its place', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('"', '\\', '\n', 'a"} 1\n# EOF\n', '\\n'));
    fc.assert(
      fc.property(text, text, fc.array(fc.double({ min: 0, max: 1e9, noNaN: true })), (vm, command, durationsMs) => {
        const processes = [{ program: command, started: 1 }];
        const { samples } = parse(openMetrics({ vm, commands: [{ ...stop, command, durationsMs }], processes }));
        const started = samples.filter(({ name }) => name === 'maqet_processes_started_total');
        expect(started).toMatchObject([{ labels: { vm, program: command }, value: 1 }]);
        for (const { labels } of samples.slice(0, -1)) expect(labels).toMatchObject({ vm, command, tier: 'privileged' });
        const buckets = samples.filter(({ name }) => name.endsWith('_bucket')).map(({ value }) => value);
        expect(buckets).toEqual(buckets.toSorted((one, other) => one - other));
        expect(buckets.at(-1)).toBe(durationsMs.length);
      }),
    );
  });
});
