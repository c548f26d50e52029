import { day } from '@dondoc/domain/days'
import type { FiguredTarget, FiguredValue, ReportFigures } from '@dondoc/domain/reports'
import { expect, test } from 'vitest'
import { renderReport } from '../render-report.ts'
import { sampleBodyFigures, sampleConsolidatedFigures } from '../testing/sample-figures.ts'
import { reportDocumentOf } from './report-document-of.ts'

const value = (told: Pick<FiguredValue, 'value' | 'period'> & { on: string }): FiguredValue => ({
  ...{ record: 'r', source: 'Báo cáo quản lý biên chế.', by: 'Đầu mối Ban Tổ chức', provisional: false },
  ...{ ...told, on: day(told.on) },
})
const fivePercent: FiguredTarget = {
  ...{
    programme: 'Chương trình hành động',
    programmeId: 'p',
    organisation: { code: 'bt.btc', name: 'Ban Tổ chức Tỉnh ủy' },
  },
  ...{ measure: 'tinh giản biên chế cán bộ, công chức', unit: '%', operator: '>=', value: 5 },
  ...{ by: day('2026-12-31'), baseline: value({ value: 0, period: '2021', on: '2021-12-31' }) },
  ...{
    last: value({ value: 1.2, period: '2023-H1', on: '2023-07-07' }),
    // From 0 at the end of 2021 to 5 at the end of 2026, 1826 days: 546 of them to 30/06/2023, 730 to the end of 2023.
    due: 1.4951,
    dueAtCutOff: 1.9989,
    gap: 3.8,
    standing: 'behind',
  },
}
const district: FiguredTarget = {
  ...fivePercent,
  ...{ organisation: { code: 'bt.tp', name: 'Huyện ủy Tuy Phong' }, baseline: null, last: null },
  ...{ due: null, dueAtCutOff: null, gap: null, standing: 'no_figure' },
}

const partsOf = (figures: ReportFigures) => {
  const { blocks, appendices } = reportDocumentOf(figures)
  const texts = blocks.flatMap((block) => (block.kind === 'table' ? [] : [block.text]))
  return { at: texts.indexOf('3. Kết quả thực hiện chỉ tiêu'), texts, appendices }
}

test('a report on all bodies says how they stand to the numbers, and lists each with its figure, day and source', () => {
  const { at, texts, appendices } = partsOf({
    ...sampleConsolidatedFigures(),
    targets: [fivePercent, district],
  })
  expect(texts[at + 1]).toBe(
    'Có 01 chỉ tiêu của 02 cơ quan, đơn vị, địa phương (mỗi chỉ tiêu được tính cho từng nơi): chậm so với lộ trình 01; chưa có số liệu 01. Số liệu từng chỉ tiêu tại Phụ lục III.',
  )
  const [label, rows] = [appendices[2]?.label, appendices[2]?.table.rows.map(({ cells }) => cells)]
  expect(label).toBe('PHỤ LỤC III')
  expect(rows).toEqual([
    [
      ...['1', 'Tinh giản biên chế cán bộ, công chức', 'Ban Tổ chức Tỉnh ủy', '%', '0 (năm 2021)'],
      ...['Ít nhất 5 đến 31/12/2026', '1,2 (6 tháng đầu năm 2023)'],
      '07/07/2023: Báo cáo quản lý biên chế (Đầu mối Ban Tổ chức ghi)',
      ...['1,5 (2)', '3,8', 'Chậm so với lộ trình'],
    ],
    [
      ...['2', 'Tinh giản biên chế cán bộ, công chức', 'Huyện ủy Tuy Phong', '%', '—'],
      ...['Ít nhất 5 đến 31/12/2026', '—', '—', '—', '—', 'Chưa có số liệu'],
    ],
  ])
})

test("a body's own report names no other body, and points at its second appendix", () => {
  const { at, texts, appendices } = partsOf({ ...sampleBodyFigures('bt.btc'), targets: [fivePercent] })
  expect(texts[at + 1]).toBe('Có 01 chỉ tiêu: chậm so với lộ trình 01. Số liệu từng chỉ tiêu tại Phụ lục II.')
  expect(appendices[1]).toMatchObject({ label: 'PHỤ LỤC II', subject: 'Kết quả thực hiện các chỉ tiêu' })
  expect(appendices[1]?.table.header[0]?.map(({ text }) => text)).not.toContain('Cơ quan, đơn vị')
})

test('a figure of the report before that was corrected since is told again, with what it was and why', () => {
  const corrected = [
    {
      kind: 'measured',
      period: '2023',
      was: 2.6,
      now: 2.1,
      record: 'r2',
      reason: 'Cộng nhầm.',
      on: day('2024-02-20'),
    },
  ] as const
  const { at, texts } = partsOf({ ...sampleConsolidatedFigures(), targets: [{ ...fivePercent, corrected }] })
  expect(texts.slice(at + 2, at + 4)).toEqual([
    'Sau báo cáo trước đã đính chính 01 số liệu chỉ tiêu; số liệu đã báo cáo được giữ nguyên, nay báo cáo lại như sau:',
    '- Ban Tổ chức Tỉnh ủy, tinh giản biên chế cán bộ, công chức, năm 2023: đã báo cáo 2,6 %; đúng là 2,1 % (đính chính ngày 20/02/2024: Cộng nhầm).',
  ])
})

const wrong = {
  kind: 'measured',
  ...{ period: '2023', was: 2.6, record: 'r2', reason: 'Ghi nhầm', on: day('2024-02-20') },
} as const

test.each([
  ['nay rút số liệu này', { now: null }],
  ['đúng là 2,1 %', { now: 2.1, rightDay: day('2024-02-19') }],
  ['đúng là 2,1 %, số liệu của năm 2022', { now: 2.1, rightPeriod: '2022' }],
  ['đúng là số liệu của năm 2022', { now: 2.6, rightPeriod: '2022' }],
  ['ngày số liệu đúng là 19/02/2024', { now: 2.6, rightDay: day('2024-02-19') }],
])('a corrected figure is told by what is right of it: %s', (right, by) => {
  const targets = [{ ...fivePercent, corrected: [{ ...wrong, ...by }] }]
  const { at, texts } = partsOf({ ...sampleConsolidatedFigures(), targets })
  expect(texts[at + 3]).toContain(`: đã báo cáo 2,6 %; ${right} (đính chính ngày 20/02/2024: Ghi nhầm).`)
})

test('figures that were frozen before targets were reported make the paper that they made', async () => {
  const { at, appendices } = partsOf(sampleBodyFigures('bt.btc'))
  expect([at, appendices.length, appendices[0]?.label]).toEqual([-1, 1, 'PHỤ LỤC'])
})

test.each(['own', 'all'])('the appendix is as wide as the others on its page: %s', (of) => {
  const figures = of === 'own' ? sampleBodyFigures('bt.btc') : sampleConsolidatedFigures()
  const { appendices } = partsOf({ ...figures, targets: [fivePercent] })
  const widths = appendices.map(({ table }) => table.columns.reduce((sum, { width }) => sum + width, 0))
  expect(widths.at(-1)).toBe(widths.at(-2))
})

test('the same figures give the same bytes', async () => {
  const figures = { ...sampleConsolidatedFigures(), targets: [fivePercent, district] }
  const [first, second] = [await renderReport(figures), await renderReport(figures)]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})
