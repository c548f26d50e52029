import type { FiguresRequest } from '@dondoc/domain/reports'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'

export type Paper = Pick<FiguresRequest, 'issuer' | 'recipients'>

/** Whose paper a report is and who receives it, by the names of the cut-off day. */
export function paperOf(
  report: { kind: 'body' | 'consolidated'; issuer: string; desk: string; assignedBy: string },
  organisations: OrganisationsOfDay,
): Paper {
  const { structure, nameOf, parentOf, boardOf } = organisations
  const superior = parentOf(report.issuer)
  const board = `${nameOf(boardOf(report.assignedBy))} (để báo cáo)`
  return {
    issuer: {
      code: report.issuer,
      name: nameOf(report.issuer),
      kind: structure.organisations.get(report.issuer)?.kind ?? 'department',
      superior: superior && nameOf(superior),
      place: placeOf(report.assignedBy, organisations),
    },
    recipients:
      report.kind === 'body'
        ? [board, nameOf(report.desk)]
        : [board, 'Các cơ quan, đơn vị được giao nhiệm vụ'],
  }
}

/** 'Tỉnh ủy Bình Thuận' issues its papers in Bình Thuận. */
function placeOf(committee: string, { nameOf }: OrganisationsOfDay): string {
  return nameOf(committee).replace(/^(Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Đảng ủy)\s+/u, '')
}
