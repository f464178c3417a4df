// Two languages, Chinese first. Sentences live beside the part or page that says them, in zh-CN.json and en.json of its folder.
import { createI18n, useI18n } from 'vue-i18n'
import { type Word, type WordGroup, wordOf } from './words.ts'

export const locales = ['zh-CN', 'en'] as const
export type Locale = (typeof locales)[number]

type Sentences = { [key: string]: string | Sentences }
const files = import.meta.glob<Sentences>('./{parts,parts/*,layout,pages/*,pages/*/*}/{zh-CN,en}.json', {
  eager: true,
  import: 'default',
})

const folderOf = (path: string): string => path.split('/').slice(-2)[0] ?? path

/** All sentences of a language: the folder's name is the first part of a key, so `pages/home/en.json` holds `home.…`. */
export function sentencesOf(locale: Locale): Sentences {
  const mine = Object.entries(files).filter(([path]) => path.endsWith(`/${locale}.json`))
  return Object.fromEntries(mine.map(([path, sentences]) => [folderOf(path), sentences]))
}

const kept = 'jijiao.locale'
const known = (value: string | null): value is Locale => locales.some((locale) => locale === value)

export function keptLocale(): Locale {
  const value = localStorage.getItem(kept)
  return known(value) ? value : 'zh-CN'
}

export const makeI18n = (locale: Locale) =>
  createI18n({
    legacy: false,
    locale,
    fallbackLocale: 'zh-CN',
    messages: { 'zh-CN': sentencesOf('zh-CN'), en: sentencesOf('en') },
  })

/** Sentences by key, and domain words in the language of the screen. */
export function useWords() {
  const { t, te, locale } = useI18n({ useScope: 'global' })
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
    speak(next: Locale) {
      locale.value = next
      localStorage.setItem(kept, next)
      document.documentElement.lang = next
    },
  }
}
