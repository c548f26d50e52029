import { day } from '@dondoc/domain/days'
import { type ReportFigures, summarise } from '@dondoc/domain/reports'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { reportDocumentOf } from './document/report-document-of.ts'
import { renderReport } from './render-report.ts'
import { sampleBodyFigures, sampleConsolidatedFigures } from './testing/sample-figures.ts'

const twips = (millimetres: number) => Math.floor((millimetres / 25.4) * 72 * 20)

async function partsOf(figures: ReportFigures): Promise<Record<string, string>> {
  const parts = unzipSync(await renderReport(figures))
  return Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

async function bodyOf(figures: ReportFigures): Promise<string> {
  return (await partsOf(figures))['word/document.xml'] ?? ''
}

/** The words of a piece of Word XML, a line for a paragraph. */
function wordsIn(xml: string): string[] {
  return xml.split('</w:p>').map((paragraph) =>
    [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map((match) => match[1])
      .join('')
      .replaceAll('\u00a0', ' '),
  )
}

/** Tables as rows of cells' words. */
function tablesIn(xml: string): string[][][] {
  return [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) =>
    [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => wordsIn(cell).join('').trim()),
    ),
  )
}

function paragraphWith(xml: string, words: string): string {
  const found = xml.split('</w:p>').find((paragraph) => wordsIn(paragraph).join('').includes(words))
  if (!found) throw new Error(`No paragraph with: ${words}`)
  return found.slice(found.lastIndexOf('<w:p>'))
}

