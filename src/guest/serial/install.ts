import { randomBytes } from 'node:crypto';
import type { Deadline } from '../../shared/deadline.js';
import { DeadlineError } from '../../shared/errors.js';
import { oneLine } from '../../shared/untrusted-text.js';
import { GuestChannelError } from '../channel.js';
import type { Exchange } from './exchange.js';
import { sha256 } from './frames.js';
import { directoryLine, fileLines, guestSide, NEEDED_TOOLS, probeLine, TAKE_LINES, TAKE_NO_MORE } from './guest-side.js';

/** The end of a shell's prompt. busybox asks the terminal for the cursor position after it. */
const PROMPT = /[#$>%] ?(?:\u001b\[6n)?$/;

/** How long a console must be silent, apart from kernel messages, in milliseconds: after a prompt, and after any other output. */
const SILENCE_MS = { prompt: 100, other: 2000 };

/** How often a console that is not silent is polled, in milliseconds. */
const POLL_MS = 50;

/** How long the first probe may take, and the longest one, in milliseconds. Later probes take longer, so that a slow boot gets few of them. */
const PROBE_MS = { first: 1000, longest: 8000 };

/** How long the guest's shell may take to return to its prompt, in milliseconds. */
const LEAVE_MS = 5000;

/**
 * Waits for a shell at its prompt.
 *
 * Types nothing while there is output on the console, because a key would stop the countdown of a boot menu.
 *
 * @throws DeadlineError that contains the console's last line. CancelledError or SerialEndedError.
 */
export async function waitForShell(exchange: Exchange, deadline: Deadline): Promise<void> {
  try {
    const since = exchange.next;
    for (let ms = PROBE_MS.first; ; ms = Math.min(2 * ms, PROBE_MS.longest)) {
      await waitForSilence(exchange, deadline);
      const frame = await exchange.attempt((seq) => probeLine(exchange.token, seq), 'the shell on the serial console', deadline, {
        ms,
        since,
      });
      if (frame !== undefined && isShell(frame.words)) return;
    }
  } catch (error) {
    if (!(error instanceof DeadlineError)) throw error;
    const last = JSON.stringify(oneLine(exchange.otherOutput.lastLine, 160));
    throw new DeadlineError(
      `a shell to answer on the serial console (its last line: ${last})`,
      Math.round(deadline.ms),
      'Start a root shell without a login on the first serial port of the guest, or use another channel.',
    );
  }
}

/** Tells whether these are the words of an answer to a probe, which an echo cannot contain. */
export function isShell(words: readonly string[]): boolean {
  return words[0] === 'shell' && words[1] === '42';
}

async function waitForSilence(exchange: Exchange, deadline: Deadline): Promise<void> {
  for (;;) {
    const needed = PROMPT.test(exchange.otherOutput.text) ? SILENCE_MS.prompt : SILENCE_MS.other;
    const left = needed - exchange.otherOutput.silentMs;
    if (left <= 0) return;
    await exchange.pause(Math.min(left, POLL_MS), deadline, 'the serial console to be silent');
  }
}

/**
 * Installs the guest's side in a new directory of the guest.
 *
 * @returns the path of the directory.
 * @throws GuestChannelError if a tool is missing or no directory is writable.
 */
export async function install(exchange: Exchange, deadline: Deadline): Promise<string> {
  const { token } = exchange;
  const what = 'the installation of the serial channel in the guest';
  try {
    const name = `maqet-${randomBytes(6).toString('hex')}`;
    // A repeated line starts a second loop inside of the first one, which does no harm.
    const answer = await exchange.ask((seq) => TAKE_LINES + directoryLine(token, seq, name), what, deadline);
    const dir = checkedDirectory(answer.words, name);
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

function checkedDirectory([, dir = 'none', ...missing]: readonly string[], name: string): string {
  if (missing.length > 0) {
    const listed = missing.map((tool) => oneLine(tool, 20)).join(', ');
    throw new GuestChannelError(`The guest has no ${listed}, which the serial channel needs.`, {
      remedy: `Install ${NEEDED_TOOLS.join(', ')} in the guest (busybox has them all), or use another channel.`,
    });
  }
  if (!/^[a-z/]*$/.test(dir.replace(name, '')) || !dir.startsWith('/') || !dir.endsWith(`/${name}`)) {
    throw new GuestChannelError('The guest has no directory that the serial channel can write to.', {
      remedy: 'Mount a writable file system at /tmp or /run in the guest, or use another channel.',
    });
  }
  return dir;
}
