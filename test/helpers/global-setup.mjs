import '../../scripts/typescript.mjs';

/**
 * Jest's `globalSetup`: what the tests need from the system is there before the first one starts.
 *
 * A failure is told and not fatal: tests that need nothing of it still run, and those that do fail with the same reason.
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
