// The pages alone, in a drawn-less browser: `vitest run` in this folder. The whole suite takes this as one of its projects.
import { defineConfig } from 'vitest/config'
import { plugins } from './plugins.ts'

export default defineConfig({
  root: import.meta.dirname,
  plugins: plugins({ styles: false }),
  test: {
    name: 'console',
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    server: { deps: { inline: ['element-plus'] } },
  },
})
