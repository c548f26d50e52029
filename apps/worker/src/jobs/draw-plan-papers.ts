import { type Kysely, loadPlanPapersToDraw, storePlanPaper, type Tables } from '@dondoc/database'
import { planFileName, renderPlan } from '@dondoc/reporting'
import type { Logger } from 'pino'

/**
 * Draws the papers of plans that were approved, or keeps and logs why one could not be drawn: it holds up no other, and is
 * drawn again once a worker starts. Two workers at once leave one file of each. Gives how many it looked at.
 */
export async function drawPlanPapers(db: Kysely<Tables>, log: Logger): Promise<number> {
  const papers = await loadPlanPapersToDraw(db)
  for (const figures of papers) {
    const drawn = await renderPlan(figures).then(
      (bytes) => ({ fileName: planFileName(figures), bytes }),
      (error: unknown) => {
        log.error({ paper: figures.code, err: error }, 'paper of a plan could not be drawn')
        return { failure: error instanceof Error ? error.message : String(error) }
      },
    )
    await storePlanPaper(db, figures.code, drawn)
  }
  return papers.length
}
