import '../../scripts/typescript.mjs';

/**
 * Jest's `globalSetup`: installs what the tests need before the first one starts.
 *
 * A failure is printed and does not end the run: tests that do not need it still run, and the others fail for the same reason.
 */
export default async function prepare() {
  const { ensurePrograms } = await import('./packages.ts');
  const { ensureGuestParts } = await import('./guest-parts.ts');
  await attempt('the programs that the tests run', ensurePrograms);
  await attempt('the Linux guest', ensureGuestParts);
}

/**
 * @param {string} what
 * @param {() => Promise<unknown>} work
 */
async function attempt(what, work) {
  try {
    await work();
  } catch (error) {
    process.stderr.write(`Cannot prepare ${what}: ${error.message} ${error.remedy ?? ''}\n`);
  }
}
