export * from './office-rules.ts'
export * from './refusal-of-rules.ts'
export * from './rule-bounds.ts'
