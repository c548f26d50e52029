import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choose } from './office/choose.ts'
import { test } from './office/own-office.ts'
import type { Client } from './office/test.ts'

/** The body's row of a task. */
async function rowOf(client: Client, code: string, body: string) {
  const { rows } = await client.api.register.list.query({ search: code })
  const row = rows.find((one) => one.task.code === code && one.organisation.name === body)
  if (!row) throw new Error(`${body} holds no ${code}.`)
  return row
}

const history = (page: Page) => page.getByRole('region', { name: 'Quá trình' })

describe('a task', () => {
  test('marks its words in the directive, explains its time in a sentence and says who recorded what, when', async ({
    office,
  }) => {
    const desk = await office.client('theo-doi')
    const { assignmentId } = await rowOf(desk, '2.11-03', 'Huyện ủy Bắc Bình')
    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${assignmentId}` })
    const source = page.getByRole('region', { name: 'Nguyên văn trong văn bản' })
    expect(await source.locator('mark').textContent()).toMatch(
      /^Thực hiện nghiêm Quy định số 96-QĐ\/TW, ngày 02\/02\/2023 .* \(thực hiện năm 2023\)\.$/,
    )
    await page.getByText('Thực hiện trong thời gian 01/01/2023 – 31/12/2023.').waitFor()
    await page.getByText('Nguyên văn: “thực hiện năm 2023”').waitFor()
    const entry = history(page).getByRole('listitem')
    expect((await entry.allInnerTexts()).flatMap((text) => text.split('\n')).filter(Boolean)).toEqual([
      ...['01/04/2023', 'Được giao', 'hệ thống, khi đọc văn bản vào, ghi lúc 15/01/2024 09:00'],
    ])
    const why = page.getByRole('region', { name: 'Vì sao bị cảnh báo' })
    await why.getByText('Hạn 31/12/2023, theo chữ “thực hiện năm 2023” của văn bản').waitFor()
  })

  test('leads to its words in the whole document', async ({ office }) => {
    const desk = await office.client('theo-doi')
    const { assignmentId } = await rowOf(desk, '2.11-03', 'Huyện ủy Bắc Bình')
    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${assignmentId}` })
    await page.getByRole('link', { name: 'Xem tại chỗ trong văn bản' }).click()
    const picked = page.locator('a[data-task][data-picked]')
    await expect.poll(() => picked.first().textContent()).toMatch(/2\.11-03.*Quy định số 96-QĐ\/TW/s)
  })

  test('a change made over an older state is refused with what somebody else recorded, and the words stay', async ({
    office,
  }) => {
    const desk = await office.client('theo-doi')
    const row = await rowOf(desk, '2.11-04', 'Huyện ủy Hàm Thuận Bắc')
    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${row.assignmentId}`, mayBeRefused: true })
    await choose(page, 'Cập nhật tiến độ')
    const words = page.getByLabel('Đã làm được gì')
    await words.fill('Đã rà soát 12 quy chế')

    const leader = await office.client('lanh-dao')
    const { assignmentId, version } = row
    const urging = { message: 'Đề nghị báo cáo ngay', replyBy: '2024-01-18' }
    await leader.api.assignments.urge.mutate({ assignmentId, version, ...urging })

    // What the leader did is told by itself; sent over it unread, the change is refused all the same.
    await page
      .getByText('Người khác vừa ghi thêm vào việc này trong lúc bạn nhập.', { exact: false })
      .waitFor()
    const form = page.getByRole('form', { name: 'Cập nhật tiến độ' })
    await form.getByRole('button', { name: 'Ghi cập nhật' }).click()
    const refused = form.getByRole('alert')
    await refused.getByText(/^Người khác vừa ghi thêm vào việc này\./).waitFor()
    await refused.getByText('Đôn đốc, đề nghị trả lời trước 18/01/2024').waitFor()
    await refused.getByText('Đề nghị báo cáo ngay').waitFor()
    await refused.getByText(/^Thường trực Tỉnh ủy, ghi lúc/).waitFor()
    expect(await words.inputValue()).toBe('Đã rà soát 12 quy chế')

    await refused.getByRole('button', { name: 'Tải lại, giữ chữ đã nhập' }).click()
    await history(page).getByText('Đề nghị báo cáo ngay').waitFor()
    expect(await words.inputValue()).toBe('Đã rà soát 12 quy chế')
    await form.getByRole('button', { name: 'Ghi cập nhật' }).click()
    await history(page).getByText('Đã rà soát 12 quy chế').waitFor()
    await form.waitFor({ state: 'hidden' })
  })

  test('leaving with words that were not sent asks first, and staying keeps them', async ({ office }) => {
    const desk = await office.client('theo-doi')
    const { assignmentId } = await rowOf(desk, '2.11-01', 'Huyện ủy Phú Quý')
    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${assignmentId}?full=true` })
    await choose(page, 'Cập nhật tiến độ')
    const words = page.getByLabel('Đã làm được gì')
    await words.fill('Mới viết được một nửa')
    const question = page.getByRole('dialog', { name: 'Bỏ những gì vừa nhập?' })

    await page.getByRole('link', { name: 'Điều hành' }).click()
    await question.getByRole('button', { name: 'Ở lại nhập tiếp' }).click()
    await question.waitFor({ state: 'hidden' })
    expect(await words.inputValue()).toBe('Mới viết được một nửa')
    expect(new URL(page.url()).pathname).toBe(`/nhiem-vu/${assignmentId}`)

    await page.getByRole('link', { name: 'Điều hành' }).click()
    await question.getByRole('button', { name: 'Bỏ và rời đi' }).click()
    await page.getByRole('heading', { name: 'Điều hành', level: 1 }).waitFor()
  })

  test('progress that is recorded shows at once, with its day and its author', async ({ office }) => {
    const desk = await office.client('theo-doi')
    const { assignmentId } = await rowOf(desk, '2.11-04', 'Huyện ủy Tánh Linh')
    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${assignmentId}` })
    await page.getByText('Thường xuyên – chậm cập nhật 199 ngày').first().waitFor()
    await choose(page, 'Cập nhật tiến độ')
    const form = page.getByRole('form', { name: 'Cập nhật tiến độ' })
    await form.getByRole('button', { name: 'Ghi cập nhật' }).click()
    await form.getByText('Cần điền ô này.').waitFor()
    await form.getByLabel('Đã làm được gì').fill('Đã kiểm tra ba đảng bộ xã')
    await form.getByLabel('Khó khăn, vướng mắc (nếu có)').fill('Thiếu biên chế')
    await form.getByRole('button', { name: 'Ghi cập nhật' }).click()
    await page.getByText('Thường xuyên – có cập nhật').first().waitFor()
    await history(page).getByText('Đã kiểm tra ba đảng bộ xã').waitFor()
    await history(page).getByText('Khó khăn, vướng mắc: Thiếu biên chế').waitFor()
  })
})
