export * from './columns.ts'
export * from './read-target-row.ts'
