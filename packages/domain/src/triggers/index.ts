export * from './match-trigger.ts'
