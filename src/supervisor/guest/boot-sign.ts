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
/** How long a last line without an end may be unfinished firmware output, in milliseconds: a busy host lets a guest pause for long. */
const UNFINISHED_MS = 4000;
/** How long words that say that nothing boots must be the last, in milliseconds: firmware may go on to its next device. */
const DEAD_MS = 3000;

/** How long the words of a boot loader must be the last to count as a sign, in milliseconds: it may find that there is no system. */
const LOADER_MS = 5000;

/** The parts of a VM that show whether it boots. */
export interface BootParts {
  readonly machine: Machine;
  readonly serial: SerialConsole;
  /** A directory for the pictures. They are removed. */
  readonly scratch: string;
  /** True if the machine starts with UEFI. */
  readonly uefi: boolean;
  /** True if QEMU loads a kernel. */
  readonly kernel: boolean;
  /** True if firmware is what the inputs want to boot: then its own words are a sign. */
  readonly firmwareCounts: boolean;
}

/** What a look has found. */
interface Look extends TextSign {
  /** The text of console and screen: it says whether anything changes. */
  readonly text: string;
  /** True if `guest` is the last line on the screen: it may become a line of firmware. */
  readonly unfinished?: boolean;
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

/** Looks once whether anything of an image runs, or has left words. */
export async function showsBoot(parts: Omit<BootParts, 'firmwareCounts'>): Promise<boolean> {
  const { guest, loader } = await lookAt({ ...parts, firmwareCounts: false });
  return guest !== undefined || loader !== undefined;
}

async function watch(parts: BootParts, deadline: Deadline): Promise<string> {
  let still: { readonly text: string; readonly since: number } | undefined;
  let seenBefore = false;
  for (;;) {
    const look = await lookAt(parts);
    if (look.text !== still?.text) still = { text: look.text, since: performance.now() };
    const stillMs = performance.now() - still.since;
    // Look twice: words that are being printed may become those of a boot sector that finds no system.
    if (look.guest !== undefined && seenBefore && (look.unfinished !== true || stillMs >= UNFINISHED_MS)) return look.guest;
    seenBefore = look.guest !== undefined;
    if (look.deadEnd !== undefined && stillMs >= DEAD_MS) throw deadEndError(look.deadEnd);
    if (look.loader !== undefined && stillMs >= LOADER_MS) return look.loader;
    if (deadline.expired) throw new DeadlineError('a sign that the guest boots', Math.round(deadline.ms));
    await sleep(Math.min(INTERVAL_MS, deadline.remainingMs), deadline.signal);
  }
}

async function lookAt(parts: BootParts): Promise<Look> {
  const shown = consoleText(parts.serial);
  const said: TextSign = parts.firmwareCounts ? firstLine(shown) : judgeText(shown, parts);
  if (said.guest !== undefined) return { guest: onConsole(said.guest), text: '' };
  // A screen that cannot be read, or that the machine does not have, says nothing.
  const seen = await lookAtScreen(parts).catch((): Look => ({ text: '' }));
  const deadEnd = seen.deadEnd ?? said.deadEnd;
  const loader = seen.loader ?? (said.loader === undefined ? undefined : onConsole(said.loader));
  return {
    ...(seen.guest === undefined ? {} : { guest: seen.guest, unfinished: seen.unfinished === true }),
    ...(deadEnd === undefined ? {} : { deadEnd }),
    ...(loader === undefined || deadEnd !== undefined ? {} : { loader }),
    text: [...shown, seen.text].join('\n'),
  };
}

function firstLine(lines: readonly string[]): TextSign {
  const guest = lines.find((line) => line.trim() !== '');
  return guest === undefined ? {} : { guest };
}

function onConsole(line: string): string {
  return `the serial console: ${oneLine(line, 160)}`;
}

/** The lines of the console. Firmware may not have finished the last one. */
function consoleText(serial: SerialConsole): string[] {
  const raw = serial.tail(MAX_TAIL);
  const quiet = performance.now() - serial.lastByteAt >= UNFINISHED_MS;
  return consoleLines(quiet ? raw : raw.slice(0, -1));
}

async function lookAtScreen({ machine, scratch, uefi, kernel, firmwareCounts }: BootParts): Promise<Look> {
  const filename = path.join(scratch, 'boot-sign.ppm');
  const limit = Deadline.after(ASK_MS);
  try {
    await machine.execute('screendump', { filename }, limit);
    const picture = readPicture(await readFile(filename));
    const shown = picture === undefined ? 'nothing' : judgePicture(picture, uefi);
    if (shown === 'guest' || (shown === 'firmware' && firmwareCounts)) return { guest: 'a picture on the screen', text: '' };
    if (shown !== 'text') return { text: '' };
    const lines = textOnScreen(String(await machine.execute('human-monitor-command', { 'command-line': TEXT_MEMORY }, limit)));
    const { guest, loader, deadEnd } = firmwareCounts ? firstLine(lines) : judgeText(lines, { kernel });
    const onScreen = (line: string): string => `the screen: ${oneLine(line, 160)}`;
    return {
      ...(guest === undefined ? {} : { guest: onScreen(guest), unfinished: lines.at(-1) === guest }),
      ...(loader === undefined ? {} : { loader: onScreen(loader) }),
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
