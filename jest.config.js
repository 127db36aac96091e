/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  globalSetup: '<rootDir>/test/helpers/global-setup.mjs',
  roots: ['<rootDir>/test'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['ts-jest', { useESM: true, tsconfig: { isolatedModules: true }, diagnostics: false }] },
  // Tests mostly wait for guests, and a guest under TCG uses one processor.
  maxWorkers: '100%',
  // Only a test that hangs reaches this limit. A test that takes 10 s alone may take a minute on a busy machine.
  testTimeout: 180_000,
  slowTestThreshold: 30,
};
