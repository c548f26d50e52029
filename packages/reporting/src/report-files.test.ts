import { unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { reportFileName } from './report-file-name.ts'
import { sampleBodyFigures, sampleConsolidatedFigures } from './testing/sample-figures.ts'
import { zipReports } from './zip-reports.ts'

const files = [
  { name: 'bao-cao-tong-hop-2023-Q4.docx', bytes: Uint8Array.of(1, 2, 3) },
  { name: 'bao-cao-2023-Q4-bt.btc-ban-to-chuc-tinh-uy.docx', bytes: Uint8Array.of(4, 5) },
]

it('names files so that a folder of them reads in plain letters and no two bodies share a name', () => {
  expect(reportFileName(sampleConsolidatedFigures())).toBe('bao-cao-tong-hop-2023-Q4.docx')
  expect(reportFileName(sampleBodyFigures('bt.btc'))).toBe('bao-cao-2023-Q4-bt.btc-ban-to-chuc-tinh-uy.docx')
})

it('names the days of a period that has no name without dots in a row', () => {
  const figures = sampleConsolidatedFigures()
  const { from, until } = figures.period
  const days = { ...figures, period: { ...figures.period, span: { kind: 'days', from, until } as const } }
  expect(reportFileName(days)).toBe('bao-cao-tong-hop-2023-10-01_2023-12-31.docx')
})

it('puts exactly the given files into one zip', () => {
  const held = unzipSync(zipReports(files))
  expect(Object.keys(held).sort()).toEqual(files.map((file) => file.name).sort())
  for (const { name, bytes } of files) expect(held[name]).toEqual(bytes)
})

it('gives the same zip for the same files', () => {
  expect(zipReports(files)).toEqual(zipReports(files))
})

it('refuses two files of one name instead of losing one', () => {
  expect(() => zipReports([...files, ...files])).toThrow('Two reports named bao-cao-tong-hop-2023-Q4.docx.')
})
