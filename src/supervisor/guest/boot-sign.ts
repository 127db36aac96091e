import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { consoleLines, judgeText, type TextSign } from '../../guest/boot-sign/firmware-text.js';
import { judgePicture, readPicture, TEXT_MEMORY, textOnScreen } from '../../guest/boot-sign/picture.js';
import { MAX_TAIL, type SerialConsole } from '../../guest/console/console.js';
import { Deadline, sleep } from '../../shared/deadline.js';
import { DeadlineError, MaqetError } from '../../shared/errors.js';
import { formatDuration } from '../../shared/units.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { input } from '../../shared/wording.js';
import type { Machine } from '../../vm/machine.js';

/** Nothing that the machine shows comes from an image. */
class NoBootError extends MaqetError {}

/** The pause between two looks, in milliseconds. A look takes QEMU about 20 ms. */
const INTERVAL_MS = 250;
const ASK_MS = 5000;
/** How long a line without an end may be unfinished firmware output, in milliseconds. */
const UNFINISHED_MS = 1000;
/** How long words that say that nothing boots must be the last, in milliseconds: firmware may go on to its next device. */
const DEAD_MS = 3000;

/** The parts of a VM that show whether it boots. */
export interface BootParts {
  readonly machine: Machine;
  readonly serial: SerialConsole;
  /** A directory for the pictures. They are removed. */
  readonly scratch: string;
  /** True if the machine starts with UEFI. */
  readonly uefi: boolean;
  /** True if firmware is what the inputs want to boot: then its own words are a sign. */
  readonly firmwareCounts: boolean;
}

/** What a look has found. */
interface Look extends TextSign {
  /** The text of console and screen: it says whether anything changes. */
  readonly text: string;
}

/**
 * Waits until something shows that the guest boots: output on the serial console or a picture that firmware did not make, a program
 * that opens the port of the guest agent, or the guest powers off by itself.
 *
 * Does not ask the policy: it only looks, and sends nothing to the guest.
 *
 * @returns the sign.
 * @throws NoBootError with the status `failed` if nothing shows it in time, or as soon as firmware says that nothing boots.
 */
export async function waitForBootSign(parts: BootParts, deadline: Deadline): Promise<string> {
  const { journal } = parts.machine;
  const over = new AbortController();
  const bounded = deadline.endedBy(over.signal);
  const events = [
    journal.waitFor({ name: 'VSERPORT_CHANGE', data: { open: true } }, 0, bounded).then(() => 'the guest agent'),
    journal.waitFor({ name: 'SHUTDOWN', data: { reason: 'guest-shutdown' } }, 0, bounded).then(() => 'a power-off'),
  ];
  const signs = [...events, watch(parts, bounded)];
  for (const loser of signs) loser.catch(() => undefined);
  try {
    return await Promise.race(signs);
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    throw noSignError(await lookAt(parts).catch(() => undefined), deadline.ms, error);
  } finally {
    over.abort();
  }
}

async function watch(parts: BootParts, deadline: Deadline): Promise<string> {
  let dead: { readonly text: string; readonly since: number } | undefined;
  let seenBefore = false;
  for (;;) {
    const look = await lookAt(parts);
    // Look twice: words that are being printed may become those of a boot sector that finds no system.
    if (look.guest !== undefined && seenBefore) return look.guest;
    seenBefore = look.guest !== undefined;
    if (look.deadEnd === undefined || look.text !== dead?.text) dead = undefined;
    if (look.deadEnd !== undefined) {
      dead ??= { text: look.text, since: performance.now() };
      if (performance.now() - dead.since >= DEAD_MS) throw deadEndError(look.deadEnd);
    }
    if (deadline.expired) throw new DeadlineError('a sign that the guest boots', Math.round(deadline.ms));
    await sleep(Math.min(INTERVAL_MS, deadline.remainingMs), deadline.signal);
  }
}

async function lookAt(parts: BootParts): Promise<Look> {
  const shown = consoleText(parts.serial);
  const said = parts.firmwareCounts ? { guest: shown.find((line) => line.trim() !== '') } : judgeText(shown);
  if (said.guest !== undefined) return { guest: `the serial console: ${oneLine(said.guest, 160)}`, text: '' };
  // A screen that cannot be read, or that the machine does not have, says nothing.
  const seen = await lookAtScreen(parts).catch((): Look => ({ text: '' }));
  const deadEnd = seen.deadEnd ?? ('deadEnd' in said ? said.deadEnd : undefined);
  return {
    ...(seen.guest === undefined ? {} : { guest: seen.guest }),
    ...(deadEnd === undefined ? {} : { deadEnd }),
    text: [...shown, seen.text].join('\n'),
  };
}

/** The lines of the console. Firmware may not have finished the last one. */
function consoleText(serial: SerialConsole): string[] {
  const raw = serial.tail(MAX_TAIL);
  const quiet = performance.now() - serial.lastByteAt >= UNFINISHED_MS;
  return consoleLines(quiet ? raw : raw.slice(0, -1));
}

async function lookAtScreen({ machine, scratch, uefi, firmwareCounts }: BootParts): Promise<Look> {
  const filename = path.join(scratch, 'boot-sign.ppm');
  const limit = Deadline.after(ASK_MS);
  try {
    await machine.execute('screendump', { filename }, limit);
    const picture = readPicture(await readFile(filename));
    const shown = picture === undefined ? 'nothing' : judgePicture(picture, uefi);
    if (shown === 'guest' || (shown === 'firmware' && firmwareCounts)) return { guest: 'a picture on the screen', text: '' };
    if (shown !== 'text') return { text: '' };
    const lines = textOnScreen(String(await machine.execute('human-monitor-command', { 'command-line': TEXT_MEMORY }, limit)));
    const { guest, deadEnd } = firmwareCounts ? { guest: lines[0], deadEnd: undefined } : judgeText(lines);
    return {
      ...(guest === undefined ? {} : { guest: `the screen: ${oneLine(guest, 160)}` }),
      ...(deadEnd === undefined ? {} : { deadEnd }),
      text: lines.join('\n'),
    };
  } finally {
    await rm(filename, { force: true });
  }
}

const NOT_WAITING = `${input('wait-for', 'running')} is for a VM that need not boot anything.`;

function deadEndError(words: string): NoBootError {
  return new NoBootError(`Nothing boots: the machine says ${JSON.stringify(oneLine(words.trim(), 160))}.`, {
    remedy: `Check that the image can boot on this machine (${input('firmware')}, ${input('arch')}), and look at the screenshot. ${NOT_WAITING}`,
  });
}

function noSignError(last: Look | undefined, ms: number, cause: DeadlineError): NoBootError {
  const words = last?.text.split('\n').findLast((line) => line.trim() !== '');
  const shown =
    words === undefined ? 'console and screen are empty' : `the last line of the firmware is ${JSON.stringify(oneLine(words.trim(), 160))}`;
  return new NoBootError(`The guest showed no sign of a boot within ${formatDuration(ms)}: ${shown}.`, {
    remedy: `Check that the image can boot, and raise ${input('boot-timeout')} if the guest is only slow. Set ${input('wait-for')} for a guest that shows nothing. ${NOT_WAITING}`,
    cause,
  });
}
