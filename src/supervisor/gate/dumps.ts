import path from 'node:path';
import { type DumpCompression, type DumpFormat, isCompressed, type StoredFormat, storedFormatSchema } from '../../dump/format.js';
import { requireSpace, type StoredDump, storeDump } from '../../dump/store.js';
import type { Deadline } from '../../shared/deadline.js';
import type { JsonObject } from '../../shared/json.js';

/** A command that writes guest memory to a file, and how that file is stored. */
export interface DumpCommand {
  readonly command: string;
  readonly arguments: JsonObject;
  readonly compression: DumpCompression;
  /** The format of the stored file. Undefined: the format that the command writes. */
  readonly keepAs: DumpFormat | undefined;
}

/** An estimate of the video memory and firmware that a whole dump also holds, in bytes. */
export const DEVICE_MEMORY_BYTES = 64 * 2 ** 20;

/** Throws a DumpError if the output of the command cannot fit on the disk: before QEMU pauses the guest for it. */
export async function requireDumpSpace(directory: string, request: DumpCommand, memoryBytes: number): Promise<void> {
  const written = expectedBytes(request, memoryBytes) ?? memoryBytes;
  const beside = request.command === 'dump-guest-memory' ? DEVICE_MEMORY_BYTES : 0;
  const copied = request.keepAs === 'raw' && request.compression === 'none';
  await requireSpace(directory, (written + beside) * (copied ? 2 : 1));
}

/**
 * Stores the file that a command wrote, as `storeDump` does. A kdump file is compressed already, and stays as it is.
 *
 * @param written - the file.
 * @param file - its name without a compression.
 */
export async function keepDump(
  written: string,
  file: string,
  request: DumpCommand,
  memoryBytes: number,
  deadline: Deadline,
): Promise<StoredDump> {
  const sourceFormat = writtenFormat(request);
  const outputFormat = request.keepAs ?? sourceFormat;
  const { name, dir: directory } = path.parse(file);
  return storeDump({
    source: written,
    sourceFormat,
    directory,
    name: outputFormat === sourceFormat ? path.basename(file) : name,
    outputFormat,
    compression: isCompressed(outputFormat) ? 'none' : request.compression,
    ramBytes: expectedBytes(request, memoryBytes),
    deadline,
  });
}

function writtenFormat({ command, arguments: args }: DumpCommand): StoredFormat {
  if (command !== 'dump-guest-memory') return 'raw';
  // `elf` is QEMU's default. The policy lets no format pass that is not in the schema.
  return storedFormatSchema.parse(args['format'] ?? 'elf');
}

/** Returns how many bytes of guest memory the file must hold; undefined if only QEMU knows. */
function expectedBytes(request: DumpCommand, memoryBytes: number): number | undefined {
  const { command, arguments: args } = request;
  if (command === 'pmemsave' || command === 'memsave') return Number(args['size']);
  const whole = args['paging'] === false && args['begin'] === undefined && args['length'] === undefined;
  return command === 'dump-guest-memory' && whole && writtenFormat(request) === 'elf' ? memoryBytes : undefined;
}
