import { statSync } from 'node:fs';
import path from 'node:path';
import { InputError } from '../shared/errors.js';
import { type Arch, emulatorFor, IMAGE_TOOL, isOtherEmulator, type Program } from './arch.js';
import { lookInFolders, lookOnPath } from './lookup.js';

/** Where the programs of a toolchain may be, best first. An empty list means: not found. */
export interface Candidates {
  readonly program: Program;
  readonly files: readonly string[];
  /** True if the user named this very file or folder: then nothing else will do. */
  readonly named: boolean;
}

/** Looks for both programs. `system` first. Counts one look-up for each scan of PATH. */
export interface LocateRequest {
  readonly arch: Arch;
  /** `auto`, a program, or a folder that holds the programs (also in its `bin`). */
  readonly qemu: string;
  readonly pathVariable: string | undefined;
  readonly onLookup: () => void;
}

/**
 * Finds the files, without running any.
 *
 * @throws InputError if `qemu` names something that is not there or cannot be the emulator.
 */
export function locate(request: LocateRequest): { system: Candidates; image: Candidates } {
  const emulator = emulatorFor(request.arch);
  const onPath = (program: Program): Candidates => {
    request.onLookup();
    return { program, files: lookOnPath(program.file, request.pathVariable), named: false };
  };
  if (request.qemu === 'auto') return { system: onPath(emulator), image: onPath(IMAGE_TOOL) };
  const { system, folders } = fromInput(request.qemu, request.arch, emulator);
  // The image tool need not lie beside a QEMU that somebody built; any version reads and writes the same formats.
  const image = onPath(IMAGE_TOOL);
  const files = [...lookInFolders(IMAGE_TOOL.file, folders), ...image.files];
  return { system: { program: emulator, files: [system], named: true }, image: { ...image, files } };
}

function fromInput(value: string, arch: Arch, emulator: Program): { system: string; folders: string[] } {
  const absolute = path.resolve(value);
  const refuse = (problem: string) => new InputError([{ input: 'qemu', value, problem }]);
  let isFolder: boolean;
  try {
    isFolder = statSync(absolute).isDirectory();
  } catch {
    throw refuse('does not exist; name the program, a folder that holds it, or `auto`');
  }
  if (isFolder) {
    const folders = [absolute, path.join(absolute, 'bin')];
    const system = lookInFolders(emulator.file, folders)[0];
    if (system === undefined) throw refuse(`is a folder without an executable \`${emulator.file}\` (also not in its \`bin\`)`);
    return { system, folders };
  }
  if (isOtherEmulator(path.basename(absolute), arch))
    throw refuse(`is the emulator of another architecture; \`arch: ${arch}\` needs \`${emulator.file}\``);
  if (lookInFolders(path.basename(absolute), [path.dirname(absolute)]).length === 0) throw refuse('is not an executable file');
  return { system: absolute, folders: [path.dirname(absolute)] };
}
