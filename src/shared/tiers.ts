import { z } from 'zod';

/** The tiers of the command tables, the most harmful first. */
export const TIERS = ['dangerous', 'privileged', 'memory-dump', 'safe'] as const;

export const tierSchema = z.enum([...TIERS, 'unclassified']);

/** How harmful a command is. `unclassified` is the tier of a name that no table holds. */
export type Tier = z.infer<typeof tierSchema>;
