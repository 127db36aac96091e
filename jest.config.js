import { availableParallelism } from 'node:os';

/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  testSequencer: '<rootDir>/test/helpers/sequencer.mjs',
  globalSetup: '<rootDir>/test/helpers/global-setup.mjs',
  roots: ['<rootDir>/test'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: { isolatedModules: true }, diagnostics: false }] },
  // The long suites wait most of the time: for limits, for silence, for one guest.
  maxWorkers: Math.ceil(1.5 * availableParallelism()),
  // Only a test that hangs reaches this limit. A test that takes 10 s alone may take a minute on a busy machine.
  testTimeout: 180_000,
  slowTestThreshold: 30,
};
