import type { TextRange } from '../block.ts'

/** What was reached beside what was asked: 'đạt 95,2%, vượt 0,2% so với mục tiêu năm 2026'. */
const besideAim =
  /(?<!\p{L})(?:vượt|đạt|bằng|(?:cao|thấp) hơn)\s+[\d.,]+\s?(?:điểm )?%\s+so với (?:mục tiêu|kế hoạch|chỉ tiêu|nghị quyết)(?!\p{L})/iu
/** What was done, with its figure: 'đã vận động 42 hộ', not 'vốn đã giao 500 tỷ đồng'. */
const done =
  /(?<!\p{L})đã\s+(?!(?:giao|nêu|đề ra|ban hành|phê duyệt|duyệt|bố trí|cấp|phân bổ|được|đăng ký)(?!\p{L}))\p{L}+(?:\s+\p{L}+){0,3}\s+\d[^;.]*$/iu
const asks =
  /(?<!\p{L})(?:phấn đấu|phải|cần|bảo đảm|đảm bảo|tiếp tục|mục tiêu là|ít nhất|tối thiểu|năm \d{4}|trước ngày)(?!\p{L})/iu
/** How far round a figure the words are looked for. */
const reach = 300

/** Whether a clause tells what was reached: by its own comparison, or as it goes on behind a semicolon from what was done. */
export function tellsResults(text: string, figure: TextRange, clause: TextRange): boolean {
  const from = Math.max(clause.from, figure.from - reach)
  const own = text.slice(from, Math.min(clause.until, figure.until + reach))
  const beside = besideAim.exec(own)
  if (beside) return !asks.test(own.slice(0, beside.index))
  if (text[clause.from - 1] !== ';' || asks.test(own)) return false
  return done.test(text.slice(Math.max(0, clause.from - reach), clause.from - 1))
}
