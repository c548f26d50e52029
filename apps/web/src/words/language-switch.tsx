import { SegmentedControl } from '@mantine/core'
import { type Language, languages, speak } from './language.ts'
import { useWords } from './use-words.ts'

export function LanguageSwitch() {
  const { t, language } = useWords()
  const names: Record<Language, string> = { vi: t('frame.vietnamese'), en: t('frame.english') }
  return (
    <SegmentedControl
      aria-label={t('frame.language')}
      size="xs"
      value={language}
      onChange={(value) => speak(value === 'en' ? 'en' : 'vi')}
      data={languages.map((value) => ({ value, label: names[value] }))}
    />
  )
}
