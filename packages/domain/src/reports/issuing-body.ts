import type { OrganisationKind } from '../organisations/index.ts'

/** The body whose paper the report is, as the paper's head, number and signature need it. */
export interface IssuingBody {
  readonly code: string
  /** On the cut-off day: 'Ban Tổ chức Tỉnh ủy'. */
  readonly name: string
  readonly kind: OrganisationKind
  /** The name of the direct superior, 'Tỉnh ủy Bình Thuận'; null where the paper's head names none. */
  readonly superior: string | null
  /** Where it is issued: 'Bình Thuận'. */
  readonly place: string
}
