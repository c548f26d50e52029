export * from './fold-for-search.ts'
