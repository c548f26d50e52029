import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { archivePlan } from './documents/archive-plan.ts'
// Of its own: where the same work is open in another directive, that is what to look at first.
import { test } from './office/own-office.ts'
import type { Entrance, Office } from './office/test.ts'

/** A plan of which three tasks name no time, which is one matter. */
const untimed = (number: number) => ({
  name: `ke-hoach-${number}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(
    archivePlan(number)
      .replace('- Thời gian hoàn thành: hằng năm\n', '')
      .replace('- Thời gian hoàn thành: quý IV/2024\n', ''),
  ),
})

const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const saved = (page: Page) => page.getByText('Mọi sửa đổi đã lưu').waitFor()

describe('like places to look at', () => {
  const reason = 'Việc thường xuyên, không đặt thời hạn'
  const openUntimed = async (office: Office, number: number, entrance: Entrance = {}) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh', ...entrance })
    await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
    await page.locator('input[type=file]').setInputFiles(untimed(number))
    await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
    await page.locator('article[data-entry]').first().waitFor()
    await page.keyboard.press('f')
    const tick = page.getByRole('checkbox', { name: '3 nhiệm vụ: không nêu thời gian thực hiện.' })
    await expect.poll(() => tick.evaluate((one) => one === document.activeElement)).toBe(true)
    return { page, tick, left: () => tab(page, 'Xem lại').textContent() }
  }

  test('are one line, ticked off by keyboard with one reason that each of them keeps, and taken back at once', async ({
    office,
  }) => {
    const { page, tick, left } = await openUntimed(office, 301)
    expect(await left()).toMatch(/3$/)
    await page.keyboard.press('Space')
    const why = page.getByRole('textbox', { name: 'Vì sao để nguyên 3 chỗ này' })
    await expect.poll(() => why.evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await tick.isChecked()).toBe(false)
    await page.keyboard.type(reason)
    await page.keyboard.press('Enter')
    await expect.poll(() => tick.isChecked()).toBe(true)
    await expect.poll(() => tick.evaluate((one) => one === document.activeElement)).toBe(true)
    await expect.poll(left).toMatch(/0$/)
    await saved(page)
    await page.reload()
    await page.getByText(`Đã xem – Chuyên viên theo dõi`, { exact: false }).first().waitFor()
    await page.getByRole('button', { name: 'Xem từng chỗ (3)' }).click()
    const each = page.getByRole('checkbox', { name: /^Nhiệm vụ II-0[345] không nêu/ })
    await expect.poll(() => each.count()).toBe(3)
    expect(await page.getByText(reason).count()).toBe(4)

    await each.first().click()
    await expect.poll(left).toMatch(/1$/)
    await page.getByText('Đã xem 2 chỗ; đánh dấu nốt 1 chỗ', { exact: false }).waitFor()
    for (const open of [0, 3]) {
      await page.keyboard.press('u')
      await expect.poll(left).toMatch(new RegExp(`${open}$`))
    }
    await saved(page)
  })

  test('over an older state are not settled: it says what somebody changed, and the reason is not lost', async ({
    office,
  }) => {
    const { page, tick } = await openUntimed(office, 302, { mayBeRefused: true, mayBeOffline: true })
    const draftId = page.url().match(/dang-doc\/([0-9a-f-]+)/)?.[1] ?? ''
    // Not told of changes, as where the connection is bad.
    await page.route('**/api/changes', (call) => call.abort('internetdisconnected'))
    await page.reload()
    await tick.waitFor()
    const other = await office.client('theo-doi')
    const command = { type: 'drop-task', task: 't5' } as const
    await other.api.drafts.edit.mutate({ draftId, seen: 0, command })
    await tick.click()
    await page.keyboard.type(reason)
    await page.keyboard.press('Enter')
    const refused = page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa bản đọc này' })
    await refused.getByText('Bỏ II-05').waitFor()
    await refused.getByText(`Đánh dấu đã xem 3 chỗ cần xem lại: “${reason}”`).waitFor()
    const two = page.getByRole('checkbox', { name: '2 nhiệm vụ: không nêu thời gian thực hiện.' })
    expect(await two.isChecked()).toBe(false)
    await refused.getByRole('button', { name: 'Ghi lên bản mới nhất' }).click()
    await expect.poll(() => two.isChecked()).toBe(true)
    await saved(page)
  })
})
