import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/tables.ts', './src/policyTables.ts', './src/draftTables.ts', './src/impactTables.ts'],
  out: './migrations',
  casing: 'snake_case',
  schemaFilter: ['credits'],
  migrations: { prefix: 'timestamp', schema: 'credits', table: 'migrations' },
})
