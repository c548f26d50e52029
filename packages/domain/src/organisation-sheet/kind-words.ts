import { nameKey, type OrganisationKind, organisationKinds } from '../organisations/index.ts'

/** Kinds as sheets print and read them. */
export const kindWords: Readonly<Record<OrganisationKind, string>> = {
  central_committee: 'Trung ương',
  provincial_committee: 'Tỉnh ủy',
  standing_committee: 'Ban Thường vụ',
  advisory_agency: 'Cơ quan tham mưu',
  inspection_commission: 'Ủy ban kiểm tra',
  party_unit: 'Đơn vị sự nghiệp của Đảng',
  party_delegation: 'Đảng đoàn',
  party_civil_affairs_committee: 'Ban cán sự đảng',
  district_committee: 'Cấp ủy huyện',
  sector_committee: 'Đảng ủy trực thuộc',
  commune_committee: 'Cấp ủy xã',
  grassroots_committee: 'Đảng bộ cơ sở',
  grassroots_cell: 'Chi bộ cơ sở',
  section_committee: 'Đảng bộ bộ phận',
  cell: 'Chi bộ trực thuộc',
  peoples_council: 'Hội đồng nhân dân',
  peoples_committee: 'Ủy ban nhân dân',
  department: 'Sở, ngành',
  state_unit: 'Đơn vị nhà nước',
  court: 'Tòa án',
  procuracy: 'Viện kiểm sát',
  front: 'Mặt trận Tổ quốc',
  mass_organisation: 'Tổ chức chính trị - xã hội',
}

const byWords = new Map(organisationKinds.map((kind) => [nameKey(kindWords[kind]), kind]))

/** The kind that the words name, in any spelling; null where none. */
export function readKindWords(printed: string): OrganisationKind | null {
  return byWords.get(nameKey(printed)) ?? null
}