describe("a body's report on paper", () => {
  it('is A4 with margins of 20, 20, 30 and 15 mm and the page number 10 mm from the edge', async () => {
    const xml = await bodyOf(sampleBodyFigures('bt.btc'))
    const [upright, across] = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section)
    expect(upright).toContain(`<w:pgSz w:w="${twips(210)}" w:h="${twips(297)}" w:orient="portrait"/>`)
    expect(across).toContain(`<w:pgSz w:w="${twips(297)}" w:h="${twips(210)}" w:orient="landscape"/>`)
    for (const section of [upright, across]) {
      expect(section).toContain(
        `<w:pgMar w:top="${twips(20)}" w:right="${twips(15)}" w:bottom="${twips(20)}" w:left="${twips(30)}" w:header="${twips(10)}"`,
      )
      expect(section).toContain('<w:titlePg/>')
      expect(section).toContain('<w:pgNumType w:start="1"/>')
    }
  })

  it('numbers its pages in the middle of the top, in 14 points, except the first', async () => {
    const parts = await partsOf(sampleBodyFigures('bt.btc'))
    const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name))
    const numbered = headers.filter(([, xml]) => xml.includes('PAGE'))
    expect(headers).toHaveLength(4)
    expect(numbered).toHaveLength(2)
    for (const [, xml] of numbered) expect(xml).toMatch(/<w:jc w:val="center"\/>.*<w:sz w:val="28"\/>/s)
  })

  it('is set in Times New Roman, 14 points, first line in by 10 mm, lines exactly 18 points apart', async () => {
    const figures = sampleBodyFigures('bt.btc')
    const parts = await partsOf(figures)
    expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"')
    const paragraph = paragraphWith(parts['word/document.xml'] ?? '', 'được giao 04 nhiệm vụ')
    expect(paragraph).toContain('<w:jc w:val="both"/>')
    expect(paragraph).toContain(`<w:ind w:firstLine="${twips(10)}"/>`)
    expect(paragraph).toMatch(/<w:spacing w:after="120" w:before="0" w:line="360" w:lineRule="exact"\/>/)
    expect(paragraph).toContain('<w:sz w:val="28"/>')
  })

  it("bears the Party's head with a rule, the issuing body under its superior, and a blank number", async () => {
    const xml = await bodyOf(sampleBodyFigures('bt.btc'))
    const [head] = tablesIn(xml)
    expect(head).toEqual([
      ['TỈNH ỦY BÌNH THUẬNBAN TỔ CHỨC*', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['Số         -BC/BTCTU', 'Bình Thuận, ngày 05 tháng 01 năm 2024'],
    ])
    expect(paragraphWith(xml, 'ĐẢNG CỘNG SẢN VIỆT NAM')).toMatch(
      /<w:pBdr><w:bottom w:val="single".*<w:b\/>.*<w:sz w:val="30"\/>/s,
    )
    expect(paragraphWith(xml, 'Bình Thuận, ngày')).toMatch(/<w:i\/>/)
    expect(paragraphWith(xml, 'BÁO CÁO')).toMatch(/<w:b\/>.*<w:sz w:val="32"\/>/s)
    expect(wordsIn(xml)).toContain('-----')
    expect(wordsIn(xml)).toContain('quý IV năm 2023')
  })

  it('shows the counts by status as the figures have them, summing to the total', async () => {
    const figures = sampleBodyFigures('bt.btc')
    const table = tablesIn(await bodyOf(figures))[1] ?? []
    const counts = table
      .slice(1, -1)
      .filter((row) => row[0] !== '')
      .map((row) => Number(row[2]))
    expect(counts).toEqual([1, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0])
    expect(table.at(-1)).toEqual(['', 'Tổng cộng', '4', '100,0'])
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(figures.summary.total)
  })

  it('lists every row of the figures in the appendix, with its whole text', async () => {
    const figures = sampleBodyFigures('bt.btc')
    const register = tablesIn(await bodyOf(figures)).at(-1) ?? []
    expect(register.slice(1).map((row) => [row[1], row[2]])).toEqual(
      figures.rows.map((row) => [row.task.code, row.task.text]),
    )
    expect(register[1]?.[5]).toBe('Quá hạn 15 ngày')
  })

  it('repeats table headers on every page and breaks no row', async () => {
    const xml = await bodyOf(sampleBodyFigures('bt.btc'))
    const ruled = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].filter(([table]) =>
      table.includes('<w:tblHeader/>'),
    )
    expect(ruled).toHaveLength(3)
    for (const [table] of ruled)
      expect(table.match(/<w:cantSplit\/>/g)).toHaveLength(table.match(/<w:tr>/g)?.length ?? 0)
  })

  it('prints the code of its figures at the foot of every page', async () => {
    const parts = await partsOf(sampleBodyFigures('bt.btc'))
    const footers = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name))
    expect(footers).toHaveLength(4)
    for (const [, xml] of footers) expect(wordsIn(xml)).toContain('Mã số liệu: BC-2023Q4-7F3A9C')
  })

  it('keeps the signature with the last words of the paper', async () => {
    const xml = await bodyOf(sampleBodyFigures('bt.btc'))
    expect(paragraphWith(xml, 'Trên đây là báo cáo')).toContain('<w:keepNext/>')
  })

  it('names no person where it is signed', () => {
    expect(reportDocumentOf(sampleBodyFigures('bt.btc')).closing).toMatchObject({
      authority: null,
      post: 'TRƯỞNG BAN',
    })
    expect(reportDocumentOf(sampleBodyFigures('bt.tp')).closing).toMatchObject({
      authority: 'T/M HUYỆN ỦY',
      post: 'BÍ THƯ',
    })
  })

  it('says plainly that there is nothing, and shows no share of nothing', () => {
    const figures = { ...sampleBodyFigures('bt.tp'), rows: [] }
    const words = textOf({ ...figures, summary: summarise([], figures.period) })
    expect(words).toContain('Huyện ủy Tuy Phong không có nhiệm vụ được giao.')
    expect(words).toContain('II. NHIỆM VỤ CHẬM, QUÁ HẠN\nKhông có.')
    expect(words).not.toMatch(/0\/0|NaN|undefined|null/)
  })

  it('tells results, late work, obstacles and what comes next from the rows alone', () => {
    const words = textOf(sampleBodyFigures('bt.btc'))
    expect(words).toContain(
      'Hoàn thành trước hạn (20/12/2023); sản phẩm: số 45-BC/BTCTU, ngày 20/12/2023, gửi Ban Thường vụ Tỉnh ủy.',
    )
    expect(words).toContain('theo thời hạn hiện hành 1/1 (100,0%); theo thời hạn ban đầu 1/1 (100,0%).')
    expect(words).toContain('Có 01 nhiệm vụ chậm, cần xử lý: quá hạn 01.')
    expect(words).toContain('- Chưa có hướng dẫn về kinh phí thực hiện (nhiệm vụ 2.4-08).')
    expect(words).toContain('1. Nhiệm vụ quý I năm 2024')
    expect(words).toContain('- Nhiệm vụ 2.4-08, thời hạn 29/02/2024:')
    expect(words).toContain('- Tiếp tục thực hiện 01 nhiệm vụ thường xuyên.')
  })

  it('follows Hướng dẫn 36-HD/VPTW until 26/5/2026 and Hướng dẫn 05-HD/VPTW from 27/5/2026', () => {
    const before = reportDocumentOf(sampleBodyFigures('bt.btc', day('2026-05-26')))
    const after = reportDocumentOf(sampleBodyFigures('bt.btc', day('2026-05-27')))
    expect(before.closing.recipients).toEqual([
      '- Ban Thường vụ Tỉnh ủy (để báo cáo),',
      '- Văn phòng Tỉnh ủy,',
      '- Lưu Ban Tổ chức Tỉnh ủy.',
    ])
    expect(after.closing.recipients[0]).toBe('- Ban Thường vụ Tỉnh ủy (để báo cáo);')
    expect(before.blocks.at(-1)).toMatchObject({ text: expect.stringMatching(/Ban Tổ chức Tỉnh ủy\.\/\.$/) })
    expect(after.blocks.at(-1)).toMatchObject({ text: expect.stringMatching(/Ban Tổ chức Tỉnh ủy\.$/) })
  })
})

