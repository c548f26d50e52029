export * from './class-words.ts'
export * from './columns.ts'
export * from './read-row-facts.ts'
