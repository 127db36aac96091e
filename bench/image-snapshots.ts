import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { withImageSnapshots } from '../src/engine/image-snapshots.js';
import { parseInputs } from '../src/inputs/parse.js';
import { Deadline } from '../src/shared/deadline.js';
import type { SnapshotOperation } from '../src/shared/snapshot-operation.js';
import { openImage } from '../src/storage/image-file.js';
import { operateOnImage } from '../src/storage/image-snapshots.js';
import { imageEnvironment } from '../test/helpers/image-environment.js';
import { findProgram } from '../test/helpers/packages.js';
import type { Figure } from './figure.js';
import { type Rounds, summarise, timed } from './sampling.js';

const SNAPSHOTS = 100;
const LIMIT_MS = 600_000;

/** Each starts 400 processes. */
const MOST_ROUNDS = 7;

/** Makes one snapshot in an image of its own. */
type Create = (name: string) => Promise<unknown>;

/** Milliseconds for all of the snapshots of a round, and those of the bare calls between them. */
interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/**
 * A hundred snapshots of one image: by our function, and by the whole way of the product (policy, two records on the disk),
 * each against the bare calls of the image tool from the same process.
 *
 * The two of a pair take turns snapshot by snapshot, because a disk that syncs slowly for a second would decide over a round. A
 * sample is the sum of a round.
 */
export async function measureImageSnapshots(rounds: Rounds): Promise<Figure[]> {
  const found: Awaited<ReturnType<typeof oneRound>>[] = [];
  for (let round = -1; round < Math.min(rounds.counted, MOST_ROUNDS); round += 1) found.push(await oneRound());
  // The first one fills the caches.
  const counted = found.slice(1);
  const figure = (name: string, pairs: readonly Pair[]): Figure => ({
    name,
    ours: summarise(pairs.map(({ ours }) => ours)),
    reference: { what: `${SNAPSHOTS} bare calls of the image tool`, timing: summarise(pairs.map(({ bare }) => bare)) },
  });
  const alone = counted.map((round) => round.alone);
  return [
    {
      ...figure(`${SNAPSHOTS} snapshots of one image`, alone),
      target: { kind: 'ratio', limit: 1.03, also: 'one look-up' },
      alsoHolds: found.every(({ lookups }) => lookups === 1),
      details: { samples: alone },
    },
    figure(
      'the same with policy and audit',
      counted.map(({ whole }) => whole),
    ),
  ];
}

async function oneRound(): Promise<{ alone: Pair; whole: Pair; lookups: number }> {
  const root = await mkdtemp(path.join(tmpdir(), 'maqet-bench-'));
  try {
    const tool = findProgram('qemu-img') ?? '';
    const call = (...args: string[]): Promise<unknown> => promisify(execFile)(tool, args);
    const image = async (name: string): Promise<string> => {
      const file = path.join(root, name);
      await call('create', '-q', '-f', 'qcow2', file, '1G');
      return file;
    };
    const bare = (file: string): Create => {
      return (name) => call('snapshot', '-c', name, file);
    };
    const deadline = Deadline.after(LIMIT_MS);
    const act = (name: string): SnapshotOperation => ({ action: 'create', name });
    const ourImage = await openImage(await image('ours'));
    const alone = await inTurns(
      (name) => operateOnImage(ourImage, act(name), async () => tool, deadline),
      bare(await image('bare')),
    ).finally(ourImage.close);
    let lookups = 0;
    const environment = imageEnvironment(root);
    const toolCache: typeof environment.toolCache = () => {
      lookups += 1;
      return environment.toolCache();
    };
    const inputs = await parseInputs({ install: 'false' });
    const other = bare(await image('other'));
    const whole = await withImageSnapshots(await image('whole'), inputs, { ...environment, toolCache }, deadline, (snapshots) =>
      inTurns((name) => snapshots.act(act(name), deadline), other),
    );
    return { alone, whole, lookups };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function inTurns(our: Create, bare: Create): Promise<Pair> {
  const sums = { ours: 0, bare: 0 };
  const contenders = { ours: our, bare };
  for (let index = 0; index < SNAPSHOTS; index += 1) {
    // Each comes after itself as often as after the other.
    const order = ['ours', 'bare'] as const;
    for (const name of index % 2 === 0 ? order : order.toReversed()) sums[name] += await timed(() => contenders[name](`snapshot-${index}`));
  }
  return sums;
}
