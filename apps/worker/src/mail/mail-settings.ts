/** Mail that goes out: by which server, from whom, and where its links lead. */
export interface MailSettings {
  /** With its password, so never logged. */
  readonly server: string
  readonly from: string
  /** The console's address, without a slash at its end. */
  readonly console: string
}

/** SMTP_URL, MAIL_FROM or PUBLIC_URL cannot be used. */
export class BadMailSetting extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'BadMailSetting'
  }
}

/** What the environment says about mail; null without SMTP_URL: no mail goes out. Throws BadMailSetting. */
export function readMailSettings(
  environment: Readonly<Record<string, string | undefined>>,
): MailSettings | null {
  const { SMTP_URL: server, MAIL_FROM: from, PUBLIC_URL: address } = environment
  if (!server) return null
  const url = URL.parse(server)
  if (!url?.hostname || !['smtp:', 'smtps:'].includes(url.protocol))
    throw new BadMailSetting('SMTP_URL must look like smtps://user:password@host:465 or smtp://host:587.')
  if (!from || !sender.test(from))
    throw new BadMailSetting('MAIL_FROM must be the sender of mail: an address, or a name and <an address>.')
  const console = address ? URL.parse(address) : null
  if (!console || !['http:', 'https:'].includes(console.protocol))
    throw new BadMailSetting('PUBLIC_URL must be the address of the console, such as https://dondoc.example.')
  return { server, from, console: console.href.replace(/\/+$/, '') }
}

const sender = /^(?:[^<>@\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/
