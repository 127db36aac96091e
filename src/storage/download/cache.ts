/**
 * A cache of images that outlives the machine. What comes out of it is not trusted: the caller checks its hash.
 */
export interface ImageCache {
  /**
   * Puts the file of `key` to `file`, which must be the very path that {@link ImageCache.save} was given.
   *
   * @returns false if the cache does not have it or does not work. Never rejects.
   */
  restore(key: string, file: string): Promise<boolean>;
  /** Keeps `file` under `key`, if the cache works and has no such key yet. Never rejects. */
  save(key: string, file: string): Promise<void>;
}
