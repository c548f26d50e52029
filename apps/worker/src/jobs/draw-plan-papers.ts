import { type Kysely, loadPlanPapersToDraw, storePlanPaper, type Tables } from '@dondoc/database'
import { planFileName, renderPlan } from '@dondoc/reporting'

/**
 * Draws the papers of plans that were approved, or keeps why one could not be drawn: it holds up no other. Two workers at once
 * leave one file of each. Gives how many it looked at.
 */
export async function drawPlanPapers(db: Kysely<Tables>): Promise<number> {
  const papers = await loadPlanPapersToDraw(db)
  for (const figures of papers) {
    const drawn = await renderPlan(figures).then(
      (bytes) => ({ fileName: planFileName(figures), bytes }),
      (error: unknown) => ({ failure: error instanceof Error ? error.message : String(error) }),
    )
    await storePlanPaper(db, figures.code, drawn)
  }
  return papers.length
}
