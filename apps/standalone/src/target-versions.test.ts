import type { DraftMoment, RefusalView, UploadedDraft } from '@dondoc/contracts'
import { day } from '@dondoc/domain/days'
import type { DraftCommand } from '@dondoc/domain/drafts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planWithTargets } from './testing/plans.ts'
import { startTestServer, type TestServer } from './testing/start-test-server.ts'

type Client = Awaited<ReturnType<TestServer['as']>>

let server: TestServer
let desk: Client
beforeAll(async () => {
  server = await startTestServer(new Date('2024-03-20T02:00:00Z'))
  desk = await server.as('theo-doi')
})
afterAll(() => server.close())

async function opened(text: string): Promise<{ draftId: string; at: DraftMoment }> {
  const query = 'fileName=ke-hoach.md&receivedOn=2024-03-04'
  const response = await desk.upload(`/api/drafts?${query}`, new TextEncoder().encode(text))
  const { draftId } = (await response.json()) as UploadedDraft
  const read = async () => (await desk.api.drafts.show.query({ draftId })).at
  const at = await expect.poll(read, { timeout: 20_000 }).not.toBeNull().then(read)
  if (!at) throw new Error('The document was refused.')
  return { draftId, at }
}

async function edit(draftId: string, seen: number, ...commands: DraftCommand[]): Promise<number> {
  let sequence = seen
  for (const command of commands)
    sequence = (await desk.api.drafts.edit.mutate({ draftId, seen: sequence, command })).sequence
  return sequence
}

const assigned: DraftCommand = { type: 'change-receipt', change: { assignedBy: 'bt' } }
const targetsOf = async (programmeId: string) =>
  (await desk.api.targets.ofProgramme.query({ programmeId })).targets.map((line) => ({
    ...{ measure: line.measure, value: line.value, before: line.before, endedOn: line.endedOn },
    values: line.bodies.flatMap(({ held }) => held.map(({ value }) => value)),
  }))

test('a person says which number of a new version goes on with the figures of which earlier one; the rest ends', async () => {
  const first = await opened(
    planWithTargets(61, [
      'giảm ít nhất 5% biên chế cán bộ, công chức',
      'bồi dưỡng ít nhất 80% cấp ủy viên cơ sở',
    ]),
  )
  const begun = await edit(first.draftId, first.at.sequence, assigned)
  const { programmeId } = await desk.api.drafts.confirm.mutate({ draftId: first.draftId, seen: begun })
  const [staff, trained] = await targetsOf(programmeId)
  expect([staff?.value, trained?.value]).toEqual([5, 80])
  const figure = {
    programmeId,
    organisation: 'bt.btc',
    kind: 'measured',
    unit: '%',
    source: 'Báo cáo',
  } as const
  for (const [line, value] of [
    [staff, 1.5],
    [trained, 20],
  ] as const)
    await desk.api.targets.record.mutate({
      ...{ ...figure, measure: line?.measure ?? '', value },
      ...{ period: '2023', on: day('2024-01-10') },
    })

  const second = await opened(planWithTargets(61, ['giảm tối thiểu 6% tổng biên chế cán bộ, công chức']))
  const earlier = { measure: staff?.measure ?? '', unit: '%' }
  const replacing = { type: 'name-replacement', programme: programmeId } as const
  const named = await edit(second.draftId, second.at.sequence, assigned, replacing)
  const compared = await desk.api.drafts.compare.query({ draftId: second.draftId })
  const [now] = compared?.targets[0]?.candidates ?? []
  expect(compared?.targets).toMatchObject([
    { ...earlier, figures: 1 },
    { measure: trained?.measure, figures: 1 },
  ])
  if (!now) throw new Error('No words are offered for the earlier number.')

  // Until a person has said so of each, the version is not confirmed.
  const undecided = await desk.api.drafts.confirm.mutate({ draftId: second.draftId, seen: named }).then(
    () => null,
    (error: { data?: { refusal?: RefusalView } }) => error.data?.refusal,
  )
  expect(undecided?.open).toEqual([
    { kind: 'target-undecided', target: earlier },
    { kind: 'target-undecided', target: { measure: trained?.measure, unit: '%' } },
  ])
  const end = {
    type: 'carry-target',
    earlier: { measure: trained?.measure ?? '', unit: '%' },
    now: null,
  } as const
  const seen = await edit(second.draftId, named, { type: 'carry-target', earlier, now }, end)
  await desk.api.drafts.confirm.mutate({ draftId: second.draftId, seen })
  expect(await targetsOf(programmeId)).toEqual([
    { measure: now.measure, value: 6, before: [staff?.measure], endedOn: null, values: [1.5] },
    { measure: trained?.measure, value: 80, before: [], endedOn: '2024-03-04', values: [20] },
  ])
  const history = await desk.api.drafts.history.query({ draftId: second.draftId })
  expect(history.slice(0, 2).map(({ edit: { type }, by }) => [type, by])).toEqual([
    ['target-carried', 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy'],
    ['target-carried', 'Chuyên viên theo dõi, Ban Tổ chức Tỉnh ủy'],
  ])
})
