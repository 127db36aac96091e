import { writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Figure, type Judged, judge } from './figure.js';
import { buildIn } from './job.js';
import { measureLookup } from './lookup.js';
import { measureQmp } from './qmp.js';
import { measureStarts } from './starts.js';
import { renderTable } from './table.js';
import { measureWholeStep } from './whole-step.js';

const USAGE = `Usage: npm run bench [-- --rounds N --dist FOLDER]
Measures the figures of docs/performance.md, prints them, writes bench/results.json. Exit code 1: a target was missed.`;
const RESULTS = path.join(import.meta.dirname, 'results.json');

process.exitCode = 1;
const figures = await measure();
process.stdout.write(`\n${renderTable(figures)}\n`);
await writeFile(RESULTS, `${JSON.stringify({ measuredAt: new Date().toISOString(), machine: machine(), figures }, undefined, 2)}\n`);
process.exitCode = figures.some(({ met }) => met === false) ? 1 : 0;

async function measure(): Promise<Judged[]> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '11' }, dist: { type: 'string' } } });
  const counted = Number(values.rounds);
  if (!Number.isInteger(counted) || counted < 1) throw new Error(USAGE);
  const build = buildIn(values.dist ?? path.join(import.meta.dirname, '..', 'dist'));
  const rounds = { warmUp: 2, counted };
  const parts: readonly (readonly [what: string, work: () => Promise<Figure | Figure[]>])[] = [
    ['the whole step', () => measureWholeStep(build, rounds)],
    ['starts', () => measureStarts(build, rounds)],
    ['QMP', () => measureQmp(build, rounds)],
    ['the look-up', () => measureLookup(rounds)],
  ];
  const found: Figure[] = [];
  for (const [what, work] of parts) {
    process.stderr.write(`Measuring ${what} …\n`);
    found.push(...[await work()].flat());
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
