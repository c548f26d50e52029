export * from './read-organisations.ts'
