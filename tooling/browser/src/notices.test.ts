import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { archivePlan } from './documents/archive-plan.ts'
import { test } from './office/own-office.ts'
import type { Office } from './office/test.ts'

/** The bodies of a reading on a telephone; nothing has been done that could be undone. */
async function bodiesOnTelephone(office: Office): Promise<Page> {
  const desk = await office.client('theo-doi')
  await desk.upload('/api/drafts?fileName=ke-hoach-71.txt', new TextEncoder().encode(archivePlan(71)))
  const line = async () =>
    (await desk.api.drafts.list.query()).find(({ file }) => file.name === 'ke-hoach-71.txt')
  await expect.poll(async () => (await line())?.stage).toBe('read')
  const page = await office.enter('theo-doi')
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto(`/chuong-trinh/dang-doc/${(await line())?.id}?pane=bodies`)
  await page.locator('[data-body][data-open]').first().waitFor()
  return page
}

/** Puts the keyboard on a press that stands low on the screen, where a notice comes. */
async function holdAtFoot(page: Page): Promise<void> {
  const press = page
    .locator('[data-body][data-open]')
    .getByRole('button', { name: 'Ngoài danh sách' })
    .first()
  await press.evaluate((held) => {
    window.scrollBy(0, held.getBoundingClientRect().bottom - (window.innerHeight - 90))
    held.focus({ preventScroll: true })
  })
}

/** Whether all corners of what has the keyboard can be seen and pressed. */
const isHeldSeen = (page: Page) =>
  page.evaluate(() => {
    const held = document.activeElement
    if (!held || held === document.body) return false
    const { left, right, top, bottom } = held.getBoundingClientRect()
    const corners = [left + 4, right - 4].flatMap((x) => [top + 4, bottom - 4].map((y) => [x, y] as const))
    return corners.every(([x, y]) => held.contains(document.elementFromPoint(x, y)))
  })

describe('a notice at the foot of a telephone', () => {
  test('never covers what has the keyboard, neither as it comes nor while the keyboard goes on', async ({
    office,
  }) => {
    const page = await bodiesOnTelephone(office)
    await holdAtFoot(page)
    await page.keyboard.press('Control+z')
    // Under the mouse it stays.
    const notice = page.getByText('Chưa có sửa đổi nào để hoàn tác.')
    await notice.hover()
    await expect.poll(() => isHeldSeen(page)).toBe(true)
    for (let stop = 0; stop < 3; stop++) {
      await page.keyboard.press('Tab')
      await expect.poll(() => isHeldSeen(page)).toBe(true)
    }
    expect(await notice.isVisible()).toBe(true)
  })
})
