/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/helpers/global-setup.mjs',
  roots: ['<rootDir>/test'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: { isolatedModules: true }, diagnostics: false }] },
  // Most of what the tests take is waiting for guests, and a guest under TCG takes one processor.
  maxWorkers: '100%',
  // Only what hangs uses this up: a test that takes 10 s alone takes a minute on a machine that is busy.
  testTimeout: 180_000,
  slowTestThreshold: 30,
};
