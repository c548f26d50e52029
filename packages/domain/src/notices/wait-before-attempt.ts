const minutes = [5, 15, 60, 240, 720, 1440, 1440] as const

/** Minutes until a message that failed so many times is tried again, longer each time; null: given up, after nearly three days. */
export function waitBeforeAttempt(failures: number): number | null {
  return minutes[failures - 1] ?? null
}
