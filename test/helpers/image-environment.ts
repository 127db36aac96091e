import path from 'node:path';
import { withImageSnapshots } from '../../src/engine/image-snapshots.js';
import { parseInputs } from '../../src/inputs/parse.js';
import { Deadline } from '../../src/shared/deadline.js';
import { directoryToolCache } from '../../src/toolchain/tool-cache.js';

type ImageEnvironment = Parameters<typeof withImageSnapshots>[2];

/** What acts on image files need of the machine: everything that is kept lies below `root`, and what is said goes nowhere. */
export function imageEnvironment(root: string): ImageEnvironment {
  const quiet = (): void => undefined;
  return {
    log: { debug: quiet, info: quiet, notice: quiet, warning: quiet, error: quiet },
    caller: { actor: 'tester', run: null },
    secrets: [],
    administrator: { file: path.join(root, '.policy.yml'), variable: undefined, trusted: [0, process.getuid?.() ?? 0] },
    root,
    toolCache: async () => directoryToolCache(path.join(root, '.tools')),
  };
}

/** Makes the snapshots of these names in an image, in one go, each by the whole way of the product. */
export async function createSnapshots(
  root: string,
  image: string,
  names: readonly string[],
  deadline = Deadline.after(600_000),
): Promise<void> {
  const inputs = await parseInputs({ install: 'false' });
  await withImageSnapshots(image, inputs, imageEnvironment(root), deadline, async (snapshots) => {
    for (const name of names) await snapshots.run({ action: 'create', name }, deadline);
  });
}
