import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/large-office.ts'

/** More than a screenful with what is kept ready above and below it, far fewer than all. */
const screenful = 60
const lines = (page: Page) => page.getByRole('treeitem')
const held = (page: Page) => page.getByRole('treeitem', { selected: true })
const heldName = async (page: Page) => (await held(page).getByRole('link').first().allInnerTexts())[0]?.trim()

async function openAll(page: Page): Promise<void> {
  await lines(page).first().waitFor()
  await page.getByRole('button', { name: 'Mở hết' }).click()
  await page.getByRole('tree').focus()
}

describe('a tree of twelve thousand bodies', () => {
  test('holds a screenful of lines, wherever it is scrolled', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await page.getByText('12165 tổ chức').waitFor()
    await openAll(page)
    for (const key of ['Home', 'End', 'PageUp']) {
      await page.keyboard.press(key)
      await held(page).waitFor()
      expect(await lines(page).count()).toBeLessThan(screenful)
    }
  })

  test('is walked by keys line by line, and to both ends', async ({ office }) => {
    const desk = await office.client('theo-doi')
    const { nodes } = await desk.api.organisations.tree.query({})
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await openAll(page)
    await page.keyboard.press('End')
    await expect.poll(() => heldName(page)).toBe(nodes.at(-1)?.name)
    await page.keyboard.press('Home')
    await expect.poll(() => heldName(page)).toBe(nodes[0]?.name)
    for (let press = 0; press < 150; press++) await page.keyboard.press('ArrowDown')
    await expect.poll(() => heldName(page)).toBe(nodes[150]?.name)
    const [tree, line] = [await page.getByRole('tree').boundingBox(), await held(page).boundingBox()]
    expect(tree && line && line.y >= tree.y && line.y + line.height <= tree.y + tree.height + 1).toBe(true)
  })

  test('opens the way to a body that a search found, and goes to it', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc' })
    await lines(page).first().waitFor()
    await page.getByLabel('Tìm tổ chức').fill('hoi moi 11999')
    await page.getByText('1 tổ chức khớp').waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => heldName(page)).toBe('Hội mới 11999')
    // Ten below each, counted from the top: 0, 1, 11, 119, 1199, 11999.
    expect(await held(page).getAttribute('aria-level')).toBe('6')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => heldName(page)).toBe('Hội mới 1199')
  })

  test('as a chart draws only what is near, though all is open', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/to-chuc?view=chart' })
    await openAll(page)
    await expect.poll(() => lines(page).count()).toBeGreaterThan(3)
    expect(await lines(page).count()).toBeLessThan(200)
    await page.keyboard.press('End')
    await held(page).waitFor()
    expect(await lines(page).count()).toBeLessThan(200)
  })
})
