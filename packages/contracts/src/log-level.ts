const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

/** LOG_LEVEL cannot be used. */
export class BadLogLevel extends Error {
  constructor(level: string) {
    super(`LOG_LEVEL must be one of ${logLevels.join(', ')}, not '${level}'.`)
    this.name = 'BadLogLevel'
  }
}

/** LOG_LEVEL of the environment, or what the process logs by itself. Throws BadLogLevel. */
export function readLogLevel(
  environment: Readonly<Record<string, string | undefined>>,
  usual: (typeof logLevels)[number],
): string {
  const level = environment.LOG_LEVEL ?? usual
  if (logLevels.some((known) => known === level)) return level
  throw new BadLogLevel(level)
}
