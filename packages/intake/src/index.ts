export * from './intake-refusal.ts'
export { type ProofKind, proofKind } from './proof-kind.ts'
export * from './read-document.ts'
export * from './read-sheets.ts'
