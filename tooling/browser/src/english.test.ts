import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'
import { untilQuiet } from './office/until-quiet.ts'
import { screens } from './screens.ts'

const vietnamese = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i
/** Words that are Vietnamese in every language: the name of the console and of the language itself. */
const names = ['Đôn đốc', 'Tiếng Việt', 'Bình Thuận']

/** Every text that the page shows or says. */
const textsOf = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const said = ['aria-label', 'placeholder', 'title', 'alt'].flatMap((name) =>
      [...document.body.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name) ?? ''),
    )
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const shown: string[] = []
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement
      // A drawing has no lines of its own: a name is broken into parts of one text.
      const drawn = parent?.closest('svg text')
      if (parent && !['SCRIPT', 'STYLE', 'NOSCRIPT'].includes(parent.tagName))
        shown.push((drawn ? drawn.textContent : walker.currentNode.nodeValue) ?? '')
    }
    return [document.title, ...said, ...shown]
  })

/** Every Vietnamese text the server sent, the longest first. */
function collectData(page: Page): () => string[] {
  const sent = new Set<string>()
  const take = (value: unknown): void => {
    if (typeof value === 'string') for (const text of [value, ...value.split('\n')]) sent.add(tidy(text))
    else if (value !== null && typeof value === 'object') Object.values(value).forEach(take)
  }
  page.on('response', async (response) => {
    if (response.url().includes('/api/trpc')) take(await response.json().catch(() => null))
  })
  return () => [...sent].filter((text) => vietnamese.test(text)).sort((a, b) => b.length - a.length)
}

/** A whole document is shown in stretches, a drawn name may be cut short; of anything else, a part is not yet the data. */
const isStretchOf = (sent: string, text: string) =>
  (sent.length > 1000 && sent.includes(text)) || (text.endsWith('…') && sent.startsWith(text.slice(0, -1)))

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('in English no label stays Vietnamese; the words of directives and the names of bodies do', () => {
  for (const { name, post, at, isThere } of screens)
    test(`on ${name}`, async ({ office }) => {
      const page = await office.enter(post, { language: 'en' })
      await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor()
      const data = collectData(page)
      await page.goto(await at(office))
      await isThere(page)
      await untilQuiet(page)
      const known = [...data(), ...names]
      const left = new Set(
        (await textsOf(page))
          .map(tidy)
          .filter((text) => vietnamese.test(text) && !known.some((sent) => isStretchOf(sent, text)))
          .map((text) => known.reduce((rest, sent) => rest.replaceAll(sent, ''), text))
          .filter((rest) => vietnamese.test(rest)),
      )
      expect([...left]).toEqual([])
    })

  test('the switch turns the words at once and is remembered', async ({ office }) => {
    const page = await office.enter('theo-doi')
    await page.getByRole('button', { name: /^Chức danh: / }).click()
    await page.getByText('English', { exact: true }).click()
    await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.reload()
    await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor()
  })
})
