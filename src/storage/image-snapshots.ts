import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { SnapshotAct } from '../shared/snapshot-operation.js';
import { changeImage, GRACE_MS, type OpenImage } from './image-change.js';
import { type ImageFile, unusable } from './image-file.js';
import type { OpenedImage } from './open-image.js';
import { checkQcow } from './probe.js';
import { requireSound } from './qcow2/check.js';
import { readerOf, readSnapshots, type StoredSnapshot } from './qcow2/snapshots.js';
import { SnapshotError, unknownSnapshot } from './snapshot-table.js';

/**
 * A new snapshot frees nothing but the table of before, whose place the next one takes. To give that back to the file system, only to
 * ask for it again, takes a hole in the file and a sync more (seen with 7.2: six in place of five).
 */
const KEEP_FREED = { 'pass-discard-snapshot': false };

type NamedAct = Extract<SnapshotAct, { readonly name: string }>;

/**
 * Carries out an act on the snapshots of an image file that no VM uses: of that disk alone, and of no machine's state.
 *
 * Listing takes no lock and no program, and works while a VM uses the image. Whatever fails, no snapshot is lost: `overwrite`
 * makes the new one before the old one goes. An image that is not whole is refused before QEMU opens it, which would mark it. Where an image has several of one name, which QEMU permits, the name stands for
 * the newest; `delete` and `overwrite` remove them all.
 *
 * @param tool - gives the path of QEMU's image tool; not asked where nothing is changed.
 * @returns all of them for `list`; else the one that the act was about, as it is or was.
 * @throws SnapshotError, StorageError, DeadlineError, CancelledError; and what `tool` throws.
 */
export async function actOnImage(
  { image, fd }: Pick<OpenedImage, 'image' | 'fd'>,
  act: SnapshotAct,
  tool: () => Promise<string>,
  deadline: Deadline,
): Promise<readonly StoredSnapshot[]> {
  requireQcow(image);
  const look = (): StoredSnapshot[] => readSnapshots(image, readerOf(fd));
  const before = look();
  if (act.action === 'list') return before;
  requireOwnIds(image, before);
  await requireSoundOnce({ image, fd }, deadline);
  const known = before.filter(({ name }) => name === act.name);
  check(act, known, before);
  await perform(act, known, { tool: await tool(), image: { path: image.path, fd }, deadline });
  const after = look().filter(({ name }) => name === act.name);
  return [outcome(act, known, after)];
}

/** Those that were whole when they were opened. */
const sound = new WeakSet<ImageFile>();

/** One look for each time that an image is opened: afterwards it is QEMU that changes it, a hundred times if need be. */
async function requireSoundOnce(opened: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<void> {
  if (sound.has(opened.image)) return;
  await requireSound(opened, deadline);
  sound.add(opened.image);
}

function requireQcow(image: ImageFile): void {
  const { header } = image;
  if (header.kind === 'qcow2') checkQcow(image, header.externalData, header.encrypted);
  else
    throw unusable(image.path, `is ${header.kind === 'raw' ? 'raw' : header.what}, which holds no snapshots`, 'Convert it to qcow2 first.');
}

/** QEMU takes the first one of an id, and knows the first 127 bytes of it; its own are numbers. */
function requireOwnIds(image: ImageFile, snapshots: readonly StoredSnapshot[]): void {
  const ids = snapshots.map(({ id }) => id);
  if (new Set(ids).size === ids.length && ids.every((id) => /^\d{1,20}$/.test(id))) return;
  throw unusable(image.path, 'has snapshots that QEMU cannot tell apart: their ids are not numbers of their own', 'Repair or replace it.');
}

function check({ action, name }: NamedAct, known: readonly StoredSnapshot[], all: readonly StoredSnapshot[]): void {
  const [first] = known;
  if (action === 'create' && first !== undefined) {
    throw new SnapshotError(`There is a snapshot ${name} already, of ${first.time}.`, {
      remedy: `Use \`overwrite\`, another name, or delete it first.`,
    });
  }
  if ((action === 'load' || action === 'delete') && first === undefined) {
    throw unknownSnapshot(
      name,
      all.map((one) => one.name),
      'the image',
    );
  }
}

interface Means {
  readonly tool: string;
  readonly image: OpenImage;
  readonly deadline: Deadline;
}

async function perform({ action, name }: NamedAct, known: readonly StoredSnapshot[], { tool, image, deadline }: Means): Promise<void> {
  const create = (): Promise<void> => changeImage(tool, { args: ['snapshot', '-c', name], driver: KEEP_FREED }, image, deadline);
  const remove = (limit = deadline): Promise<void> => changeImage(tool, { args: ['snapshot', '-d', name] }, image, limit);
  switch (action) {
    case 'create':
      return create();
    case 'load':
      // By its id: by its name the tool would take the oldest.
      return changeImage(tool, { args: ['snapshot', '-a', known.at(-1)?.id ?? ''] }, image, deadline);
    case 'delete':
      for (const _ of known) await remove();
      return;
    case 'overwrite':
      await create();
      // The tool deletes the oldest of that name. From here on it is carried through: nobody wants both.
      for (const old of known) {
        const rest = Deadline.after(Math.max(deadline.remainingMs, GRACE_MS));
        await remove(rest).catch((error: unknown) => {
          throw bothThere(name, old, error);
        });
      }
  }
}

/** What the image must hold after an act that the tool has called a success. */
function outcome({ action, name }: NamedAct, known: readonly StoredSnapshot[], after: readonly StoredSnapshot[]): StoredSnapshot {
  const old = new Set(known.map(({ id }) => id));
  const [made, ...more] = after.filter(({ id }) => !old.has(id));
  const kept = after.filter(({ id }) => old.has(id));
  if (action === 'create' || action === 'overwrite') {
    if (made !== undefined && more.length === 0 && kept.length === 0) return made;
  } else if (action === 'load' ? made === undefined && kept.length === known.length : after.length === 0) {
    return known.at(-1) as StoredSnapshot;
  }
  throw new SnapshotError(`After the act there are ${after.length} snapshots ${name} in the image: something else changed it meanwhile.`, {
    remedy: 'Look at them with `list`, and see that nothing else uses the image.',
  });
}

function bothThere(name: string, old: StoredSnapshot, error: unknown): SnapshotError {
  return new SnapshotError(`The new snapshot ${name} is there; the old one, of ${old.time}, could not be removed: ${errorText(error)}`, {
    remedy: `\`load\` takes the new one. Use \`overwrite\` again to be rid of the old one.`,
    cause: error,
  });
}
