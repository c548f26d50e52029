export * from './calendar-entry.ts'
