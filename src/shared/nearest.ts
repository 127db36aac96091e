/**
 * The candidate that a mistyped word most likely means, or undefined if none is close.
 *
 * Close is: at most two single edits, or a third of the word's length where that is more (Levenshtein distance).
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const cut = word.slice(0, 64).toLowerCase();
  let best: string | undefined;
  let least = Math.max(2, Math.floor(cut.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - cut.length) >= least) continue;
    const distance = editDistance(cut, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** The Levenshtein distance: how many characters must be added, removed or replaced to make one text of the other. */
export function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
