import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from './read-document.ts'

/** Texts that grow in one way each, where a rule that looks back or ahead without end would take its square. */
const shapes: Readonly<Record<string, (size: number) => string>> = {
  'many orders in prose': (n) =>
    'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh rà soát, hoàn thành trước ngày 15/6/2026.\n\n'.repeat(
      n / 92,
    ),
  'one paragraph of many duties': (n) =>
    `II. NHIỆM VỤ\n\n1. ${'Sở Y tế chủ trì rà soát hồ sơ; Công an tỉnh kiểm tra (hoàn thành trong năm 2026). '.repeat(n / 83)}`,
  'many days of one month': (n) =>
    `1. Trực ban các ngày 1${', ngày 2'.repeat(39)} tháng 6 năm 2026.\n\n`.repeat(n / 360),
  'one sentence of many names': (n) => `II. NHIỆM VỤ\n\n1. Giao ${'Sở Y tế, Sở Tài chính, '.repeat(n / 23)}`,
  'labelled lines for each item': (n) =>
    '1. Rà soát hồ sơ.\n- Cơ quan chủ trì: Sở Y tế.\n- Thời gian: Quý III/2026.\n'.repeat(n / 75),
  'one labelled line after many items': (n) =>
    `II. NHIỆM VỤ\n\n${'- Rà soát hồ sơ.\n'.repeat(n / 17)}Cơ quan chủ trì: Sở Y tế.`,
  'lead-ins that go on with their parts': (n) =>
    `II. NHIỆM VỤ\n\n${'Đề nghị Tỉnh bám sát các nghị quyết, trong đó tập trung:\n\n'.repeat(n / 60)}`,
  'one lead-in of many clauses': (n) =>
    `II. NHIỆM VỤ\n\nTỉnh cần ${'tập trung các nhiệm vụ, giải pháp, trong đó lưu ý, '.repeat(n / 51)}trong đó tập trung:`,
  'a long table': (n) =>
    `| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| --- | --- | --- | --- |\n${'| 1 | Rà soát hồ sơ | Sở Y tế | Quý III/2026 |\n'.repeat(n / 48)}`,
  'footnotes and those who call them': (n) =>
    `II. NHIỆM VỤ\n\n${'- Rà soát hồ sơ(1), (2).\n'.repeat(n / 60)}${'(1) Quyết định số 12/QĐ-UBND.\n'.repeat(n / 60)}`,
  'one sentence of many numbers': (n) =>
    `II. MỤC TIÊU\n\n- ${'Đến năm 2030 đạt 95% số hộ và 80% số xã, '.repeat(n / 42)}`,
  'one paragraph of many numbers': (n) =>
    `II. MỤC TIÊU\n\n- ${'Tỷ lệ hộ nghèo giảm còn 2 - 3%; đến năm 2030 trồng 1.500 ha rừng. '.repeat(n / 66)}`,
  'one sentence of many citations': (n) =>
    `Căn cứ ${'Quyết định số 12/QĐ-UBND ngày 01/02/2026 của UBND tỉnh; '.repeat(n / 57)}`,
  'brackets that never close': (n) => `II. NHIỆM VỤ\n\n1. Rà soát ${'('.repeat(n)}`,
  'heads of tables that never begin': (n) => 'STT\nB\nNhiệm vụ\nB\nCơ quan chủ trì\nA\nx\nB\n'.repeat(n / 37),
  'blank lines': (n) => `Kế hoạch${'\n'.repeat(n)}hết`,
  'blanks on one line': (n) => `Kế hoạch\n${' '.repeat(n)}hết`,
  'a number that never ends': (n) => `1. Sở Y tế ${'x/'.repeat(n / 2)}`,
  'full stops without end': (n) => `Kế hoạch ${'. '.repeat(n / 2)}`,
  'colons without end': (n) => `Đối với ${'a: '.repeat(n / 3)}`,
}

/** How long the file takes to be read, and its text to be drafted. */
async function timesOf(text: string): Promise<{ read: number; draft: number }> {
  const start = performance.now()
  const document = await readDocument('a.txt', new TextEncoder().encode(text))
  const read = performance.now() - start
  if ('refused' in document) throw new Error(document.refused)
  draftProgramme(document)
  return { read, draft: performance.now() - start - read }
}

it.each(Object.entries(shapes))(
  'reads %s in time that grows with their length',
  async (_, make) => {
    const [short, long] = [await timesOf(make(25_000)), await timesOf(make(200_000))]
    // Eight times the text: its square would be sixty-four times the work.
    expect(long.draft).toBeLessThan(short.draft * 24 + 1_000)
    expect(long.read).toBeLessThan(short.read * 24 + 1_000)
  },
  60_000,
)

it('reads a text of more paragraphs than one call takes arguments', async () => {
  const read = await readDocument('a.txt', new TextEncoder().encode('Rà soát.\n\n'.repeat(200_000)))
  if ('refused' in read) throw new Error(read.refused)
  expect(read.blocks).toHaveLength(200_000)
  expect(draftProgramme(read).tasks).toEqual([])
}, 60_000)
