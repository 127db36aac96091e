import { existsSync } from 'node:fs';
import Sequencer from '@jest/test-sequencer';

/** The suites of more than a minute, the longest first, but those that only wait beside those whose guests need a processor. */
const LONGEST = [
  'test/e2e/guests.itg.test.ts',
  'test/e2e/readme.itg.test.ts',
  'test/e2e/hanging-service.itg.test.ts',
  'test/supervisor/guest/boot-sign.itg.test.ts',
  'test/guest/serial/channel.shells.itg.test.ts',
  'test/e2e/guest-run.itg.test.ts',
  'test/e2e/faults.itg.test.ts',
  'test/guest/agent/channel.guest.itg.test.ts',
];

/**
 * Starts the longest suites first, and the others in Jest's order, so that the end of a run does not wait for one of them. Jest itself
 * knows how long a suite takes only where it has run before. Each file of the list has to exist.
 */
export default class LongestFirst extends Sequencer {
  /** @param {Parameters<Sequencer['sort']>[0]} tests */
  async sort(tests) {
    const gone = LONGEST.filter((file) => !existsSync(new URL(`../../${file}`, import.meta.url)));
    if (gone.length > 0) throw new Error(`test/helpers/sequencer.mjs names files that do not exist: ${gone.join(', ')}`);
    const rank = ({ path }) => LONGEST.findIndex((file) => path.endsWith(`/${file}`)) + 1 || LONGEST.length + 1;
    return (await super.sort(tests)).toSorted((a, b) => rank(a) - rank(b));
  }
}
