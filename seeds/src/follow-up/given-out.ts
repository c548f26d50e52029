import { day, type LocalDate } from '@dondoc/domain/days'
import type { AssignmentRole } from '@dondoc/domain/tasks'
import { assignTasks, giveBelow, type OperationContext } from '@dondoc/operations'
import { acts, type Step, workOf } from './step.ts'
import type { Teller } from './story-posts.ts'
import type { WorkIndex } from './work-index.ts'

/** Work that is given out by hand on one day of the story; given again, it changes nothing. */
export interface GivingOut {
  readonly on: LocalDate
  readonly by: Teller
  readonly give: (context: OperationContext, work: WorkIndex) => Promise<unknown>
}

export const givenOut: readonly GivingOut[] = [
  beside('2023-04-05', {
    task: '2.5-01',
    to: ['bt.dd-mttq', 'bt.btg'],
    role: 'coordinate',
    deadline: '2023-11-30',
  }),
  beside('2023-04-05', { task: '2.11-03', to: ['bt.ubkt'], role: 'monitor' }),
  {
    on: day('2023-09-05'),
    by: 'bt.tp',
    give: async (context, work) => {
      const { assignmentId, version, below } = await work.find('2.11-03', 'bt.tp')
      if (below > 0) return
      await giveBelow(context, {
        ...{ assignmentId, version, deadline: day('2023-11-30') },
        to: { organisations: [], class: { kind: 'commune_committee', under: 'bt.tp' } },
        words: 'Lấy phiếu tín nhiệm ở cấp xã, gửi báo cáo và biên bản kiểm phiếu về Huyện ủy.',
      })
    },
  },
]

function beside(
  on: string,
  asked: { task: string; to: readonly string[]; role: AssignmentRole; deadline?: string },
): GivingOut {
  return {
    on: day(on),
    by: 'desk',
    give: async (context, work) =>
      assignTasks(context, {
        ...{ tasks: [await work.taskId(asked.task)], role: asked.role },
        to: { organisations: [...asked.to] },
        deadline: asked.deadline ? day(asked.deadline) : null,
      }),
  }
}

/** What the communes of Tuy Phong sent to their district, and two others that help to lead. */
const communes: readonly (readonly [string, string])[] = [
  ['bt.tp.thi-tran-lien-huong', '2023-11-14'],
  ['bt.tp.xa-binh-thanh', '2023-11-16'],
  ['bt.tp.xa-phuoc-the', '2023-11-17'],
  ['bt.tp.xa-phu-lac', '2023-11-20'],
  ['bt.tp.thi-tran-phan-ri-cua', '2023-11-21'],
  ['bt.tp.xa-chi-cong', '2023-11-22'],
  ['bt.tp.xa-hoa-minh', '2023-11-24'],
  ['bt.tp.xa-phong-phu', '2023-11-27'],
  ['bt.tp.xa-vinh-tan', '2023-11-28'],
  ['bt.tp.xa-vinh-hao', '2023-11-30'],
  ['bt.tp.xa-phan-dung', '2023-12-08'],
]

export const workGivenOut: readonly Step[] = [
  ...communes.flatMap(([commune, sentOn], index) => {
    const vote = workOf('2.11-03', commune)
    return [
      vote(sentOn, 'bt.tp', acts.evidence(`${index + 20}-BC/ĐU`, sentOn, 'Huyện ủy Tuy Phong')),
      vote('2023-12-14', 'desk', acts.accept()),
    ]
  }),
  workOf('2.11-02', 'bt.tp.thi-tran-lien-huong')(
    '2023-09-26',
    'bt.tp',
    acts.evidence('31-BC/ĐU', '2023-09-25', 'Huyện ủy Tuy Phong'),
  ),
  workOf('2.11-02', 'bt.tp.thi-tran-lien-huong')('2023-09-27', 'desk', acts.accept()),
  workOf('2.5-01', 'bt.dd-mttq')(
    '2023-11-21',
    'bt.dd-mttq',
    acts.evidence('26-CV/ĐĐ', '2023-11-20', 'Ban Dân vận Tỉnh ủy'),
  ),
  workOf('2.5-01', 'bt.dd-mttq')('2023-11-24', 'desk', acts.accept()),
]
