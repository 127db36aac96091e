import { Deadline } from '../shared/deadline.js';
import { errorText } from '../shared/errors.js';
import type { SnapshotOperation } from '../shared/snapshot-operation.js';
import { unusableError } from './errors.js';
import { changeImage, GRACE_MS, type OpenImage } from './image-change.js';
import type { ImageFile, OpenedImage } from './image-file.js';
import { requireSelfContained } from './probe.js';
import { requireSound } from './qcow2/check.js';
import { readerOf, readSnapshots, type StoredSnapshot } from './qcow2/snapshots.js';
import { SnapshotError, unknownSnapshotError } from './snapshot-table.js';

/**
 * A new snapshot frees only the previous table, whose place the next one takes. Returning that place to the file system, only to
 * ask for it again, costs a hole in the file and one more sync (seen with 7.2: six instead of five).
 */
const KEEP_FREED = { 'pass-discard-snapshot': false };

type NamedOperation = Extract<SnapshotOperation, { readonly name: string }>;

/**
 * Performs an operation on the snapshots of an image file that no VM uses: of that disk alone, without the state of a machine.
 *
 * `list` takes no lock, runs no program, and works while a VM uses the image. No failure loses a snapshot: `overwrite` makes the new
 * one before it deletes the old one. An incomplete image is refused before QEMU opens it, which would mark it. Where an image has
 * several snapshots of one name, which QEMU permits, the name means the newest; `delete` and `overwrite` remove them all.
 *
 * @param tool - returns the path of QEMU's image tool. Not called where nothing is changed.
 * @returns all snapshots for `list`, otherwise the one that the operation was about, as it is or was.
 * @throws SnapshotError, StorageError, DeadlineError, CancelledError, and what `tool` throws.
 */
export async function operateOnImage(
  { image, fd }: Pick<OpenedImage, 'image' | 'fd'>,
  operation: SnapshotOperation,
  tool: () => Promise<string>,
  deadline: Deadline,
): Promise<readonly StoredSnapshot[]> {
  requireQcow2(image);
  const read = (): StoredSnapshot[] => readSnapshots(image, readerOf(fd));
  const before = read();
  if (operation.action === 'list') return before;
  requireUniqueIds(image, before);
  await requireSoundOnce({ image, fd }, deadline);
  const known = before.filter(({ name }) => name === operation.name);
  check(operation, known, before);
  await perform(operation, known, { tool: await tool(), image: { path: image.path, fd }, deadline });
  const after = read().filter(({ name }) => name === operation.name);
  return [outcome(operation, known, after)];
}

/** Images that were sound when they were opened. */
const sound = new WeakSet<ImageFile>();

/** Checks an image once for each time it is opened: afterwards only QEMU changes it, a hundred times if need be. */
async function requireSoundOnce(opened: Pick<OpenedImage, 'image' | 'fd'>, deadline: Deadline): Promise<void> {
  if (sound.has(opened.image)) return;
  await requireSound(opened, deadline);
  sound.add(opened.image);
}

function requireQcow2(image: ImageFile): void {
  const { header } = image;
  if (header.kind !== 'qcow2') {
    const format = header.kind === 'raw' ? 'raw' : header.what;
    throw unusableError(image.path, `is ${format}, which has no snapshots`, 'Convert it to qcow2 first.');
  }
  requireSelfContained(image, header);
}

/** QEMU takes the first snapshot of an id, and compares only 127 bytes. The ids that it assigns are numbers. */
function requireUniqueIds(image: ImageFile, snapshots: readonly StoredSnapshot[]): void {
  const ids = snapshots.map(({ id }) => id);
  if (new Set(ids).size === ids.length && ids.every((id) => /^\d{1,20}$/.test(id))) return;
  throw unusableError(image.path, 'has snapshots whose ids are not unique numbers, which QEMU confuses', 'Repair or replace it.');
}

function check({ action, name }: NamedOperation, known: readonly StoredSnapshot[], all: readonly StoredSnapshot[]): void {
  const [first] = known;
  if (action === 'create' && first !== undefined) {
    throw new SnapshotError(`The snapshot ${name} of ${first.time} exists already.`, {
      remedy: `Use \`overwrite\` or another name, or delete it first.`,
    });
  }
  if ((action === 'load' || action === 'delete') && first === undefined) {
    const names = all.map((one) => one.name);
    throw unknownSnapshotError(name, names, 'the image');
  }
}

interface Means {
  readonly tool: string;
  readonly image: OpenImage;
  readonly deadline: Deadline;
}

async function perform(
  { action, name }: NamedOperation,
  known: readonly StoredSnapshot[],
  { tool, image, deadline }: Means,
): Promise<void> {
  const create = (): Promise<void> => changeImage(tool, { args: ['snapshot', '-c', name], driver: KEEP_FREED }, image, deadline);
  const remove = (limit = deadline): Promise<void> => changeImage(tool, { args: ['snapshot', '-d', name] }, image, limit);
  switch (action) {
    case 'create':
      return create();
    case 'load':
      // By id: by name the tool would take the oldest.
      return changeImage(tool, { args: ['snapshot', '-a', known.at(-1)?.id ?? ''] }, image, deadline);
    case 'delete':
      for (const _ of known) await remove();
      return;
    case 'overwrite':
      await create();
      // The tool deletes the oldest of that name. Go on past the deadline for a while: nobody wants both.
      for (const old of known) {
        const rest = Deadline.after(Math.max(deadline.remainingMs, GRACE_MS));
        await remove(rest).catch((error: unknown) => {
          throw oldSnapshotLeftError(name, old, error);
        });
      }
  }
}

/** Checks the image after an operation that the tool reported as a success, and returns the snapshot that it was about. */
function outcome({ action, name }: NamedOperation, known: readonly StoredSnapshot[], after: readonly StoredSnapshot[]): StoredSnapshot {
  const old = new Set(known.map(({ id }) => id));
  const [made, ...more] = after.filter(({ id }) => !old.has(id));
  const kept = after.filter(({ id }) => old.has(id));
  if (action === 'create' || action === 'overwrite') {
    if (made !== undefined && more.length === 0 && kept.length === 0) return made;
  } else if (action === 'load' ? made === undefined && kept.length === known.length : after.length === 0) {
    return known.at(-1) as StoredSnapshot;
  }
  throw new SnapshotError(
    `The image has ${after.length} snapshots named ${name} after \`${action}\`: something else changed it meanwhile.`,
    {
      remedy: 'Check them with `list`, and make sure that nothing else uses the image.',
    },
  );
}

function oldSnapshotLeftError(name: string, old: StoredSnapshot, error: unknown): SnapshotError {
  return new SnapshotError(`Created the new snapshot ${name}, but could not remove the old one of ${old.time}: ${errorText(error)}`, {
    remedy: `\`load\` uses the new one. Use \`overwrite\` again to remove the old one.`,
    cause: error,
  });
}
