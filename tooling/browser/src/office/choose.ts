import type { Page } from 'playwright-core'

/** Chooses an action on the open task: the button where it is the next useful thing, the menu's item where it is not. */
export async function choose(page: Page, action: string): Promise<void> {
  const bar = page.getByRole('toolbar', { name: 'Thao tác' })
  await bar.getByRole('button').first().waitFor()
  const next = bar.getByRole('button', { name: action, exact: true })
  if (await next.isVisible()) return next.click()
  await bar.getByRole('button', { name: 'Thao tác khác' }).click()
  await page.getByRole('menuitem', { name: action, exact: true }).click()
}
