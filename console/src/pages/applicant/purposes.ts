// What a person is judged for. The order in which pages tell the purposes.
import type { Purpose } from '../../generated/graphql.ts'

export const rulePurposes = [
  'TITLE_REVIEW',
  'ANNUAL_ASSESSMENT',
  'APPOINTMENT',
  'REGISTRATION',
] as const satisfies readonly Purpose[]
