import { createTransport } from 'nodemailer'
import type { MailSettings } from './mail-settings.ts'
import type { WrittenMail } from './write-digest.ts'

export interface Mailer {
  readonly settings: MailSettings
  /** Throws MailNotTaken. */
  send(mail: WrittenMail & { readonly id: string; readonly to: string }): Promise<void>
  close(): void
}

/** The mail server did not take a message. Its words may hold addresses, so what is kept is the code alone. */
export class MailNotTaken extends Error {
  readonly code: string

  constructor(code: string) {
    super(`The mail server did not take a message: ${code}.`)
    this.name = 'MailNotTaken'
    this.code = code
  }
}

/** Sends by the settings' server; the message's id is made of its own, so that the same one sent twice can be told. */
export function openMailer(settings: MailSettings): Mailer {
  const transport = createTransport({
    url: settings.server,
    ...patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const { hostname } = new URL(settings.console)
  return {
    settings,
    send: async ({ id, to, subject, text, html }) => {
      const messageId = `<${id}@${hostname}>`
      const headers = { 'Auto-Submitted': 'auto-generated' }
      try {
        await transport.sendMail({ from: settings.from, to, subject, text, html, messageId, headers })
      } catch (error) {
        throw new MailNotTaken(codeOf(error))
      }
    },
    close: () => transport.close(),
  }
}

/** Milliseconds; all together far less than a digest is held for. */
const patience = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 }

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  const { code, responseCode } = error as Error & { code?: unknown; responseCode?: unknown }
  const codes = [code, responseCode].filter((one) => typeof one === 'string' || typeof one === 'number')
  return codes.join(' ') || error.name
}
