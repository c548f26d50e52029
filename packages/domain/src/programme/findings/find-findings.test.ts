import { expect, it } from 'vitest'
import type { Block } from '../block.ts'
import { draftProgramme } from '../draft-programme.ts'
import { explainFinding } from './explain-finding.ts'

function findingsOf(...lines: (string | Pick<Block, 'kind' | 'text'>)[]) {
  const given = lines.map((line) =>
    typeof line === 'string' ? { kind: 'paragraph' as const, text: line } : line,
  )
  const text = given.map((block) => block.text).join('\n')
  let at = 0
  const blocks = given.map((block): Block => {
    const range = { from: at, until: at + block.text.length }
    at = range.until + 1
    return { ...block, range }
  })
  return draftProgramme({ text, blocks }).findings.map((finding) => ({
    ...finding,
    words: text.slice(finding.source.from, finding.source.until),
  }))
}

it('tells of two bodies that one label calls to lead, not of a class', () => {
  const about = (lead: string) =>
    findingsOf('II. NHIỆM VỤ', `1. Rà soát quy hoạch. Cơ quan chủ trì: ${lead}; thời gian: Quý I/2026.`)
  expect(about('Sở Xây dựng, Sở Tài chính').map(({ kind, message }) => [kind, message])).toEqual([
    ['two-leads', 'Nhiệm vụ II-01 ghi 2 cơ quan cùng chủ trì: Sở Xây dựng; Sở Tài chính.'],
  ])
  expect(about('Các sở, ban, ngành; UBND các xã')).toEqual([])
})

it('offers the list of a footnote that a task calls', () => {
  const [finding] = findingsOf('II. NHIỆM VỤ', '1. Sở Y tế ban hành các quy trình(1) trong quý I/2026.', {
    kind: 'footnote',
    text: '(1) Gồm: a) Quy trình tiếp nhận; b) Quy trình kiểm tra.',
  })
  expect(finding).toMatchObject({
    kind: 'footnote-list',
    mark: '(1)',
    entries: ['Quy trình tiếp nhận', 'Quy trình kiểm tra'],
  })
})

it('breaks the silence over a part that announces duties and gave none', () => {
  const filler =
    'Đây là phần thuyết minh dài dòng về bối cảnh, số liệu, nhận định chung của văn bản. '.repeat(5)
  const [finding] = findingsOf('IV. NHIỆM VỤ CỦA CÁC BÊN', filler, filler, filler)
  expect(finding).toMatchObject({ kind: 'nothing-read', words: 'NHIỆM VỤ CỦA CÁC BÊN' })
  expect(finding && explainFinding(finding, 'en')).toBe(
    'No task was read from the part “NHIỆM VỤ CỦA CÁC BÊN”; look at the original.',
  )
})

it('raises nothing about a notice of conclusions cited by its full name', () => {
  const findings = findingsOf(
    'II. NHIỆM VỤ',
    '1. Sở Y tế thực hiện Thông báo kết luận số 09/TB-VPCP ngày 11/01/2024 trong quý I/2026.',
  )
  expect(findings).toEqual([])
})
