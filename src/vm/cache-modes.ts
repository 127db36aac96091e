import { z } from 'zod';

/** What a cache mode is made of: two options of QEMU's block node, which those below it inherit, and one of the device. */
export interface CacheOptions {
  /** Goes past the host's page cache (`O_DIRECT`), which not every file system can. */
  readonly direct: boolean;
  /** Does not even write to the medium when the guest flushes. */
  readonly noFlush: boolean;
  /** The guest sees a disk with a write cache. Without one, a write has ended when it is on the medium. */
  readonly writeCache: boolean;
}

export const cacheModeSchema = z.enum(['writeback', 'none', 'writethrough', 'directsync', 'unsafe']);

/** QEMU's cache modes, as its manual defines them for `-drive cache=`. */
export type CacheMode = z.infer<typeof cacheModeSchema>;

export const CACHE_MODES: Readonly<Record<CacheMode, CacheOptions>> = {
  writeback: { direct: false, noFlush: false, writeCache: true },
  none: { direct: true, noFlush: false, writeCache: true },
  writethrough: { direct: false, noFlush: false, writeCache: false },
  directsync: { direct: true, noFlush: false, writeCache: false },
  unsafe: { direct: false, noFlush: true, writeCache: true },
};
