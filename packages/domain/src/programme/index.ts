export * from './block.ts'
export * from './draft.ts'
export * from './draft-programme.ts'
export * from './present-draft.ts'
