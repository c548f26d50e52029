import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'
import type { Client } from './office/test.ts'

type PlanEdit = Parameters<Client['api']['plans']['edit']['mutate']>[0]['edit']

const content = (page: Page) => page.getByRole('region', { name: /^Nội dung \(/ })
const lines = (page: Page) => content(page).locator('[data-line]')
const step = async (page: Page, name: string) => {
  await page.getByRole('button', { name, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
}

describe("a body's own plan", () => {
  test('is drafted from its tasks, added to, put in order, submitted, returned, mended, approved by another post and printed', async ({
    office,
  }) => {
    const focal = await office.enter('dau-moi', { at: '/ke-hoach', mayBeRefused: true })
    await focal.getByText('1 đơn vị phải lập kế hoạch, 1 đơn vị chưa lập.').waitFor()
    await focal.getByRole('button', { name: 'Lập kế hoạch của Huyện ủy Tuy Phong' }).click()
    await focal.getByRole('heading', { name: 'Kế hoạch của Huyện ủy Tuy Phong' }).waitFor()
    // Its own eight tasks, none of them done.
    await expect.poll(() => lines(focal).count()).toBe(8)

    await focal.getByRole('button', { name: 'Thêm nội dung' }).click()
    const form = focal.getByRole('form', { name: 'Thêm nội dung' })
    await form.getByLabel('Nội dung').fill('Mở lớp bồi dưỡng cho cấp ủy cơ sở')
    await form.getByLabel('Thời gian thực hiện').fill('càng sớm càng tốt')
    await form.getByRole('button', { name: 'Lưu' }).click()
    await form.getByText(/Chưa hiểu “càng sớm càng tốt”/).waitFor()
    await form.getByLabel('Thời gian thực hiện').fill('trong quý II/2024')
    await form.getByRole('button', { name: 'Lưu' }).click()
    await expect.poll(() => lines(focal).count()).toBe(9)
    await lines(focal).last().getByText('hạn 30/06/2024').waitFor()

    await lines(focal).last().getByRole('button', { name: /^Sửa/ }).focus()
    await focal.keyboard.press('Alt+ArrowUp')
    await lines(focal).nth(7).getByText('Mở lớp bồi dưỡng').waitFor()
    await lines(focal).nth(7).getByRole('button', { name: /^Bỏ/ }).waitFor()

    await step(focal, 'Trình duyệt')
    await focal.getByText('Chờ duyệt', { exact: true }).waitFor()
    expect(await focal.getByRole('button', { name: 'Thêm nội dung' }).count()).toBe(0)
    expect(await focal.getByRole('button', { name: 'Duyệt', exact: true }).count()).toBe(0)

    const desk = await office.enter('theo-doi', { at: '/ke-hoach' })
    await desk.getByRole('button', { name: /^Chờ duyệt/ }).click()
    await desk.getByRole('link', { name: 'Huyện ủy Tuy Phong' }).click()
    await desk.getByRole('button', { name: 'Trả lại' }).click()
    await desk.getByLabel('Lý do').fill('Chưa phân công đơn vị bên dưới')
    await desk.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()

    await focal.getByText('Chưa phân công đơn vị bên dưới').first().waitFor()
    await lines(focal).first().getByRole('button', { name: /^Sửa/ }).click()
    const mending = focal.getByRole('form', { name: 'Sửa' })
    await mending.getByRole('combobox', { name: 'Đơn vị thực hiện' }).click()
    await focal.getByRole('option', { name: 'Đảng ủy xã Vĩnh Hảo' }).click()
    await mending.getByRole('button', { name: 'Lưu' }).click()
    await lines(focal).first().getByText('Đơn vị thực hiện: Đảng ủy xã Vĩnh Hảo').waitFor()
    await step(focal, 'Trình duyệt')

    await step(desk, 'Duyệt')
    await desk.getByRole('heading', { name: 'Các lần đã duyệt' }).waitFor()
    await lines(focal).first().getByRole('button', { name: 'Giao Đảng ủy xã Vĩnh Hảo' }).click()
    await focal.getByRole('dialog').getByRole('button', { name: 'Giao việc' }).click()
    await lines(focal).first().getByText('Đã giao Đảng ủy xã Vĩnh Hảo').waitFor()
  })

  test('that somebody else changed meanwhile is not overwritten: what changed is told, what was typed stays', async ({
    office,
  }) => {
    const other = await office.client('dau-moi')
    const { rows } = await other.api.plans.list.query({})
    const planId = rows[0]?.planId ?? ''
    const { version } = await other.api.plans.show.query({ planId })
    await other.api.plans.revise.mutate({ planId, version, reason: 'Bổ sung việc mới' })
    const page = await office.enter('dau-moi', { at: `/ke-hoach/${planId}`, mayBeRefused: true })
    const edit = async (change: PlanEdit) => {
      const { version } = await other.api.plans.show.query({ planId })
      await other.api.plans.edit.mutate({ planId, version, edit: change })
    }
    const purpose = page.getByRole('textbox', { name: 'Mục đích, yêu cầu' })
    const [alert, save] = [page.getByRole('alert'), page.getByRole('button', { name: 'Lưu' })]
    await purpose.fill('Quán triệt đến từng chi bộ')
    await edit({ type: 'write-purpose', words: 'Nơi khác ghi' })
    await save.click()
    await alert.getByText('Nơi khác ghi').waitFor()
    await alert.getByRole('button', { name: 'Tải lại, giữ chữ đã nhập' }).click()
    // What comes after that is told as well before it is overwritten.
    await edit({ type: 'write-purpose', words: 'Nơi khác ghi lần nữa' })
    await save.click()
    await alert.getByText('Nơi khác ghi lần nữa').waitFor()
    expect(await purpose.inputValue()).toBe('Quán triệt đến từng chi bộ')
    await page.getByRole('button', { name: 'Tải lại, giữ chữ đã nhập' }).click()
    await save.click()
    await save.waitFor({ state: 'detached' })
    expect((await other.api.plans.show.query({ planId })).purpose).toBe('Quán triệt đến từng chi bộ')
  })

  test('whose line somebody changes or drops while it is edited: only touched fields are sent, and no typed word goes', async ({
    office,
  }) => {
    const other = await office.client('dau-moi')
    const { rows } = await other.api.plans.list.query({})
    const planId = rows[0]?.planId ?? ''
    const plan = () => other.api.plans.show.query({ planId })
    const edit = async (change: PlanEdit) =>
      other.api.plans.edit.mutate({ planId, version: (await plan()).version, edit: change })
    const [first] = (await plan()).lines
    if (!first) throw new Error('The plan has no line.')
    const { id, task, text, responsible, schedulePhrase } = first
    const kept = { id, task: task?.id ?? null, text, responsible: responsible.code, schedulePhrase }
    const page = await office.enter('dau-moi', { at: `/ke-hoach/${planId}`, mayBeRefused: true })
    await lines(page).first().getByRole('button', { name: /^Sửa/ }).click()
    const form = page.getByRole('form', { name: 'Sửa' })
    const [words, save] = [form.getByLabel('Nội dung'), form.getByRole('button', { name: 'Lưu' })]
    await words.fill('Rà soát ở từng xã')
    await edit({ type: 'put-line', mends: true, line: { ...kept, deliverable: 'Báo cáo của nơi khác' } })
    await save.click()
    await form.getByText('Sản phẩm: Báo cáo của nơi khác').waitFor()
    await form.getByRole('button', { name: 'Tải lại, giữ chữ đã nhập' }).click()
    await expect.poll(() => form.getByLabel('Sản phẩm').inputValue()).toBe('Báo cáo của nơi khác')
    await save.click()
    await form.waitFor({ state: 'detached' })
    expect((await plan()).lines[0]).toMatchObject({
      ...{ text: 'Rà soát ở từng xã', deliverable: 'Báo cáo của nơi khác' },
    })

    await lines(page).first().getByRole('button', { name: /^Sửa/ }).click()
    await words.fill('Chữ đang gõ dở')
    await edit({ type: 'drop-line', line: id })
    const left = (await plan()).lines.length
    await page.getByRole('heading', { name: `Nội dung (${left})` }).waitFor()
    expect(await words.inputValue()).toBe('Chữ đang gõ dở')
    await save.click()
    await form.getByRole('button', { name: 'Tải lại, giữ chữ đã nhập' }).click()
    await save.click()
    await form.getByText(/Nội dung này không còn trong kế hoạch/).waitFor()
    expect((await plan()).lines).toHaveLength(left)
    await form.getByRole('button', { name: 'Thôi' }).click()
    await page.getByRole('button', { name: 'Bỏ và rời đi' }).click()
    await lines(page).first().getByRole('button', { name: /^Sửa/ }).waitFor()
    expect(await lines(page).count()).toBe(left)
  })

  test('keeps the reason that is typed for its return when somebody else decides first, and asks before it is lost', async ({
    office,
  }) => {
    const focal = await office.client('dau-moi')
    const { rows } = await focal.api.plans.list.query({})
    const planId = rows[0]?.planId ?? ''
    const { version } = await focal.api.plans.show.query({ planId })
    await focal.api.plans.submit.mutate({ planId, version })
    const page = await office.enter('theo-doi', { at: `/ke-hoach/${planId}`, mayBeRefused: true })
    await page.getByRole('button', { name: 'Trả lại' }).click()
    const reason = page.getByLabel('Lý do')
    await reason.fill('Chưa nêu sản phẩm')
    const desk = await office.client('theo-doi')
    const decision = { planId, version: version + 1, approved: false, reason: 'Nơi khác trả lại' } as const
    await desk.api.plans.decide.mutate(decision)
    await page.getByText('Nơi khác trả lại').first().waitFor()
    expect(await reason.inputValue()).toBe('Chưa nêu sản phẩm')
    await page.keyboard.press('Escape')
    await page.getByText('Bỏ những gì vừa nhập?').waitFor()
    await page.getByRole('button', { name: 'Ở lại nhập tiếp' }).click()
    expect(await reason.inputValue()).toBe('Chưa nêu sản phẩm')
  })

  test('is held against the programme: each count of the matrix opens as many rows', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/ke-hoach/doi-chieu' })
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    for (const kind of ['chưa lập kế hoạch', 'đơn vị tự đề ra']) {
      const chip = page
        .getByRole('group', { name: 'Loại' })
        .getByRole('button', { name: new RegExp(`^${kind}`) })
      const count = Number((await chip.textContent())?.replace(/\D/g, ''))
      expect(count).toBeGreaterThan(0)
      await chip.click()
      await expect.poll(() => page.getByRole('main').getByRole('listitem').count()).toBe(count)
    }
  })
})
