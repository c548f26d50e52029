import type { IntakeRefusal, IntakeRefusalCode } from '@dondoc/intake'

const sentences: Record<IntakeRefusalCode, (file: string) => string> = {
  'empty-file': (file) => `Tệp ${file} không có nội dung. / ${file} is empty.`,
  'too-large': (file) =>
    `Tệp ${file} lớn hơn 20 MB nên không đọc được; hãy tách nhỏ. / ${file} is larger than 20 MB; split it.`,
  'unsupported-kind': (file) =>
    `Chưa đọc được loại tệp của ${file}; hãy dùng .docx, .html, .md hoặc .txt. / The kind of ${file} is not read; use .docx, .html, .md or .txt.`,
  unreadable: (file) =>
    `Tệp ${file} bị hỏng hoặc không đúng loại như tên gọi. / ${file} is damaged, or not of the kind its name says.`,
  'no-text': (file) => `Tệp ${file} không có chữ nào để đọc. / ${file} holds no text.`,
}

/** What is wrong with which file, and what to do. */
export function intakeSentence(refusal: IntakeRefusal): string {
  return sentences[refusal.refused](String(refusal.facts?.file ?? ''))
}
