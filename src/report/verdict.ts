import type { Verdict } from './result.js';

/** How a verdict is shown. The word alone is enough: readers may not see colours. */
export interface VerdictLook {
  readonly emoji: string;
  readonly word: string;
  /** A character for maqet's own pages, coloured by their style. */
  readonly glyph: string;
}

/** Every verdict, in the order in which they are counted. */
export const VERDICTS: Readonly<Record<Verdict, VerdictLook>> = {
  passed: { emoji: '✅', word: 'passed', glyph: '✓' },
  blocked: { emoji: '⛔', word: 'blocked by policy', glyph: '⊘' },
  failed: { emoji: '❌', word: 'failed', glyph: '✕' },
  'timed-out': { emoji: '⏱️', word: 'timed out', glyph: '◷' },
  crashed: { emoji: '💥', word: 'crashed', glyph: '✸' },
};
