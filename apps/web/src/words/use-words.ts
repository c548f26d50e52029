import { useTranslation } from 'react-i18next'
import type { Language } from './language.ts'

/** The words of the screen and the language they are in. */
export function useWords() {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}

export type Words = ReturnType<typeof useWords>['t']
