import { z } from 'zod';
import type { Json, JsonObject } from '../shared/json.js';
import type { Tier } from '../shared/tiers.js';

/** A command for QEMU or for the guest agent, as a caller sends it. Any further key is refused. */
export interface PolicyCommand {
  readonly execute: string;
  readonly arguments?: JsonObject;
}

/** An operation that maqet itself performs in the guest: `guest-run`, `guest-copy-in`, `guest-copy-out` or `guest-wait`. */
export interface PolicyOperation {
  readonly operation: string;
  readonly arguments?: JsonObject;
}

/**
 * The facts about the VM that a command is judged by.
 *
 * A missing fact never allows more, with one exception: sizes and addresses are bounded only where `memoryBytes` is known, so a
 * supervisor must always give it.
 */
export const policyContextSchema = z.strictObject({
  /** The guest's RAM in bytes. */
  memoryBytes: z.number().optional(),
  /** Memory of the host, in bytes, that arguments and earlier commands have given the VM beside its RAM. Default: none. */
  addedBytes: z.number().optional(),
  /** The version of QEMU, e.g. `7.2.22`. */
  qemuVersion: z.string().optional(),
  /** The guest's architecture, e.g. `x86_64`. On x86, addresses in the PCI hole are refused. */
  arch: z.string().optional(),
  /**
   * The node names and ids of the back ends (disks, network, objects) that maqet created and that a command may name. The channels
   * that maqet itself uses (QMP, serial console, guest agent) must not be listed. Default: none.
   */
  created: z.array(z.string()).readonly().optional(),
  /** The formats that `query-dump-guest-memory-capability` listed. */
  dumpFormats: z.array(z.string()).readonly().optional(),
  /** True if QEMU runs under a memory limit, which `dump-guest-memory` with `paging` requires. */
  memoryLimited: z.boolean().optional(),
});

export type PolicyContext = Readonly<z.infer<typeof policyContextSchema>>;

/** A plain file name in the arguments, for {@link confineArguments} to turn into a path below the VM's directory. */
export interface ConfinedPath {
  /** Where the name is in the arguments: member names and list indexes from the top. */
  readonly pointer: readonly (string | number)[];
  readonly name: string;
  /** The prefix that QEMU requires before the path. */
  readonly prefix: '' | 'file:';
  /** The subdirectory of the VM's directory that holds the file. */
  readonly directory: 'dumps' | 'screenshots' | 'files';
}

/** The decision on one command or operation. */
export interface Decision {
  readonly command: string;
  readonly tier: Tier;
  readonly decision: 'allow' | 'block';
  /** Why, in one or more sentences. */
  readonly reason: string;
  /** How to get the command allowed, or what to use instead; empty if it is allowed. */
  readonly remedy: string;
  /** The file names to confine before the command is sent; empty if it is blocked. */
  readonly paths: readonly ConfinedPath[];
}

/** Why something is refused, and what to do about it. */
export interface Refusal {
  readonly reason: string;
  readonly remedy: string;
}

/** The result of a rule: objections, and file names to confine. */
export interface Findings {
  readonly refusals: readonly Refusal[];
  readonly paths: readonly ConfinedPath[];
}

/** No objection and nothing to confine. */
export const NO_FINDINGS: Findings = { refusals: [], paths: [] };

/** Returns one objection. */
export function refuse(reason: string, remedy: string): Findings {
  return { refusals: [{ reason, remedy }], paths: [] };
}

/** Joins findings into one. */
export function merge(all: readonly Findings[]): Findings {
  return { refusals: all.flatMap((one) => one.refusals), paths: all.flatMap((one) => one.paths) };
}

/** The facts that a rule can use besides the arguments. */
export interface RuleScope {
  readonly command: string;
  readonly context: PolicyContext;
  /** Judges another command under the same layers: an argument must not do what the policy blocks as a command. */
  judge(command: { execute: string; arguments: Json }): Decision;
}

/** A rule about the arguments of one command. */
export type ArgumentRule = (args: JsonObject, scope: RuleScope) => Findings;
