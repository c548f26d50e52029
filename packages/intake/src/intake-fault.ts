import type { IntakeRefusal, IntakeRefusalCode } from '@dondoc/domain/refusals'

/** Thrown deep inside a reader that cannot go on; readDocument turns it into the refusal of its code. */
export class IntakeFault extends Error {
  readonly code: IntakeRefusalCode
  readonly facts: IntakeRefusal['facts']

  constructor(code: IntakeRefusalCode, facts: IntakeRefusal['facts'] = {}) {
    super(code)
    this.name = 'IntakeFault'
    this.code = code
    this.facts = facts
  }
}
