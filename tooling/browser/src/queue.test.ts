import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

describe("the desk's queue of the day", () => {
  test('puts evidence to accept before what is late, takes it off within two seconds, and is walked by keys', async ({
    office,
  }) => {
    const focal = await office.client('dau-moi')
    const { rows } = await focal.api.register.list.query({ search: '2.11-03', organisation: 'bt.tp' })
    const [row] = rows
    const evidence = { number: '13-BC/HU', date: '2024-01-10', receiver: 'Ban Tổ chức Tỉnh ủy' }
    const of = { assignmentId: row?.assignmentId ?? '', version: row?.version ?? 0 }
    const { version } = await focal.api.assignments.submitEvidence.mutate({ ...of, ...evidence })

    const page = await office.enter('theo-doi', { at: '/dieu-hanh' })
    await page.getByRole('link', { name: 'Mở việc hôm nay theo thứ tự cần xử lý' }).click()
    const first = page.getByRole('article').first()
    await first.getByText('Chờ nghiệm thu').waitFor()
    await first.getByText('Huyện ủy Tuy Phong').waitFor()
    await first.getByRole('button', { name: /^Nghiệm thu/ }).waitFor()
    const groups = await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()
    expect(groups.map((title) => title.replace(/ \(\d+\)$/, ''))).toEqual([
      ...['Chờ nghiệm thu', 'Đỏ đặc biệt', 'Chờ văn bản quá thời gian', 'Chậm bắt đầu', 'Chậm cập nhật'],
    ])

    await first.getByRole('link').focus()
    await page.keyboard.press('ArrowDown')
    const second = page.getByRole('article').nth(1).getByRole('link')
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('k')
    expect(await first.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(true)

    const desk = await office.client('theo-doi')
    await desk.api.assignments.acceptEvidence.mutate({ ...of, version, quality: 'met' })
    await page.getByRole('heading', { name: /^Chờ nghiệm thu/ }).waitFor({ state: 'detached', timeout: 2000 })
  })
})
