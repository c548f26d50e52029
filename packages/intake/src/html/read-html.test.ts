import { expect, it } from 'vitest'
import { readHtml } from './read-html.ts'

it('reads paragraphs, lists and footnotes, and no scripts', () => {
  const read = readHtml(
    '<html><head><title>x</title><script>y</script></head><body><h2>I. NHIỆM VỤ</h2><p>Sở Nội vụ<br>chủ trì<sup><a>[1]</a></sup></p><ul><li>Rà soát<ul><li>Báo cáo</li></ul></li></ul><ol><li id="footnote-1"><p>Theo quy định <a>↑</a></p></li></ol></body></html>',
  )
  expect(read.blocks.map(({ kind, text, marker }) => [kind, text, marker ?? ''])).toEqual([
    ['heading', 'I. NHIỆM VỤ', ''],
    ['paragraph', 'Sở Nội vụ\nchủ trì(1)', ''],
    ['item', 'Rà soát', '-'],
    ['item', 'Báo cáo', '-'],
    ['footnote', '(1) Theo quy định', ''],
  ])
})

it('gives merged cells their place in the grid', () => {
  const read = readHtml(
    '<table><tr><th rowspan="2">TT</th><th colspan="2">Cơ quan</th></tr><tr><td>chủ trì</td><td>phối hợp</td></tr><tr><td>1</td><td></td><td>Sở Y tế</td></tr></table>',
  )
  expect(
    read.blocks.map(({ text, cell }) => [text, cell?.row, cell?.column, cell?.rowSpan, cell?.columnSpan]),
  ).toEqual([
    ['TT', 0, 0, 2, 1],
    ['Cơ quan', 0, 1, 1, 2],
    ['chủ trì', 1, 1, 1, 1],
    ['phối hợp', 1, 2, 1, 1],
    ['1', 2, 0, 1, 1],
    ['Sở Y tế', 2, 2, 1, 1],
  ])
})

it('reads no words that a recorded change struck out, and nothing of what a page puts beside the document', () => {
  const read = readHtml(
    '<main><p>Hoàn thành <del>trước ngày 31/12/2030</del><ins>trước ngày 30/6/2025</ins>.</p><del><p>Mục đã bỏ.</p></del></main><aside><ul><li>Giao ban báo chí tháng 3</li></ul></aside>',
  )
  expect(read.blocks.map(({ text }) => text)).toEqual(['Hoàn thành trước ngày 30/6/2025.'])
})

it('keeps a table of tasks whole though one of its cells holds a small table, and takes a page out of the table that places it', () => {
  const tasks =
    '<table><tr><th>TT</th><th>Nhiệm vụ</th><th>Chủ trì</th></tr><tr><td>1</td><td>Rà soát trạm<table><tr><td>Trạm A</td><td>Trạm B</td></tr></table></td><td>Sở Y tế</td></tr></table>'
  const kept = ['TT', 'Nhiệm vụ', 'Chủ trì', '1', 'Rà soát trạm\nTrạm A Trạm B', 'Sở Y tế']
  const cellsOf = (html: string) =>
    readHtml(html).blocks.flatMap(({ kind, text, cell }) => (kind === 'cell' ? [[cell?.table, text]] : []))
  expect(cellsOf(tasks)).toEqual(kept.map((text) => [0, text]))
  const page = `<table><tr><td>Trang chủ</td></tr><tr><td><p>Nhiệm vụ do Sở Y tế chủ trì</p>${tasks}</td></tr></table>`
  expect(cellsOf(page)).toEqual(kept.map((text) => [0, text]))
})

it('prints the numbers of lists as the page counts them', () => {
  const page =
    '<ol type="I" start="2"><li>NHIỆM VỤ</li></ol><ol><li value="3"><p>Sở Nội vụ</p><ol style="list-style-type: lower-alpha"><li>Rà soát</li><li>Báo cáo</li></ol></li><li>Sở Y tế</li></ol><ol style="list-style: none"><li>Văn phòng theo dõi.</li></ol><ol start="x"><li>Sở Tư pháp</li></ol>'
  expect(readHtml(page).blocks.map(({ kind, text }) => [kind, text])).toEqual(
    [
      ...['II. NHIỆM VỤ', '3. Sở Nội vụ', 'a) Rà soát', 'b) Báo cáo', '4. Sở Y tế'],
      ...['Văn phòng theo dõi.', '1. Sở Tư pháp'],
    ].map((text) => ['paragraph', text]),
  )
})
