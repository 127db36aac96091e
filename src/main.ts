import { runStep } from './action/step.js';

await runStep();
