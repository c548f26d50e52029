import { password } from '@dondoc/standalone/testing'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/own-office.ts'

async function signIn(page: Page, username: string, words: string) {
  await page.getByLabel('Tên đăng nhập').fill(username)
  await page.getByLabel('Mật khẩu', { exact: true }).fill(words)
  await page.getByRole('button', { name: 'Đăng nhập' }).click()
}

const refusal = (page: Page) => page.getByRole('alert')

describe('signing in', () => {
  test('a wrong password is answered with what to check, the right one with the board', async ({
    office,
  }) => {
    const page = await office.arrive({ mayBeRefused: true })
    await signIn(page, 'theo-doi', 'sai-mat-khau')
    await expect
      .poll(() => refusal(page).textContent())
      .toBe('Tên đăng nhập hoặc mật khẩu chưa đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt rồi thử lại.')
    expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe('theo-doi')
    await signIn(page, 'theo-doi', password)
    await page.getByRole('heading', { name: 'Điều hành', level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/dieu-hanh')
  })

  test('a focal officer begins at the own work, and a leader at the board', async ({ office }) => {
    const focal = await office.enter('dau-moi')
    await focal.getByRole('heading', { name: 'Việc của tôi', level: 1 }).waitFor()
    const leader = await office.enter('lanh-dao')
    await leader.getByRole('heading', { name: 'Điều hành', level: 1 }).waitFor()
  })

  test('five wrong passwords lock the account for a while, even for the right one, and say until when', async ({
    office,
  }) => {
    const page = await office.arrive({ mayBeRefused: true })
    for (let failure = 1; failure <= 5; failure += 1) {
      const answered = page.waitForResponse(/sign-in/)
      await signIn(page, 'quan-tri', `sai-lan-${failure}`)
      expect((await answered).status()).toBe(401)
    }
    await signIn(page, 'quan-tri', password)
    await expect
      .poll(() => refusal(page).textContent())
      .toMatch(
        /^Tài khoản tạm khóa đến \d\d\/\d\d\/\d{4} \d\d:\d\d vì nhập sai nhiều lần\. Thử lại sau giờ đó, hoặc báo người quản trị\.$/,
      )
  })

  test('signing out comes back to the sign-in page, whatever the address', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await page.getByRole('button', { name: /^Chức danh: / }).click()
    await page.getByRole('menuitem', { name: 'Đăng xuất' }).click()
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
    await page.goto('/nhiem-vu')
    await page.getByRole('button', { name: 'Đăng nhập' }).waitFor()
  })
})
