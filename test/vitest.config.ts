// Three kinds of tests: the register's, each file with a database of its own; the console's parts, in a document of their own;
// and the whole of it in a real browser, after the others, one file at a time.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')
const consoleConfig = join(root, 'console', 'vite.config.ts')

const browserTests = 'test/journeys/**/*.browser.test.ts'
/** A rule that was published stays published: who publishes one does so in a province of their own, after the others. */
const publishing = 'test/journeys/administrator.browser.test.ts'

export default defineConfig({
  root,
  test: {
    // The machine that checks has two cores; a third fork would only wait for them.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    // How long a poll may wait, not how long anything takes: on a machine that does two things at once a second is little.
    expect: { poll: { timeout: 15_000 } },
    projects: [
      {
        root,
        // graphql has an ESM face that only bundlers take: here, too, there must be one copy, that of Node.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name: 'register',
          include: ['test/**/*.test.ts', 'subgraphs/**/*.test.ts', 'gateway/**/*.test.ts'],
          exclude: ['**/node_modules/**', browserTests],
          globalSetup: ['test/globalSetup.ts'],
          env: { TZ: 'UTC' },
        },
      },
      {
        ...(existsSync(consoleConfig) ? { extends: consoleConfig } : { plugins: [vue()] }),
        root: join(root, 'console'),
        test: {
          name: 'console',
          include: ['src/**/*.test.ts'],
          environment: 'happy-dom',
          env: { TZ: 'Asia/Shanghai' },
        },
      },
      {
        root,
        test: {
          name: 'browser',
          include: [browserTests],
          exclude: ['**/node_modules/**', publishing],
          globalSetup: ['test/journeys/setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        test: {
          name: 'publishing',
          include: [publishing],
          globalSetup: ['test/journeys/setup.ts'],
          maxWorkers: 1,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
})
