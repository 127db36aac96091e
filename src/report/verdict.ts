import type { RunReport } from './run-report.js';

/** What came of a run. */
export type Verdict = RunReport['status'];

/** How a verdict is shown; the words carry it alone, for those who see no colours. */
export interface VerdictLook {
  readonly emoji: string;
  readonly word: string;
  /** A plain character for pages of our own, coloured by their style. */
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
