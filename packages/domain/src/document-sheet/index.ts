export * from './columns.ts'
export * from './read-document-row.ts'
export * from './sheet-words.ts'
