#!/usr/bin/env node
import { cli } from '../engine/index.js';

await cli();
