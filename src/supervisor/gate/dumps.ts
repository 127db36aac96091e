import path from 'node:path';
import type { DumpCompression, DumpFormat } from '../../dump/format.js';
import { requireSpace, type StoredDump, storeDump } from '../../dump/store.js';
import type { Deadline } from '../../shared/deadline.js';
import type { JsonObject } from '../../shared/json.js';

/** A command that leaves guest memory in a file, and how that file is kept. */
export interface DumpCommand {
  readonly command: string;
  readonly arguments: JsonObject;
  readonly compression: DumpCompression;
  /** The format to store; the format that the command writes if undefined. */
  readonly keepAs: DumpFormat | undefined;
}

/** A whole dump also holds video memory and firmware, which nobody asked the size of. */
export const DEVICE_MEMORY_BYTES = 64 * 2 ** 20;

/** Fails, before QEMU pauses the guest for it, if what the command writes cannot fit. */
export async function requireDumpSpace(folder: string, request: DumpCommand, memoryBytes: number): Promise<void> {
  const written = expectedBytes(request, memoryBytes) ?? memoryBytes;
  const beside = request.command === 'dump-guest-memory' ? DEVICE_MEMORY_BYTES : 0;
  const copied = request.keepAs === 'raw' && request.compression === 'none';
  await requireSpace(folder, (written + beside) * (copied ? 2 : 1));
}

/**
 * Stores what a command wrote to `file`: checked, compressed, hashed, verified (see `storeDump`).
 *
 * kdump files are compressed already and stay as they are.
 */
export async function keepDump(file: string, request: DumpCommand, memoryBytes: number, deadline: Deadline): Promise<StoredDump> {
  const sourceFormat = writtenFormat(request);
  const outputFormat = request.keepAs ?? sourceFormat;
  const { name, dir: directory } = path.parse(file);
  return storeDump({
    source: file,
    sourceFormat,
    directory,
    name: outputFormat === sourceFormat ? path.basename(file) : name,
    outputFormat,
    compression: outputFormat === 'kdump-zlib' ? 'none' : request.compression,
    ramBytes: expectedBytes(request, memoryBytes),
    deadline,
  });
}

function writtenFormat({ command, arguments: args }: DumpCommand): DumpFormat {
  if (command !== 'dump-guest-memory') return 'raw';
  return args['format'] === 'kdump-zlib' ? 'kdump-zlib' : 'elf';
}

/** How much guest memory the file must hold; undefined where only QEMU can tell. */
function expectedBytes(request: DumpCommand, memoryBytes: number): number | undefined {
  const { command, arguments: args } = request;
  if (command === 'pmemsave' || command === 'memsave') return Number(args['size']);
  const whole = args['paging'] === false && args['begin'] === undefined && args['length'] === undefined;
  return command === 'dump-guest-memory' && whole && writtenFormat(request) === 'elf' ? memoryBytes : undefined;
}
