import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { archivePlan, laterArchivePlan } from './documents/archive-plan.ts'
import { test } from './office/own-office.ts'
import type { Client, Entrance, Office } from './office/test.ts'

/** Every test reads a plan of its own number: the same bytes again would open the same reading. */
let plans = 100

interface Plan {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

function plan(number = ++plans): Plan {
  return { name: `ke-hoach-${number}.txt`, mimeType: 'text/plain', buffer: Buffer.from(archivePlan(number)) }
}

async function read(page: Page, file: Plan = plan()): Promise<void> {
  await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
  await entries(page).first().waitFor()
}

async function openReading(office: Office, entrance: Entrance = {}): Promise<Page> {
  const page = await office.enter('theo-doi', { at: '/chuong-trinh', ...entrance })
  await read(page)
  return page
}

const entries = (page: Page) => page.locator('article[data-entry]')
const entry = (page: Page, code: string) =>
  page.getByRole('article', { name: `Nhiệm vụ ${code}`, exact: true })
const field = (page: Page, name: string) => page.locator(`[data-entry][data-picked] [data-field="${name}"]`)
const label = (page: Page, code: string) =>
  page.getByRole('button', { name: `Xem nhiệm vụ ${code}`, exact: true })
const tab = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) })
const codes = async (page: Page) => {
  const names = await entries(page).evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
  return names.map((name) => name?.replace('Nhiệm vụ ', ''))
}
const saved = (page: Page) => page.getByText('Mọi sửa đổi đã lưu').waitFor()

/** A file as a drag or the clipboard carries it. */
const carried = (page: Page, { name, buffer }: Plan) =>
  page.evaluateHandle(
    ([name, text]) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text ?? ''], name ?? '', { type: 'text/plain' }))
      return transfer
    },
    [name, buffer.toString()],
  )

/** Selects words of the document, as a person does with the mouse. */
const select = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const node = walker.currentNode
      const from = node.parentElement?.closest('[data-words]') ? (node.nodeValue ?? '').indexOf(wanted) : -1
      if (from >= 0) window.getSelection()?.setBaseAndExtent(node, from, node, from + wanted.length)
    }
  }, words)

