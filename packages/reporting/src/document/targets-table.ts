import { writeDay } from '@dondoc/domain/days'
import { bodyNames, type FiguredTarget, type FiguredValue } from '@dondoc/domain/reports'
import { goalWords, targetStandingWords } from '@dondoc/domain/targets'
import { capitalised, onOneLine } from './free-text.ts'
import { mostRowsPrinted } from './printed-limit.ts'
import type { Column, HeaderCell, Table } from './report-document.ts'
import { writeFigure, writeReckoned } from './write-figure.ts'
import { writeValuePeriod } from './write-value-period.ts'

interface Field {
  readonly name: string
  /** Millimetres in a body's own report, and in the appendix on all bodies. */
  readonly width: { readonly own: number; readonly all: number }
  readonly align: Column['align']
  readonly write: (row: FiguredTarget, index: number) => string
}

const fields: readonly Field[] = [
  { name: 'TT', width: { own: 9, all: 9 }, align: 'centre', write: (_, index) => String(index + 1) },
  {
    name: 'Chỉ tiêu',
    width: { own: 54, all: 42 },
    align: 'left',
    write: ({ measure }) => capitalised(onOneLine(measure)),
  },
  {
    ...{ name: 'Cơ quan, đơn vị', width: { own: 0, all: 33 }, align: 'left' },
    write: ({ organisation }) => bodyNames(organisation),
  },
  { name: 'Đơn vị tính', width: { own: 16, all: 13 }, align: 'centre', write: ({ unit }) => unit ?? '—' },
  {
    name: 'Số liệu gốc',
    width: { own: 24, all: 22 },
    align: 'centre',
    write: ({ baseline }) => inPeriod(baseline),
  },
  {
    ...{ name: 'Cần đạt', width: { own: 27, all: 25 }, align: 'centre' },
    write: ({ operator, value, by }) =>
      // Under 'Cần đạt' a number to be met exactly needs no word.
      `${operator === '=' ? '' : `${goalWords[operator]} `}${writeFigure(value, null)}${by ? ` đến ${writeDay(by)}` : ''}`,
  },
  {
    name: 'Số đo gần nhất',
    width: { own: 27, all: 24 },
    align: 'centre',
    write: ({ last }) => inPeriod(last),
  },
  {
    name: 'Ngày số liệu, nguồn, nơi ghi',
    width: { own: 38, all: 30 },
    align: 'left',
    write: ({ last }) => sourceOf(last),
  },
  {
    ...{ name: 'Lộ trình ngày số đo (ngày chốt)', width: { own: 20, all: 19 }, align: 'centre' },
    write: courseOf,
  },
  {
    ...{ name: 'Còn thiếu, còn vượt', width: { own: 15, all: 14 }, align: 'centre' },
    write: ({ gap }) => (gap === null ? '—' : writeFigure(gap, null)),
  },
  {
    ...{ name: 'Đánh giá', width: { own: 22, all: 21 }, align: 'left' },
    write: ({ standing }) => targetStandingWords[standing],
  },
]

/** Numbers to reach with what was measured, as many as go on paper: a body's own, or with the bodies' names those of all. */
export function targetsTable(targets: readonly FiguredTarget[], of: 'own' | 'all'): Table {
  const shown = fields.filter((field) => field.width[of] > 0)
  return {
    columns: shown.map((field) => ({ width: field.width[of], align: field.align })),
    header: [shown.map((field): HeaderCell => ({ text: field.name }))],
    rows: targets
      .slice(0, mostRowsPrinted)
      .map((row, index) => ({ cells: shown.map((field) => field.write(row, index)), weight: 'plain' })),
  }
}

/** '2,6 (năm 2023)'; a dash where nothing was recorded. */
function inPeriod(figure: FiguredValue | null): string {
  if (!figure) return '—'
  return `${writeFigure(figure.value, null)} (${writeValuePeriod(figure.period)}${figure.provisional ? ', số ước' : ''})`
}

/** '2 (2,25)': what the verdict goes by, and what is asked for by the cut-off day. */
function courseOf({ due, dueAtCutOff }: FiguredTarget): string {
  const [judged, atCutOff] = [due, dueAtCutOff].map((course) =>
    course === null ? null : writeReckoned(course),
  )
  if (!atCutOff) return judged ?? '—'
  return judged === atCutOff ? atCutOff : `${judged ?? '—'} (${atCutOff})`
}

function sourceOf(figure: FiguredValue | null): string {
  return figure ? `${writeDay(figure.on)}: ${onOneLine(figure.source)} (${figure.by} ghi)` : '—'
}
