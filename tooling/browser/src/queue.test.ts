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
    // A picture stands before the words, and a blank between them.
    expect(groups.map((title) => title.trim().replace(/ \(\d+\)$/, ''))).toEqual([
      ...['Chờ nghiệm thu', 'Văn bản đến, chờ mở nhiệm vụ', 'Đỏ đặc biệt', 'Chờ văn bản quá thời gian'],
      ...['Chậm bắt đầu', 'Chậm cập nhật'],
    ])

    await page.keyboard.press('j')
    expect(await first.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('ArrowDown')
    const second = page.getByRole('article').nth(1).getByRole('link')
    expect(await second.evaluate((link) => link === document.activeElement)).toBe(true)
    await page.keyboard.press('k')
    expect(await first.getByRole('link').evaluate((link) => link === document.activeElement)).toBe(true)

    const desk = await office.client('theo-doi')
    await desk.api.assignments.acceptEvidence.mutate({ ...of, version, quality: 'met' })
    await page.getByRole('heading', { name: /^Chờ nghiệm thu/ }).waitFor({ state: 'detached', timeout: 2000 })
  })

  test('proposes what a document that came may release: released in one dialog, and gone for everybody', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/viec-hom-nay' })
    await page.getByRole('button', { name: /chỉ đạo chưa trả lời/ }).waitFor()
    const desk = await office.client('theo-doi')
    await desk.api.documents.register.mutate({
      ...{ type: 'Quy định', symbol: '124-QĐ/TW', issuer: 'Bộ Chính trị', date: '2023-10-04' },
      ...{ receivedOn: '2024-01-12', subject: 'về kiểm điểm và đánh giá, xếp loại chất lượng hằng năm' },
    })
    const card = page.getByRole('article').filter({ hasText: 'Quy định số 124-QĐ/TW' })
    await card.waitFor({ timeout: 2500 })
    await page.getByRole('heading', { name: /^Văn bản đến, chờ mở nhiệm vụ \(\d+\)$/ }).waitFor()
    await card.getByRole('button', { name: /^Mở nhiệm vụ/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('Quy định số 124-QĐ/TW').waitFor()
    const late = dialog.getByLabel(/^Hạn mới của/)
    for (const box of await late.all()) await box.fill('30/6/2024')
    await dialog.getByRole('button', { name: 'Mở và báo các đơn vị' }).click()
    await card.waitFor({ state: 'detached' })
    expect(await desk.api.register.releaseProposals.query()).toEqual([])
  })

  test('the average entry delay on the board opens the entries that it is made of', async ({ office }) => {
    const focal = await office.client('dau-moi')
    const { rows } = await focal.api.register.list.query({ search: '2.11-01', organisation: 'bt.tp' })
    const [row] = rows
    await focal.api.assignments.recordProgress.mutate({
      ...{ assignmentId: row?.assignmentId ?? '', version: row?.version ?? 0 },
      ...{ on: '2024-01-05', done: 'Đã rà soát xong các chi bộ' },
    })
    const page = await office.enter('dau-moi', { at: '/dieu-hanh' })
    await page.getByRole('definition').getByRole('link', { name: /ngày$/ }).click()
    await page.getByRole('heading', { level: 1, name: 'Độ trễ nhập liệu' }).waitFor()
    const entry = page.getByRole('row').filter({ hasText: 'Đã rà soát xong các chi bộ' })
    // Done on 5 January, typed on the fifteenth.
    expect((await entry.getByRole('cell').allInnerTexts()).slice(2, 5)).toEqual([
      ...['05/01/2024', '15/01/2024', '10'],
    ])
  })
})
