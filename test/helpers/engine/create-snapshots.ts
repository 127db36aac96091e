// Creates snapshots in an image, in a separate process that a test can trace. Arguments: ROOT IMAGE NAME…
import { createSnapshots } from '../image-environment.js';

const [root = '', image = '', ...names] = process.argv.slice(2);
await createSnapshots(root, image, names);
