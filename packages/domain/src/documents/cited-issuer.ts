/** Words that end the name of an issuer and begin what the document does or is about. */
const stop =
  /\s+(?:về|việc|ban hành|phê duyệt|quy định|công bố|hướng dẫn|triển khai|thực hiện|tiếp tục|sửa đổi|đề nghị|và|hoặc|để|trên|tại|theo|cho|là|gắn|ngày|được|đã|có|từ|sau|thì|như|nhằm|thay|bãi bỏ|kết luận|chỉ đạo)(?=[\s,.;:]|$)|[,.;:()[\]“”"'\n|<>]/iu
const plenum = /^\s*,?\s*(Hội nghị(?: lần thứ \d+)? (?:Ban Chấp hành )?Trung ương(?: (?:lần thứ )?\d+)?)/u
const term = /^\s*\((?:khóa|khoá)\s+([IVXLC]+(?:\s*,\s*[IVXLC]+)*)\)/iu
const furthest = 120

/** The issuer after a symbol and date ('của Bộ Chính trị (khóa XIII)', 'Hội nghị Trung ương 7'), with its term. */
export function readCitedIssuer(
  text: string,
  at: number,
): { issuer: string | null; term: string | null; until: number } {
  const tail = text.slice(at, at + furthest)
  const found = readPlenum(tail) ?? readBody(tail)
  if (!found) return { issuer: null, term: null, until: at }
  const printedTerm = term.exec(tail.slice(found.length))
  return {
    issuer: found.name,
    term: printedTerm?.[1]?.replace(/\s+/g, '').replace(/,/g, ', ') ?? null,
    until: at + found.length + (printedTerm?.[0].length ?? 0),
  }
}

function readPlenum(tail: string): { name: string; length: number } | null {
  const match = plenum.exec(tail)
  return match?.[1] ? { name: match[1], length: match[0].length } : null
}

function readBody(tail: string): { name: string; length: number } | null {
  const lead = /^\s*,?\s*của\s+/iu.exec(tail)
  if (!lead) return null
  const rest = tail.slice(lead[0].length)
  const name = rest.slice(0, stop.exec(rest)?.index ?? rest.length).trimEnd()
  if (!/^\p{Lu}/u.test(name)) return null
  return { name, length: lead[0].length + name.length }
}