describe('a directive is read in the console', () => {
  test('a file becomes a document beside its tasks, coloured and underlined as what each stretch was read as', async ({
    office,
  }) => {
    const page = await openReading(office)
    await page
      .getByRole('heading', { level: 1, name: /^Kế hoạch số \d+-KH\/TU thực hiện công tác lưu trữ/ })
      .waitFor()
    expect(await codes(page)).toEqual(['II-01', 'II-02', 'II-03', 'II-04', 'II-05'])
    const read = (kind: string) => page.locator(`[data-words][data-read="${kind}"]`).allTextContents()
    expect(await read('time')).toEqual([
      'trước ngày 31/3/2024',
      'trong quý III/2024',
      'hằng năm',
      'quý IV/2024',
    ])
    expect(await read('product')).toContain('Báo cáo kết quả số hóa')
    expect(await read('body')).toContain('Chi cục Văn thư - Lưu trữ')
    const lines = await page
      .getByRole('list', { name: 'Chú giải màu và nét gạch chân' })
      .locator('li')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).textDecorationStyle))
    expect(new Set(lines.slice(1)).size).toBe(5)
  })

  test('a press on either side marks the task on both and brings it into view', async ({ office }) => {
    const page = await openReading(office, { height: 560 })
    await label(page, 'II-05').click()
    await expect.poll(() => entry(page, 'II-05').getAttribute('aria-current')).toBe('true')
    await entry(page, 'II-01').getByRole('button').first().click()
    await expect.poll(() => label(page, 'II-01').getAttribute('data-picked')).toBe('true')
    await page.locator('[data-words]', { hasText: 'quý IV/2024' }).click()
    await expect.poll(() => entry(page, 'II-04').getAttribute('aria-current')).toBe('true')
    await page.reload()
    await expect.poll(() => entry(page, 'II-04').getAttribute('aria-current')).toBe('true')
  })

  test('each field says where it comes from and how sure it is; what is written in its place stands beside the printed words', async ({
    office,
  }) => {
    const page = await openReading(office)
    await label(page, 'II-02').click()
    await field(page, 'schedule').getByText('Ghi sau chữ “Thời gian hoàn thành”. (độ tin cậy 97 %)').waitFor()
    await page.getByRole('button', { name: 'Sửa Thời gian của II-02' }).click()
    const time = field(page, 'schedule').getByRole('textbox')
    await time.fill('sớm sớm')
    await page.getByText('Chưa hiểu thời gian này.').waitFor()
    expect(await page.getByRole('button', { name: 'Ghi', exact: true }).isDisabled()).toBe(true)
    await time.fill('trước ngày 30/9/2024')
    await page.getByText('Hạn cuối 30/09/2024.').waitFor()
    await time.press('Enter')
    await field(page, 'schedule').getByText('“trước ngày 30/9/2024” – Hạn cuối 30/09/2024.').waitFor()
    await field(page, 'schedule').getByText('Văn bản ghi: trong quý III/2024').waitFor()
    await saved(page)
    await page.reload()
    await field(page, 'schedule').getByText('Văn bản ghi: trong quý III/2024').waitFor()
  })

  test('tasks are merged, split, dropped and taken back, and nothing is lost', async ({ office }) => {
    const page = await openReading(office)
    await label(page, 'II-01').click()
    const bar = page.getByRole('toolbar', { name: /^Thao tác với nhiệm vụ/ })
    await bar.getByRole('button', { name: 'Gộp với mục sau' }).click()
    await page.getByText('Đã gộp thành một nhiệm vụ.').waitFor()
    expect(await entries(page).count()).toBe(4)
    await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => codes(page)).toEqual(['II-01', 'II-02', 'II-03', 'II-04', 'II-05'])

    await label(page, 'II-02').click()
    await bar.getByRole('button', { name: 'Tách' }).click()
    const cut = page.getByRole('slider', { name: 'Chỗ tách' })
    expect(await cut.getAttribute('aria-valuetext')).toMatch(/Phần sau: lắp đặt kho lạnh bảo quản phim, ảnh$/)
    await cut.press('Enter')
    await expect.poll(() => codes(page)).toEqual(['II-01', 'II-02a', 'II-02b', 'II-03', 'II-04', 'II-05'])
    expect(await label(page, 'II-02b').count()).toBe(1)

    await label(page, 'II-05').click()
    await bar.getByRole('button', { name: 'Bỏ' }).click()
    await page
      .getByRole('article', { name: 'Đã bỏ II-05' })
      .getByRole('button', { name: 'Khôi phục' })
      .click()
    await entry(page, 'II-05').waitFor()
  })

  test('every part of the reading is one press away on a screen of 1440, and is found again where it was left', async ({
    office,
  }) => {
    const page = await openReading(office, { width: 1440, height: 560 })
    const tops = await page
      .getByRole('tab')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
    expect(new Set(tops).size).toBe(1)
    const side = page.locator('[data-scroller]').last()
    const top = () => side.evaluate((one) => Math.round(one.scrollTop))
    await side.evaluate((one) => one.scrollTo(0, 120))
    await tab(page, 'Văn bản').click()
    await expect.poll(top).toBe(0)
    await tab(page, 'Nhiệm vụ').click()
    await expect.poll(top).toBe(120)
  })

  test('words that are selected in the document become a task', async ({ office }) => {
    const page = await openReading(office)
    await label(page, 'II-01').click()
    await page.keyboard.press('n')
    await page.getByText('Bôi đen một đoạn trong văn bản trước').waitFor()
    await select(page, 'Đưa công tác lưu trữ vào nền nếp.')
    await page.keyboard.press('n')
    await expect.poll(() => entries(page).count()).toBe(6)
    await page.getByText('Thêm tay').waitFor()
    await entries(page).filter({ hasText: 'Đưa công tác lưu trữ vào nền nếp.' }).waitFor()
  })

  test('an unknown body is matched once for every task, what is left is a list that leads to its place, and confirming gives out the work once', async ({
    office,
  }) => {
    const page = await openReading(office)
    await page.getByText('Còn 3 chỗ cần xử lý trước khi xác nhận').waitFor()
    await page.getByRole('button', { name: 'Xem chỗ còn lại' }).click()
    await page
      .getByRole('button', { name: '“Chi cục Văn thư - Lưu trữ” chưa có trong danh sách tổ chức' })
      .click()
    await page
      .getByLabel('Chọn cơ quan cho “Chi cục Văn thư - Lưu trữ”', { exact: true })
      .first()
      .fill('bao binh thuan')
    await page.getByRole('option', { name: 'Báo Bình Thuận' }).click()
    await page.keyboard.press('Escape')
    await page
      .locator('[data-body="Chi cục Văn thư - Lưu trữ"]')
      .getByRole('button', { name: 'Chọn', exact: true })
      .click()
    await page.getByText('Đã chọn: Báo Bình Thuận').waitFor()

    await tab(page, 'Văn bản').click()
    await page.getByRole('button', { name: '08/01/2024' }).click()
    await page.getByRole('button', { name: 'Chọn Tỉnh ủy Bình Thuận' }).click()
    await page.getByText('Sẵn sàng xác nhận').waitFor()
    await saved(page)

    const second = await page.context().newPage()
    await second.goto(page.url())
    await second.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    const question = page.getByRole('dialog', { name: 'Xác nhận và giao việc?' })
    await question
      .getByText(
        /^Kế hoạch số \d+-KH\/TU .* sẽ thành chương trình với 5 nhiệm vụ, 5 việc giao cho 3 cơ quan\.$/,
      )
      .waitFor()
    await question.getByText('Nhớ thêm 1 tên gọi khác của cơ quan, kể từ ngày nhận.').waitFor()
    await question.getByRole('button', { name: 'Xác nhận, giao việc' }).click()
    await page.waitForURL(/\/chuong-trinh\/[0-9a-f-]{36}/)
    await page.getByRole('tab', { name: 'Nhiệm vụ (5)' }).waitFor()

    await second.getByRole('button', { name: 'Xác nhận, giao việc' }).click()
    await second.waitForURL(/\/chuong-trinh\/[0-9a-f-]{36}/)
    expect(new URL(second.url()).pathname).toBe(new URL(page.url()).pathname)
    const desk = await office.client('theo-doi')
    const programmes = await desk.api.programmes.list.query({})
    const ours = programmes.filter(({ document }) => document.symbol === `${plans}-KH/TU`)
    expect(ours.map(({ tasks }) => tasks)).toEqual([5])
  })

  test('names that nobody of the register bears are kept as printed at once, after asking, and taken back at once', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    const { buffer, ...file } = plan()
    const foreign = buffer
      .toString()
      .replace('Trường Chính trị tỉnh', 'Trung tâm Tư liệu Cực Nam')
      .replaceAll('Chi cục Văn thư - Lưu trữ', 'Hội Sử học Cực Nam')
    await read(page, { ...file, buffer: Buffer.from(foreign) })
    await tab(page, 'Cơ quan').click()
    const outside = page.locator('[data-body]').filter({ hasText: 'không giao qua hệ thống' })
    await page.getByRole('button', { name: 'Giữ như in 2 tên không có gợi ý' }).click()
    const question = page.getByRole('dialog', { name: 'Giữ như in 2 tên không có gợi ý' })
    await question.getByText(/Trung tâm Tư liệu Cực Nam/).waitFor()
    await question.getByRole('button', { name: 'Giữ như in', exact: true }).click()
    await page.getByText('Giữ như in 2 tên cơ quan').waitFor()
    await expect.poll(() => outside.count()).toBe(2)
    await page.getByRole('alert').getByRole('button', { name: 'Hoàn tác' }).click()
    await expect.poll(() => outside.count()).toBe(0)
    await saved(page)
  })
})

