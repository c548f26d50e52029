export * from './kind-words.ts'
