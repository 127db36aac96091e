import type { RunFigures } from './result.js';

type Labels = Readonly<Record<string, string>>;

/** Upper bounds of the histogram's buckets, in seconds. */
const BOUNDS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10, 60];

/** The last line of every OpenMetrics text. */
export const OPEN_METRICS_END = '# EOF\n';

/** Renders the figures as OpenMetrics text (version 1.0.0 of the specification), the commands first. Any text in them may be untrusted. */
export function openMetrics({ vm, commands, processes, toolchain }: RunFigures): string {
  const labelled = commands.map((figures) => {
    const { channel, command, tier } = figures;
    return { figures, labels: { vm, channel, command, tier } };
  });
  const families = [
    family('maqet_commands', 'counter', 'Commands by the decision of the policy, since the VM was started.', [
      ...labelled.flatMap(({ figures: { allowed, blocked }, labels }) => [
        sample('maqet_commands_total', { ...labels, decision: 'allow' }, allowed),
        sample('maqet_commands_total', { ...labels, decision: 'block' }, blocked),
      ]),
    ]),
    family('maqet_commands_failed', 'counter', 'Commands that were allowed and failed, since the VM was started.', [
      ...labelled.map(({ figures, labels }) => sample('maqet_commands_failed_total', labels, figures.failed)),
    ]),
    family('maqet_command_duration_seconds', 'histogram', 'How long commands took, from the audit log, in whole milliseconds.', [
      ...labelled.flatMap(({ figures, labels }) => histogram('maqet_command_duration_seconds', labels, figures.durationsMs)),
    ]),
    family('maqet_processes_started', 'counter', 'Processes that the run started, by program.', [
      ...processes.map(({ program, started }) => sample('maqet_processes_started_total', { vm, program }, started)),
    ]),
    ...(toolchain === undefined ? [] : toolchainFamilies(vm, toolchain)),
  ];
  return families
    .flat()
    .map((line) => `${line}\n`)
    .concat(OPEN_METRICS_END)
    .join('');
}

function toolchainFamilies(vm: string, { hits, misses, lookups, spawns, lookupMs }: NonNullable<RunFigures['toolchain']>): string[][] {
  const counter = (name: string, help: string, value: number): string[] =>
    family(`maqet_toolchain_${name}`, 'counter', help, [sample(`maqet_toolchain_${name}_total`, { vm }, value)]);
  const time = 'maqet_toolchain_lookup_seconds';
  return [
    counter('cache_hits', 'Number of times that the path of QEMU was in the cache.', hits),
    counter('cache_misses', 'Number of times that the path of QEMU was not in the cache.', misses),
    counter('lookups', 'Scans of PATH for a program.', lookups),
    counter('spawns', 'Processes that were started to find QEMU.', spawns),
    family(time, 'gauge', 'How long it took to find QEMU.', [sample(time, { vm }, lookupMs / 1000)]),
  ];
}

function family(name: string, type: 'counter' | 'gauge' | 'histogram', help: string, samples: readonly string[]): string[] {
  if (samples.length === 0) return [];
  const unit = name.endsWith('_seconds') ? [`# UNIT ${name} seconds`] : [];
  return [`# TYPE ${name} ${type}`, ...unit, `# HELP ${name} ${help}`, ...samples];
}

function histogram(name: string, labels: Labels, durationsMs: readonly number[]): string[] {
  const seconds = durationsMs.map((ms) => ms / 1000);
  const buckets = [...BOUNDS, Number.POSITIVE_INFINITY].map((bound) => {
    const le = bound === Number.POSITIVE_INFINITY ? '+Inf' : String(bound);
    return sample(`${name}_bucket`, { ...labels, le }, seconds.filter((value) => value <= bound).length);
  });
  const sum = durationsMs.reduce((total, ms) => total + ms, 0) / 1000;
  return [...buckets, sample(`${name}_count`, labels, seconds.length), sample(`${name}_sum`, labels, sum)];
}

function sample(name: string, labels: Labels, value: number): string {
  const written = Object.entries(labels).map(([label, text]) => `${label}="${escaped(text)}"`);
  return `${name}{${written.join(',')}} ${value}`;
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}
