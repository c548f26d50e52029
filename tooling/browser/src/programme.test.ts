import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { Office } from './office/test.ts'
import { test } from './office/test.ts'

async function openProgramme(office: Office): Promise<Page> {
  const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
  await page.getByRole('heading', { level: 2 }).getByRole('link').click()
  await page.getByRole('tab', { name: 'Nhiệm vụ (59)' }).waitFor()
  return page
}

/** The document's words of a task, and its entry beside them. */
const words = (page: Page, code: string) => page.locator('a[data-task]').filter({ hasText: code })
const entry = (page: Page, code: string) => page.getByRole('article').filter({ hasText: code })

const isInView = (page: Page, selector: string) =>
  page
    .locator(selector)
    .first()
    .evaluate((found) => {
      const { top, bottom } = found.getBoundingClientRect()
      return bottom > 0 && top < window.innerHeight
    })

describe('the programme', () => {
  test('is listed with its 59 tasks, 200 assignments and 31 measures', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    await page.getByText('59 nhiệm vụ · 200 việc được giao · 31 giải pháp').waitFor()
  })

  test('stands as a document beside its tasks: a task marks its words, the words mark their task', async ({
    office,
  }) => {
    const page = await openProgramme(office)
    await entry(page, '2.5-01').getByRole('link').first().click()
    await expect.poll(() => words(page, '2.5-01').getAttribute('data-picked')).toBe('true')
    await expect.poll(() => isInView(page, 'a[data-task][data-picked]')).toBe(true)

    await words(page, '2.4-05').click()
    await expect.poll(() => entry(page, '2.4-05').getAttribute('data-picked')).toBe('true')
    expect(await entry(page, '2.5-01').getAttribute('data-picked')).toBeNull()
    await expect.poll(() => isInView(page, '[data-entry][data-picked]')).toBe(true)

    // The address holds the marked task, so a link shows the same to the next person.
    await page.reload()
    await expect.poll(() => entry(page, '2.4-05').getAttribute('data-picked')).toBe('true')
  })

  test('shows the 31 bullets that name nobody as measures, with nobody to answer for them', async ({
    office,
  }) => {
    const page = await openProgramme(office)
    await page.getByRole('tab', { name: 'Giải pháp (31)' }).click()
    await page.getByText(/^Giải pháp không nêu đơn vị thực hiện/).waitFor()
    const measures = page.getByRole('tabpanel').getByRole('article')
    expect(await measures.count()).toBe(31)
    for (const text of await measures.allInnerTexts()) expect(text).not.toMatch(/Thực hiện: /)
    await words(page, '1.1-01').click()
    await expect.poll(() => entry(page, '1.1-01').getAttribute('data-picked')).toBe('true')
  })

  test('leads from a doubtful place of the reading to the words it is about', async ({ office }) => {
    const page = await openProgramme(office)
    await page.getByRole('tab', { name: /^Cần xem lại/ }).click()
    await page.getByRole('tabpanel').getByRole('link', { name: 'Xem trong văn bản' }).first().click()
    await page.waitForURL(/[?&]at=\d+/)
    await expect.poll(() => isInView(page, '[data-from][class*="here"], a[data-picked]')).toBe(true)
  })
})
