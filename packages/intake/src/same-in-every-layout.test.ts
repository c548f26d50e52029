import { draftProgramme } from '@dondoc/domain/programme'
import { deadlineOf } from '@dondoc/domain/schedules'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

interface Duty {
  readonly act: string
  readonly lead: string
  readonly partners: readonly string[]
  readonly time: string
}
type Layout = (duties: readonly Duty[]) => string

const bodies = [
  'Sở Nội vụ',
  'Công an tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy',
  'Bộ Chỉ huy Quân sự tỉnh',
  'Trung tâm Phục vụ hành chính công tỉnh',
  'Phòng Văn hóa - Xã hội',
  'Vụ Kế hoạch - Tài chính',
  'Kho bạc Nhà nước khu vực XII',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'UBND các xã, phường',
]
const acts = [
  'Số hóa hồ sơ lưu trữ của các xã sau sắp xếp',
  'Lắp đặt trạm quan trắc chất lượng nước mặt',
  'Phát động phong trào thi đua trồng cây phân tán',
]
const times: Readonly<Record<string, string | null>> = {
  'Quý III, năm 2026': '2026-09-30',
  'Trước ngày 15/6/2026': '2026-06-15',
  '10-11/2026': '2026-11-30',
  'Năm 2027': '2027-12-31',
  'Tháng 12 năm 2026': '2026-12-31',
  'Thường xuyên': null,
}
const list = (names: readonly string[]) => names.join('; ')
const withPartners = (d: Duty, label: string) =>
  d.partners.length > 0 ? [`${label}: ${list(d.partners)}`] : []

/** The same duties as offices print them; names of columns, labels and numbers differ as they do from one office to the next. */
const layouts: Readonly<Record<string, Layout>> = {
  'labelled lines under numbers': (duties) =>
    duties
      .map((d, i) =>
        [
          `${i + 1}. ${d.act}`,
          `- Đơn vị chủ trì: ${d.lead}`,
          ...withPartners(d, '- Đơn vị phối hợp'),
          `- Thời hạn: ${d.time}`,
        ].join('\n\n'),
      )
      .join('\n\n'),
  'labels in another order, numbers of two parts': (duties) =>
    duties
      .map((d, i) =>
        [
          `II.${i + 1}. ${d.act}.`,
          `+ Tiến độ: ${d.time};`,
          ...withPartners(d, '+ Cơ quan phối hợp'),
          `+ Trách nhiệm thực hiện: ${d.lead}.`,
        ].join('\n\n'),
      )
      .join('\n\n'),
  'labels in a bracket': (duties) =>
    duties
      .map((d, i) => {
        const said = [`Chủ trì: ${d.lead}`, ...withPartners(d, 'Phối hợp'), `Thời gian: ${d.time}`]
        return `${'abc'[i]}) ${d.act} (${said.join('; ')}).`
      })
      .join('\n\n'),
  'a table': (duties) => table(['Nhiệm vụ', 'Chủ trì', 'Phối hợp', 'Thời gian'], duties, rowOf),
  'a table whose product is finished': (duties) =>
    table(['Đầu việc', 'Sản phẩm hoàn thành', 'Cơ quan được giao', 'Phối hợp', 'Kỳ hạn'], duties, (d) => [
      d.act,
      'Báo cáo',
      ...rowOf(d).slice(1),
    ]),
  'a table whose merged head a copy lost': (duties) =>
    [
      'STT | Nội dung | Thời gian | Thực hiện',
      ' |  |  | Đơn vị chủ trì | Đơn vị phối hợp',
      ...duties.map((d, i) => [i + 1, d.act, d.time, d.lead, list(d.partners)].join(' | ')),
    ].join('\n'),
}
const rowOf = (d: Duty) => [d.act, d.lead, list(d.partners), d.time]

function table(names: readonly string[], duties: readonly Duty[], cells: (d: Duty) => readonly string[]) {
  const line = (words: readonly (string | number)[]) => `| ${words.join(' | ')} |`
  const rows = duties.map((d, i) => line([i + 1, ...cells(d)]))
  return [line(['TT', ...names]), line(['-', ...names.map(() => '-')]), ...rows].join('\n')
}

const duties = fc
  .tuple(fc.shuffledSubarray(bodies, { minLength: 9 }), fc.shuffledSubarray(acts, { minLength: 3 }))
  .chain(([names, works]) =>
    fc.tuple(
      ...works.map((act, i) =>
        fc.record({
          act: fc.constant(act),
          lead: fc.constant(names[i * 3] ?? ''),
          partners: fc.subarray(names.slice(i * 3 + 1, i * 3 + 3)),
          time: fc.constantFrom(...Object.keys(times)),
        }),
      ),
    ),
  )

it.each(Object.keys(layouts))('reads who holds a duty, with whom and until when, from %s', async (name) => {
  const print = layouts[name]
  await fc.assert(
    fc.asyncProperty(duties, async (given) => {
      const text = `KẾ HOẠCH\n\nCông tác năm 2026\n\nII. NHIỆM VỤ\n\n${print?.(given)}\n`
      const read = await readDocument('ke-hoach.txt', new TextEncoder().encode(text))
      if ('refused' in read) throw new Error(read.refused)
      const found = draftProgramme(read).tasks.map(({ lead, coordinating, schedule }) => ({
        lead,
        partners: coordinating,
        until: deadlineOf(schedule),
      }))
      expect(found).toEqual(
        given.map(({ lead, partners, time }) => ({
          lead: [lead],
          partners,
          until: times[time] ?? null,
        })),
      )
    }),
    { numRuns: 25 },
  )
})

const numbers = ['1. ', '1) ', '1/ ', '1- ', '1.', 'a) ', 'a)', '(a) ', 'II.1. ', '**1. ']
const signs = ['- ', '+ ', '• ', '– ', '− ', '* ', '-', '➢ ']
const endings = ['', ':', ' (cơ quan thường trực)', ', gồm các nhiệm vụ:']

it('reads whose duties stand under a heading, however numbers and signs are typed', async () => {
  const given = fc.record({
    number: fc.constantFrom(...numbers),
    sign: fc.constantFrom(...signs),
    ending: fc.constantFrom(...endings),
    holders: fc.shuffledSubarray(bodies, { minLength: 2, maxLength: 2 }),
    blankLines: fc.boolean(),
  })
  await fc.assert(
    fc.asyncProperty(given, async ({ number, sign, ending, holders, blankLines }) => {
      const parts = holders.flatMap((body, i) => [
        `${number.replace(/1(?=\D*$)|a(?=\))/u, (mark) => (i === 0 ? mark : mark === 'a' ? 'b' : '2'))}${body}${ending}${number.startsWith('**') ? '**' : ''}`,
        ...acts.map((act) => `${sign}${act}.`),
      ])
      const lines = ['KẾ HOẠCH', 'Công tác năm 2026', 'II. TỔ CHỨC THỰC HIỆN', ...parts]
      const text = lines.join(blankLines ? '\n\n' : '\n')
      const read = await readDocument('ke-hoach.md', new TextEncoder().encode(text))
      if ('refused' in read) throw new Error(read.refused)
      const expected = holders.flatMap((body) => acts.map((act) => [[body], `${act}.`]))
      expect(draftProgramme(read).tasks.map(({ lead, text: words }) => [lead, words])).toEqual(expected)
    }),
    { numRuns: 150 },
  )
})