describe('the keyboard alone', () => {
  test('goes through tasks, edits, accepts, merges, splits, drops and takes back', async ({ office }) => {
    const page = await openReading(office)
    const press = (...keys: string[]) =>
      keys.reduce((last, key) => last.then(() => page.keyboard.press(key)), Promise.resolve())
    await press('j', 'j', 'k')
    await expect.poll(() => entry(page, 'II-01').getAttribute('aria-current')).toBe('true')
    expect(await entry(page, 'II-01').evaluate((one) => one === document.activeElement)).toBe(true)

    await press('Enter')
    const words = field(page, 'text').getByRole('textbox')
    await words.waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Rà soát danh mục hồ sơ nộp lưu')
    await press('Control+Enter')
    await field(page, 'text').getByText('Rà soát danh mục hồ sơ nộp lưu').waitFor()
    await field(page, 'text')
      .getByText(/^Văn bản ghi: Rà soát, bổ sung/)
      .waitFor()

    await press('j', 'm')
    await expect.poll(() => entries(page).count()).toBe(4)
    await press('u')
    await expect.poll(() => entries(page).count()).toBe(5)
    await label(page, 'II-02').focus()
    await press('Enter', 's', 'ArrowRight', 'ArrowLeft', 'Enter')
    await expect.poll(() => entries(page).count()).toBe(6)
    await press('d')
    await page.getByRole('article', { name: 'Đã bỏ II-02a' }).waitFor()
    await press('d')
    await entry(page, 'II-02a').waitFor()
    await press('f')
    expect(await tab(page, 'Xem lại').getAttribute('aria-selected')).toBe('true')
    await press('?')
    await page.getByRole('dialog', { name: 'Phím tắt' }).getByText('Tách nhiệm vụ').waitFor()
    await press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
    await saved(page)
  })

  test('what is taken back is marked, so that the keys go on from there', async ({ office }) => {
    const page = await openReading(office)
    const isMarked = (code: string) =>
      expect.poll(() => entry(page, code).getAttribute('aria-current')).toBe('true')
    await page.keyboard.press('d')
    await page.getByText('Chọn một nhiệm vụ trước').waitFor()
    await page.keyboard.press('u')
    await page.getByText('Chưa có sửa đổi nào để hoàn tác.').waitFor()
    expect(await page.getByRole('alert').getByRole('button', { name: 'Ghi lên bản mới nhất' }).count()).toBe(
      0,
    )

    for (const key of ['j', 'j', 'j', 'm']) await page.keyboard.press(key)
    await expect.poll(() => entries(page).count()).toBe(4)
    await page.keyboard.press('u')
    await isMarked('II-03')
    await expect.poll(() => entry(page, 'II-03').evaluate((one) => one === document.activeElement)).toBe(true)
    await page.keyboard.press('j')
    await isMarked('II-04')

    await page.keyboard.press('d')
    await page.keyboard.press('m')
    await page.getByText('II-04 đã bỏ. Bấm d để khôi phục trước.').waitFor()
    await label(page, 'II-01').click()
    await saved(page)
    await page.keyboard.press('u')
    await isMarked('II-04')
  })

  test('o goes through what is open, each time to the very place, and leaves none out when one is settled', async ({
    office,
  }) => {
    // A name that no other claim has matched before.
    const name = 'Chi cục Lưu trữ - Văn thư'
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    const { buffer, ...file } = plan()
    const words = buffer.toString().replaceAll('Chi cục Văn thư - Lưu trữ', name)
    await read(page, { ...file, buffer: Buffer.from(words) })
    const held = (place: string) =>
      expect
        .poll(() => page.evaluate((place) => document.activeElement?.closest(place) !== null, place))
        .toBe(true)
    const [received, assigned] = ['[data-field="receivedOn"]', '[data-field="assignedBy"]']
    await page.keyboard.press('o')
    await held(received)
    await page.getByRole('button', { name: 'Chọn Tỉnh ủy Bình Thuận' }).waitFor()
    await page.keyboard.press('o')
    await held(assigned)
    await page.keyboard.press('o')
    await held(`[data-body="${name}"]`)
    await page.keyboard.press('o')
    await held(received)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByLabel('Ngày nhận văn bản').inputValue()).not.toBe('')
    await page.keyboard.press('o')
    await held(assigned)

    await page.keyboard.press('f')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('type')))
      .toBe('checkbox')
    await page.keyboard.press('Space')
    await page.getByRole('tabpanel').getByText('Đã xem', { exact: true }).waitFor()
    await page.keyboard.press('j')
    await entry(page, 'II-01').waitFor()

    await page.keyboard.press('o')
    await held(`[data-body="${name}"]`)
    await page.keyboard.press('Enter')
    await page.getByText('Còn 1 chỗ cần xử lý trước khi xác nhận').waitFor()
    await page.keyboard.press('o')
    await held(assigned)
    await page.keyboard.press('Enter')
    await page.getByText('Sẵn sàng xác nhận').waitFor()
    await saved(page)
    await page.keyboard.press('o')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Xác nhận')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Xác nhận và giao việc?' }).waitFor()
  })

  test('steps through the tasks that the list is narrowed to, and Escape gives the keys back', async ({
    office,
  }) => {
    const page = await openReading(office)
    await page.getByRole('searchbox', { name: 'Lọc nhiệm vụ' }).fill('van phong tinh uy')
    await expect.poll(() => codes(page)).toEqual(['II-01', 'II-05'])
    for (const key of ['Escape', 'j', 'j']) await page.keyboard.press(key)
    await expect.poll(() => entry(page, 'II-05').getAttribute('aria-current')).toBe('true')
  })

  test('a letter typed into a field is a letter', async ({ office }) => {
    const page = await openReading(office)
    const search = page.getByRole('searchbox', { name: 'Lọc nhiệm vụ' })
    await search.click()
    await page.keyboard.type('dams')
    expect(await search.inputValue()).toBe('dams')
    await search.fill('tap huan')
    await expect.poll(() => codes(page)).toEqual(['II-03'])
  })
})

