import { day, type LocalDate } from '@dondoc/domain/days'
import type { NewBody, StructureChange } from '@dondoc/domain/reorganisation'
import file from '../reorganisations.json' with { type: 'json' }
import { readKind } from './read-kind.ts'

/** A real decision on the structure, as far as its paper is known. */
export interface ProvinceDecision {
  readonly number: string | null
  readonly issuer: string | null
  readonly subject: string
  readonly effectiveOn: LocalDate
  readonly changes: readonly StructureChange[]
}

interface Recorded {
  readonly date: string
  readonly operation: string
  readonly from?: readonly string[]
  readonly into?: string
  readonly to?: RecordedBody
  readonly successors?: readonly string[]
  readonly each?: readonly Combined[]
}

interface RecordedBody {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly parent: string
}

interface Combined {
  readonly to: RecordedBody
  readonly from: readonly string[]
}

const twoLevels = '2025-07-01'
const records: readonly Recorded[] = file.reorganisations

/**
 * What really happened to the bodies of the programme, decision by decision and in an order in which none is left without a
 * superior: communes before districts, agencies before their committee. Numbers are given where they are known.
 */
export function provinceDecisions(): ProvinceDecision[] {
  const before = records.filter(({ date }) => date < twoLevels).map(toDecision)
  return [...before, ...mergerOfProvinces()]
}

function toDecision(record: Recorded): ProvinceDecision {
  const changes = [changeOf(record), ...newLeads(record)]
  return { ...paperOf(record), effectiveOn: day(record.date), changes }
}

function changeOf({ operation, from = [], into, to, successors = [] }: Recorded): StructureChange {
  if (operation === 'absorb' && into) return { type: 'absorb', codes: from, into }
  if (operation === 'merge' && to) return { type: 'merge', codes: from, into: newBody(to) }
  if (operation === 'establish' && to) return { type: 'establish', body: newBody(to) }
  if (operation === 'cease') return { type: 'cease', codes: from, successors }
  throw new Error(`No such operation as '${operation}' is known.`)
}

/** State bodies whose leading Party body ends are led by the one that takes its functions over (DOMAIN Rules 1.3). */
function newLeads({ operation, from = [], successors = [] }: Recorded): StructureChange[] {
  const [ledBy, other] = successors
  if (operation !== 'cease' || ledBy === undefined || other !== undefined) return []
  return from.flatMap((code): StructureChange[] => {
    const led = ledThrough[code]
    return led === undefined ? [] : [{ type: 'lead', code: led, ledBy }]
  })
}

const ledThrough: Readonly<Record<string, string>> = {
  'bt.bcs-ubnd': 'bt.ubnd',
  'bt.bcs-tand': 'bt.tand',
  'bt.bcs-vksnd': 'bt.vksnd',
  'bt.dd-hdnd': 'bt.hdnd',
  'bt.dd-mttq': 'bt.mttq',
}

function paperOf({ date, operation, from = [], into, to }: Recorded) {
  const paper = { number: null, issuer: null }
  if (into === 'bt.pt.phuong-lac-dao')
    return { ...paper, subject: 'Nhập phường Đức Thắng và phường Đức Nghĩa vào phường Lạc Đạo' }
  if (into === 'bt.pt.phuong-binh-hung')
    return { ...paper, subject: 'Nhập phường Hưng Long vào phường Bình Hưng' }
  if (date === '2025-02-03') return { ...paper, subject: `Thành lập ${to?.name} trên cơ sở hợp nhất hai ban` }
  if (operation === 'establish') return { ...decision2161, subject: `Thành lập ${to?.name}` }
  if (from.includes('bt.du-khoi'))
    return { ...decision2161, subject: 'Kết thúc hoạt động Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh' }
  if (from.includes('bt.bcs-ubnd'))
    return { ...paper, subject: 'Kết thúc hoạt động Ban Cán sự đảng Ủy ban nhân dân tỉnh' }
  return { ...paper, subject: 'Kết thúc hoạt động các đảng đoàn, ban cán sự đảng' }
}

const decision2161 = { number: '2161', issuer: 'Tỉnh ủy Bình Thuận' }

