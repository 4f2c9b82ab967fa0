// Tests run on what tsc built: no transformer, and the code that ships is the code that is tested.
export default {
  rootDir: 'dist/test',
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  testTimeout: 20_000,
  // by itself it leaves a core idle, which on two means half of them; many tests only wait for a child
  maxWorkers: 2,
  // what a task imports is the door of this build
  moduleNameMapper: { '^tbx$': '<rootDir>/../runtime/mod.js' },
}