describe('two people, one reading', () => {
  test('a change over an older state is not kept: it says who changed what, shows the words, and writes them again', async ({
    office,
  }) => {
    const page = await openReading(office, { mayBeRefused: true, mayBeOffline: true })
    const draftId = page.url().match(/dang-doc\/([0-9a-f-]+)/)?.[1] ?? ''
    // Not told of changes, as where the connection is bad.
    await page.route('**/api/changes', (call) => call.abort('internetdisconnected'))
    await page.reload()
    await label(page, 'II-03').click()
    await page.getByRole('button', { name: 'Sửa Sản phẩm của II-03' }).click()
    const product = field(page, 'deliverable').getByRole('textbox')
    await product.fill('Báo cáo kết quả tập huấn')

    const other = await office.client('theo-doi')
    const command = { type: 'drop-task', task: 't5' } as const
    await other.api.drafts.edit.mutate({ draftId, seen: 0, command })

    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    await product.press('Control+Enter')
    const refused = page.getByRole('alert').filter({ hasText: 'Người khác vừa sửa bản đọc này' })
    await refused.getByText('Bỏ II-05').waitFor()
    const isSeen = (notice: Element) => {
      const { left, top } = notice.getBoundingClientRect()
      return notice.contains(document.elementFromPoint(left + 20, top + 1))
    }
    await expect.poll(() => refused.evaluate(isSeen)).toBe(true)
    await refused.getByText(/^Chuyên viên theo dõi.*, 15\/01\/2024/).waitFor()
    await refused.getByText('II-03: “Báo cáo kết quả tập huấn”').waitFor()
    await page.getByRole('article', { name: 'Đã bỏ II-05' }).waitFor()
    expect(await field(page, 'deliverable').textContent()).toContain('Văn bản không nêu')

    await refused.getByRole('button', { name: 'Ghi lên bản mới nhất' }).click()
    await field(page, 'deliverable').getByText('Báo cáo kết quả tập huấn').waitFor()
    await saved(page)
    const { at } = await other.api.drafts.show.query({ draftId })
    expect(at?.sequence).toBe(2)
  })

  test('what the other changes appears within two seconds, and words that are being typed stay, with what stands there now', async ({
    office,
  }) => {
    const page = await openReading(office, { mayBeRefused: true })
    const draftId = page.url().match(/dang-doc\/([0-9a-f-]+)/)?.[1] ?? ''
    await label(page, 'II-03').click()
    await page.getByRole('button', { name: 'Sửa Sản phẩm của II-03' }).click()
    const product = field(page, 'deliverable')
    await product.getByRole('textbox').fill('Báo cáo kết quả')

    const other = await office.client('theo-doi')
    const edit = async (command: Parameters<Client['api']['drafts']['edit']['mutate']>[0]['command']) => {
      const seen = (await other.api.drafts.show.query({ draftId })).at?.sequence ?? 0
      await other.api.drafts.edit.mutate({ draftId, seen, command })
    }
    const soon = { timeout: 2000 }
    await edit({ type: 'drop-task', task: 't5' })
    await page.getByRole('article', { name: 'Đã bỏ II-05' }).waitFor(soon)
    await edit({ type: 'change-task', task: 't3', change: { deliverable: 'Kế hoạch tập huấn' } })
    await product.getByRole('status').getByText('Kế hoạch tập huấn').waitFor(soon)
    expect(await product.getByRole('textbox').inputValue()).toBe('Báo cáo kết quả')
    expect(await product.getByRole('button', { name: 'Ghi', exact: true }).isDisabled()).toBe(true)
    await product.getByRole('button', { name: 'Đã xem, ghi tiếp' }).click()

    await edit({ type: 'drop-task', task: 't3' })
    await page.getByText('Đã bỏ').first().waitFor(soon)
    await product.getByRole('button', { name: 'Ghi', exact: true }).click()
    await page.getByRole('alert').getByText('II-03: “Báo cáo kết quả”').waitFor()
  })

  test('confirming over an older state is refused with what changed, and the next press confirms what is there', async ({
    office,
  }) => {
    const page = await openReading(office, { mayBeRefused: true })
    const draftId = page.url().match(/dang-doc\/([0-9a-f-]+)/)?.[1] ?? ''
    await tab(page, 'Văn bản').click()
    await page.getByRole('button', { name: 'Hôm nay' }).click()
    await page.getByRole('button', { name: 'Chọn Tỉnh ủy Bình Thuận' }).click()
    await tab(page, 'Cơ quan').click()
    const open = page.locator('[data-body][data-open]')
    for (let left = await open.count(); left > 0; left -= 1)
      await open.first().getByRole('button', { name: 'Ngoài danh sách, giữ như in' }).click()
    await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
    const question = page.getByRole('dialog', { name: 'Xác nhận và giao việc?' })
    await saved(page)

    const other = await office.client('theo-doi')
    const seen = (await other.api.drafts.show.query({ draftId })).at?.sequence ?? 0
    await other.api.drafts.edit.mutate({ draftId, seen, command: { type: 'drop-task', task: 't4' } })
    await question.getByRole('button', { name: 'Xác nhận, giao việc' }).click()
    await question.getByRole('alert').getByText('Bỏ II-04').waitFor()
    await question.getByText('4 nhiệm vụ', { exact: false }).first().waitFor()
    await question.getByRole('button', { name: 'Xác nhận, giao việc' }).click()
    await page.getByRole('tab', { name: 'Nhiệm vụ (4)' }).waitFor()
  })

  test('leaving with words that were not kept asks first', async ({ office }) => {
    const page = await openReading(office)
    await label(page, 'II-03').click()
    await page.getByRole('button', { name: 'Sửa Nội dung của II-03' }).click()
    await field(page, 'text').getByRole('textbox').fill('Mới viết')
    await page.getByRole('link', { name: 'Điều hành' }).click()
    const question = page.getByRole('dialog', { name: 'Bỏ những gì vừa nhập?' })
    await question.getByRole('button', { name: 'Ở lại nhập tiếp' }).click()
    expect(await field(page, 'text').getByRole('textbox').inputValue()).toBe('Mới viết')
  })
})

