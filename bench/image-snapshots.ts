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

/** Each round starts 400 processes. */
const MOST_ROUNDS = 7;

/** Creates one snapshot in an image. */
type Create = (name: string) => Promise<unknown>;

/** Milliseconds for all snapshots of a round. */
interface Pair {
  readonly ours: number;
  readonly bare: number;
}

/**
 * Measures a hundred snapshots of one image: by the function of storage alone, and with policy and audit log. Each is compared with
 * calling the image tool directly from the same process.
 *
 * The two of a pair alternate after each snapshot. Otherwise a disk that syncs slowly for a second would decide a round. A sample is the
 * sum of a round.
 */
export async function measureImageSnapshots(rounds: Rounds): Promise<Figure[]> {
  const found: Awaited<ReturnType<typeof oneRound>>[] = [];
  for (let round = -1; round < Math.min(rounds.counted, MOST_ROUNDS); round += 1) found.push(await oneRound());
  // The first round fills the caches.
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
    const alone = await alternate(
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
      alternate((name) => snapshots.run(act(name), deadline), other),
    );
    return { alone, whole, lookups };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

async function alternate(our: Create, bare: Create): Promise<Pair> {
  const sums = { ours: 0, bare: 0 };
  const contenders = { ours: our, bare };
  for (let index = 0; index < SNAPSHOTS; index += 1) {
    // Alternate the order, so that each follows itself as often as the other.
    const order = ['ours', 'bare'] as const;
    for (const name of index % 2 === 0 ? order : order.toReversed()) sums[name] += await timed(() => contenders[name](`snapshot-${index}`));
  }
  return sums;
}
