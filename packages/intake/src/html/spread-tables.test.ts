import { expect, it } from 'vitest'
import { readMarkdown } from '../markdown/read-markdown.ts'

const page = [
  '|\n**STT**\n|\n**Nhiệm vụ**\n|\n**Chủ trì**\n|\n**Phối hợp**\n|\n**Thời gian**\n|',
  '|\n**I**\n|\n**Thể chế**\n|',
  '|\n1\n|\nRà soát văn bản\nquy phạm pháp luật\n|\nSở Tư pháp\n|\n|\nQuý I/2026\n|',
  '|\n2\n|\nBáo cáo\n|\nSở Nội vụ\n|\nCác sở,\nngành\n|\nHằng năm\n|',
].join('\n')

it('puts cells that were spread over lines back into rows, the empty ones too', () => {
  const read = readMarkdown(`${page}\n\nTrang sau.`)
  expect(
    read.blocks.map(({ text, cell }) => [cell?.row ?? null, cell?.column ?? null, text]).slice(5),
  ).toEqual([
    [1, 0, 'I'],
    [1, 1, 'Thể chế'],
    [2, 0, '1'],
    [2, 1, 'Rà soát văn bản quy phạm pháp luật'],
    [2, 2, 'Sở Tư pháp'],
    [2, 4, 'Quý I/2026'],
    [3, 0, '2'],
    [3, 1, 'Báo cáo'],
    [3, 2, 'Sở Nội vụ'],
    [3, 3, 'Các sở, ngành'],
    [3, 4, 'Hằng năm'],
    [null, null, 'Trang sau.'],
  ])
})

it('leaves other lone strokes alone', () => {
  expect(readMarkdown('|\nUBND TỈNH\n|\nCỘNG HÒA\n|\n|\nSố: 1/KH\n|').blocks.map(({ kind }) => kind)).toEqual(
    ['paragraph', 'paragraph', 'paragraph'],
  )
})

const rows = (source: string) => {
  const found: string[][] = []
  for (const { text, cell } of readMarkdown(source).blocks)
    if (cell) found[cell.row] = Object.assign(found[cell.row] ?? [], { [cell.column]: text })
  return found.map((row) => Array.from(row, (text) => text ?? ''))
}
const head = '|\nTT\n|\nNhiệm vụ\n|\nChủ trì\n|\nPhối hợp\n|\nThời gian\n|\n'

it('begins a row where the cells have no room in the row before, its number merged with that one', () => {
  const merged =
    '|\n1\n|\nLập cổng\n|\nSở Nội vụ\n|\nCác sở\n|\nQuý I/2026\n|\n|\nLập kho dự phòng\n|\nSở Tài chính\n|'
  expect(rows(`${head}${merged}\n\nTrang sau.`).slice(1)).toEqual([
    ['1', 'Lập cổng', 'Sở Nội vụ', 'Các sở', 'Quý I/2026'],
    ['', 'Lập kho dự phòng', 'Sở Tài chính'],
  ])
})

it('gives a title across the table a row of its own', () => {
  const titled =
    '|\nI. HẠ TẦNG\n|\n|\n1\n|\nLập cổng\n|\nSở Nội vụ\n|\nCác sở\n|\nQuý I/2026\n|\n|\nII. NHÂN LỰC\n|'
  expect(rows(`${head}${titled}\n\nTrang sau.`).slice(1)).toEqual([
    ['I. HẠ TẦNG'],
    ['1', 'Lập cổng', 'Sở Nội vụ', 'Các sở', 'Quý I/2026'],
    ['II. NHÂN LỰC'],
  ])
})

it('spreads the name that two columns stand under', () => {
  const two = '|\nTT\n|\nNhiệm vụ\n|\nTrách nhiệm\n|\nThời gian\n|\n|\nChủ trì\n|\nPhối hợp\n|\n'
  const data = '|\n1\n|\nLập cổng\n|\nSở Nội vụ\n|\nCác sở\n|\nQuý I/2026\n|'
  expect(rows(`${two}${data}\n\nTrang sau.`)).toEqual([
    ['TT', 'Nhiệm vụ', 'Trách nhiệm', '', 'Thời gian'],
    ['', '', 'Chủ trì', 'Phối hợp'],
    ['1', 'Lập cổng', 'Sở Nội vụ', 'Các sở', 'Quý I/2026'],
  ])
})
