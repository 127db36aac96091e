import path from 'node:path';
import { isJsonObject } from '../shared/json.js';
import type { Binary } from './probe.js';

/** The two programs of a toolchain, as they were when they last ran. */
export interface BinaryPair {
  readonly qemuSystem: Binary;
  readonly qemuImg: Binary;
}

/** One proof that an accelerator works or does not: see `verdict.ts`. */
export interface StoredVerdict {
  readonly bootId: string;
  readonly accelerator: string;
  readonly binary: Binary;
  readonly usable: boolean;
  readonly reason: string;
}

/** What maqet remembers between steps. */
export interface Manifest {
  /** By `toolchainKey`. */
  readonly toolchains: Readonly<Record<string, BinaryPair>>;
  readonly verdicts: readonly StoredVerdict[];
}

const VERSION = /^\d+\.\d+(\.\d+)?$/;

/**
 * A parsed file as a manifest, or undefined if any part of it has another form. Pure.
 *
 * Checked by hand: the first parse of a zod schema in a process takes some 2 ms, more than all the rest of a look-up.
 */
export function asManifest(value: unknown): Manifest | undefined {
  return isManifest(value) ? value : undefined;
}

function isManifest(value: unknown): value is Manifest {
  return (
    isJsonObject(value) &&
    isJsonObject(value['toolchains']) &&
    Object.values(value['toolchains']).every(isPair) &&
    Array.isArray(value['verdicts']) &&
    value['verdicts'].every(isVerdict)
  );
}

function isPair(value: unknown): value is BinaryPair {
  return isJsonObject(value) && isBinary(value['qemuSystem']) && isBinary(value['qemuImg']);
}

function isBinary(value: unknown): value is Binary {
  if (!isJsonObject(value)) return false;
  const { path: file, version, size, mtimeMs } = value;
  return (
    typeof file === 'string' &&
    path.isAbsolute(file) &&
    typeof version === 'string' &&
    VERSION.test(version) &&
    Number.isSafeInteger(size) &&
    Number.isFinite(mtimeMs)
  );
}

function isVerdict(value: unknown): value is StoredVerdict {
  if (!isJsonObject(value)) return false;
  const { bootId, accelerator, binary, usable, reason } = value;
  return [bootId, accelerator, reason].every((text) => typeof text === 'string') && typeof usable === 'boolean' && isBinary(binary);
}
