/** What the accepting side may say of the product: beyond what was asked, or as asked. */
export const qualityMarks = ['beyond', 'met'] as const
export type QualityMark = (typeof qualityMarks)[number]

/** The mark as it is kept: what was met only after a return says so (QĐ 366-QĐ/TW of 30/8/2025 weighs results by it). */
export const qualities = [...qualityMarks, 'met_after_return'] as const
export type Quality = (typeof qualities)[number]

export function qualityOf(mark: QualityMark, returns: number): Quality {
  return mark === 'met' && returns > 0 ? 'met_after_return' : mark
}
