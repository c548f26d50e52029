import type { Page } from 'playwright-core'

/** Waits until everything the screen asked for has come; the stream of changes never ends, so the network is never idle. */
export async function untilQuiet(page: Page): Promise<void> {
  await page
    .getByRole('status', { name: /^(Đang tải…|Loading…)$/ })
    .first()
    .waitFor({ state: 'detached' })
  await page.evaluate(async () => {
    const answers = () => performance.getEntriesByType('resource').length
    for (let seen = -1; seen !== answers(); await new Promise((resolve) => setTimeout(resolve, 500)))
      seen = answers()
  })
}
