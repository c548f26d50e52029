import { withoutAnnouncing } from './announcing-words.ts'
import { opensWithVerb } from './duty-verbs.ts'
import { isOrderedAt } from './is-ordered-at.ts'
import { demandingWords } from './obliging-words.ts'
import { readSubject } from './read-subject.ts'
import { workNouns } from './work-nouns.ts'

const sentenceStart = /(?<=[\p{Ll}\d)”"]{2})\.\s+(?=\p{Lu})(?!(?:Trong đó|Cụ thể|Trước mắt)[,\s])/gu
/** What was asked goes on with its parts: '…; trong đó lưu ý | một số nội dung trọng tâm sau:'. */
const parts =
  /[,;.]\s+(?:[Tt]rong đó|[Cc]ụ thể(?: là)?|[Tt]rước mắt|[Tt]rước hết|nhất là)(?:,|\s(?:cần|phải|lưu ý|chú trọng|chú ý|quan tâm|ưu tiên|tập trung|đặc biệt|thực hiện|vào|là)(?!\p{L}))*\s*$/u
/** '…, | thực hiện tốt các nhiệm vụ, giải pháp sau:', a clause of its own. */
const clause = new RegExp(
  `^\\s*[,;]\\s[^:]{0,120}(?<!\\p{L})(?:${workNouns}|nội dung)(?!\\p{L})[^:]{0,60}\\ssau(?: đây)?\\s*:\\s*$`,
  'u',
)
const demanded = new RegExp(`^(?:${demandingWords})(?!\\p{L})`, 'u')
/** A place is told of in most sentences that begin with it. */
const place = /^(?:tỉnh|thành phố|thị xã|huyện|quận|xã|phường|đặc khu|thủ đô)(?!\p{L})/iu
/** 'Tỉnh còn một số hạn chế', 'Tỉnh được Trung ương quan tâm': told, and no name. */
const toldInName = /\s(?:đã|còn|được|vẫn|chưa)\s/u
/** Names stand near the beginning; what leads in stands at the end. */
const tail = 400

/**
 * Those of whom a lead-in asks something that the list below goes on with: 'Đề nghị Tỉnh ủy tập trung lãnh đạo …; trong đó lưu ý
 * một số nội dung sau:', 'Để đạt mục tiêu …, tỉnh Cà Mau cần thực hiện quyết liệt …, trong đó tập trung:'. Nobody where it only tells.
 */
export function askedInParts(words: string): readonly string[] {
  if (!goesOnInParts(words.slice(-tail))) return []
  const sentence = words.slice([...words.matchAll(sentenceStart)].at(-1)?.index ?? 0).replace(/^\.\s+/u, '')
  const subject = readSubject(sentence)
  if (!subject || subject.bodies.some((name) => toldInName.test(name))) return []
  const says = sentence.slice(subject.dutyFrom)
  const asked = demanded.test(says) || isOrderedAt(sentence, subject.namesFrom)
  if (asked) return subject.bodies
  return opensWithVerb(says) && !subject.bodies.some((name) => place.test(name)) ? subject.bodies : []
}

function goesOnInParts(words: string): boolean {
  const before = withoutAnnouncing(words)
  const semicolon = /;\s*$/u.test(before) ? ';' : ''
  return parts.test(before) || clause.test(semicolon + words.slice(before.length))
}
