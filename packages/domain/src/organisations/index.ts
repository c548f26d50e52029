export * from './organisation.ts'
