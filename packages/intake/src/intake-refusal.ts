import { type Refusal, refuse } from '@dondoc/domain/refusals'

/** Why a file is not read; each target has a sentence for each code. */
export const intakeRefusals = [
  'empty-file',
  'too-large',
  'unsupported-kind',
  'unreadable',
  'no-text',
] as const
export type IntakeRefusalCode = (typeof intakeRefusals)[number]
export type IntakeRefusal = Refusal<IntakeRefusalCode>

export function refuseFile(
  code: IntakeRefusalCode,
  fileName: string,
  facts: IntakeRefusal['facts'] = {},
): IntakeRefusal {
  return refuse(code, { file: fileName, ...facts })
}
