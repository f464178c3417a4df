// The register's no in one line, in the language of the screen.
import type { Refused } from '../../session.ts'

export const say = (refusal: Refused, locale: string): string => (locale === 'en' ? refusal.messageEn : refusal.message)
