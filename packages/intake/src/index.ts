export * from './intake-refusal.ts'
export * from './read-document.ts'
export * from './read-sheets.ts'
