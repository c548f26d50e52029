import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'
import { screens } from './screens.ts'

/** What stops somebody, each with the places where. */
async function barriers(page: Page): Promise<string[]> {
  // Colours on their way from light to dark are neither.
  await page.waitForFunction(() => document.getAnimations().length === 0)
  await page.evaluate(axe.source)
  const found = await page.evaluate(() =>
    (window as Window & { readonly axe?: typeof axe }).axe?.run(document, { resultTypes: ['violations'] }),
  )
  if (!found || found.passes.length === 0) throw new Error('Nothing was examined.')
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    )
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

const looks = [
  { width: 1440, height: 900, colorScheme: 'light' },
  { width: 1440, height: 900, colorScheme: 'dark' },
  { width: 360, height: 740, colorScheme: 'light' },
] as const

describe('nobody is stopped, in light and in dark, at a desk and on a telephone 360 pixels wide', () => {
  test('at the sign-in page', async ({ office }) => {
    const page = await office.arrive()
    await page.getByLabel('Tên đăng nhập').waitFor()
    await holds(page)
  })

  for (const { name, post, at, isThere } of screens)
    test(`on ${name}`, async ({ office }) => {
      const page = await office.enter(post, { at: await at(office) })
      await isThere(page)
      await holds(page, isThere)
    })

  async function holds(page: Page, isThere: (page: Page) => Promise<unknown> = async () => {}) {
    for (const { colorScheme, ...size } of looks) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
      await isThere(page)
      expect(await barriers(page)).toEqual([])
      expect(await sideways(page)).toBe(0)
    }
  }
})
