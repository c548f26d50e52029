import type { ReadingDoubt, ReadingReason, ReadingReasonCode } from './reading.ts'

type Sentence = { readonly vi: string; readonly en: string }

/** '…' is replaced by the document's words. */
const reasons: Readonly<Record<ReadingReasonCode, Sentence>> = {
  item: {
    vi: 'Mục được đánh số hoặc gạch đầu dòng trong phần giao nhiệm vụ',
    en: 'A numbered or bulleted item where duties are listed',
  },
  row: { vi: 'Một dòng trong bảng nhiệm vụ', en: 'A row of a table of tasks' },
  order: { vi: 'Câu giao việc cho cơ quan được nêu tên', en: 'A sentence that orders a named body' },
  sentence: {
    vi: 'Câu trong phần giao nhiệm vụ, không đánh số',
    en: 'A sentence without a number where duties are listed',
  },
  part: { vi: 'Một phần của đoạn có nhiều nhiệm vụ', en: 'A part of a paragraph that holds several duties' },
  marked: { vi: 'Người đọc đánh dấu trong văn bản', en: 'Marked in the document by a person' },
  label: { vi: 'Ghi sau chữ “…”', en: 'Printed after “…”' },
  'shared-label': {
    vi: 'Ghi sau chữ “…”, dòng dùng chung cho nhiều nhiệm vụ',
    en: 'Printed after “…”, a line for several tasks',
  },
  column: { vi: 'Ghi ở cột “…”', en: 'Printed in the column “…”' },
  bracket: { vi: 'Ghi trong ngoặc ở cuối đoạn', en: 'Printed in brackets at the end of the paragraph' },
  ordered: { vi: 'Đứng ngay sau chữ “…”', en: 'Stands right after “…”' },
  chairs: { vi: 'Đứng trước chữ “…”', en: 'Stands before “…”' },
  subject: {
    vi: 'Không có chữ “chủ trì”, lấy chủ ngữ của câu',
    en: 'No word says who leads; the subject of the sentence is taken',
  },
  heading: { vi: 'Suy từ đầu mục phía trên: “…”', en: 'From the heading above: “…”' },
  'lead-in': { vi: 'Suy từ câu dẫn phía trên: “…”', en: 'From the sentence that leads in: “…”' },
  'first-part': { vi: 'Suy từ phần đầu của cùng đoạn', en: 'From the first part of the same paragraph' },
  partners: { vi: 'Ghi sau chữ “…”', en: 'Printed after “…”' },
  'time-bracket': { vi: 'Thời gian ghi trong ngoặc', en: 'The time is printed in brackets' },
  'time-words': { vi: 'Thời gian ghi trong câu', en: 'The time is printed in the sentence' },
  manner: { vi: 'Suy từ chữ “…” chỉ cách làm', en: 'Concluded from “…”, which says how the work is done' },
  verb: { vi: 'Theo động từ “…”', en: 'By the verb “…”' },
  'no-verb': {
    vi: 'Động từ đầu câu không chỉ vai trò riêng, coi là thực hiện',
    en: 'The first verb names no role of its own, taken as carrying out',
  },
  made: { vi: 'Văn bản, sản phẩm đứng sau chữ “…”', en: 'The paper or product that follows “…”' },
  cited: { vi: 'Viện dẫn theo số, ký hiệu', en: 'Cited by number and symbol' },
  titled: { vi: 'Viện dẫn theo tên, không ghi số', en: 'Cited by title, without a number' },
  title: { vi: 'Tên loại in ở đầu văn bản', en: 'The type printed as the title' },
  mark: { vi: 'Suy từ ký hiệu “…”', en: 'Concluded from the symbol “…”' },
  'number-line': { vi: 'Dòng số, ký hiệu ở đầu văn bản', en: 'The number line at the head' },
  'annex-head': {
    vi: 'Dòng "kèm theo" ở đầu phụ lục; phần đầu văn bản không ghi số',
    en: 'The line at the head of the annex; the head of the document prints no number',
  },
  preamble: {
    vi: 'Lời dẫn trước phần đầu tiên; bản này không ghi tên loại',
    en: 'The words before the first section; this copy prints no title',
  },
  record: {
    vi: 'Theo thông tin kèm văn bản, không phải dòng số của văn bản',
    en: 'From the record printed with the document, not its own number line',
  },
  letterhead: { vi: 'Tên cơ quan ở đầu văn bản', en: 'The letterhead' },
  'date-line': {
    vi: 'Dòng địa danh, ngày tháng ở đầu văn bản',
    en: 'The line of place and date at the head',
  },
  'under-title': { vi: 'Trích yếu in dưới tên loại', en: 'The subject printed under the title' },
  'subject-line': { vi: 'Trích yếu ghi sau chữ “V/v”', en: 'The subject printed after “V/v”' },
  signature: { vi: 'Phần ký ở cuối văn bản', en: 'The signature block' },
  recipients: { vi: 'Ghi sau chữ “…”', en: 'Printed after “…”' },
  number: { vi: 'Con số phải đạt ghi trong câu', en: 'The number to reach, printed in the sentence' },
  milestone: {
    vi: 'Việc phải đạt đến năm ghi trong câu',
    en: 'What is to be reached by the year in the sentence',
  },
  year: { vi: 'Năm ghi trong câu', en: 'The year printed in the sentence' },
  'heading-year': { vi: 'Suy từ năm ghi ở đầu mục phía trên', en: 'From the year in the heading above' },
}

