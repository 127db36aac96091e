import { DUMP_EXTENSIONS, writtenFormatFor } from '../../dump/format.js';
import type { StoredDump } from '../../dump/store.js';
import type { JsonObject } from '../../shared/json.js';
import type { LogLine } from '../../shared/logger.js';
import type { DumpParams } from '../rpc/methods.js';
import type { Gate } from './gate.js';

/** Dumps the whole guest memory, through the same gate as any command. @throws what {@link Gate.execute} throws. */
export async function dumpMemory(gate: Gate, params: DumpParams, log: (line: LogLine) => void): Promise<StoredDump> {
  const format = writtenFormatFor(params.format);
  const args: JsonObject = {
    paging: false,
    protocol: `file:${params.name}${DUMP_EXTENSIONS[format]}`,
    // `elf` is QEMU's default.
    ...(format === 'elf' ? {} : { format }),
  };
  const { dumps } = await gate.execute({ ...params, command: 'dump-guest-memory', arguments: args, keepAs: params.format }, log);
  const [stored] = dumps;
  if (stored === undefined) throw new TypeError('a dump without a file');
  return stored;
}
