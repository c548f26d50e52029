import { describe, expect } from 'vitest'
import { recurringPlan } from './documents/recurring-plan.ts'
import { choose } from './office/choose.ts'
import { officeAt } from './office/own-office.ts'
import type { Client } from './office/test.ts'

/** A Wednesday: the quarter's day, 15/06/2024, has passed, the month's, 25/06/2024, is six days off. */
const test = officeAt(new Date('2024-06-19T02:00:00Z'))

/** The plan was received on 12/01/2024 and given to one district, which told of the monthly task once, in May. */
async function given(desk: Client) {
  const bytes = new TextEncoder().encode(recurringPlan(71))
  const answer = await desk.upload('/api/drafts?fileName=ke-hoach-71.txt&receivedOn=2024-01-12', bytes)
  const { draftId } = (await answer.json()) as { draftId: string }
  const sequence = async () => (await desk.api.drafts.show.query({ draftId })).at?.sequence ?? null
  await expect.poll(sequence, { timeout: 20_000 }).not.toBeNull()
  const command = { type: 'change-receipt', change: { assignedBy: 'bt' } } as const
  const edited = await desk.api.drafts.edit.mutate({ draftId, seen: (await sequence()) ?? 0, command })
  const { programmeId } = await desk.api.drafts.confirm.mutate({ draftId, seen: edited.sequence })
  const { rows } = await desk.api.register.list.query({ programme: programmeId, sort: 'task' })
  const [yearly, quarterly, monthly] = rows
  if (!yearly || !quarterly || !monthly) throw new Error('Three tasks were given.')
  const told = { on: '2024-05-20', done: 'Đã kiểm tra Đảng bộ xã Phú Lạc' }
  const { assignmentId, version } = monthly
  await desk.api.assignments.recordProgress.mutate({ assignmentId, version, ...told })
  return { programmeId, quarterly: quarterly.assignmentId }
}

describe('a task that comes back', () => {
  test('goes by the cadence of its directive: each says until when it is to be told of, and asks for the period that was missed', async ({
    office,
  }) => {
    const { programmeId, quarterly } = await given(await office.client('theo-doi'))
    const list = await office.enter('dau-moi', { at: `/nhiem-vu?programme=${programmeId}&sort=task` })
    const line = (words: string) => list.getByRole('row', { name: new RegExp(words) })
    await line('Đánh giá công tác văn thư').getByText('Hạn cập nhật 31/12/2024').waitFor()
    await line('Đánh giá công tác văn thư').getByText('Thường xuyên – có cập nhật').waitFor()
    await line('Kiểm tra sổ theo dõi').getByText('Hạn cập nhật 25/06/2024').waitFor()
    await line('Báo cáo số văn bản').getByText('Thường xuyên – chậm cập nhật 96 ngày').waitFor()

    const page = await office.enter('dau-moi', { at: `/nhiem-vu/${quarterly}` })
    await page.getByText('Định kỳ hằng quý, chậm nhất ngày 15 của tháng cuối kỳ.').waitFor()
    await page.getByText('Kỳ cập nhật có hạn 15/03/2024 chưa có cập nhật').waitFor()
    await choose(page, 'Cập nhật tiến độ')
    const form = page.getByRole('form', { name: 'Cập nhật tiến độ' })
    await form.getByText('Kỳ có hạn 15/03/2024 chưa có cập nhật.').waitFor()
    await form.getByText('Ghi cho kỳ đến hết ngày 15/03/2024.').waitFor()
    const on = form.getByLabel('Ngày của kết quả này')
    expect(await on.inputValue()).toBe('15/03/2024')
    await form.getByRole('button', { name: 'Ghi cho hôm nay' }).click()
    await form.getByText('ghi xong thì kỳ bị lỡ không được nhắc nữa').waitFor()
    expect(await on.inputValue()).toBe('19/06/2024')
    await form.getByRole('button', { name: 'Ghi cho kỳ bị lỡ' }).click()
    expect(await on.inputValue()).toBe('15/03/2024')
    await form.getByLabel('Đã làm được gì').fill('Quý I: 120 văn bản đến, 45 văn bản đi')
    await form.getByRole('button', { name: 'Ghi cập nhật' }).click()
    await page.getByText('Thường xuyên – chậm cập nhật 4 ngày').first().waitFor()

    await choose(page, 'Cập nhật tiến độ')
    await form.getByText('Kỳ có hạn 15/06/2024 chưa có cập nhật.').waitFor()
    await form.getByLabel('Đã làm được gì').fill('Quý II: 131 văn bản đến, 52 văn bản đi')
    await form.getByRole('button', { name: 'Ghi cập nhật' }).click()
    await page.getByText('Kỳ cập nhật tới: hạn 15/09/2024').waitFor()
    await page.getByText('Thường xuyên – có cập nhật').first().waitFor()
  })

  test('stands among what is due soon in the week before its day', async ({ office }) => {
    const page = await office.enter('dau-moi', { at: '/viec-cua-toi' })
    const soon = page.getByRole('region', { name: /^Sắp đến hạn/ })
    const card = soon.getByRole('article').filter({ hasText: 'Kiểm tra sổ theo dõi' })
    await card.getByText('25/06/2024').waitFor()
  })
})
