import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

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

/** Claims that a screen stops nobody, in light and in dark, at a desk and on a telephone, and never has to be moved sideways. */
export async function stopsNobody(page: Page, isThere: (page: Page) => Promise<unknown> = async () => {}) {
  for (const { colorScheme, ...size } of looks) {
    await page.setViewportSize(size)
    await page.emulateMedia({ colorScheme })
    await page.locator(`html[data-mantine-color-scheme="${colorScheme}"]`).waitFor()
    await isThere(page)
    expect(await barriers(page)).toEqual([])
    expect(await sideways(page)).toBe(0)
  }
}
