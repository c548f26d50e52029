import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { numbersPlan } from './documents/numbers-plan.ts'
import { test } from './office/own-office.ts'
import type { Office } from './office/test.ts'

/** A reading of a new version of which one number is left to be decided, which the server has to be asked for. */
async function openVersion(office: Office, number: number): Promise<Page> {
  const desk = await office.client('theo-doi')
  async function read(fileName: string, numbers: readonly string[]) {
    const words = new TextEncoder().encode(numbersPlan(number, numbers))
    await desk.upload(`/api/drafts?fileName=${fileName}&receivedOn=2024-01-10`, words)
    const line = async () => (await desk.api.drafts.list.query()).find(({ file }) => file.name === fileName)
    await expect.poll(async () => (await line())?.stage).toBe('read')
    const draftId = (await line())?.id ?? ''
    const command = { type: 'change-receipt', change: { assignedBy: 'bt' } } as const
    const { sequence } = await desk.api.drafts.edit.mutate({ draftId, seen: 1, command })
    return { draftId, seen: sequence }
  }
  const first = await read(`ke-hoach-${number}.md`, ['giảm ít nhất 5% biên chế công chức'])
  const { programmeId } = await desk.api.drafts.confirm.mutate(first)
  const { draftId, seen } = await read(`ke-hoach-${number}-sua.md`, [
    'giảm tối thiểu 6% tổng biên chế công chức',
  ])
  const command = { type: 'name-replacement', programme: programmeId } as const
  await desk.api.drafts.edit.mutate({ draftId, seen, command })
  const page = await office.enter('theo-doi', { at: `/chuong-trinh/dang-doc/${draftId}` })
  await page.getByText('Còn 1 chỗ cần xử lý trước khi xác nhận').waitFor()
  return page
}

/** Goes by key to the number, and keeps the answer that draws it back until it is let go. */
async function goBeforeItIsDrawn(page: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>()
  await page.route('**/drafts.compare**', async (call) => {
    await gate.promise
    await call.continue()
  })
  const asked = page.waitForRequest('**/drafts.compare**')
  await page.locator('article[data-entry]').first().click()
  await page.keyboard.press('o')
  await asked
  return gate.resolve
}

const carried = (page: Page) => page.locator('[data-field="carried"]')
const isHeld = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-field="carried"]') !== null)

describe('a place that the keys lead to', () => {
  test('is reached though it is drawn later, when the server has answered', async ({ office }) => {
    const page = await openVersion(office, 81)
    const answer = await goBeforeItIsDrawn(page)
    expect(await carried(page).count()).toBe(0)
    answer()
    await expect.poll(() => isHeld(page)).toBe(true)
    await page.keyboard.press('Space')
    await page.getByText('Sẵn sàng xác nhận').waitFor()
    await page.getByText('Mọi sửa đổi đã lưu').waitFor()
  })

  test('is let go once somebody scrolls, who is not drawn back', async ({ office }) => {
    const page = await openVersion(office, 82)
    const answer = await goBeforeItIsDrawn(page)
    await page.locator('[data-scroller]').first().hover()
    await page.mouse.wheel(0, 120)
    answer()
    await carried(page).waitFor()
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))))
    expect(await isHeld(page)).toBe(false)
  })
})
