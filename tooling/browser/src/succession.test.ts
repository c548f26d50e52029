import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { officeAt } from './office/own-office.ts'
import { stopsNobody } from './office/stops-nobody.ts'

/** The morning on which the bodies of the province have ended. */
const test = officeAt(new Date('2025-07-01T02:00:00Z'))

const confirm = (page: Page) =>
  page.getByRole('dialog').getByRole('button', { name: 'Xác nhận', exact: true }).click()

describe('what bodies that have ended leave behind', () => {
  test('posts wait for a person: one that may go to several is chosen for, the others move at once', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/ban-giao' })
    const posts = page.getByRole('region', { name: 'Chức danh của tổ chức đã kết thúc' })
    await posts.getByText(/^4 chức danh vẫn thuộc tổ chức đã kết thúc/).waitFor()
    await stopsNobody(page, () => posts.waitFor())

    const focal = posts.getByRole('listitem').filter({ hasText: 'Đầu mối Huyện ủy Tuy Phong' })
    expect(await focal.getByRole('button', { name: 'Chuyển' }).isDisabled()).toBe(true)
    await focal.getByRole('combobox').click()
    await page.getByRole('option', { name: /^Đảng ủy xã Tuy Phong/ }).click()
    await focal.getByRole('button', { name: 'Chuyển' }).click()
    await confirm(page)
    await focal.waitFor({ state: 'detached' })
    await posts.getByRole('button', { name: 'Chuyển cả 3 chức danh có một nơi tiếp nhận' }).click()
    await confirm(page)
    await posts.waitFor({ state: 'detached' })

    const bodyOf = async (post: 'dau-moi' | 'theo-doi' | 'lanh-dao') =>
      (await (await office.client(post)).api.session.show.query())?.organisation.code
    expect([await bodyOf('dau-moi'), await bodyOf('theo-doi'), await bodyOf('lanh-dao')]).toEqual([
      ...['ld.xa-tuy-phong', 'ld.btc', 'ld'],
    ])
  })

  test('work that was handed over says so on its page, with the way to where it goes on', async ({
    office,
  }) => {
    const desk = await office.client('theo-doi')
    const { bodies } = await desk.api.succession.queue.query({})
    const ended = bodies.find(({ body }) => body.code === 'bt.bnc')
    const { assignmentId = '', version = 0 } = ended?.rows[0] ?? {}
    const to = ended?.candidates[0]?.code ?? ''
    await desk.api.succession.confirm.mutate({ assignments: [{ assignmentId, version, to }] })

    const page = await office.enter('theo-doi', { at: `/nhiem-vu/${assignmentId}?full=true` })
    const ending = page.getByRole('region', { name: 'Kết thúc', exact: true })
    await ending
      .getByText(/^Từ 01\/07\/2025, việc này đã bàn giao cho Ban Nội chính Tỉnh ủy \(Tỉnh ủy Lâm Đồng\)/)
      .waitFor()
    await stopsNobody(page, () => ending.waitFor())
    await ending.getByRole('link').click()
    await page.waitForURL((url) => !url.pathname.includes(assignmentId))
    await page.getByRole('heading', { level: 1 }).waitFor()
    await ending.waitFor({ state: 'detached' })
  })
})
