import { type IntakeRefusal, type IntakeRefusalCode, refuse } from '@dondoc/domain/refusals'

export function refuseFile(
  code: IntakeRefusalCode,
  fileName: string,
  facts: IntakeRefusal['facts'] = {},
): IntakeRefusal {
  return refuse(code, { file: fileName, ...facts })
}
