import { expect } from 'vitest'
import { appendixPlan } from './documents/appendix-plan.ts'
import { test } from './office/own-office.ts'
import type { Client } from './office/test.ts'

/** Reads the plan, says who gives the work out, and confirms. */
async function confirmed(desk: Client): Promise<string> {
  const bytes = new TextEncoder().encode(appendixPlan(61))
  const answer = await desk.upload('/api/drafts?fileName=ke-hoach-61.html&receivedOn=2024-01-12', bytes)
  const { draftId } = (await answer.json()) as { draftId: string }
  const sequence = async () => (await desk.api.drafts.show.query({ draftId })).at?.sequence ?? null
  await expect.poll(sequence, { timeout: 20_000 }).not.toBeNull()
  const seen = (await sequence()) ?? 0
  const command = { type: 'change-receipt', change: { assignedBy: 'bt' } } as const
  const edited = await desk.api.drafts.edit.mutate({ draftId, seen, command })
  return (await desk.api.drafts.confirm.mutate({ draftId, seen: edited.sequence })).programmeId
}

test('a table of a directive stands as a table beside its tasks, and each task marks its row', async ({
  office,
}) => {
  const programmeId = await confirmed(await office.client('theo-doi'))
  const page = await office.enter('theo-doi', { at: `/chuong-trinh/${programmeId}` })
  const rows = page.getByRole('table').getByRole('row')
  await rows.first().waitFor()
  const cells = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.colSpan)),
  )
  expect(cells).toEqual([
    [1, 1, 1, 1],
    [1, 3],
    [1, 1, 1, 1],
    [1, 1, 1, 1],
  ])
  const row = rows.filter({ hasText: 'Kiểm tra việc rút gọn' })
  const words = row.locator('a[data-task]').filter({ hasText: 'Kiểm tra việc rút gọn' })
  await words.click()
  await expect.poll(() => words.getAttribute('data-picked')).toBe('true')
  expect(await rows.filter({ hasText: 'Rà soát' }).locator('[data-picked]').count()).toBe(0)
  await page
    .locator('[data-entry][data-picked]')
    .getByText('Kiểm tra việc rút gọn thủ tục hành chính trong Đảng')
    .first()
    .waitFor()
})
