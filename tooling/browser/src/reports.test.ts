import { buffer } from 'node:stream/consumers'
import { strFromU8, unzipSync } from 'fflate'
import type { Download } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from './office/test.ts'

const bytesOf = async (download: Download) => new Uint8Array(await buffer(await download.createReadStream()))
const wordsOf = (bytes: Uint8Array | undefined) =>
  bytes !== undefined && strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())

describe('the reports of a quarter', () => {
  test('are asked for once, are made before one’s eyes, and come home one by one or all in a zip', async ({
    office,
  }) => {
    const page = await office.enter('theo-doi', { at: '/bao-cao' })
    await page.getByRole('combobox', { name: 'Năm' }).click()
    await page.getByRole('option', { name: '2023' }).click()
    await page.getByText('Quý', { exact: true }).click()
    await page.getByRole('combobox', { name: 'Phần của kỳ' }).click()
    await page.getByRole('option', { name: 'Quý 4' }).click()
    await page.getByRole('button', { name: 'Lập báo cáo' }).click()

    const run = page.getByRole('region', { name: 'Báo cáo quý IV năm 2023' })
    await run.getByText('Tải tất cả được khi mọi báo cáo đã lập xong.').waitFor()
    const progress = run.getByText(/^\d+\/32 báo cáo$/)
    const seen = new Set<string>()
    await expect
      .poll(
        async () => {
          const said = (await progress.textContent()) ?? ''
          seen.add(said)
          return said
        },
        { timeout: 60_000, interval: 100 },
      )
      .toBe('32/32 báo cáo')
    expect(seen.size).toBeGreaterThan(1)

    const body = 'Ban Dân vận Tỉnh ủy'
    const [one] = await Promise.all([
      page.waitForEvent('download'),
      run.getByRole('link', { name: `Tải về ${body}` }).click(),
    ])
    expect(one.suggestedFilename()).toMatch(/\.docx$/)
    expect(wordsOf(await bytesOf(one))).toContain('2.5-01')

    const [all] = await Promise.all([
      page.waitForEvent('download'),
      run.getByRole('link', { name: 'Tải tất cả (.zip)' }).click(),
    ])
    const files = Object.entries(unzipSync(await bytesOf(all)))
    expect(files).toHaveLength(32)
    for (const [name, bytes] of files) {
      expect(name).toMatch(/\.docx$/)
      expect(wordsOf(bytes)).toContain('<w:document')
    }
  }, 120_000)

  test('of a period that is not over are refused with a sentence', async ({ office }) => {
    const page = await office.enter('theo-doi', { at: '/bao-cao', mayBeRefused: true })
    await page.getByRole('combobox', { name: 'Năm' }).click()
    await page.getByRole('option', { name: '2024' }).click()
    await page.getByText('Cả năm', { exact: true }).click()
    await page.getByRole('button', { name: 'Lập báo cáo' }).click()
    await page.getByText('Kỳ này chưa kết thúc nên chưa chốt được số liệu. Chọn kỳ đã qua.').waitFor()
  })

  test('can be read by a body, but not asked for', async ({ office }) => {
    const page = await office.enter('dau-moi', { at: '/bao-cao' })
    await page.getByRole('heading', { name: 'Các lần lập' }).waitFor()
    expect(await page.getByRole('button', { name: 'Lập báo cáo' }).count()).toBe(0)
  })
})
