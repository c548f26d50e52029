import { describe } from 'vitest'
import { stopsNobody } from './office/stops-nobody.ts'
import { test } from './office/test.ts'
import { screens } from './screens.ts'

describe('nobody is stopped, in light and in dark, at a desk and on a telephone 360 pixels wide', () => {
  test('at the sign-in page', async ({ office }) => {
    const page = await office.arrive()
    await page.getByLabel('Tên đăng nhập').waitFor()
    await stopsNobody(page)
  })

  for (const { name, post, at, isThere } of screens)
    test(`on ${name}`, async ({ office }) => {
      const page = await office.enter(post, { at: await at(office) })
      await isThere(page)
      await stopsNobody(page, isThere)
    })
})
