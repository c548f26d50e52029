import { bodyNames, type FiguredOrganisation, type FiguresRequest } from '@dondoc/domain/reports'
import type { OrganisationsOfDay } from '../organisations/organisations-of-day.ts'

export type Paper = Pick<FiguresRequest, 'issuer' | 'recipients'>

/** Names that a body's work bore earlier in the time that a paper speaks of. */
type NamesBefore = (code: string) => Pick<FiguredOrganisation, 'before'>

/**
 * Whose paper a report is and who receives it, by the names of the cut-off day; an assigning side that ended in the period is
 * named beside the one in its place.
 */
export function paperOf(
  report: { kind: 'body' | 'consolidated'; issuer: string; desk: string; assignedBy: string },
  organisations: OrganisationsOfDay,
  namesBefore: NamesBefore = () => ({}),
): Paper {
  const { structure, nameOf, parentOf, boardOf, inPlaceOf } = organisations
  const side = inPlaceOf(report.assignedBy)
  const superior = parentOf(report.issuer)
  const named = (code: string) => bodyNames({ name: nameOf(code), ...namesBefore(code) })
  const board = `${named(boardOf(side))} (để báo cáo)`
  return {
    issuer: {
      code: report.issuer,
      name: nameOf(report.issuer),
      kind: structure.organisations.get(report.issuer)?.kind ?? 'department',
      superior: superior && nameOf(superior),
      place: placeOf(side, organisations),
    },
    recipients:
      report.kind === 'body'
        ? [board, named(inPlaceOf(report.desk))]
        : [board, 'Các cơ quan, đơn vị được giao nhiệm vụ'],
  }
}

/** 'Tỉnh ủy Bình Thuận' issues its papers in Bình Thuận. */
function placeOf(committee: string, { nameOf }: OrganisationsOfDay): string {
  return nameOf(committee).replace(/^(Tỉnh ủy|Thành ủy|Huyện ủy|Thị ủy|Đảng ủy)\s+/u, '')
}
