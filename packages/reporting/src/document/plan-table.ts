import { writeDay } from '@dondoc/domain/days'
import type { PlanFiguresLine } from '@dondoc/domain/plans'
import { capitalised } from './free-text.ts'
import type { Table } from './report-document.ts'

/** Every line of a plan: what, by whom, when, with which product. */
export function planTable(lines: readonly PlanFiguresLine[]): Table {
  return {
    columns: [
      { width: 10, align: 'centre' },
      { width: 16, align: 'centre' },
      { width: 92, align: 'left' },
      { width: 44, align: 'left' },
      { width: 34, align: 'left' },
      { width: 22, align: 'centre' },
      { width: 34, align: 'left' },
    ],
    header: [
      [
        { text: 'TT' },
        { text: 'Mã' },
        { text: 'Nội dung' },
        { text: 'Đơn vị thực hiện' },
        { text: 'Thời gian thực hiện' },
        { text: 'Thời hạn' },
        { text: 'Sản phẩm' },
      ],
    ],
    rows: lines.map(({ code, text, responsible, schedulePhrase, deadline, deliverable }, index) => ({
      cells: [
        String(index + 1),
        code ?? '—',
        text,
        responsible,
        capitalised(schedulePhrase || '—'),
        deadline ? writeDay(deadline) : '—',
        deliverable ?? '—',
      ],
      weight: 'plain',
    })),
  }
}
