export * from './clean-spaces.ts'
export * from './comparable-text.ts'
export * from './fold-for-search.ts'
export * from './fold-tones.ts'
