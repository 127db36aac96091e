// npm run generate: writes action.yml and the generated parts of the documents. test/scripts/generate.test.ts fails until it has run.
import { writeFile } from 'node:fs/promises';
import { GENERATED, regenerate } from './generated.js';

for (const name of GENERATED) {
  const { file, current, wanted } = await regenerate(name);
  if (current === wanted) continue;
  await writeFile(file, wanted);
  process.stdout.write(`${name} is new\n`);
}
