import type { DraftChange, DraftMoment } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import {
  beginDraft,
  type DraftCommand,
  type DraftState,
  decideDraftEdit,
  nextState,
} from '@dondoc/domain/drafts'
import { type Block, draftProgramme } from '@dondoc/domain/programme'
import { isRefusal } from '@dondoc/domain/refusals'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyHere } from './apply-here.ts'
import { draftQueue, type LostCommands } from './draft-queue.ts'

const lines = [
  'KẾ HOẠCH',
  'II. NHIỆM VỤ',
  '1. Ban Tổ chức Tỉnh ủy tham mưu tổng kết nghị quyết, hoàn thành trong năm 2024.',
  '2. Văn phòng Tỉnh ủy rà soát quy chế làm việc, hoàn thành trong năm 2025.',
]
const text = lines.join('\n')
const blocks = lines.map((line): Block => {
  const from = text.indexOf(line)
  return { kind: 'paragraph', text: line, range: { from, until: from + line.length } }
})
const today = day('2024-03-04')
const drop = (task: string): DraftCommand => ({ type: 'drop-task', task })

/** A server of one draft, and what the screen shows of it. */
let server: DraftState
let shown: DraftMoment
let lost: LostCommands[]
let onLost: (commands: readonly DraftCommand[]) => void
let send: (command: DraftCommand) => void

beforeEach(() => {
  const work = beginDraft(draftProgramme({ text, blocks }))
  server = { sequence: 0, work, earlier: [], undone: [] }
  shown = momentOf(server)
  lost = []
  onLost = () => undefined
  send = draftQueue({
    now: () => shown,
    foresee: (at, command) => applyHere(at, command, { text, today }),
    put: (at) => {
      shown = at
    },
    ask: keep,
    fetchAnew: async () => {
      shown = momentOf(server)
    },
    lose: (what) => {
      lost.push(what)
      onLost(what.commands)
    },
    onWaiting: () => undefined,
  })
})

function momentOf({ sequence, work, earlier, undone }: DraftState): DraftMoment {
  const round = { bodies: [], findings: [], earlier: [], isAssignerGone: false, absentAssigner: null }
  return { sequence, work, canUndo: earlier.length > 0, canRedo: undone.length > 0, ...round }
}

async function keep(seen: number, command: DraftCommand): Promise<DraftChange> {
  await Promise.resolve()
  if (seen !== server.sequence) throw new Error('stale')
  const edit = decideDraftEdit({ ...momentOf(server), text }, command, { today, absent: () => null })
  if (isRefusal(edit)) throw new Error(edit.refused)
  server = nextState(server, edit)
  const { work, ...rest } = momentOf(server)
  return { ...rest, edit, work: edit.type === 'undone' || edit.type === 'redone' ? work : null }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const fates = ({ work }: { work: DraftMoment['work'] }) => work.tasks.map(({ fate }) => fate)

describe('commands of the reading screen', () => {
  it('show at once, before the server answers', async () => {
    send(drop('t1'))
    expect(fates(shown)).toEqual(['dropped', 'taken'])
    expect(fates(server)).toEqual(['taken', 'taken'])
    await settle()
    expect(fates(server)).toEqual(['dropped', 'taken'])
  })

  it('are kept in order when they come faster than the answers', async () => {
    send({ type: 'merge-tasks', tasks: ['t1', 't2'] })
    send(drop('e1'))
    send({ type: 'restore-task', task: 'e1' })
    await settle()
    expect(server.sequence).toBe(3)
    expect(shown.work).toEqual(server.work)
    expect(lost).toEqual([])
  })

  it('wait behind an undoing, whose outcome the server alone knows', async () => {
    send(drop('t1'))
    send({ type: 'undo' })
    send(drop('t2'))
    await settle()
    expect(fates(server)).toEqual(['taken', 'dropped'])
    expect(shown.work).toEqual(server.work)
  })

  it('that somebody else overtook are handed back, with all behind them, and the draft stands as it is', async () => {
    server = nextState(server, { type: 'task-dropped', task: 't2' })
    send({ type: 'change-task', task: 't1', change: { deliverable: 'Báo cáo tổng kết' } })
    send({ type: 'change-task', task: 't1', change: { duty: 'chair' } })
    await settle()
    expect(lost.flatMap(({ commands }) => commands.map(({ type }) => type))).toEqual([
      'change-task',
      'change-task',
    ])
    expect(fates(shown)).toEqual(['taken', 'dropped'])
    expect(shown.work).toEqual(server.work)
    expect(server.sequence).toBe(1)
  })

  it('that are sent again before the draft was fetched anew are made over what is fetched', async () => {
    server = nextState(server, { type: 'task-dropped', task: 't2' })
    onLost = (commands) => {
      onLost = () => undefined
      for (const command of commands) send(command)
    }
    send(drop('t1'))
    await settle()
    expect(lost).toHaveLength(1)
    expect(fates(server)).toEqual(['dropped', 'dropped'])
    expect(shown.work).toEqual(server.work)
  })

  it('that the rules refuse never leave the screen', async () => {
    send({ type: 'change-task', task: 't1', change: { schedulePhrase: 'sớm sớm' } })
    await settle()
    expect(lost.map(({ reason }) => 'refused' in reason && reason.refused.refused)).toEqual([
      'schedule-not-understood',
    ])
    expect(server.sequence).toBe(0)
  })
})
