import { registerDocumentInput } from '@dondoc/contracts'
import { day, type LocalDate } from '@dondoc/domain/days'
import {
  findDocuments,
  type OperationContext,
  releaseTasks,
  showDocument,
  takeBackReleases,
} from '@dondoc/operations'
import { loadDocuments } from '../load-documents.ts'
import type { Teller } from './story-posts.ts'
import type { WorkIndex } from './work-index.ts'

/** One thing that somebody does about a document on one day of the story; done again, it changes nothing. */
interface DocumentStep {
  readonly on: LocalDate
  readonly by: Teller
  readonly tell: (context: OperationContext, work: WorkIndex) => Promise<void>
}

/** A review that waits for the centre to ask for it; the new regulation on rating replaces one that the task cites. */
const awaiting = '2.4-10'
const regulation = registerDocumentInput.parse({
  ...{ type: 'Quy định', symbol: '124-QĐ/TW', issuer: 'Bộ Chính trị', date: '2023-10-04' },
})

/** The desk takes a new regulation for the document that a review awaits, and two weeks later sees that it is not. */
export const wrongRelease: readonly DocumentStep[] = [
  {
    on: day('2023-10-16'),
    by: 'desk',
    tell: async (context, work) => {
      await loadDocuments(context)
      const { documentId, released } = await find(context)
      if (released.some(({ code }) => code === awaiting)) return
      const tasks = [{ taskId: await work.taskId(awaiting), deadline: null }]
      await releaseTasks(context, { documentId, on: context.today, tasks })
    },
  },
  {
    on: day('2023-10-30'),
    by: 'desk',
    tell: async (context) => {
      const { documentId, released } = await find(context)
      const holders = released.find(({ code }) => code === awaiting)?.holders ?? []
      const assignments = holders.filter(({ takenBack }) => !takenBack).map((one) => one.assignmentId)
      if (assignments.length === 0) return
      await takeBackReleases(context, {
        ...{ documentId, assignments },
        reason: 'Quy định mới thay thế quy định cũ, chưa phải văn bản chỉ đạo sơ kết, tổng kết.',
      })
    },
  },
]

async function find(context: OperationContext) {
  const documentId = (await findDocuments(context, regulation)).same[0]?.id
  if (!documentId) throw new RangeError(`${regulation.symbol} is not in the register.`)
  const { released } = await showDocument(context, { documentId })
  return { documentId, released }
}