describe('the way in', () => {
  test('the same file again opens the same reading', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    const file = plan()
    await read(page, file)
    const { pathname } = new URL(page.url())
    await page.goto('/chuong-trinh')
    await read(page, file)
    expect(new URL(page.url()).pathname).toBe(pathname)
  })

  test('a reading stands in the list with how far it is until it is put away', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    const file = plan()
    await read(page, file)
    await page.getByRole('link', { name: 'Chương trình', exact: true }).click()
    const line = page.getByRole('listitem').filter({ hasText: file.name })
    await line.getByText(/còn \d chỗ cần xử lý/).waitFor()
    await line.getByRole('link').click()
    await page.getByRole('button', { name: 'Thêm thao tác' }).click()
    await page.getByRole('menuitem', { name: 'Bỏ bản đọc' }).click()
    const question = page.getByRole('dialog', { name: 'Bỏ bản đọc này?' })
    await question.getByRole('button', { name: 'Bỏ bản đọc' }).click()
    await page.waitForURL(/\/chuong-trinh$/)
    await expect.poll(() => line.count()).toBe(0)
  })

  test('a file may be dropped anywhere on the page', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
    const data = await carried(page, plan())
    await page.dispatchEvent('main', 'dragover', { dataTransfer: data })
    await page.getByText('Thả tệp vào đây để đọc').waitFor()
    await page.dispatchEvent('main', 'drop', { dataTransfer: data })
    await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
  })

  test('a copied file may be pasted into the page', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
    const data = await carried(page, plan())
    await page.evaluate(
      (clipboardData) =>
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true })),
      data,
    )
    await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
    await entries(page).first().waitFor()
  })

  test('several files are taken in one after another: they stand in the list, and each that is not taken says why', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
    const [first, second] = [plan(), plan()]
    const empty = { name: 'rong.docx', mimeType: 'text/plain', buffer: Buffer.alloc(0) }
    await page.locator('input[type=file]').setInputFiles([first, empty, second])
    await page.getByText('Đã nhận 2 tệp.').waitFor()
    await page.getByText('Tệp rong.docx không có nội dung.').waitFor()
    expect(new URL(page.url()).pathname).toBe('/chuong-trinh')
    for (const { name } of [first, second])
      await page.getByRole('listitem').filter({ hasText: name }).getByText('5 nhiệm vụ').waitFor()

    // One alone opens.
    await page.locator('input[type=file]').setInputFiles(plan())
    await page.waitForURL(/\/chuong-trinh\/dang-doc\//)
  })

  test('files dropped while another is on its way are sent too, whichever screen is open, and why one was not taken stays until it is closed', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
    const gate = Promise.withResolvers<void>()
    await page.route('**/api/drafts?*', async (route) => {
      await gate.promise
      await route.continue()
    })
    const [first, second] = [plan(), plan()]
    const empty = { name: 'trong.docx', mimeType: 'text/plain', buffer: Buffer.alloc(0) }
    await page.locator('input[type=file]').setInputFiles(first)
    await page
      .getByText('Đang gửi', { exact: false })
      .or(page.getByText('Đã gửi', { exact: false }))
      .waitFor()
    await page.locator('input[type=file]').setInputFiles([empty, second])
    await page.getByText('Tệp 1 trong 3.', { exact: false }).waitFor()
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor()
    gate.resolve()
    await page.getByText('1 tệp không nhận được.', { exact: false }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/van-ban')

    await page.getByRole('link', { name: 'Chương trình', exact: true }).click()
    for (const { name } of [first, second])
      await page.getByRole('listitem').filter({ hasText: name }).getByText('5 nhiệm vụ').waitFor()
    const why = page.getByRole('alert').filter({ hasText: 'Tệp trong.docx không có nội dung.' })
    await why.getByRole('button', { name: 'Đã xem, đóng lại' }).click()
    await why.waitFor({ state: 'detached' })
  })

  test('one directive alone does not draw whoever went on to another screen', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    await page.getByRole('button', { name: 'Đọc văn bản mới' }).waitFor()
    const gate = Promise.withResolvers<void>()
    await page.route('**/api/drafts?*', async (route) => {
      await gate.promise
      await route.continue()
    })
    await page.locator('input[type=file]').setInputFiles(plan())
    await page.getByRole('link', { name: 'Văn bản', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Văn bản' }).waitFor()
    gate.resolve()
    await page.getByText('Đã nhận 1 tệp.', { exact: false }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/van-ban')
  })

  test('a file that cannot be read is refused with a sentence that names it', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    const input = page.locator('input[type=file]')
    await input.setInputFiles({ name: 'rong.docx', mimeType: 'text/plain', buffer: Buffer.alloc(0) })
    await page.getByText('Tệp rong.docx không có nội dung.').waitFor()
    await input.setInputFiles({
      name: 'hong.docx',
      mimeType: 'text/plain',
      buffer: Buffer.from('không phải Word'),
    })
    await page.getByRole('alert').getByText('Không đọc được tệp hong.docx.', { exact: true }).waitFor()
  })

  test('a file that could not be read is taken off the list where it stands, and one without a head goes by its name', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
    const table = 'STT,Nhiệm vụ,Cơ quan chủ trì\n1,Sơ kết công tác lưu trữ năm 2024,Văn phòng Tỉnh ủy\n'
    await page.locator('input[type=file]').setInputFiles([
      { name: 'hong-nua.docx', mimeType: 'text/plain', buffer: Buffer.from('cũng không phải Word') },
      { name: 'bang-viec.csv', mimeType: 'text/csv', buffer: Buffer.from(table) },
    ])
    await page.getByRole('link', { name: 'bang-viec.csv' }).waitFor()
    await page.getByRole('button', { name: 'Bỏ hong-nua.docx khỏi danh sách' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ bản đọc' }).click()
    await expect.poll(() => page.getByRole('link', { name: 'hong-nua.docx' }).count()).toBe(0)
    await page.getByRole('link', { name: 'bang-viec.csv' }).click()
    await page.getByRole('heading', { level: 1, name: 'bang-viec.csv' }).waitFor()
  })

  test('a body that only delivers is not offered to read directives in', async ({ office }) => {
    const page = await office.enter('dau-moi', { at: '/chuong-trinh' })
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.getByRole('button', { name: 'Đọc văn bản mới' }).count()).toBe(0)
  })
})

