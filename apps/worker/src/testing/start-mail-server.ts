import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer } from 'smtp-server'

interface TakenMail {
  readonly to: readonly string[]
  readonly subject: string
  readonly messageId: string
  /** Its parts, decoded and joined. */
  readonly text: string
}

export interface MailServer {
  readonly port: number
  readonly taken: readonly TakenMail[]
  /** How often a message was offered. */
  attempts(): number
  refuse(all: boolean): void
  close(): Promise<void>
}

/** A real mail server on a free port that keeps what it is sent. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = []
  let attempts = 0
  let isRefusing = false
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (address, _session, done) => {
      attempts += 1
      done(isRefusing ? new Error(`No such mailbox: ${address.address}`) : null)
    },
    onData: (stream, session, done) => {
      text(stream).then((source) => {
        const to = session.envelope.rcptTo.map(({ address }) => address)
        taken.push({ to, ...readMail(source) })
        done()
      }, done)
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    taken,
    attempts: () => attempts,
    refuse: (all) => {
      isRefusing = all
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

function readMail(source: string): Omit<TakenMail, 'to'> {
  const [head = ''] = source.split('\r\n\r\n')
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const header = (name: string) =>
    lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? ''
  const parts = source.split(/^--.*$/m).slice(1)
  return {
    subject: decodeWords(header('Subject')),
    messageId: header('Message-ID'),
    text: parts.map(decodePart).join('\n'),
  }
}

/** Encoded words of a header (RFC 2047), in base64 or quoted-printable. */
function decodeWords(header: string): string {
  return header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, words: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(words, 'base64').toString('latin1')
        : quotedPrintable(words.replaceAll('_', ' ')),
    )
    .replace(/[\u0080-\u00ff]+/g, (bytes) => Buffer.from(bytes, 'latin1').toString())
}

function decodePart(part: string): string {
  const [head = '', ...rest] = part.split('\r\n\r\n')
  const body = rest.join('\r\n\r\n')
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString()
  return Buffer.from(quotedPrintable(body.replace(/=\r\n/g, '')), 'latin1').toString()
}

/** Bytes, one character each. */
function quotedPrintable(words: string): string {
  return words.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
