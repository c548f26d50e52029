import { type LocalDate, writeDay } from '@dondoc/domain/days'
import type { FiguredTarget, FiguredValue } from '@dondoc/domain/reports'
import { bodyNames } from '@dondoc/domain/reports'
import { goalWords, targetStandingWords } from '@dondoc/domain/targets'
import ExcelJS from 'exceljs'
import { toBePrinted } from './to-be-printed.ts'
import { wrappedHeight } from './wrapped-height.ts'

/** The numbers to reach of a report as they are given to the workbook. */
interface ReportedTargets {
  readonly periodWords: string
  readonly asOf: LocalDate
  readonly codes: readonly string[]
  readonly targets: readonly FiguredTarget[]
}

/** Above it stand the sheet's title and the day of its figures. */
const headRow = 3

interface Column {
  readonly title: string
  /** In letters. */
  readonly width: number
  readonly of: (target: FiguredTarget) => string | number | Date | null
}

/** A report's numbers to reach as a workbook, a row for each number and body; figures are numbers and days are dates. */
export async function writeReportTargetsWorkbook(reported: ReportedTargets): Promise<Uint8Array> {
  const { periodWords, asOf, codes, targets } = reported
  const book = new ExcelJS.Workbook()
  const sheet = book.addWorksheet('Chỉ tiêu', {
    views: [{ state: 'frozen', xSplit: 2, ySplit: headRow }],
    ...toBePrinted(columns, headRow),
  })
  sheet.columns = columns.map(({ width }) => ({ width }))
  sheet.addRow([`Kết quả thực hiện các chỉ tiêu, báo cáo ${periodWords}`]).font = { bold: true, size: 13 }
  sheet.addRow([`Số liệu đến hết ngày ${writeDay(asOf)}. Mã số liệu: ${codes.join(', ')}`])
  const head = sheet.addRow(columns.map(({ title }) => title))
  head.font = { bold: true }
  for (const target of targets) {
    const cells = columns.map(({ of, width }) => ({ value: of(target), width }))
    const row = sheet.addRow(cells.map(({ value }) => value))
    const words = cells.filter(({ value }) => typeof value === 'string')
    const height = wrappedHeight(words.map(({ value, width }) => ({ words: String(value), width })))
    if (height) row.height = height
  }
  sheet.eachRow((row, line) => {
    if (line < headRow) return
    row.alignment = { wrapText: true, vertical: 'top' }
    row.eachCell((cell) => {
      if (cell.value instanceof Date) cell.numFmt = 'dd/mm/yyyy'
      cell.border = { bottom: { style: 'hair' } }
    })
  })
  sheet.autoFilter = {
    from: { row: headRow, column: 1 },
    to: { row: headRow + targets.length, column: columns.length },
  }
  return new Uint8Array(await book.xlsx.writeBuffer())
}

const columns: readonly Column[] = [
  { title: 'Chỉ tiêu', width: 44, of: ({ measure }) => measure },
  { title: 'Cơ quan, đơn vị', width: 34, of: ({ organisation }) => bodyNames(organisation) },
  { title: 'Chương trình', width: 34, of: ({ programme }) => programme },
  { title: 'Đơn vị tính', width: 11, of: ({ unit }) => unit },
  { title: 'Số liệu gốc', width: 11, of: ({ baseline }) => baseline?.value ?? null },
  { title: 'Kỳ gốc', width: 10, of: ({ baseline }) => baseline?.period ?? null },
  { title: 'Yêu cầu', width: 11, of: ({ operator }) => goalWords[operator] },
  { title: 'Chỉ tiêu cần đạt', width: 11, of: ({ value }) => value },
  { title: 'Đến ngày', width: 12, of: ({ by }) => by && dateOf(by) },
  { title: 'Số đo gần nhất', width: 11, of: ({ last }) => last?.value ?? null },
  { title: 'Kỳ của số đo', width: 10, of: ({ last }) => last && periodOf(last) },
  { title: 'Ngày của số đo', width: 12, of: ({ last }) => last && dateOf(last.on) },
  { title: 'Nguồn', width: 40, of: ({ last }) => last?.source ?? null },
  { title: 'Nơi ghi', width: 28, of: ({ last }) => last?.by ?? null },
  { title: 'Lộ trình tại ngày số đo', width: 12, of: ({ due }) => due },
  { title: 'Lộ trình tại ngày chốt', width: 12, of: ({ dueAtCutOff }) => dueAtCutOff },
  { title: 'Còn thiếu, còn vượt', width: 12, of: ({ gap }) => gap },
  { title: 'Đánh giá', width: 24, of: ({ standing }) => targetStandingWords[standing] },
]

function periodOf({ period, provisional }: FiguredValue): string {
  return provisional ? `${period} (số ước)` : period
}

function dateOf(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`)
}
