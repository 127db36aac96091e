import { readFileSync } from 'node:fs';
import { isSameFile, readManifest, type StoredVerdict, updateManifest } from './manifest.js';
import type { Binary } from './probe.js';
import type { ToolCache } from './tool-cache.js';

/** The result of booting the self-test guest with an accelerator. */
export interface AcceleratorVerdict {
  readonly usable: boolean;
  /** One sentence for the log and the summary. */
  readonly reason: string;
}

/**
 * The subject of a proof. A proof holds only for this QEMU on this boot of the machine: another host, kernel or QEMU may
 * behave differently.
 */
export interface ProofSubject {
  /** `kvm` or `hvf`. */
  readonly accelerator: string;
  /** The emulator that was booted. */
  readonly binary: Binary;
}

/** Returns the id of this boot of the machine (Linux), or undefined where there is none: then nothing is remembered. */
export function currentBootId(file = '/proc/sys/kernel/random/boot_id'): string | undefined {
  try {
    return readFileSync(file, 'ascii').trim() || undefined;
  } catch {
    return undefined;
  }
}

/** How long a verdict against an accelerator holds, in milliseconds: a host that was busy, or is repaired, gets another chance. */
const AGAINST_MS = 10 * 60_000;

/**
 * Returns the verdict of an earlier step on this boot, or undefined if the accelerator must be proved. A verdict against the accelerator
 * expires after ten minutes.
 *
 * @param now - the time of the machine's clock, in milliseconds.
 */
export function readAcceleratorVerdict(
  cache: ToolCache,
  subject: ProofSubject,
  bootId = currentBootId(),
  now = Date.now(),
): AcceleratorVerdict | undefined {
  if (!bootId) return undefined;
  const known = readManifest(cache).verdicts.find((verdict) => verdict.bootId === bootId && isAbout(verdict, subject));
  if (known === undefined) return undefined;
  const { usable, reason, at } = known;
  return usable || holds(at, now) ? { usable, reason } : undefined;
}

/**
 * Stores a verdict for later steps. Drops verdicts of other boots, so the list stays short.
 *
 * Store only proofs, not permissions: `/dev/kvm` may be repaired a moment later.
 *
 * @throws a system error where the cache cannot be written.
 */
export async function writeAcceleratorVerdict(
  cache: ToolCache,
  subject: ProofSubject,
  verdict: AcceleratorVerdict,
  bootId = currentBootId(),
  now = Date.now(),
): Promise<void> {
  if (!bootId) return;
  const { accelerator, binary } = subject;
  const stored: StoredVerdict = { bootId, accelerator, binary: { ...binary }, usable: verdict.usable, reason: verdict.reason, at: now };
  await updateManifest(cache, (manifest) => ({
    ...manifest,
    verdicts: [...manifest.verdicts.filter((other) => other.bootId === bootId && !isAbout(other, subject)), stored],
  }));
}

/**
 * Finds the verdicts against accelerators that hold on this boot.
 *
 * @param forget - true to drop them.
 * @throws a system error where the cache cannot be written.
 */
export async function forgetVerdictsAgainst(cache: ToolCache, forget: boolean, bootId = currentBootId()): Promise<StoredVerdict[]> {
  const isAgainst = ({ usable, at, bootId: boot }: StoredVerdict): boolean => !usable && boot === bootId && holds(at, Date.now());
  const against = readManifest(cache).verdicts.filter(isAgainst);
  if (forget && against.length > 0) {
    await updateManifest(cache, (manifest) => ({ ...manifest, verdicts: manifest.verdicts.filter((one) => !isAgainst(one)) }));
  }
  return against;
}

/** Tells whether a verdict against an accelerator holds. The clock may have been set back. Verdicts of earlier versions have no time. */
function holds(at: number | undefined, now: number): boolean {
  return at !== undefined && at <= now && now - at < AGAINST_MS;
}

function isAbout(verdict: StoredVerdict, { accelerator, binary }: ProofSubject): boolean {
  return verdict.accelerator === accelerator && verdict.binary.path === binary.path && isSameFile(verdict.binary, binary);
}
