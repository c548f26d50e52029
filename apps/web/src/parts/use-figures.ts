import { useWords } from '../words/use-words.ts'

/** Writes a figure in the reader's language with its unit: '2,6 %'. */
export function useFigures(): (value: number, unit: string | null) => string {
  const { language } = useWords()
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 })
  return (value, unit) => [number.format(value), unit].filter(Boolean).join(' ')
}
