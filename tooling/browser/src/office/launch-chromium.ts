import { type BrowserServer, chromium } from 'playwright-core'

/** One browser for a whole run: CHROMIUM_PATH, or where Debian puts Chromium. */
export function launchChromium(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-gpu'],
  })
}
