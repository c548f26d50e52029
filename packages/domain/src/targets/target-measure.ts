import type { DraftTarget } from '../programme/index.ts'

/** What figures are of: the words and the unit in which a document prints it; '' where it prints no unit. */
export interface TargetMeasure {
  readonly measure: string
  readonly unit: string
}

export function measureOf({ measure, unit }: Pick<DraftTarget, 'measure' | 'unit'>): TargetMeasure {
  return { measure, unit: unit ?? '' }
}

export function measureKey({ measure, unit }: TargetMeasure): string {
  return JSON.stringify([measure, unit])
}

/** What the numbers of a document measure, each once, in its order; a milestone measures nothing. */
export function measuresOf(targets: readonly DraftTarget[]): TargetMeasure[] {
  const measures = targets.filter(({ value }) => value !== null).map(measureOf)
  return [...new Map(measures.map((one) => [measureKey(one), one])).values()]
}
