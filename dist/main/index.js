#!/usr/bin/env node
import { main } from '../engine/index.js';

await main();
