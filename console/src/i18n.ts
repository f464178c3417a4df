// Two languages, Chinese first.
import { createI18n, useI18n } from 'vue-i18n'
import { bySection, type Sentences } from './sentences.ts'
import { type Word, type WordGroup, wordOf } from './words.ts'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

const files = import.meta.glob<Sentences>('./{parts,parts/*,layout,pages/*,pages/*/*}/zh-CN.json', {
  eager: true,
  import: 'default',
})
export const chinese: Sentences = bySection(files)
/** English comes after the page: it is a seventh of what a page weighs, and few read it. */
export const loadEnglish = async (): Promise<Sentences> => (await import('./english.ts')).english

const kept = 'jijiao.locale'
const known = (value: string | null): value is Locale => locales.some((locale) => locale === value)

export function keptLocale(): Locale {
  const value = localStorage.getItem(kept)
  return known(value) ? value : 'zh-CN'
}

/** @param english where it is there already; who begins in English waits for it. */
export const makeI18n = (locale: Locale, english?: Sentences) =>
  createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': chinese, ...(english ? { en: english } : {}) },
  })

/** Sentences by key, and domain words in the language of the screen. */
export function useWords() {
  const { t, te, locale, availableLocales, setLocaleMessage } = useI18n({ useScope: 'global' })
  const say = (word: Word): string => (locale.value === 'en' ? word.en : word.zh)
  return {
    t,
    te,
    locale,
    /** Words that the register answered in both languages. */
    say,
    /** What has a name in both languages: a series, a jurisdiction. */
    sayName: (named: { name: string; nameEn: string }): string => say({ zh: named.name, en: named.nameEn }),
    /** One after the other, as the language writes it: of words, and of what has commas of its own. */
    list: (words: readonly (string | number)[]): string => words.join(locale.value === 'en' ? ', ' : '、'),
    clauses: (words: readonly string[]): string => words.join(locale.value === 'en' ? '; ' : '；'),
    /** A name before what it names. */
    label: (name: string): string => `${name}${locale.value === 'en' ? ': ' : '：'}`,
    /** A value of a closed list, in words. */
    word: <G extends WordGroup>(group: G, value: Parameters<typeof wordOf<G>>[1]): string => say(wordOf(group, value)),
    async speak(next: Locale) {
      if (next === 'en' && !availableLocales.includes('en')) setLocaleMessage('en', await loadEnglish())
      locale.value = next
      localStorage.setItem(kept, next)
      document.documentElement.lang = next
    },
  }
}
