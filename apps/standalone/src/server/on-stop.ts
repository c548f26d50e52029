/** On Ctrl-C or a polite kill: closes everything once, then ends; a second signal ends at once. */
export function onStop(close: () => Promise<void>, say: (words: string) => void): void {
  let stopping = false
  const stop = async () => {
    if (stopping) process.exit(130)
    stopping = true
    say('\nĐang dừng… / Stopping…')
    try {
      await close()
      process.exit(0)
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
      process.exit(1)
    }
  }
  process.on('SIGINT', stop)
  process.on('SIGTERM', stop)
}
