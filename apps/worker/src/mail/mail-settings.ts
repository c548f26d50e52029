import { readPublicUrl } from '@dondoc/contracts'

/** Mail that goes out: by which server, from whom, and where its links lead. */
export interface MailSettings {
  /** With its password, so never logged. */
  readonly server: string
  readonly from: string
  /** The console's address, without a slash at its end. */
  readonly console: string
}

/** SMTP_URL or MAIL_FROM cannot be used, or PUBLIC_URL is missing beside them. */
export class BadMailSetting extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BadMailSetting'
  }
}

/** What the environment says about mail; null without SMTP_URL: no mail goes out. Throws BadMailSetting, BadPublicUrl. */
export function readMailSettings(
  environment: Readonly<Record<string, string | undefined>>,
): MailSettings | null {
  const { SMTP_URL: server, MAIL_FROM: from } = environment
  if (!server) return null
  const url = URL.parse(server)
  if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol))
    throw new BadMailSetting('SMTP_URL must look like smtps://user:password@host:465 or smtp://host:587.')
  if (!from || !sender.test(from))
    throw new BadMailSetting('MAIL_FROM must be the sender of mail: an address, or a name and <an address>.')
  const console = readPublicUrl(environment)
  if (!console) throw new BadMailSetting('PUBLIC_URL must be set where SMTP_URL is, for the links in mail.')
  return { server, from, console }
}

const sender = /^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/
