export * from './intake-refusal.ts'
export * from './refusal.ts'
