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
    // A picture stands before the words.
    expect(groups.map((title) => title.trim().replace(/ \(\d+\)$/, ''))).toEqual([
      ...['Chờ nghiệm thu', 'Việc có thể mở theo văn bản đã đến', 'Đỏ đặc biệt', 'Chờ văn bản quá thời gian'],
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

  test("what may be released today is not offered on a past day's queue, and one that did not load says so", async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/viec-hom-nay', mayBeRefused: true })
    const release = page.getByRole('button', { name: 'Mở nhiệm vụ chờ Quy định số 124-QĐ/TW' })
    await release.waitFor()
    await page.getByRole('button', { name: /^Số liệu đến/ }).click()
    const input = page.getByLabel('Chọn ngày của số liệu', { exact: true })
    await input.selectText()
    await input.pressSequentially('14/01/2024')
    await page.keyboard.press('Enter')
    await page.waitForURL(/asOf=2024-01-14/)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await release.count()).toBe(0)

    let isDown = true
    await page.route(/register\.releaseProposals/, async (route) => {
      const response = await route.fetch()
      const answers: unknown[] = await response.json()
      const names = new URL(route.request().url()).pathname.split('/').at(-1)?.split(',') ?? []
      const data = { code: 'INTERNAL_SERVER_ERROR', httpStatus: 500 }
      if (isDown)
        answers[names.indexOf('register.releaseProposals')] = { error: { message: '', code: -32603, data } }
      await route.fulfill({ response, json: answers })
    })
    await page.goto('/viec-hom-nay')
    const group = page.getByRole('region', { name: /^Việc có thể mở theo văn bản đã đến/ })
    const retry = group.getByRole('alert').getByRole('button', { name: 'Thử lại' })
    await retry.waitFor()
    isDown = false
    await retry.click()
    await release.waitFor()
  })

  test('proposes what a document that came may release: declined elsewhere it goes at once, released here it is gone', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/viec-hom-nay', mayBeRefused: true })
    const card = (name: string) => page.getByRole('article').filter({ hasText: name })
    // Two regulations of 2023 in the register may be what the rules on rating (2.4-07) wait for.
    await card('Quy định số 114-QĐ/TW').waitFor()
    await card('Quy định số 124-QĐ/TW').getByText('2.4-07').waitFor()
    const desk = await office.client('theo-doi')
    const proposals = await desk.api.register.releaseProposals.query()
    const wrong = proposals.find(({ document }) => document.symbol === '114-QĐ/TW')
    await page.getByRole('button', { name: 'Mở nhiệm vụ chờ Quy định số 114-QĐ/TW' }).click()
    const dialog = page.getByRole('dialog', { name: /Quy định số 114-QĐ\/TW/ })
    await desk.api.register.declineReleases.mutate({
      documentId: wrong?.document.id ?? '',
      tasks: wrong?.tasks.map(({ taskId }) => taskId) ?? [],
    })
    await card('Quy định số 114-QĐ/TW').waitFor({ state: 'detached', timeout: 2000 })
    // What a colleague decided takes nothing from under one's hands; it is refused with what changed.
    await dialog.getByRole('button', { name: 'Mở và báo các đơn vị' }).click()
    await dialog.getByText('Có người vừa quyết định về nhiệm vụ 2.4-07.', { exact: false }).waitFor()
    await dialog.getByRole('button', { name: 'Thôi' }).click()
    await dialog.waitFor({ state: 'detached' })

    await page.getByRole('button', { name: 'Mở nhiệm vụ chờ Quy định số 124-QĐ/TW' }).click()
    const release = page.getByRole('dialog')
    for (const day of await release.getByLabel(/^Hạn mới của/).all()) await day.fill('30/06/2024')
    await release.getByRole('button', { name: 'Mở và báo các đơn vị' }).click()
    await card('Quy định số 124-QĐ/TW').waitFor({ state: 'detached' })
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
    await entry.waitFor()
    // Done on 5 January, typed on the fifteenth.
    expect((await entry.getByRole('cell').allInnerTexts()).slice(2, 5)).toEqual([
      ...['05/01/2024', '15/01/2024', '10'],
    ])
  })
})
