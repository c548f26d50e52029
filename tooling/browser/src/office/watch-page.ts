import type { Page } from 'playwright-core'

export interface Watch {
  readonly origin: string
  /** Whether an answer of 4xx is part of the claim; Chromium then writes a line to its console. */
  readonly mayBeRefused: boolean
  /** Whether the connection is cut on purpose; Chromium then says so for every call. */
  readonly mayBeOffline: boolean
  readonly fault: (words: string) => void
}

const offline = /net::ERR_INTERNET_DISCONNECTED/
const refused = /^Failed to load resource: the server responded with a status of 4\d\d/

/** Notes what no screen may do: write an error to the browser's console, break, or ask another host. */
export function watchPage(page: Page, { origin, mayBeRefused, mayBeOffline, fault }: Watch): void {
  page.on('console', (line) => {
    if (line.type() !== 'error' && line.type() !== 'warning') return
    if (mayBeRefused && refused.test(line.text())) return
    if (mayBeOffline && offline.test(line.text())) return
    fault(`${line.type()} on ${page.url()}: ${line.text()} ${line.location().url}`)
  })
  page.on('pageerror', (error) => fault(`broke on ${page.url()}: ${error.stack ?? error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url())
    if (protocol.startsWith('http') && asked !== origin) fault(`asked ${request.url()} on ${page.url()}`)
  })
}