const doubts: Readonly<Record<ReadingDoubt, Sentence>> = {
  'long-name': {
    vi: 'tên dài khác thường, có thể lẫn lời giao việc',
    en: 'the name is unusually long and may hold words of the duty',
  },
  'not-a-body': { vi: 'không bắt đầu như tên cơ quan', en: 'it does not begin as the name of a body does' },
  everybody: {
    vi: 'là cách gọi chung, chưa rõ cơ quan nào',
    en: 'it stands for everybody, no body in particular',
  },
  'completed-name': {
    vi: 'tên ghi tắt, lấy tên đầy đủ ở chỗ khác trong văn bản',
    en: 'the name is short here; the full one is printed elsewhere in the document',
  },
  'unread-time': { vi: 'chưa hiểu được thời gian này', en: 'these words for time are not understood' },
  'assumed-year': {
    vi: 'không ghi năm, lấy theo năm của văn bản',
    en: 'the year is not printed; the document’s year is taken',
  },
  'several-times': {
    vi: 'có nhiều mốc thời gian, lấy mốc sau cùng',
    en: 'there are several times; the last is taken',
  },
  range: {
    vi: 'ghi một khoảng, lấy mức phải đạt ít nhất (hoặc không được vượt)',
    en: 'a range is printed; the end to reach at least, or not to pass, is taken',
  },
  'long-measure': {
    vi: 'tên chỉ tiêu dài khác thường, có thể lẫn lời giao việc',
    en: 'what is measured is unusually long and may hold words of the duty',
  },
  'shared-measure': {
    vi: 'câu không nêu chỉ tiêu, lấy theo đầu mục phía trên',
    en: 'the sentence does not say what is measured; the heading above is taken',
  },
  'shared-day': {
    vi: 'thời gian ghi ở cuối câu, lấy chung cho các con số trong câu',
    en: 'the time closes the sentence; it is taken for all of its figures',
  },
  'damaged-words': {
    vi: 'chữ quét có chỗ hỏng, cần đối chiếu bản gốc',
    en: 'scanning damaged the words; compare them with the original',
  },
}

/** Why a field was read so, as a sentence for the desk: 'Ghi sau chữ “Cơ quan chủ trì”.' */
export function explainReading(
  { code, words, doubt }: ReadingReason,
  language: keyof Sentence = 'vi',
): string {
  const said = reasons[code][language].replace('…', words ?? '…')
  return `${said}${doubt ? `; ${doubts[doubt][language]}` : ''}.`
}
