import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { choose } from './office/choose.ts'
import { test } from './office/own-office.ts'
import { stopsNobody } from './office/stops-nobody.ts'
import type { Client, Office } from './office/test.ts'

/** The address of the body's task. */
async function taskOf(office: Office, code: string, body: string): Promise<string> {
  const desk: Client = await office.client('theo-doi')
  const { rows } = await desk.api.register.list.query({ search: code, pageSize: 200 })
  const row = rows.find((one) => one.task.code === code && one.organisation.name === body)
  if (!row) throw new Error(`${body} holds no ${code}.`)
  return `/nhiem-vu/${row.assignmentId}`
}

const form = (page: Page, name: string) => page.getByRole('form', { name })

async function typeDay(page: Page, label: string, day: string): Promise<void> {
  const field = page.getByLabel(label)
  await field.selectText().catch(() => {})
  await field.pressSequentially(day)
  await field.press('Tab')
}

const tuyPhong = 'Huyện ủy Tuy Phong'

describe('following up', () => {
  test('a body asks for a later day, the desk may grant a shorter one, and the first deadline stays on record', async ({
    office,
  }) => {
    const at = await taskOf(office, '2.11-05', tuyPhong)
    const focal = await office.enter('dau-moi', { at })
    await choose(focal, 'Xin gia hạn')
    await focal.getByText('Hạn hiện tại: 31/12/2026.').waitFor()
    await typeDay(focal, 'Hạn mới', '31/03/2027')
    await focal.getByLabel('Lý do gia hạn').fill('Chờ hướng dẫn của Trung ương')
    await form(focal, 'Xin gia hạn').getByRole('button', { name: 'Gửi đề nghị' }).click()
    await focal.getByText('Đã gửi đề nghị gia hạn, đang chờ quyết định.').waitFor()

    const desk = await office.enter('theo-doi', { at, mayBeRefused: true })
    await desk.getByRole('toolbar').getByRole('button', { name: 'Quyết định gia hạn' }).click()
    const decision = form(desk, 'Quyết định gia hạn')
    await decision.getByText('Chờ hướng dẫn của Trung ương').waitFor()
    await typeDay(desk, 'Gia hạn đến', '30/06/2027')
    await decision.getByRole('button', { name: 'Ghi quyết định' }).click()
    await decision.getByText('Đơn vị xin đến 31/03/2027. Chọn ngày đó hoặc ngày sớm hơn.').waitFor()
    await typeDay(desk, 'Gia hạn đến', '28/02/2027')
    await decision.getByRole('button', { name: 'Ghi quyết định' }).click()

    const deadlines = desk.getByRole('region', { name: 'Quá trình thời hạn' })
    await deadlines.getByText('Gia hạn đến 28/02/2027').waitFor()
    expect(await deadlines.locator('dl > div').allTextContents()).toEqual([
      'Hạn ban đầu31/12/2026',
      'Hạn hiện tại28/02/2027',
    ])
    await deadlines.getByText('gia hạn 1 lần').waitFor()
  })

  test('a directive of the leader comes first on the board, is what the body is asked to do next, and is answered', async ({
    office,
  }) => {
    const at = await taskOf(office, '2.11-04', tuyPhong)
    const leader = await office.enter('lanh-dao', { at })
    await choose(leader, 'Yêu cầu kiểm tra số liệu')
    const call = form(leader, 'Yêu cầu kiểm tra số liệu')
    expect(await call.getByLabel('Trả lời trước ngày').inputValue()).toBe('17/01/2024')
    await call.getByRole('button', { name: 'Ghi chỉ đạo' }).click()
    const threads = leader.getByRole('region', { name: 'Chỉ đạo và trả lời' })
    await threads.getByText('Chưa trả lời.').waitFor()
    await leader.goto('/dieu-hanh')
    const first = leader.getByRole('region', { name: 'Cần xử lý ngay' }).getByRole('link').first()
    await first.waitFor()
    expect(await first.textContent()).toMatch(/chỉ đạo chưa trả lời$/)

    const focal = await office.enter('dau-moi', { at })
    await focal.getByRole('toolbar').getByRole('button', { name: 'Trả lời chỉ đạo' }).click()
    const reply = form(focal, 'Trả lời chỉ đạo')
    await reply.getByText(/Đề nghị kiểm tra lại số liệu về nhiệm vụ 2\.11-04/).waitFor()
    await reply.getByLabel('Nội dung trả lời').fill('Đã đối chiếu, số liệu đúng')
    await reply.getByRole('button', { name: 'Gửi trả lời' }).click()
    await leader.goto(at)
    await threads.getByText('Trả lời chỉ đạo: Đã đối chiếu, số liệu đúng').waitFor()
  })

  test('a disputed figure leaves the red, and who proposed it is told to let somebody else decide', async ({
    office,
  }) => {
    const at = await taskOf(office, '2.11-03', 'Huyện ủy Phú Quý')
    const desk = await office.enter('theo-doi', { at })
    const why = desk.getByRole('region', { name: 'Vì sao bị cảnh báo' })
    await why
      .getByText('Đơn vị chậm 15 ngày; từ đó đến nay chưa ghi cập nhật nào', { exact: false })
      .waitFor()
    await choose(desk, 'Đề nghị đính chính')
    const dispute = form(desk, 'Đề nghị đính chính')
    await dispute.getByLabel('Số liệu khác').check()
    await dispute.getByLabel('Số liệu đúng').fill('Đã lấy phiếu với 12 đồng chí')
    await dispute.getByLabel('Căn cứ').fill('Biên bản kiểm phiếu ngày 20/12/2023')
    await dispute.getByRole('button', { name: 'Gửi đề nghị' }).click()
    await desk.getByText('Đang đính chính').first().waitFor()
    await why.getByText('Số liệu đang được đề nghị đính chính từ 15/01/2024, chưa tính là quá hạn.').waitFor()
    await desk.getByRole('button', { name: 'Thao tác khác' }).click()
    const own = desk.getByRole('menuitem', { name: /^Xét đính chính/ })
    await own
      .getByText('Người đề nghị hoặc nộp minh chứng không tự quyết định; cần người khác xem xét.')
      .waitFor()

    const leader = await office.enter('lanh-dao', { at })
    await leader.getByRole('toolbar').getByRole('button', { name: 'Xét đính chính' }).click()
    const decision = form(leader, 'Xét đính chính')
    await decision.getByText('Biên bản kiểm phiếu ngày 20/12/2023').waitFor()
    await decision.getByLabel('Giữ nguyên số liệu').check()
    await decision.getByLabel('Lý do giữ nguyên').fill('Biên bản chưa có chữ ký')
    await decision.getByRole('button', { name: 'Ghi kết quả' }).click()
    await leader.getByText('Quá hạn 15 ngày').first().waitFor()
  })

  test('what a body gave below stands on the board beside the figures that count it once, and leads to its rows', async ({
    office,
  }) => {
    const focal = await office.client('dau-moi')
    const { rows } = await focal.api.register.list.query({ search: '2.11-01', organisation: 'bt.tp' })
    const of = { assignmentId: rows[0]?.assignmentId ?? '', version: rows[0]?.version ?? 0 }
    const to = { organisations: ['bt.tp.xa-vinh-hao'] }
    await focal.api.assignments.giveBelow.mutate({ ...of, to, words: 'Chuẩn bị nhân sự' })

    const desk = await office.enter('theo-doi', { at: '/dieu-hanh' })
    const below = desk.getByRole('region', { name: 'Việc giao xuống cấp dưới' })
    await stopsNobody(desk, () => below.waitFor())
    await desk.setViewportSize({ width: 1440, height: 900 })
    await below.getByRole('link', { name: '1', exact: true }).first().click()
    await desk.getByText('1 việc được giao').waitFor()
    await desk.getByRole('row', { name: /Vĩnh Hảo.*2\.11-01|2\.11-01.*Vĩnh Hảo/ }).waitFor()
  })

  test('withdrawing asks in words that name the task and the body', async ({ office }) => {
    const at = await taskOf(office, '2.11-02', 'Huyện ủy Phú Quý')
    const desk = await office.enter('theo-doi', { at })
    await choose(desk, 'Thu hồi')
    const question = form(desk, 'Thu hồi')
    await question.getByText(/^Thu hồi nhiệm vụ 2\.11-02 đã giao cho Huyện ủy Phú Quý\?/).waitFor()
    await question.getByLabel('Lý do thu hồi').fill('Theo Thông báo số 12-TB/TU')
    await question.getByRole('button', { name: 'Thu hồi' }).click()
    await desk.getByText('Đã thu hồi ngày 15/01/2024').first().waitFor()
  })
})