describe('the consolidated report', () => {
  it('shows each body in the first appendix as the figures have it, and the whole last', async () => {
    const figures = sampleConsolidatedFigures()
    const table = tablesIn(await bodyOf(figures)).at(-2) ?? []
    expect(table.slice(2).map((row) => [row[1], row[2]])).toEqual([
      ...figures.bodies.map((body) => [body.organisation.name, String(body.summary.total)]),
      ['Tổng cộng', String(figures.summary.total)],
    ])
    for (const row of table.slice(2))
      expect(row.slice(3, 18).reduce((sum, cell) => sum + Number(cell), 0)).toBe(Number(row[2]))
  })

  it('lists every exception in the second appendix: who, what, how many days, which level decides', async () => {
    const table = tablesIn(await bodyOf(sampleConsolidatedFigures())).at(-1) ?? []
    expect(table.slice(1).map((row) => [row[1], row[2]?.split('. ')[0], row[4], row[5], row[7]])).toEqual([
      ['Huyện ủy Tuy Phong', '2.11-03', 'Quá hạn', '61', 'Cấp giao nhiệm vụ'],
      ['Ban Tổ chức Tỉnh ủy', '2.4-03', 'Quá hạn', '15', 'Cấp giao nhiệm vụ'],
      [
        'Ban Cán sự đảng Viện kiểm sát nhân dân tỉnh',
        '2.3-02',
        'Hết thời gian, văn bản chưa có',
        '91',
        'Cấp giao nhiệm vụ',
      ],
    ])
  })

  it('numbers paper and appendices each on its own', async () => {
    const xml = await bodyOf(sampleConsolidatedFigures())
    expect(xml.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(3)
    expect(wordsIn(xml)).toEqual(expect.arrayContaining(['PHỤ LỤC I', 'PHỤ LỤC II']))
  })
})

describe('figures of the report before that were corrected since', () => {
  const [row] = sampleBodyFigures('bt.btc').rows
  const evidence = { number: '31-BC/BTCTU', date: day('2023-09-28'), receiver: 'Ban Thường vụ Tỉnh ủy' }
  const corrections: ReportFigures['corrections'] = row && {
    asOf: day('2023-09-30'),
    figures: [
      {
        ...{ organisation: row.organisation, task: row.task, approvedOn: day('2023-10-09') },
        correction: { what: 'evidence', evidence },
        reported: { status: 'overdue', daysLate: 2, band: '1-7' },
        corrected: { status: 'awaiting_acceptance', since: day('2023-09-28'), daysBeyondLimit: 0 },
      },
    ],
  }
  const paragraphs = (figures: ReportFigures) =>
    reportDocumentOf(figures).blocks.flatMap((block) => ('text' in block ? [block.text] : []))

  it('stand under a clause of their own: what was said, what is right, and since when that is known', () => {
    for (const figures of [sampleBodyFigures('bt.btc'), sampleConsolidatedFigures()]) {
      const told = paragraphs({ ...figures, corrections })
      const clause = told.findIndex((text) => /^[34]\. Đính chính số liệu đã báo cáo$/u.test(text))
      expect(told[clause + 1]).toContain('số liệu tính đến hết ngày 30/9/2023, đã đính chính 01 số liệu')
      expect(told[clause + 2]).toContain(
        'Đã báo cáo: quá hạn 2 ngày; đúng là: chờ nghiệm thu từ 28/09/2023; sản phẩm đúng là số 31-BC/BTCTU, ngày 28/9/2023, gửi Ban Thường vụ Tỉnh ủy (duyệt đính chính ngày 09/10/2023).',
      )
    }
  })

  it('name the right value alone where the standing on that day is the same', () => {
    const [figure] = corrections?.figures ?? []
    if (!figure || !corrections) throw new Error('The sample has a correction.')
    const same = {
      ...figure,
      correction: { what: 'words', words: '12 chi bộ' },
      corrected: figure.reported,
    } as const
    const told = paragraphs({
      ...sampleBodyFigures('bt.btc'),
      corrections: { ...corrections, figures: [same] },
    })
    expect(told.join()).toContain('. Nội dung đúng là: 12 chi bộ (duyệt đính chính ngày 09/10/2023).')
  })

  it('take no room where there are none', () => {
    expect(paragraphs(sampleBodyFigures('bt.btc')).join()).not.toContain('Đính chính')
  })
})

describe('a list too long for paper', () => {
  const figures = sampleConsolidatedFigures()
  const [late] = figures.rows
  if (!late) throw new Error('the sample has rows')
  const rows = Array.from({ length: 1200 }, (_, index) => ({
    ...late,
    organisation: { ...late.organisation, code: `bt.${index}` },
    latestProgress: { on: figures.asOf, done: 'Đang làm', obstacles: `Vướng mắc ${index % 70}` },
  }))
  const report = reportDocumentOf({ ...figures, rows, summary: summarise(rows, figures.period) })

  it('prints its gravest rows and says how many the figures hold', () => {
    expect(report.appendices[1]?.table.rows).toHaveLength(500)
    expect(report.appendices[1]?.note).toBe(
      'In 500/1.200 nhiệm vụ, nhiệm vụ chậm nhiều ngày xếp trước; toàn bộ danh mục được lưu theo mã số liệu BC-2023Q4-7F3A9C.',
    )
    expect(report.blocks).toContainEqual({
      kind: 'paragraph',
      text: '- Và 20 nội dung khác được lưu theo mã số liệu của báo cáo.',
    })
  })

  it('still counts all of them', () => {
    expect(report.blocks).toContainEqual({
      kind: 'paragraph',
      text: expect.stringContaining('Có 1.200 nhiệm vụ chậm, cần xử lý: quá hạn 1.200.'),
    })
  })
})

describe('the same figures', () => {
  it('give the same bytes, also after a stay as JSON', async () => {
    const figures = sampleConsolidatedFigures()
    const stored: ReportFigures = JSON.parse(JSON.stringify(figures))
    const first = await renderReport(figures)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(Buffer.from(await renderReport(stored)).equals(Buffer.from(first))).toBe(true)
  })

  it('carry words that Word cannot hold as blanks', async () => {
    const figures = sampleBodyFigures('bt.tp')
    const [row] = figures.rows
    if (!row) throw new Error('the sample has rows')
    const broken = { ...row, task: { ...row.task, text: 'một\u0000\u000bhai \ud800 <ba> & bốn' } }
    const xml = await bodyOf({ ...figures, rows: [broken] })
    expect(xml).toContain('một hai \ufffd &lt;ba&gt; &amp; bốn')
  })
})

function textOf(figures: ReportFigures): string {
  return reportDocumentOf(figures)
    .blocks.map((block) => (block.kind === 'table' ? block.caption : block.text))
    .join('\n')
}
