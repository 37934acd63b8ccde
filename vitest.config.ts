import { defineConfig } from 'vitest/config';

export default defineConfig({
  // Node loads graphql's CommonJS build for everyone else; a second copy would not be recognised as the same schema.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['gateway/**/*.test.ts', 'schema/**/*.test.ts', 'subgraphs/**/*.test.ts'],
          exclude: ['**/dist/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'hub',
          include: ['tests/{architecture,contract,journey,platform}/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
          maxWorkers: 2,
          // Bodies and gateway are loaded once a worker; what a test changes is its own hub's.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/support/postgres.setup.ts'],
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
