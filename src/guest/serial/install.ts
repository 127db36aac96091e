import { randomBytes } from 'node:crypto';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';
import type { Exchange } from './exchange.js';
import { sha256 } from './frames.js';
import { fileLines, folderLine, guestSide, NEEDED_TOOLS, probeLine, TAKE_LINES, TAKE_NO_MORE } from './guest-side.js';

/** What a shell's prompt ends with; busybox asks the terminal for its cursor after it. */
const PROMPT = /[#$>%] ?(?:\u001b\[6n)?$/;

/** How long, in milliseconds, a console says nothing, kernel messages aside, that waits at a prompt; and one that may not be a shell's at all. */
const REST_MS = { prompt: 100, other: 2000 };

/** How often a console that is not at rest is looked at, in milliseconds. */
const LOOK_MS = 50;

/** How long a first try may take, in milliseconds; later ones take longer, so that a slow boot is not typed full. */
const TRY_MS = { first: 1000, longest: 8000 };

/** How long the guest's shell may take to come back to its prompt, in milliseconds. */
const LEAVE_MS = 5000;

/**
 * Waits for a shell at its prompt.
 *
 * Nothing is typed while the console talks, so that a boot menu is not disturbed: it counts its seconds down.
 *
 * @throws DeadlineError that shows the console's last line; CancelledError; SerialEndedError.
 */
export async function waitForShell(exchange: Exchange, deadline: Deadline): Promise<void> {
  try {
    for (let ms = TRY_MS.first; ; ms = Math.min(2 * ms, TRY_MS.longest)) {
      await rest(exchange, deadline);
      const frame = await exchange.attempt((seq) => probeLine(exchange.token, seq), 'the shell on the serial console', deadline, ms);
      if (frame !== undefined && isShell(frame.words)) return;
    }
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    const last = JSON.stringify(oneLine(exchange.speech.lastLine, 160));
    throw new DeadlineError(
      `the serial console to answer as a shell does (its last line: ${last})`,
      Math.round(deadline.ms),
      'Boot the guest so that a root shell without a login waits on its first serial port, or use another channel.',
    );
  }
}

/** True for the answer to a probe: nothing that only repeats what it is told gives it. */
export function isShell(words: readonly string[]): boolean {
  return words[0] === 'shell' && words[1] === '42';
}

async function rest(exchange: Exchange, deadline: Deadline): Promise<void> {
  for (;;) {
    const needed = PROMPT.test(exchange.speech.text) ? REST_MS.prompt : REST_MS.other;
    const left = needed - exchange.speech.silentMs;
    if (left <= 0) return;
    await exchange.pause(Math.min(left, LOOK_MS), deadline, 'the serial console to come to rest');
  }
}

/**
 * Puts the guest's side into a new folder of the guest.
 *
 * @returns the folder's path.
 * @throws GuestChannelError when a tool is missing or no folder can be written.
 */
export async function install(exchange: Exchange, deadline: Deadline): Promise<string> {
  const { token } = exchange;
  const what = 'the installation of the serial channel in the guest';
  try {
    const name = `maqet-${randomBytes(6).toString('hex')}`;
    // Asked again, the line starts a second loop in the first: as harmless as a line that ends none.
    const answer = await exchange.ask((seq) => TAKE_LINES + folderLine(token, seq, name), what, deadline);
    const dir = checked(answer.words, name);
    const text = guestSide(dir);
    for (let digest: string | undefined; digest !== sha256(Buffer.from(text)); ) {
      for (const line of fileLines(token, `${dir}/serve`, text)) [digest] = (await exchange.ask(line, what, deadline)).words;
    }
    return dir;
  } finally {
    await exchange
      .ask((seq) => TAKE_NO_MORE + probeLine(token, seq), "the shell's prompt", deadline.atMost(LEAVE_MS))
      .catch(() => undefined);
  }
}

function checked([, dir = 'none', ...missing]: readonly string[], name: string): string {
  if (missing.length > 0) {
    const listed = missing.map((tool) => oneLine(tool, 20)).join(', ');
    throw new GuestChannelError(`The guest has no ${listed}, which the serial channel needs.`, {
      remedy: `Put ${NEEDED_TOOLS.join(', ')} into the guest (busybox has them all), or use another channel.`,
    });
  }
  if (!/^[a-z/]*$/.test(dir.replace(name, '')) || !dir.startsWith('/') || !dir.endsWith(`/${name}`)) {
    throw new GuestChannelError('The guest has no folder that the serial channel can write to.', {
      remedy: 'Mount a file system that can be written at /tmp or /run in the guest, or use another channel.',
    });
  }
  return dir;
}
