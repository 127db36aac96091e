/** Longer words are compared by their beginning alone: no name is that long. */
const MAX_COMPARED = 64;

/**
 * Suggests the candidate that a mistyped word most likely means, see {@link nearest}.
 *
 * @param lead - the words in front of the suggestion, such as `Did you mean the step`.
 * @returns for example ``did you mean `memory`?``, or undefined if no candidate is near.
 */
export function didYouMean(word: string, candidates: Iterable<string>, lead = 'did you mean'): string | undefined {
  const found = nearest(word, candidates);
  return found === undefined ? undefined : `${lead} \`${found}\`?`;
}

/**
 * Finds the candidate with the smallest edit distance to a word. Case, spaces, `-` and `_` do not count.
 *
 * A candidate is near within two edits, or within a third of the word's length where that is more, unless the edits replace one of
 * the two entirely.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = essence(word.slice(0, MAX_COMPARED));
  let best: string | undefined;
  let least = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const other = essence(candidate);
    if (Math.abs(other.length - wanted.length) >= least) continue;
    const distance = editDistance(wanted, other);
    if (distance < least && distance < Math.min(wanted.length, other.length)) [best, least] = [candidate, distance];
  }
  return best;
}

function essence(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, '');
}

/** Returns the Levenshtein distance: how many characters must be added, removed or replaced to turn one text into the other. */
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
