import { day } from '@dondoc/domain/days'
import type { PlanFigures } from '@dondoc/domain/plans'
import { expect, test } from 'vitest'
import { planDocument } from './document/plan-document.ts'
import { planFileName } from './plan-file-name.ts'
import { renderPlan } from './render-plan.ts'

const figures: PlanFigures = {
  ...{ code: 'KH-AAAA-BBBB', edition: 1, issuedOn: day('2023-05-12') },
  issuer: {
    ...{ code: 'bt.tp', name: 'Huyện ủy Tuy Phong', kind: 'district_committee' },
    ...{ superior: 'Tỉnh ủy Bình Thuận', place: 'Bình Thuận' },
  },
  recipients: ['Ban Thường vụ Tỉnh ủy (để báo cáo)', 'Ban Tổ chức Tỉnh ủy'],
  programme: 'Chương trình hành động thực hiện Nghị quyết số 28-NQ/TW',
  ...{
    assignedBy: 'Tỉnh ủy Bình Thuận',
    purpose: 'Quán triệt đến từng chi bộ.\n\nPhân công rõ việc, rõ người',
  },
  lines: [
    {
      ...{ code: '2.11-03', text: 'Lấy phiếu tín nhiệm ở cấp xã', responsible: 'Đảng ủy xã Phú Lạc' },
      ...{ schedulePhrase: 'trước ngày 30/11/2023', deadline: day('2023-11-30'), deliverable: 'Báo cáo' },
    },
    {
      ...{ code: null, text: 'Mở lớp bồi dưỡng cho cấp ủy cơ sở', responsible: 'Huyện ủy Tuy Phong' },
      ...{ schedulePhrase: '', deadline: null, deliverable: null },
    },
  ],
}
const headings = ({ blocks }: ReturnType<typeof planDocument>) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))

test("a plan bears the Party's head, its own type and symbol, and ends as the guidance of its day asks", () => {
  const { head, title, blocks, closing } = planDocument(figures)
  expect(head).toMatchObject({ superior: 'TỈNH ỦY BÌNH THUẬN', issuer: 'HUYỆN ỦY TUY PHONG' })
  expect(head.number).toMatch(/-KH\/HU$/)
  expect(title.type).toBe('KẾ HOẠCH')
  // Hướng dẫn 36-HD/VPTW of 03/4/2018 ends papers with './.'; 05-HD/VPTW, from 27/5/2026, with a stop.
  expect(blocks.at(-1)).toMatchObject({ text: expect.stringMatching(/\.\/\.$/) })
  const later = planDocument({ ...figures, issuedOn: day('2026-06-01') }).blocks.at(-1)
  expect(later).toMatchObject({ text: expect.stringMatching(/[^/]\.$/) })
  expect(closing).toMatchObject({ authority: 'T/M HUYỆN ỦY', post: 'BÍ THƯ' })
})

test('its parts are numbered one after the other, and one with nothing to say is left out', () => {
  expect(headings(planDocument(figures))).toEqual([
    'I. MỤC ĐÍCH, YÊU CẦU',
    'II. NHIỆM VỤ ĐƯỢC GIAO THEO CHƯƠNG TRÌNH',
    'III. NHIỆM VỤ, GIẢI PHÁP CỦA HUYỆN ỦY TUY PHONG',
    'IV. TỔ CHỨC THỰC HIỆN',
  ])
  const bare = { ...figures, purpose: ' ', lines: figures.lines.slice(0, 1) }
  expect(headings(planDocument(bare))).toEqual([
    'I. NHIỆM VỤ ĐƯỢC GIAO THEO CHƯƠNG TRÌNH',
    'II. TỔ CHỨC THỰC HIỆN',
  ])
})

test('a line whose words say when, or lead up to a list, is printed as a whole sentence', () => {
  const [line] = figures.lines
  const said = (text: string, schedulePhrase: string) => {
    const { blocks } = planDocument({
      ...figures,
      lines: line ? [{ ...line, text, schedulePhrase, deliverable: null }] : [],
    })
    return blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []))
  }
  expect(said('Quán triệt Nghị quyết (từ tháng 4/2023).', 'từ tháng 4/2023')).toContain(
    '1. Quán triệt Nghị quyết (từ tháng 4/2023).',
  )
  expect(said('Thực hiện tốt các nội dung sau:', '')).toContain('1. Thực hiện tốt các nội dung sau.')
})

test('its appendix lists every line with who, when and which product', () => {
  const rows = planDocument(figures).appendices[0]?.table.rows.map(({ cells }) => cells)
  expect(rows).toEqual([
    [
      ...['1', '2.11-03', 'Lấy phiếu tín nhiệm ở cấp xã', 'Đảng ủy xã Phú Lạc'],
      ...['Trước ngày 30/11/2023', '30/11/2023', 'Báo cáo'],
    ],
    ['2', '—', 'Mở lớp bồi dưỡng cho cấp ủy cơ sở', 'Huyện ủy Tuy Phong', '—', '—', '—'],
  ])
})

test('a later edition says which it is, on the paper and in its file name', () => {
  expect(planDocument({ ...figures, edition: 2 }).title.subject).toContain('(sửa đổi, bổ sung lần 1)')
  expect(planFileName(figures)).toBe('ke-hoach-bt.tp-huyen-uy-tuy-phong.docx')
  expect(planFileName({ ...figures, edition: 2 })).toBe('ke-hoach-bt.tp-huyen-uy-tuy-phong-lan-2.docx')
})

test('the same figures give the same bytes', async () => {
  const [first, second] = [await renderPlan(figures), await renderPlan(figures)]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
})
