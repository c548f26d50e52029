import type { FunctionComponent } from 'react'
import { AcceptForm } from './accept-form.tsx'
import type { TaskAction } from './action-order.ts'
import { EvidenceForm } from './evidence-form.tsx'
import type { FormProps } from './form-props.ts'
import { ProgressForm } from './progress-form.tsx'
import { ReturnForm } from './return-form.tsx'
import { UrgeForm } from './urge-form.tsx'

export const actionForms: Readonly<Record<TaskAction, FunctionComponent<FormProps>>> = {
  'accept-evidence': AcceptForm,
  'submit-evidence': EvidenceForm,
  'record-progress': ProgressForm,
  'return-evidence': ReturnForm,
  urge: UrgeForm,
}
