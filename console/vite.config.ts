import { defineConfig } from 'vite'
import { plugins } from './plugins.ts'

// A build is whole even when a test asked for it.
export default defineConfig(({ command }) => ({
  root: import.meta.dirname,
  plugins: plugins({ styles: command === 'build' || !process.env.VITEST }),
  define: {
    __VUE_OPTIONS_API__: 'false',
    __VUE_PROD_DEVTOOLS__: 'false',
    __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    __VUE_I18N_FULL_INSTALL__: 'false',
    __VUE_I18N_LEGACY_API__: 'false',
    __INTLIFY_PROD_DEVTOOLS__: 'false',
    __INTLIFY_DROP_MESSAGE_COMPILER__: 'false',
  },
  build: {
    target: 'chrome87', // the oldest browser still met on desktops of the province's agencies
    outDir: 'dist',
    emptyOutDir: true,
    chunkSizeWarningLimit: 600,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '^/(graphql|session|imports/|imports\\?review=|readyz)': 'http://127.0.0.1:4000' },
  },
}))
