#!/usr/bin/env node
import { post } from '../engine/index.js';

await post();
