import { expect, test } from 'vitest'
import { day } from '../days/index.ts'
import { type DocumentFacts, issuingLevelOf } from '../documents/index.ts'
import { type AwaitingTask, matchTrigger } from './match-trigger.ts'

/** Tasks that wait, in the programme's own words (III.2.1, III.2.4, III.2.6), and two in the words of other papers. */
const since = day('2023-04-01')
const tasks = {
  confidence: {
    trigger: 'có văn bản chỉ đạo của Ủy ban Thường vụ Quốc hội',
    text: 'Lãnh đạo việc lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với các chức danh do Hội đồng nhân dân bầu theo quy định của Luật Tổ chức chính quyền địa phương',
    cites: [],
    since,
  },
  rating: {
    trigger: 'Trung ương ban hành quy định mới thay thế quy định hiện hành',
    text: 'Nghiên cứu, tham mưu sửa đổi quy định của Ban Thường vụ Tỉnh ủy về kiểm điểm đánh giá xếp loại chất lượng hằng năm đối với tập thể, cá nhân cán bộ lãnh đạo quản lý, tổ chức đảng, đảng viên',
    cites: ['132-QĐ/TW'],
    since,
  },
  questioning: {
    trigger: 'có văn bản chỉ đạo của Trung ương',
    text: 'Tham mưu Ban Thường vụ Tỉnh ủy tổng kết Quy chế chất vấn trong Đảng',
    cites: [],
    since,
  },
  decree: { trigger: 'có Nghị định của Chính phủ', text: 'Sắp xếp tổ chức bộ máy các sở', cites: [], since },
  guidance: { trigger: 'có hướng dẫn của Bộ Nội vụ', text: 'Xây dựng vị trí việc làm', cites: [], since },
  numbered: {
    trigger: 'có văn bản thay thế Quy định số 96-QĐ/TW',
    text: 'Lấy phiếu tín nhiệm',
    cites: [],
    since,
  },
} satisfies Record<string, AwaitingTask>

function paper(type: string, symbol: string, issuer: string | null, subject: string | null): DocumentFacts {
  return {
    ...{ type, symbol, issuer, subject, number: /^\d+/.exec(symbol)?.[0] ?? null, term: null, date: null },
    level: issuingLevelOf(symbol, issuer),
  }
}
const newRating = paper(
  'Quy định',
  '124-QĐ/TW',
  'Bộ Chính trị',
  'về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
)
const otherRule = paper(
  'Quy định',
  '137-QĐ/TW',
  'Ban Bí thư',
  'về tổ chức bộ máy cơ quan tham mưu, giúp việc',
)
const notice = paper('Thông báo', '20-TB/TW', null, null)
const commission = paper('Hướng dẫn', '25-HD/BTCTW', 'Ban Tổ chức Trung ương', null)
const provincial = paper('Kế hoạch', '66-KH/TU', 'Tỉnh ủy', 'về tổng kết Quy chế chất vấn trong Đảng')
const assembly = paper('Nghị quyết', '96/2023/QH15', 'Quốc hội', 'về lấy phiếu tín nhiệm')
const standing = paper('Nghị quyết', '5/2023/UBTVQH15', 'Ủy ban Thường vụ Quốc hội', null)
const government = paper('Nghị định', '150/2025/NĐ-CP', 'Chính phủ', null)
const premier = paper('Chỉ thị', '13/CT-TTg', 'Thủ tướng Chính phủ', null)
const ministry = paper('Hướng dẫn', '4503/BNV', 'Bộ Nội vụ', null)
const replaced = paper('Quy định', '96-QĐ/TW', 'Bộ Chính trị', null)

test.each<[keyof typeof tasks, DocumentFacts, string | null, string]>([
  ['rating', newRating, 'strong', 'issuer type subject'],
  ['rating', otherRule, 'likely', 'issuer type'],
  ['rating', notice, 'possible', 'issuer'],
  ['rating', provincial, null, ''],
  ['rating', government, null, ''],
  ['questioning', notice, 'possible', 'issuer'],
  ['questioning', commission, 'possible', 'branch'],
  ['questioning', provincial, null, ''],
  ['confidence', standing, 'possible', 'issuer'],
  ['confidence', assembly, null, ''],
  ['confidence', newRating, null, ''],
  ['decree', government, 'likely', 'issuer type'],
  ['decree', premier, 'possible', 'issuer'],
  ['decree', newRating, null, ''],
  ['guidance', ministry, 'likely', 'issuer type'],
  ['guidance', commission, null, ''],
  ['numbered', replaced, 'strong', 'cited'],
])('what %s waits for, when %o comes: %s', (name, facts, strength, reasons) => {
  const match = matchTrigger(tasks[name], { facts, replaces: [] })
  expect(match?.strength ?? null).toBe(strength)
  expect(match?.reasons.map(({ kind }) => kind).join(' ') ?? '').toBe(reasons)
})

test('a document that replaces what the task cites is what a task for new rules waits for, whatever its subject', () => {
  const match = matchTrigger(tasks.rating, { facts: otherRule, replaces: ['132-QĐ/TW', '66-QĐ/TW'] })
  expect(match).toMatchObject({ strength: 'strong' })
  expect(match?.reasons).toContainEqual({ kind: 'replaces', symbols: ['132-QĐ/TW'] })
})

test('the nearer document scores higher, so that the list is ranked', () => {
  const score = (facts: DocumentFacts) => matchTrigger(tasks.rating, { facts, replaces: [] })?.score ?? 0
  expect(score(newRating)).toBeGreaterThan(score(otherRule))
  expect(score(otherRule)).toBeGreaterThan(score(notice))
})

test('the reason names the words both speak of', () => {
  const match = matchTrigger(tasks.rating, { facts: newRating, replaces: [] })
  const words = ['đánh giá xếp loại chất lượng hằng năm đối với tập thể cá nhân', 'kiểm điểm']
  expect(match?.reasons).toContainEqual({ kind: 'subject', words })
})

test.each([
  ['2023-03-31', null],
  ['2023-04-01', 'strong'],
])('a document of %s, for a task that has waited since 01/4/2023: %s', (date, strength) => {
  const facts = { ...newRating, date: day(date) }
  expect(matchTrigger(tasks.rating, { facts, replaces: [] })?.strength ?? null).toBe(strength)
})
