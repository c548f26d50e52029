import { Buffer } from 'node:buffer'
import { IntakeFault } from '../intake-fault.ts'

const deepest = 4

/**
 * The first page of a web archive (.mht, RFC 2557), which converters put into Word files; null where the bytes are none.
 * Throws an IntakeFault: old-format for an archive without a page, whose pictures and letters in code are no words.
 */
export function pageOfWebArchive(bytes: Uint8Array): Uint8Array | null {
  const source = Buffer.from(bytes).toString('latin1').replace(/^\s+/, '')
  if (!/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,20}?MIME-Version:/i.test(source)) return null
  const page = pageIn(source, 0)
  if (page === null) throw new IntakeFault('old-format', { saveAs: '.docx' })
  return page
}

function pageIn(part: string, depth: number): Uint8Array | null {
  const [, printed = '', body = ''] = /^([\s\S]*?)\r?\n\r?\n([\s\S]*)$/.exec(part) ?? []
  const head = printed.replace(/\r?\n[ \t]+/g, ' ')
  const boundary = /^content-type:\s*multipart\/.*?boundary="?([^";\r\n]+)/im.exec(head)?.[1]
  if (boundary && depth < deepest) {
    for (const inner of body.split(`--${boundary}`).slice(1)) {
      const page = pageIn(inner.replace(/^\r?\n/, ''), depth + 1)
      if (page) return page
    }
    return null
  }
  return /^content-type:\s*text\/html/im.test(head) ? decode(body, head) : null
}

function decode(body: string, head: string): Uint8Array {
  const encoding = /^content-transfer-encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase()
  if (encoding === 'base64') return Buffer.from(body, 'base64')
  return Buffer.from(encoding === 'quoted-printable' ? unquote(body) : body, 'latin1')
}

/** '=3D' is '=', and a line that ends with '=' goes on in the next. */
function unquote(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
