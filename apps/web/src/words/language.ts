import 'dayjs/locale/vi'
import 'dayjs/locale/en-gb'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en/index.ts'
import { vi } from './vi/index.ts'

export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

const place = 'dondoc.language'

/** Words are ready before the first screen: both languages come with the console. */
export function startLanguage(): void {
  void i18next.use(initReactI18next).init({
    resources: { vi: { translation: vi }, en: { translation: en } },
    lng: localStorage.getItem(place) === 'en' ? 'en' : 'vi',
    fallbackLng: 'vi',
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = i18next.language
}

export function speak(language: Language): void {
  localStorage.setItem(place, language)
  document.documentElement.lang = language
  void i18next.changeLanguage(language)
}
