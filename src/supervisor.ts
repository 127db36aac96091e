import { runSupervisor } from './supervisor/main.js';

await runSupervisor(process.argv.slice(2));
