import { writeDay } from '@dondoc/domain/days'
import type { FigureRow } from '@dondoc/domain/reports'

/** 'Số 45-BC/BTCTU, ngày 20/12/2023, gửi Ban Thường vụ Tỉnh ủy'; the awaited product where none is proven; a dash where none is named. */
export function writeProduct({ product, task }: FigureRow): string {
  if (product) return `Số ${product.number}, ngày ${writeDay(product.date)}, gửi ${product.receiver}`
  return task.deliverable ?? '—'
}
