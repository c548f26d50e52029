const marks = {
  vi: { decimal: ',', thousands: '.' },
  en: { decimal: '.', thousands: ',' },
} as const

/**
 * A figure as typed, read as the language writes it: in Vietnamese '12.500' is twelve thousand five hundred and '12,5' twelve
 * and a half. The other mark counts as a decimal one only where it cannot part thousands ('2.6'). Null: not one figure.
 */
export function readFigure(typed: string, language: 'vi' | 'en'): number | null {
  const { decimal, thousands } = marks[language]
  const text = typed.trim().replace('−', '-')
  const grouped = new RegExp(`^-?[1-9]\\d{0,2}(\\${thousands}\\d{3})+(\\${decimal}\\d{1,4})?$`)
  if (grouped.test(text)) return Number(text.replaceAll(thousands, '').replace(decimal, '.'))
  return /^-?\d{1,12}([.,]\d{1,4})?$/.test(text) ? Number(text.replace(',', '.')) : null
}
