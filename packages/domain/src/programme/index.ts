export * from './block.ts'
export * from './draft.ts'
