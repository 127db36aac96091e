// Makes snapshots in an image in a process of its own, to be looked at from outside: ROOT IMAGE NAME…
import { createSnapshots } from '../image-environment.js';

const [root = '', image = '', ...names] = process.argv.slice(2);
await createSnapshots(root, image, names);
