import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withImageSnapshots } from '../src/engine/image-snapshots.js';
import { parseInputs } from '../src/engine/inputs.js';
import { Deadline } from '../src/shared/deadline.js';
import type { SnapshotAct } from '../src/shared/snapshot-act.js';
import { actOnImage } from '../src/storage/image-snapshots.js';
import { imageEnvironment } from '../test/helpers/image-environment.js';
import { findProgram } from '../test/helpers/packages.js';
import type { Figure } from './figure.js';
import { type Rounds, summarise, timed } from './sampling.js';

const SNAPSHOTS = 100;
const LIMIT_MS = 600_000;

/** Each starts 300 processes. */
const MOST_ROUNDS = 7;

/** Makes one snapshot in an image of its own. */
type Create = (name: string) => Promise<unknown>;

/**
 * A hundred snapshots of one image: by our function, and by the whole way of the product (policy, two records on the disk),
 * each against the bare calls of the image tool from the same process.
 *
 * The three take turns snapshot by snapshot, because a disk that syncs slowly for a second would decide over a round. A sample
 * is the sum of a round.
 */
export async function measureImageSnapshots(rounds: Rounds): Promise<Figure[]> {
  const samples = { bare: [] as number[], ours: [] as number[], whole: [] as number[] };
  let mostLookups = 0;
  for (let round = -1; round < Math.min(rounds.counted, MOST_ROUNDS); round += 1) {
    const { times, lookups } = await oneRound();
    mostLookups = Math.max(mostLookups, lookups);
    if (round < 0) continue;
    for (const name of ['bare', 'ours', 'whole'] as const) samples[name].push(times[name]);
  }
  const reference = { what: `${SNAPSHOTS} bare calls of the image tool`, timing: summarise(samples.bare) };
  return [
    {
      name: `${SNAPSHOTS} snapshots of one image`,
      ours: summarise(samples.ours),
      reference,
      target: { kind: 'ratio', limit: 1.03, also: 'one look-up' },
      alsoHolds: mostLookups === 1,
      details: { samples },
    },
    { name: 'the same with policy and audit', ours: summarise(samples.whole), reference, details: { lookups: mostLookups } },
  ];
}

async function oneRound(): Promise<{ times: Record<'bare' | 'ours' | 'whole', number>; lookups: number }> {
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    const tool = findProgram('qemu-img') ?? '';
    const call = (...args: string[]): Promise<unknown> => promisify(execFile)(tool, args);
    const image = async (name: string): Promise<string> => {
      const file = path.join(root, name);
      await call('create', '-q', '-f', 'qcow2', file, '1G');
      return file;
    };
    const [bareImage, ourImage, wholeImage] = [await image('bare'), await image('ours'), await image('whole')];
    const deadline = Deadline.after(LIMIT_MS);
    let lookups = 0;
    const environment = imageEnvironment(root);
    const toolCache: typeof environment.toolCache = () => {
      lookups += 1;
      return environment.toolCache();
    };
    const times = await withImageSnapshots(
      wholeImage,
      await parseInputs({ install: 'false' }),
      { ...environment, toolCache },
      deadline,
      (snapshots) => {
        const act = (name: string): SnapshotAct => ({ action: 'create', name });
        return inTurns({
          bare: (name) => call('snapshot', '-c', name, bareImage),
          ours: (name) => actOnImage(ourImage, act(name), async () => tool, deadline),
          whole: (name) => snapshots.act(act(name), deadline),
        });
      },
    );
    return { times, lookups };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** The milliseconds that each takes for all of its snapshots. */
async function inTurns<K extends string>(contenders: Readonly<Record<K, Create>>): Promise<Record<K, number>> {
  const names = Object.keys(contenders) as K[];
  const sums = Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
  for (let index = 0; index < SNAPSHOTS; index += 1) {
    const order = index % 2 === 0 ? names : names.toReversed();
    for (const name of order) sums[name] += await timed(() => contenders[name](`snapshot-${index}`));
  }
  return sums;
}
