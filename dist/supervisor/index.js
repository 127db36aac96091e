#!/usr/bin/env node
import { supervisor } from '../engine/index.js';

await supervisor();
