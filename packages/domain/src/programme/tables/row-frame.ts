import type { SectionFrame } from '../outline/section-frame.ts'
import type { TableRow } from './read-table.ts'

/** The headings over a row: its table among the appendices and the section row above it. */
export function frameOfRow({ section }: TableRow, table: number): SectionFrame {
  const appendix = table > 1 ? `PL${table}` : 'PL'
  return {
    labels: section?.label ? [appendix, section.label] : [appendix],
    heading: section?.title ?? '',
    purpose: 'assignments',
    bodies: [],
    named: null,
    fields: null,
    inSection: true,
  }
}
