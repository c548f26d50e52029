/** Why the domain says no: a code that each target turns into a sentence, and the facts the sentence needs. */
export interface Refusal<Code extends string = string> {
  readonly refused: Code
  readonly facts?: Readonly<Record<string, string | number | null>>
}

export function refuse<Code extends string>(code: Code, facts?: Refusal['facts']): Refusal<Code> {
  return facts ? { refused: code, facts } : { refused: code }
}

export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value
}
