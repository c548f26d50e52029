import { comparableText } from '../text/index.ts'

/** Words that stand in every paper and say nothing of what it is about. */
const empty = new Set(
  'về việc của và các những theo trong đối với cho tại từ đến năm là được thực hiện công tác một số tiếp tục việc hằng có hiệu quả triển khai do để trên này khi sau ban hành mới quy định tổ chức tham mưu xây dựng'.split(
    ' ',
  ),
)

export interface SharedWords {
  /** Runs of two words and more that stand in both texts, longest first. */
  readonly runs: readonly string[]
  /** How much of the subject's telling words lie in those runs, 0 to 1. */
  readonly share: number
}

/** What the subject of a document and the words of a task have in common. */
export function sharedWords(subject: string, task: string): SharedWords {
  const words = wordsOf(subject)
  const inTask = ` ${wordsOf(task).join(' ')} `
  const runs: string[][] = []
  for (let at = 0; at < words.length; ) {
    const run = longestRun(words, at, inTask)
    if (run.length > 1 && run.some(tells)) runs.push(run)
    at += Math.max(1, run.length)
  }
  const telling = words.filter(tells).length
  const shared = runs.flat().filter(tells).length
  return {
    runs: runs.map((run) => run.join(' ')).sort((a, b) => b.length - a.length),
    share: telling === 0 ? 0 : shared / telling,
  }
}

function longestRun(words: readonly string[], at: number, inTask: string): string[] {
  let until = at
  while (until < words.length && inTask.includes(` ${words.slice(at, until + 1).join(' ')} `)) until += 1
  return words.slice(at, until)
}

function wordsOf(text: string): string[] {
  return comparableText(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? []
}

function tells(word: string): boolean {
  return !empty.has(word)
}