/** A plan that has become a programme, without a browser. */
async function publish(office: Office, number: number): Promise<string> {
  const desk = await office.client('theo-doi')
  const fileName = `ke-hoach-${number}.txt`
  await desk.upload(`/api/drafts?fileName=${fileName}`, new TextEncoder().encode(archivePlan(number)))
  const line = async () => (await desk.api.drafts.list.query()).find(({ file }) => file.name === fileName)
  await expect.poll(async () => (await line())?.stage).toBe('read')
  const draftId = (await line())?.id ?? ''
  const { nodes } = await desk.api.organisations.tree.query({})
  const code = (name: string) => nodes.find((node) => node.name === name)?.code ?? ''
  const name = 'Chi cục Văn thư - Lưu trữ'
  const edit = (seen: number, command: Parameters<typeof desk.api.drafts.edit.mutate>[0]['command']) =>
    desk.api.drafts.edit.mutate({ draftId, seen, command })
  await edit(0, { type: 'match-body', name, organisations: [code('Báo Bình Thuận')] })
  const change = { receivedOn: '2024-01-10', assignedBy: code('Tỉnh ủy Bình Thuận') }
  await edit(1, { type: 'change-receipt', change })
  const { programmeId } = await desk.api.drafts.confirm.mutate({ draftId, seen: 2 })
  return programmeId
}

