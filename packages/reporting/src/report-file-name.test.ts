import { expect, it } from 'vitest'
import { reportFileName } from './report-file-name.ts'
import { sampleBodyFigures, sampleConsolidatedFigures } from './testing/sample-figures.ts'

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
