import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { letterWidth, pdfFile, type TestPage } from '../testing/pdf-file.ts'

async function read(...pages: TestPage[]) {
  const document = await readDocument('van-ban.pdf', pdfFile(pages))
  if ('refused' in document) throw new Error(document.refused)
  for (const { text, range } of document.blocks)
    expect(document.text.slice(range.from, range.until)).toBe(text)
  return document.blocks
}
const briefly = async (...pages: TestPage[]) =>
  (await read(...pages)).map(({ kind, text, cell }) => [
    kind === 'cell' ? `${cell?.table} ${cell?.row} ${cell?.column}` : kind,
    text,
  ])

/** Lines of text below each other, the first of a paragraph indented, broken where the column is full. */
function column(top: number, ...paragraphs: string[]): NonNullable<TestPage['words']> {
  return paragraphs.flatMap(wrap).map(({ x, text }, i) => [x, top + i * 18, text])
}

function wrap(paragraph: string): { x: number; text: string }[] {
  const lines = [{ x: 100, text: '' }]
  for (const word of paragraph.split(' ')) {
    const last = lines.at(-1)
    if (last && last.x + (last.text.length + 1 + word.length) * 12 * letterWidth <= 532)
      last.text = `${last.text} ${word}`.trim()
    else lines.push({ x: 70, text: word })
  }
  return lines
}

const long =
  'Giao Sở Nội vụ chủ trì, phối hợp với các cơ quan, đơn vị liên quan tham mưu Ủy ban nhân dân tỉnh ban hành kế hoạch kiểm tra công tác cải cách hành chính năm 2026.'
const other =
  'Văn phòng theo dõi, đôn đốc việc thực hiện kế hoạch này và báo cáo kết quả định kỳ hằng quý với Thường trực Ủy ban nhân dân tỉnh để chỉ đạo.'

it('puts lines together into paragraphs by their indent, whatever the order they were drawn in', async () => {
  const words = column(100, long, other)
  expect(await briefly({ words: words.toReversed() })).toEqual([
    ['paragraph', long],
    ['paragraph', other],
  ])
})

it('goes on over a page, past its number and the running head', async () => {
  const words = column(0, long, other)
  const onPage = (number: number, top: number, from: number, until: number): TestPage => ({
    words: [
      [80, 40, `Kế hoạch cải cách hành chính, trang ${number}`],
      ...words.slice(from, until).map(([x, , text], i) => [x, top + i * 18, text] as const),
      [290, 780, String(number)],
    ],
  })
  expect(await briefly(onPage(1, 680, 0, 2), onPage(2, 80, 2, 4), onPage(3, 80, 4, words.length))).toEqual([
    ['paragraph', long],
    ['paragraph', other],
  ])
})

