import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureBoot } from './boot.js';
import { measureConsoleFlood } from './console-flood.js';
import { measureDebianGuest } from './debian-guest.js';
import { measureDisks } from './disks.js';
import { type Figure, type Judged, judge } from './figure.js';
import { measureImageSnapshots } from './image-snapshots.js';
import { buildIn } from './job.js';
import { measureLiveSnapshot } from './live-snapshot.js';
import { measureLookup } from './lookup.js';
import { measureQmp } from './qmp.js';
import { measureSerial } from './serial.js';
import { measureStarts } from './starts.js';
import { renderTable } from './table.js';
import { measureWholeStep } from './whole-step.js';

const USAGE = `Usage: npm run bench [-- --rounds N --dist DIRECTORY --only PART[,PART]]
Measures the figures of docs/performance.md, prints them and writes bench/results.json. Exit code 1 means that a target was missed.
Parts: step, starts, qmp, lookup, disks, snapshots, console-flood, agent-ssh, serial, live-snapshot, boot.
With --only, bench/results.json is not written.`;
const RESULTS = path.join(import.meta.dirname, 'results.json');

process.exitCode = 1;
const { values: options } = parseArgs({
  options: { rounds: { type: 'string', default: '11' }, dist: { type: 'string' }, only: { type: 'string' } },
});
const figures = await measure();
process.stdout.write(`\n${renderTable(figures)}\n`);
if (options.only === undefined)
  await writeFile(RESULTS, `${JSON.stringify({ measuredAt: new Date().toISOString(), machine: machine(), figures }, undefined, 2)}\n`);
process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0;

async function measure(): Promise<Judged[]> {
  const counted = Number(options.rounds);
  const build = buildIn(options.dist ?? path.join(import.meta.dirname, '..', 'dist'));
  const rounds = { warmUp: 2, counted };
  const parts: Readonly<Record<string, () => Promise<Figure | Figure[]>>> = {
    step: () => measureWholeStep(build, rounds),
    starts: () => measureStarts(build, rounds),
    qmp: () => measureQmp(build, rounds),
    lookup: () => measureLookup(rounds),
    disks: () => measureDisks(rounds),
    snapshots: () => measureImageSnapshots(rounds),
    'console-flood': () => measureConsoleFlood(rounds),
    'agent-ssh': () => measureDebianGuest(build, rounds),
    serial: () => measureSerial(build, rounds),
    'live-snapshot': () => measureLiveSnapshot(build, rounds),
    boot: () => measureBoot(build, rounds),
  };
  const wanted = options.only?.split(',') ?? Object.keys(parts);
  if (!Number.isInteger(counted) || counted < 1 || wanted.some((name) => parts[name] === undefined)) throw new Error(USAGE);
  const found: Figure[] = [];
  for (const name of wanted) {
    process.stderr.write(`Measuring ${name} …\n`);
    found.push(...[await parts[name]?.()].flat().filter((figure) => figure !== undefined));
  }
  return found.map(judge);
}

function machine(): Record<string, unknown> {
  const [cpu] = os.cpus();
  return {
    cpu: cpu?.model,
    cpus: os.cpus().length,
    platform: `${os.platform()} ${os.release()}`,
    node: process.version,
    load: os.loadavg(),
  };
}
