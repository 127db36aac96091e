import { runGather } from './action/gather.js';

await runGather();
