#!/usr/bin/env node
import { report } from '../engine/index.js';

await report();
