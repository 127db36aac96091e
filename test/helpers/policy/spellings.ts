import { readFileSync } from 'node:fs';

/** What becomes of arguments: the policy refuses them, QEMU 7.2 does, or QEMU starts. */
export type Fate = 'refused' | 'passes' | 'starts';

/** Arguments for QEMU as a user, careless or malicious, may write them. */
export interface Spelling {
  readonly fate: Fate;
  readonly args: readonly string[];
}

/** The arguments in `spellings.txt`. */
export const SPELLINGS: readonly Spelling[] = readFileSync(new URL('spellings.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [, fate, args] = /^(refused|passes|starts) (\[.*\])$/.exec(line) ?? [];
    if (fate === undefined || args === undefined) throw new Error(`not a spelling: ${line}`);
    return { fate: fate as Fate, args: JSON.parse(args) as string[] };
  });

/** Returns the spellings of one fate. */
export function spellingsOf(fate: Fate): readonly (readonly string[])[] {
  return SPELLINGS.filter((spelling) => spelling.fate === fate).map(({ args }) => args);
}
