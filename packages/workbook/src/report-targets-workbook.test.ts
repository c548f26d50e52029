import { day } from '@dondoc/domain/days'
import type { FiguredTarget } from '@dondoc/domain/reports'
import ExcelJS from 'exceljs'
import { expect, it } from 'vitest'
import { writeReportTargetsWorkbook } from './report-targets-workbook.ts'

const target: FiguredTarget = {
  ...{ programme: 'Chương trình hành động', programmeId: 'p', measure: 'giảm biên chế', unit: '%' },
  ...{ operator: '>=', value: 5, by: day('2026-12-31'), organisation: { code: 'a', name: 'Đảng ủy A' } },
  ...{ baseline: null, due: 1.9989, dueAtCutOff: 1.9989, gap: 2.4, standing: 'on_course' },
  last: {
    ...{ record: 'r', value: 2.6, period: '2023', on: day('2024-01-12'), source: 'Báo cáo số 4' },
    ...{ by: 'Đầu mối Đảng ủy A', provisional: false },
  },
}

it("holds a report's numbers as numbers and its days as dates, under the code of its figures", async () => {
  const written = await writeReportTargetsWorkbook({
    ...{ periodWords: 'năm 2023', asOf: day('2023-12-31'), codes: ['DD-AAAA-BBBB'], targets: [target] },
  })
  const book = new ExcelJS.Workbook()
  await book.xlsx.load(written.buffer as ArrayBuffer)
  const sheet = book.worksheets[0]
  expect(sheet?.getCell('A2').value).toBe('Số liệu đến hết ngày 31/12/2023. Mã số liệu: DD-AAAA-BBBB')
  const names = sheet?.getRow(3).values as string[]
  const cell = (title: string) => sheet?.getRow(4).getCell(names.indexOf(title)).value
  expect(cell('Số đo gần nhất')).toBe(2.6)
  expect(cell('Ngày của số đo')).toEqual(new Date('2024-01-12T00:00:00Z'))
  expect(cell('Nơi ghi')).toBe('Đầu mối Đảng ủy A')
  expect(cell('Đánh giá')).toBe('Đúng tiến độ')
})
