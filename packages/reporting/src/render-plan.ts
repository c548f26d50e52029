import type { PlanFigures } from '@dondoc/domain/plans'
import { planDocument } from './document/plan-document.ts'
import { drawDocument } from './docx/draw-document.ts'
import { writeDocx } from './docx/write-docx.ts'

/** A plan as a Word file in the Party layout of its day; the same figures give the same bytes. */
export async function renderPlan(figures: PlanFigures): Promise<Uint8Array> {
  return writeDocx(drawDocument(planDocument(figures)), figures.issuedOn)
}
