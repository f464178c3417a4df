// Two kinds of tests: the register's, each file with a database of its own, and the console's parts, in a document of their own.
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vitest/config'

const root = join(import.meta.dirname, '..')
const consoleConfig = join(root, 'console', 'vite.config.ts')

export default defineConfig({
  root,
  test: {
    // The machine that checks has two cores; a third fork would only wait for them.
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        root,
        // graphql has an ESM face that only bundlers take: here, too, there must be one copy, that of Node.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name: 'register',
          include: ['test/**/*.test.ts', 'subgraphs/**/*.test.ts', 'gateway/**/*.test.ts'],
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
    ],
  },
})
