import { fileURLToPath } from 'node:url'

/** Where the console was built to. */
export function consoleFolder(): string {
  return fileURLToPath(new URL('../../../web/dist', import.meta.url))
}