/** 1/7/2025: the new province, its communes, the end of the districts, and of the old province with all its bodies. */
function mergerOfProvinces(): ProvinceDecision[] {
  const communes = records.flatMap(({ each = [] }) => each)
  const effectiveOn = day(twoLevels)
  const paper = { number: null, issuer: null, effectiveOn }
  const established = records.flatMap(({ date, to }) => (date === twoLevels && to ? [newBody(to)] : []))
  return [
    {
      ...paper,
      issuer: 'Bộ Chính trị',
      subject: 'Thành lập Đảng bộ tỉnh Lâm Đồng trên cơ sở Đảng bộ các tỉnh Lâm Đồng, Bình Thuận, Đắk Nông',
      changes: [...established, ...agencies.map(([, agency]) => agency)].map((body) => ({
        type: 'establish',
        body,
      })),
    },
    { ...paper, subject: 'Thành lập đảng bộ xã, phường, đặc khu', changes: communeChanges(communes) },
    { ...paper, subject: 'Kết thúc hoạt động cấp huyện', changes: districtEndings(communes) },
    {
      ...paper,
      subject: 'Hợp nhất Đảng bộ tỉnh Bình Thuận vào Đảng bộ tỉnh Lâm Đồng',
      changes: [
        { type: 'cease', codes: ['bt.dai', 'bt.tct', 'bt.bao'], successors: [] },
        { type: 'cease', codes: ['bt.hdnd', 'bt.ubnd', 'bt.tand', 'bt.vksnd', 'bt.mttq'], successors: [] },
        ...agencies.map(([codes, { code }]): StructureChange => ({ type: 'absorb', codes, into: code })),
        { type: 'absorb', codes: ['bt'], into: 'ld' },
      ],
    },
  ]
}

/** Bodies of the new province that go on with the work of bodies of the same name or function (DOMAIN Rules 1.3). */
const agencies: readonly [readonly string[], NewBody][] = [
  [['bt.btv'], underNew('ld.btv', 'Ban Thường vụ Tỉnh ủy', 'standing_committee')],
  [['bt.btc'], underNew('ld.btc', 'Ban Tổ chức Tỉnh ủy', 'advisory_agency')],
  [['bt.bnc'], underNew('ld.bnc', 'Ban Nội chính Tỉnh ủy', 'advisory_agency')],
  [['bt.vp'], underNew('ld.vp', 'Văn phòng Tỉnh ủy', 'advisory_agency')],
  [['bt.btgdv'], underNew('ld.btgdv', 'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'advisory_agency')],
  [['bt.ubkt'], underNew('ld.ubkt', 'Ủy ban Kiểm tra Tỉnh ủy', 'inspection_commission')],
  [['bt.du-cqd', 'bt.doan'], underNew('ld.du-cqd', 'Đảng ủy các cơ quan Đảng tỉnh', 'sector_committee')],
  [['bt.du-ubnd'], underNew('ld.du-ubnd', 'Đảng ủy Ủy ban nhân dân tỉnh', 'sector_committee')],
  [['bt.du-qs', 'bt.du-bp'], underNew('ld.du-qs', 'Đảng ủy Quân sự tỉnh', 'sector_committee')],
  [['bt.du-ca'], underNew('ld.du-ca', 'Đảng ủy Công an tỉnh', 'sector_committee')],
]

function underNew(code: string, name: string, kind: NewBody['kind']): NewBody {
  return { code, name, kind, parent: 'ld', ledBy: null, group: null }
}

/** A commune that went into two is split; where one alone went into a new one whole, it is absorbed by it. */
function communeChanges(communes: readonly Combined[]): StructureChange[] {
  const parts = Map.groupBy(
    communes.flatMap(({ to, from }) => from.map((code) => ({ code, into: to.code }))),
    ({ code }) => code,
  )
  const isWhole = (code: string) => parts.get(code)?.length === 1
  const combined = communes.flatMap(({ to, from }): StructureChange[] => {
    const whole = from.filter(isWhole)
    if (whole.length > 1) return [{ type: 'merge', codes: whole, into: newBody(to) }]
    return [
      { type: 'establish', body: newBody(to) },
      { type: 'absorb', codes: whole, into: to.code },
    ]
  })
  const split = [...parts].filter(([code]) => !isWhole(code))
  return [
    ...combined,
    ...split.map(
      ([code, into]): StructureChange => ({ type: 'split', code, into: into.map((part) => part.into) }),
    ),
  ]
}

/** A district's open work goes to the new communes of its territory or up to the province; a person chooses. */
function districtEndings(communes: readonly Combined[]): StructureChange[] {
  const districts = records.flatMap(({ date, operation, from = [] }) =>
    date === twoLevels && operation === 'cease' ? from : [],
  )
  return districts.map((district) => ({
    type: 'cease',
    codes: [district],
    successors: [
      ...communes
        .filter(({ from }) => from.some((code) => code.startsWith(`${district}.`)))
        .map(({ to }) => to.code),
      'ld',
    ],
  }))
}

function newBody({ code, name, kind, parent }: RecordedBody): NewBody {
  return { code, name, kind: readKind(code, kind), parent, ledBy: null, group: null }
}
