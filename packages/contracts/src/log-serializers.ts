/**
 * What a log keeps of an error: kind, message, code and where in the code it happened. Everything else that drivers hang on
 * it (the statement with its parameters, PostgreSQL's detail with the row) holds what people typed and is left out.
 */
export const logSerializers = {
  err: (thrown: unknown): Record<string, string> => {
    if (!(thrown instanceof Error)) return { type: typeof thrown }
    const code = 'code' in thrown ? String(thrown.code) : ''
    const message = quotesInput(thrown, code) ? thrown.message.replace(/".*"/s, '"…"') : thrown.message
    return { type: thrown.constructor.name, message, ...(code && { code }), stack: framesOf(thrown) }
  },
}

/** PostgreSQL's data exceptions (SQLSTATE class 22) and faults of JSON quote in their message what they cannot read. */
function quotesInput(error: Error, code: string): boolean {
  return error instanceof SyntaxError || /^22[0-9A-Z]{3}$/.test(code)
}

/** The stack begins with the message, which is kept by itself. */
function framesOf({ message, stack = '' }: Error): string {
  const frames = stack.replace(message, '').split('\n')
  return frames.filter((line) => /^\s+at /.test(line)).join('\n')
}
