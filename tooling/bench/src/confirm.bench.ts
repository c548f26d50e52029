import { copyProgramme, openTestDatabase } from '@dondoc/database/testing'
import { day } from '@dondoc/domain/days'
import {
  confirmDraft,
  contextAt,
  editDraft,
  type OperationContext,
  readDraft,
  uploadDocument,
} from '@dondoc/operations'
import { scenarios } from '@dondoc/seeds'
import { defineBench } from './define-bench.ts'

const moment = new Date('2024-01-15T02:00:00Z')
const receivedOn = day('2024-01-10')
const effort = { warmUps: 1, rounds: 5, mostRounds: 5, budgetMs: 0 }

/** On the server of DATABASE_URL where that is set, else embedded. */
export const confirm = defineBench({
  name: 'confirm',
  about:
    'confirming a directive, or a new version in which every task gets another time, in one transaction, against storing the rows of as many tasks by SQL; size counts tasks',
  sizes: [50, 500],
  largest: 900,
  effort,
  open: async (size) => {
    const { db, close } = await openTestDatabase()
    await scenarios.programme?.(db, moment)
    const context = contextAt(db, null, moment)
    const confirmed = await publish(context, await readyDraft(context, directive(1, size)))
    const others: Ready[] = []
    const versions: Ready[] = []
    for (let round = 1; round <= effort.warmUps + effort.mostRounds; round += 1) {
      others.push(await readyDraft(context, directive(round + 1, size)))
      versions.push(await readyVersion(context, directive(1, size, 6 + round), confirmed))
    }
    const publishNext = async (waiting: Ready[]) => {
      const ready = waiting.shift()
      if (!ready) throw new Error('Every directive is confirmed.')
      await publish(context, ready)
    }
    let copies = 0
    const floor = async () => {
      copies += 1
      await copyProgramme(db, confirmed, `copy ${copies}`)
    }
    return {
      pairs: [
        { name: 'confirm', ours: () => publishNext(others), floor },
        { name: 'confirm a version', ours: () => publishNext(versions), floor },
      ],
      close,
    }
  },
})

interface Ready {
  readonly draftId: string
  readonly seen: number
}

async function publish(context: OperationContext, ready: Ready): Promise<string> {
  const { programmeId, published } = await confirmDraft(context, ready)
  if (!published) throw new Error('It was confirmed before.')
  return programmeId
}

/** A directive that is read, and in which nothing stays open. */
async function readyDraft(context: OperationContext, text: string): Promise<Ready> {
  const bytes = new TextEncoder().encode(text)
  const { draftId } = await uploadDocument(context, { fileName: 'ke-hoach.txt', bytes })
  await readDraft(context, { draftId })
  const change = { receivedOn, assignedBy: 'bt' }
  const { sequence } = await editDraft(context, {
    ...{ draftId, seen: 0, command: { type: 'change-receipt', change } },
  })
  return { draftId, seen: sequence }
}

/** A new version in which every dated task gets another time. */
async function readyVersion(context: OperationContext, text: string, programme: string): Promise<Ready> {
  const { draftId, seen } = await readyDraft(context, text)
  const command = { type: 'name-replacement', programme } as const
  const { sequence } = await editDraft(context, { draftId, seen, command })
  return { draftId, seen: sequence }
}

const bodies = ['Văn phòng Tỉnh ủy', 'Ban Tổ chức Tỉnh ủy', 'Ban Nội chính Tỉnh ủy', 'Các huyện ủy']

/** A plan of so many tasks: each cites a decision of its own, and every tenth waits for a document. */
function directive(number: number, tasks: number, month = 6): string {
  const lines = Array.from({ length: tasks }, (_, at) => {
    const time =
      at % 10 === 9 ? 'sau khi có hướng dẫn của Trung ương' : `trước ngày ${1 + (at % 28)}/${month}/2024`
    return [
      `${at + 1}. Rà soát hồ sơ lưu trữ đợt ${at + 1} theo Quyết định số ${100 + at}-QĐ/TU ngày 05/01/2024`,
      `- Cơ quan chủ trì: ${bodies[at % bodies.length]}`,
      `- Thời gian hoàn thành: ${time}`,
      `- Sản phẩm: Báo cáo rà soát đợt ${at + 1}`,
    ].join('\n')
  })
  return [
    ...['TỈNH ỦY BÌNH THUẬN', '*', `Số ${number}-KH/TU`, 'ĐẢNG CỘNG SẢN VIỆT NAM'],
    ...['Phan Thiết, ngày 08 tháng 01 năm 2024', '', 'KẾ HOẠCH', 'rà soát hồ sơ lưu trữ', ''],
    ...['II. NHIỆM VỤ', ...lines],
  ].join('\n')
}