it('reads the halves of a letterhead, the title under it, and recipients beside the signature', async () => {
  const page: TestPage = {
    words: [
      [90, 60, 'ỦY BAN NHÂN DÂN'],
      [300, 60, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      [100, 76, 'TỈNH THỬ NGHIỆM'],
      [360, 76, 'Độc lập - Tự do - Hạnh phúc'],
      [90, 100, 'Số: 15/KH-UBND'],
      [330, 100, 'Thử Nghiệm, ngày 05 tháng 01 năm 2026'],
      [270, 140, 'KẾ HOẠCH'],
      ...column(180, long),
      [70, 400, 'Nơi nhận:'],
      [380, 400, 'TM. ỦY BAN NHÂN DÂN'],
      [70, 416, '- Như trên;'],
      [420, 416, 'CHỦ TỊCH'],
      [70, 432, '- Lưu: VT.'],
    ],
  }
  expect(await briefly(page)).toEqual([
    ['0 0 0', 'ỦY BAN NHÂN DÂN\nTỈNH THỬ NGHIỆM'],
    ['0 0 1', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'],
    ['0 1 0', 'Số: 15/KH-UBND'],
    ['0 1 1', 'Thử Nghiệm, ngày 05 tháng 01 năm 2026'],
    ['paragraph', 'KẾ HOẠCH'],
    ['paragraph', long],
    ['1 0 0', 'Nơi nhận:\n- Như trên;\n- Lưu: VT.'],
    ['1 0 1', 'TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH'],
  ])
})

/** The lines of a table with edges at these places. */
function grid(xs: readonly number[], ys: readonly number[]): NonNullable<TestPage['lines']> {
  const [left = 0, right = 0] = [xs[0], xs.at(-1)]
  const [top = 0, bottom = 0] = [ys[0], ys.at(-1)]
  return [...xs.map((x) => [x, top, x, bottom] as const), ...ys.map((y) => [left, y, right, y] as const)]
}
const xs = [50, 90, 350, 550]

it('reads a table by its lines, cells merged across included', async () => {
  const page: TestPage = {
    lines: [...grid(xs, [100, 130]), ...grid([50, 550], [130, 150]), ...grid(xs, [150, 190])],
    words: [
      [55, 120, 'TT'],
      [100, 120, 'Nhiệm vụ'],
      [360, 120, 'Chủ trì'],
      [60, 145, 'I. Thể chế'],
      [55, 165, '1'],
      [100, 165, 'Rà soát văn bản quy phạm pháp luật hiện'],
      [100, 181, 'hành của tỉnh'],
      [360, 165, 'Sở Tư pháp'],
    ],
  }
  expect(
    (await read(page)).map(({ text, cell }) => [cell?.row, cell?.column, cell?.columnSpan, text]),
  ).toEqual([
    [0, 0, 1, 'TT'],
    [0, 1, 1, 'Nhiệm vụ'],
    [0, 2, 1, 'Chủ trì'],
    [1, 0, 3, 'I. Thể chế'],
    [2, 0, 1, '1'],
    [2, 1, 1, 'Rà soát văn bản quy phạm pháp luật hiện hành của tỉnh'],
    [2, 2, 1, 'Sở Tư pháp'],
  ])
})

it('puts a table together again that pages cut, head repeated, a row in two', async () => {
  const head: NonNullable<TestPage['words']> = [
    [55, 120, 'TT'],
    [100, 120, 'Nhiệm vụ'],
    [360, 120, 'Chủ trì'],
  ]
  const ys = [100, 130, 160, 190]
  const first: TestPage = {
    lines: grid(xs, ys),
    words: [
      ...head,
      ...([
        [55, 150, '1'],
        [100, 150, 'Lập kế hoạch'],
        [360, 150, 'Sở Tài chính'],
      ] as const),
      ...([
        [55, 180, '2'],
        [100, 180, 'Tổng hợp, báo cáo'],
        [360, 180, 'Văn phòng'],
      ] as const),
    ],
  }
  const second: TestPage = {
    lines: grid(xs, ys),
    words: [
      ...head,
      ...([[100, 150, 'kết quả hằng năm']] as const),
      ...([
        [55, 180, '3'],
        [100, 180, 'Sơ kết'],
        [360, 180, 'Sở Nội vụ'],
      ] as const),
    ],
  }
  expect(await briefly(first, second)).toEqual([
    ...[
      ['0 0 0', 'TT'],
      ['0 0 1', 'Nhiệm vụ'],
      ['0 0 2', 'Chủ trì'],
    ],
    ...[
      ['0 1 0', '1'],
      ['0 1 1', 'Lập kế hoạch'],
      ['0 1 2', 'Sở Tài chính'],
    ],
    ...[
      ['0 2 0', '2'],
      ['0 2 1', 'Tổng hợp, báo cáo kết quả hằng năm'],
      ['0 2 2', 'Văn phòng'],
    ],
    ...[
      ['0 3 0', '3'],
      ['0 3 1', 'Sơ kết'],
      ['0 3 2', 'Sở Nội vụ'],
    ],
  ])
})

it('puts a row together that a page cut inside a name, in a table that letters number', async () => {
  const row = (y: number, ...texts: string[]) =>
    texts.flatMap((text, i) => (text ? [[[55, 100, 360][i] ?? 0, y, text] as const] : []))
  const ys = [100, 130, 160, 190]
  const [first, second] = [
    [row(120, 'TT', 'Nhiệm vụ', 'Chủ trì'), row(150, 'a)', 'Lập sổ', 'Sở Y tế'), row(180, 'b)', 'Họp', 'Sở')],
    [row(120, '', '', 'Tài chính'), row(150, 'c)', 'Sơ kết', 'Sở Nội vụ'), row(180, 'd)', 'Gửi', 'Xã')],
  ].map((rows): TestPage => ({ lines: grid(xs, ys), words: rows.flat() }))
  const texts = (await read(first ?? {}, second ?? {})).map(({ text }) => text)
  expect(texts.slice(6)).toEqual([
    ...['b)', 'Họp', 'Sở Tài chính'],
    ...['c)', 'Sơ kết', 'Sở Nội vụ'],
    ...['d)', 'Gửi', 'Xã'],
  ])
})

it('lets a merged cell reach on over the page', async () => {
  const merged = (top: string): TestPage => ({
    lines: [
      ...xs.map((x) => [x, 100, x, 190] as const),
      ...[100, 130, 190].map((y) => [xs[0] ?? 0, y, xs.at(-1) ?? 0, y] as const),
      [xs[0] ?? 0, 160, xs[2] ?? 0, 160],
    ],
    words: [
      ...[120, 150, 180].map((y, i) => [55, y, i === 0 ? 'TT' : String(i + (top === '' ? 2 : 0))] as const),
      ...[120, 150, 180].map((y, i) => [100, y, i === 0 ? 'Nhiệm vụ' : 'Rà soát'] as const),
      [360, 120, 'Chủ trì'],
      ...(top === '' ? [] : ([[360, 150, top]] as const)),
    ],
  })
  const holder = (await read(merged('Sở Nội vụ'), merged(''))).find(({ text }) => text === 'Sở Nội vụ')
  expect(holder?.cell).toMatchObject({ row: 1, column: 2, rowSpan: 4 })
})

it('marks the call of a footnote and sets the footnote apart', async () => {
  const text = 'Thực hiện quy định'
  const page: TestPage = {
    words: [
      [100, 100, text],
      [100 + text.length * 12 * letterWidth, 95, '1', 7],
      [100, 740, '1', 6],
      [105, 744, 'Quy định số 12-QĐ/TU', 10],
    ],
  }
  expect(await briefly(page)).toEqual([
    ['paragraph', 'Thực hiện quy định(1)'],
    ['footnote', '(1) Quy định số 12-QĐ/TU'],
  ])
})

it('composes marks, and joins a symbol that a line cut', async () => {
  const first = `Căn cứ Kế hoạch số 36/KH-`
  const page: TestPage = {
    words: [
      [70, 100, first.normalize('NFD')],
      [70, 118, 'UBND của tỉnh.'],
    ],
  }
  expect(await briefly(page)).toEqual([['paragraph', 'Căn cứ Kế hoạch số 36/KH-UBND của tỉnh.']])
})

it('says of a scan, a locked pdf and a damaged one what is wrong', async () => {
  const scan = pdfFile([{ picture: true, words: [[400, 40, 'Ký bởi: Văn phòng']] }, { picture: true }])
  expect(await readDocument('a.pdf', scan)).toMatchObject({ refused: 'scanned' })
  expect(await readDocument('a.pdf', pdfFile([{ words: [[70, 100, 'Kế hoạch']] }], true))).toMatchObject({
    refused: 'encrypted',
  })
  expect(await readDocument('a.pdf', pdfFile([{}]))).toMatchObject({ refused: 'no-text' })
  expect(await readDocument('a.pdf', new TextEncoder().encode('%PDF-1.7 rest of it is gone'))).toMatchObject({
    refused: 'unreadable',
  })
})

it('comes to an end where letters are printed over one another', async () => {
  const words = [
    [70, 100, 'Độc lập'],
    [150, 100, 'Tự'],
    [152, 100, 'do'],
  ] as const
  expect((await read({ words })).map(({ text }) => text.replaceAll(' ', '').length)).toEqual([10])
})

it.each([
  ['a syllable', ['phươn', 'g án'], 'phương án'],
  ['a syllable of three lines', ['Th', 'ườ', 'ng'], 'Thường'],
  ['a short name', ['UBMTT', 'Q'], 'UBMTTQ'],
  ['a date', ['12/20', '26'], '12/2026'],
  ['years', ['2026-', '2030'], '2026-2030'],
])('puts together %s that a cell of five letters broke', async (_, lines, words) => {
  expect(await inNarrowCell(lines)).toBe(words)
})

it.each([
  ['two syllables', ['trung', 'ương'], 'trung ương'],
  ['two short names', ['TTXVN', 'VOV'], 'TTXVN VOV'],
  ['a symbol and a word', ['NQ', 'ngày'], 'NQ ngày'],
  ['points of a law', ['a', 'c'], 'a c'],
  ['words of a line with room', ['phư', 'ờng'], 'phư ờng'],
  ['a count and a date', ['Đợt 1', '5/2026'], 'Đợt 1 5/2026'],
])('keeps %s of a cell apart', async (_, lines, words) => {
  expect(await inNarrowCell(lines)).toBe(words)
})

/** The words of a cell in which five letters stand on a line, padding taken off. */
async function inNarrowCell(lines: readonly string[]) {
  const page: TestPage = {
    words: [...lines.map((text, i) => [76, 100 + i * 16, text] as const), [200, 100, 'Nội dung']],
    lines: [
      ...[70, 112, 300].map((x) => [x, 80, x, 200] as const),
      ...[80, 200].map((y) => [70, y, 300, y] as const),
    ],
  }
  return (await read(page))[0]?.text
}

it('goes on with a dash inside a sentence, and begins an item at one where items begin', async () => {
  const told =
    'Sở Tài chính tham mưu bố trí các nguồn vốn cho các chương trình kinh tế - xã hội của tỉnh năm 2026.'
  const named =
    'Sở Y tế gửi văn bản về trụ sở Ủy ban nhân dân phường Trung tâm Lâm Viên - Đà Lạt trong tuần đầu.'
  const words = column(100, told, named)
  expect(words.filter(([, , text]) => text.startsWith('- '))).toHaveLength(2)
  expect(await briefly({ words: [...words, [100, 172, '- Đà Lạt chủ trì.']] })).toEqual([
    ['paragraph', told],
    ['paragraph', named],
    ['item', 'Đà Lạt chủ trì.'],
  ])
})

it('begins a paragraph below a full title that stands apart, and below a line stretched over the page', async () => {
  const title = 'II. Tiến độ xây dựng kế hoạch phát triển kinh tế của toàn tỉnh năm 2026 này'
  const flush = (top: number, text: string) =>
    column(top, text).map(([, y, line]): [number, number, string] => [70, y, line])
  const stretched = ['b)', 'Cơ quan', 'phối', 'hợp chung'].map((text, i): [number, number, string] => [
    [70, 220, 350, 478][i] ?? 0,
    300,
    text,
  ])
  const words = [
    ...column(100, long, other),
    [70, 214, title] as const,
    ...flush(238, long),
    ...stretched,
    ...flush(318, other),
  ]
  expect(await briefly({ words })).toEqual([
    ...[long, other, title, long].map((text) => ['paragraph', text]),
    ['paragraph', 'b) Cơ quan phối hợp chung'],
    ['paragraph', other],
  ])
})
