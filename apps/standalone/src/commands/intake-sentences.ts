import type { IntakeRefusal, IntakeRefusalCode } from '@dondoc/intake'

const sentences: Record<IntakeRefusalCode, (file: string, saveAs: string) => string> = {
  'empty-file': (file) => `Tệp ${file} không có nội dung. / ${file} is empty.`,
  'too-large': (file) =>
    `Tệp ${file} (hoặc nội dung nén bên trong) quá lớn nên không đọc được, giới hạn là 20 MB; hãy tách nhỏ. / ${file}, or what it unpacks to, is too large; the limit is 20 MB: split it.`,
  'unsupported-kind': (file) =>
    `Chưa đọc được loại tệp của ${file}; hãy dùng .docx, .xlsx, .csv, .pdf, .html, .md hoặc .txt. / The kind of ${file} is not read; use .docx, .xlsx, .csv, .pdf, .html, .md or .txt.`,
  'old-format': (file, saveAs) =>
    `Tệp ${file} ở định dạng cũ hoặc OpenDocument; hãy mở tệp và lưu lại dạng ${saveAs}. / ${file} is in an old format or in OpenDocument; open it and save it as ${saveAs}.`,
  encrypted: (file) =>
    `Tệp ${file} có mật khẩu; hãy bỏ mật khẩu rồi đọc lại. / ${file} is locked by a password; take the password off.`,
  scanned: (file) =>
    `Tệp ${file} là ảnh chụp hoặc bản quét, không có lớp chữ; hãy nhận dạng chữ (OCR) hoặc dùng bản soạn thảo. / ${file} is a picture or a scan without text; run character recognition (OCR) or use the typed file.`,
  'not-unicode': (file) =>
    `Tệp ${file} gõ bằng bảng mã cũ (TCVN3 hoặc VNI), không phải Unicode; hãy chuyển mã sang Unicode rồi đọc lại. / ${file} is typed in an old encoding (TCVN3 or VNI), not Unicode; convert it to Unicode.`,
  unreadable: (file) =>
    `Tệp ${file} bị hỏng hoặc không đúng loại như tên gọi; hãy mở thử, lưu lại rồi đọc lại. / ${file} is damaged, or not of the kind its name says; open it, save it again and read that.`,
  'no-text': (file) =>
    `Tệp ${file} không có chữ nào để đọc; hãy kiểm tra xem có đúng tệp không. / ${file} holds no text; see whether it is the right file.`,
}

/** What is wrong with which file, and what to do. */
export function intakeSentence(refusal: IntakeRefusal): string {
  const { file = '', saveAs = '' } = refusal.facts ?? {}
  return sentences[refusal.refused](String(file), String(saveAs))
}
