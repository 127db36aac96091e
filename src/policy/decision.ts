import { z } from 'zod';
import type { Json, JsonObject } from '../shared/json.js';
import type { Tier } from '../shared/tiers.js';

/** A QMP command as the policy sees it: an `execute` and its arguments, and not one key more. */
export interface PolicyCommand {
  readonly execute: string;
  readonly arguments?: JsonObject;
}

/**
 * What is known of the VM when a command is judged. A fact that is missing never lets more through, with one exception: a
 * size or an address is bounded only where `memoryBytes` is known, so a supervisor must always give it.
 */
export const policyContextSchema = z.strictObject({
  /** The guest's RAM in bytes. */
  memoryBytes: z.number().optional(),
  /** QEMU's version, e.g. `7.2.22`. */
  qemuVersion: z.string().optional(),
  /** The guest's architecture, e.g. `x86_64`. Where it is known to be x86, addresses in the PCI hole are refused. */
  arch: z.string().optional(),
  /**
   * Node names and ids of the back ends (disks, network, objects) that maqet itself created and that a command may name.
   * The channels that maqet lives on (QMP, serial console, guest agent) do not belong here. Missing: none.
   */
  created: z.array(z.string()).readonly().optional(),
  /** The formats that `query-dump-guest-memory-capability` listed. */
  dumpFormats: z.array(z.string()).readonly().optional(),
  /** True if QEMU runs under a memory limit, which `dump-guest-memory` with `paging` needs. */
  memoryLimited: z.boolean().optional(),
});

export type PolicyContext = Readonly<z.infer<typeof policyContextSchema>>;

/** A plain file name in the arguments that {@link confineArguments} turns into a path below the VM's folder. */
export interface ConfinedPath {
  /** Where the name stands in the arguments: member names and list indexes from the top. */
  readonly pointer: readonly (string | number)[];
  readonly name: string;
  /** What QEMU wants in front of the path. */
  readonly prefix: '' | 'file:';
  /** The folder of the VM in which the file lies. */
  readonly folder: 'dumps' | 'screenshots' | 'files';
}

/** The verdict on one command. */
export interface Decision {
  readonly command: string;
  readonly tier: Tier;
  readonly decision: 'allow' | 'block';
  /** Why, in one or more sentences. */
  readonly reason: string;
  /** What would let the command through; empty if it is allowed. */
  readonly remedy: string;
  /** The file names to confine before the command is sent; empty if it is blocked. */
  readonly paths: readonly ConfinedPath[];
}

/** Why something is blocked and what to do about it. */
export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
}

/** What the argument rules found. */
export interface Findings {
  readonly refusals: readonly Refusal[];
  readonly paths: readonly ConfinedPath[];
}

/** Nothing to object to, nothing to confine. */
export const NO_FINDINGS: Findings = { refusals: [], paths: [] };

/** One objection. */
export function refuse(reason: string, remedy: string): Findings {
  return { refusals: [{ reason, remedy }], paths: [] };
}

/** All findings as one. */
export function merge(all: readonly Findings[]): Findings {
  return { refusals: all.flatMap((one) => one.refusals), paths: all.flatMap((one) => one.paths) };
}

/** What an argument rule may ask besides the arguments. */
export interface RuleScope {
  readonly command: string;
  readonly context: PolicyContext;
  /** Judges another command under the same layers: an argument must not do what the policy blocks as a command. */
  judge(command: { execute: string; arguments: Json }): Decision;
}

/** A rule about the arguments of one command. */
export type ArgumentRule = (args: JsonObject, scope: RuleScope) => Findings;
