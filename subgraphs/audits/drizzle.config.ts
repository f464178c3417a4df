import { defineConfig } from 'drizzle-kit'

export default defineConfig({
  dialect: 'postgresql',
  schema: ['./src/tables.ts', './src/agencyTables.ts', './src/logTables.ts'],
  out: './migrations',
  casing: 'snake_case',
  schemaFilter: ['audits'],
  migrations: { prefix: 'timestamp', schema: 'audits', table: 'migrations' },
})
