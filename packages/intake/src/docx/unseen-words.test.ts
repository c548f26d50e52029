import { draftProgramme } from '@dondoc/domain/programme'
import { expect, it } from 'vitest'
import { readDocument } from '../read-document.ts'
import { paragraph, wordFile } from '../testing/word-file.ts'

async function read(body: string) {
  const document = await readDocument('a.docx', wordFile(body))
  if ('refused' in document) throw new Error(document.refused)
  return { text: document.text.trim(), remarks: document.remarks }
}
const run = (words: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r>`
const deleted = (words: string) => `<w:del><w:r><w:delText>${words}</w:delText></w:r></w:del>`
const inserted = (words: string) => `<w:ins>${run(words)}</w:ins>`

it('reads what was put in, not what was taken out, and counts the places; pieces side by side are one', async () => {
  const sentence = [run('Giao Sở Y tế '), deleted('báo '), deleted('cáo'), inserted('rà '), inserted('soát')]
  const moved = `<w:moveFrom>${run('ở đây')}</w:moveFrom>${run(' trước ')}<w:moveTo>${run('30/6/2026')}</w:moveTo>`
  expect(await read(`<w:p>${sentence.join('')}${moved}</w:p>`)).toEqual({
    text: 'Giao Sở Y tế rà soát trước 30/6/2026',
    remarks: [{ kind: 'tracked-changes', inserted: 2, deleted: 2 }],
  })
})

it('says nothing of a change that holds no words, nor of comments, which are no part of the text', async () => {
  const mark = '<w:rPr><w:ins w:id="1"/></w:rPr>'
  const noted = `<w:p><w:commentRangeStart w:id="0"/>${run('Rà soát')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`
  expect(await read(paragraph('Kế hoạch', mark) + noted)).toEqual({
    text: 'Kế hoạch\n\nRà soát',
    remarks: undefined,
  })
})

it('tells of words that are not printed, and of a text box once', async () => {
  const hidden = `<w:p>${run('Rà soát')}${run(' (ghi chú', '<w:vanish/>')}${run(' riêng)', '<w:vanish/>')}</w:p>`
  const box = `<wps:txbx><w:txbxContent><w:p>${inserted('Hộp chữ')}</w:p></w:txbxContent></wps:txbx>`
  const drawing = `<mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`
  expect(await read(`${hidden}<w:p><w:r>${drawing}</w:r></w:p>`)).toEqual({
    text: 'Rà soát\n\nHộp chữ',
    remarks: [
      { kind: 'tracked-changes', inserted: 1, deleted: 0 },
      { kind: 'hidden-words', places: 1 },
    ],
  })
})

it('goes along with the draft', async () => {
  const document = await readDocument('a.docx', wordFile(`<w:p>${inserted('Giao Sở Y tế rà soát.')}</w:p>`))
  if ('refused' in document) throw new Error(document.refused)
  expect(draftProgramme(document).remarks).toEqual([{ kind: 'tracked-changes', inserted: 1, deleted: 0 }])
})
