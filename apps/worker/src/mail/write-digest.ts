import { type LocalDate, writeDay } from '@dondoc/domain/days'
import type { MailLanguage } from '@dondoc/domain/notices'
import type { TakenDigest } from '@dondoc/operations'
import { digestWords, sayMatter } from './digest-words.ts'

export interface WrittenMail {
  readonly subject: string
  readonly text: string
  readonly html: string
}

interface DigestSource {
  readonly post: string
  readonly day: LocalDate
  readonly language: MailLanguage
  readonly notices: TakenDigest['notices']
  /** The console's address. */
  readonly console: string
}

/** A digest as a message: each notice a sentence with the way to its thing, as plain words and as simple HTML. */
export function writeDigest({ post, day, language, notices, console }: DigestSource): WrittenMail {
  const words = digestWords[language]
  const lines = notices.map((notice) => ({
    said: sayMatter(words, notice.matter),
    link: `${console}${pathOf(notice)}`,
  }))
  const subject = words.subject(notices.length, writeDay(day))
  const text = [
    `${words.greeting}: ${post}`,
    ...lines.map(({ said, link }) => `- ${said}\n  ${link}`),
    `${words.open}: ${console}`,
    words.footer,
  ].join('\n\n')
  const html = [
    `<!doctype html><html lang="${language}"><body>`,
    `<p>${escaped(words.greeting)}: ${escaped(post)}</p><ul>`,
    ...lines.map(({ said, link }) => `<li><a href="${escaped(link)}">${escaped(said)}</a></li>`),
    `</ul><p><a href="${escaped(console)}">${escaped(words.open)}</a></p>`,
    `<p><small>${escaped(words.footer)}</small></p></body></html>`,
  ].join('\n')
  return { subject, text, html }
}

function pathOf({ matter, assignmentId, documentId }: TakenDigest['notices'][number]): string {
  if ('plan' in matter) return `/ke-hoach/${matter.plan}`
  if (assignmentId) return `/nhiem-vu/${assignmentId}`
  return documentId ? `/van-ban/${documentId}` : '/'
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark)
}
