export * from './fold-for-search.ts'
export * from './sort-key.ts'
