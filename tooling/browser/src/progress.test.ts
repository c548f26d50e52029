import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

const phone = { width: 360, height: 740 }
const cardOf = (page: Page, code: string) => page.getByRole('article').filter({ hasText: code })

async function write(page: Page, code: string, words: string) {
  await cardOf(page, code)
    .getByRole('button', { name: `Cập nhật tiến độ: ${code}` })
    .tap()
  const form = page.getByRole('form', { name: 'Cập nhật tiến độ' })
  await form.getByLabel('Đã làm được gì').fill(words)
  return form
}

describe('progress from a telephone', () => {
  test('is kept while the connection is gone, sent by itself when it comes back, and recorded once', async ({
    office,
  }) => {
    const page = await office.enter('dau-moi', { ...phone, mayBeOffline: true })
    const form = await write(page, '2.11-00a', 'Đã tổ chức hội nghị quán triệt')
    await page.context().setOffline(true)
    await form.getByRole('button', { name: 'Ghi cập nhật' }).tap()
    await page
      .getByText('1 cập nhật tiến độ (2.11-00a) đang giữ trên máy này, sẽ tự gửi khi có mạng.')
      .waitFor()
    await page.context().setOffline(false)
    await page.getByText('Đã ghi cập nhật tiến độ.').waitFor()
    await page.getByText('đang giữ trên máy này').waitFor({ state: 'hidden' })

    await cardOf(page, '2.11-00a').getByRole('link').tap()
    const entries = page
      .getByRole('region', { name: 'Quá trình' })
      .getByText('Đã tổ chức hội nghị quán triệt')
    await entries.first().waitFor()
    expect(await entries.count()).toBe(1)
  })

  test('that was begun is there again after the page died, and gone once it is given up', async ({
    office,
  }) => {
    const page = await office.enter('dau-moi', phone)
    await write(page, '2.11-01', 'Mới viết được một nửa')
    const again = await page.context().newPage()
    await page.close()
    await again.goto('/')
    const kept = async () => {
      await cardOf(again, '2.11-01').getByRole('button', { name: 'Cập nhật tiến độ: 2.11-01' }).tap()
      return again.getByRole('form', { name: 'Cập nhật tiến độ' })
    }
    const form = await kept()
    await form.getByText('Máy này còn giữ bản đang nhập dở; bạn có thể nhập tiếp.').waitFor()
    expect(await form.getByLabel('Đã làm được gì').inputValue()).toBe('Mới viết được một nửa')

    await form.getByRole('button', { name: 'Thôi' }).tap()
    await again.getByRole('dialog').getByRole('button', { name: 'Bỏ và rời đi' }).tap()
    expect(await (await kept()).getByLabel('Đã làm được gì').inputValue()).toBe('')
  })
})
