import type { FunctionComponent } from 'react'
import type { TaskAction } from '../action-order.ts'
import { AcceptForm } from './accept-form.tsx'
import { AcknowledgeForm } from './acknowledge-form.tsx'
import { AnswerDirectiveForm } from './answer-directive-form.tsx'
import { AnswerRefusalForm } from './answer-refusal-form.tsx'
import { AskExtensionForm } from './ask-extension-form.tsx'
import { DecideCorrectionForm } from './decide-correction-form.tsx'
import { DecideExtensionForm } from './decide-extension-form.tsx'
import { DirectForm } from './direct-form.tsx'
import { DisputeForm } from './dispute-form.tsx'
import { EvidenceForm } from './evidence-form.tsx'
import { ExplainForm } from './explain-form.tsx'
import { ExtendForm } from './extend-form.tsx'
import type { FormProps } from './form-props.ts'
import { HandOverForm } from './hand-over-form.tsx'
import { ProgressForm } from './progress-form.tsx'
import { RefuseForm } from './refuse-form.tsx'
import { ReturnForm } from './return-form.tsx'
import { TakeBackReleaseForm } from './take-back-release-form.tsx'
import { UrgeForm } from './urge-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'

export const actionForms: Readonly<Record<TaskAction, FunctionComponent<FormProps>>> = {
  'answer-refusal': AnswerRefusalForm,
  'decide-extension': DecideExtensionForm,
  'decide-correction': DecideCorrectionForm,
  'accept-evidence': AcceptForm,
  urge: UrgeForm,
  'answer-directive': AnswerDirectiveForm,
  'submit-evidence': EvidenceForm,
  'record-progress': ProgressForm,
  acknowledge: AcknowledgeForm,
  'return-evidence': ReturnForm,
  'direct-ask-evidence': DirectForm,
  'direct-ask-check': DirectForm,
  'direct-extend': DirectForm,
  'direct-reassign': DirectForm,
  'ask-extension': AskExtensionForm,
  'extend-deadline': ExtendForm,
  'explain-no-deadline': ExplainForm,
  dispute: DisputeForm,
  'take-back-release': TakeBackReleaseForm,
  'hand-over': HandOverForm,
  'refuse-assignment': RefuseForm,
  withdraw: WithdrawForm,
}
