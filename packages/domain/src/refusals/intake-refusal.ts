import type { Refusal } from './refusal.ts'

/** Why a file is not read; each target has a sentence for each code. */
export const intakeRefusals = [
  'empty-file',
  'too-large',
  'unsupported-kind',
  /** A .doc, .xls or .rtf: the facts say as what to save it. */
  'old-format',
  'encrypted',
  /** A picture of pages, or a pdf that is one. */
  'scanned',
  /** Letters of TCVN3 or VNI, which only their own fonts show. */
  'not-unicode',
  'unreadable',
  'no-text',
] as const
export type IntakeRefusalCode = (typeof intakeRefusals)[number]
export type IntakeRefusal = Refusal<IntakeRefusalCode>
