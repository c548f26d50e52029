import { type MailLanguage, mailLanguages } from '@dondoc/domain/notices'
import { z } from 'zod'
import { typedWords } from './typed-words.ts'

export const listMailboxesInput = z.object({ organisation: typedWords(100).min(1) })

/** The mailbox of an office, never a person's; null takes the post's mailbox away. */
export const setMailboxInput = z.object({
  post: typedWords(100).min(1),
  mailbox: z
    .object({
      address: z.string().trim().max(254).pipe(z.email()),
      language: z.enum(mailLanguages).default('vi'),
    })
    .nullable(),
})

/** The same, parsed. */
export type ListMailboxes = z.output<typeof listMailboxesInput>
export type SetMailbox = z.output<typeof setMailboxInput>

/** Where the digests of a post go, and how the last one went. */
export interface MailboxView {
  readonly post: string
  readonly mailbox: { readonly address: string; readonly language: MailLanguage } | null
  /** ISO instant. */
  readonly lastSentAt: string | null
  /** Whether the last digest has not been sent although it was tried. */
  readonly failing: boolean
}