test('a new version shows what it changes and what that does to the work in hand, before it is confirmed', async ({
  office,
}) => {
  const number = ++plans
  const programmeId = await publish(office, number)
  const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
  await read(page, { ...plan(number), buffer: Buffer.from(laterArchivePlan(number)) })
  await tab(page, 'Còn lại').click()
  await page.getByRole('button', { name: 'Chưa chọn văn bản này có thay bản trước không' }).click()
  await page.getByRole('radio', { name: /^Thay Kế hoạch số .* \(nhận ngày 10\/01\/2024\)$/ }).check()

  await tab(page, 'Bản cũ').click()
  const kinds = page.getByRole('group', { name: 'Xem phần nào' })
  const compared = page.getByRole('tabpanel').getByRole('article')
  await kinds.getByRole('button', { name: /^Thay đổi\s*2$/ }).waitFor()
  const reworded = compared.filter({ hasText: 'sửa lời' })
  expect(await reworded.locator('del').allTextContents()).toEqual(['bổ sung '])
  expect(await reworded.locator('ins').allTextContents()).toEqual(['cập nhật '])
  const reDated = compared.filter({ hasText: 'đổi thời gian' })
  await reDated.getByText('Tiếp tục: Ban Tổ chức Tỉnh ủy').waitFor()
  await reDated.getByText('Hạn mới 30/06/2025; hạn ban đầu giữ nguyên trong quá trình').waitFor()
  await kinds.getByRole('button', { name: /^Thêm mới\s*1$/ }).click()
  await compared.getByText('Giao mới: Trường Chính trị tỉnh').waitFor()
  await kinds.getByRole('button', { name: /^Không còn\s*1$/ }).click()
  await compared.getByText('Thu hồi: Văn phòng Tỉnh ủy').waitFor()

  await tab(page, 'Văn bản').click()
  await page.getByRole('button', { name: 'Hôm nay' }).click()
  await page.getByRole('button', { name: 'Chọn Tỉnh ủy Bình Thuận' }).click()
  await page.getByRole('button', { name: 'Xem chỗ còn lại' }).click()
  await page.getByRole('button', { name: 'II-05: Sản phẩm cần xác nhận' }).click()
  await page.keyboard.press('a')
  await page.getByText('Sẵn sàng xác nhận').waitFor()
  await saved(page)
  await page.getByRole('button', { name: 'Xác nhận', exact: true }).click()
  const question = page.getByRole('dialog')
  await question.getByText('1 việc đổi thời gian, hạn ban đầu giữ nguyên').waitFor()
  await question.getByText('1 việc thu hồi, kèm lý do là bản mới của văn bản').waitFor()
  await question.getByRole('button', { name: 'Xác nhận, giao việc' }).click()
  await page.waitForURL(new RegExp(`/chuong-trinh/${programmeId}`))
})

test('a new version says of what nobody is chosen for yet that it is not given', async ({ office }) => {
  const number = ++plans
  await publish(office, number)
  const page = await office.enter('theo-doi', { at: '/chuong-trinh' })
  const foreign = laterArchivePlan(number).replace(
    'chủ trì: Trường Chính trị tỉnh',
    'chủ trì: Hội Sử học Cực Nam',
  )
  await read(page, { ...plan(number), buffer: Buffer.from(foreign) })
  await tab(page, 'Văn bản').click()
  await page.getByRole('radio', { name: /^Thay Kế hoạch số/ }).check()
  await tab(page, 'Bản cũ').click()
  await page
    .getByRole('group', { name: 'Xem phần nào' })
    .getByRole('button', { name: /^Thêm mới/ })
    .click()
  await page.getByText('Chưa giao được, cần chọn cơ quan: Hội Sử học Cực Nam').waitFor()
})
