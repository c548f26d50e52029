export * from './counts.ts'
export * from './roll-up.ts'
export * from './sum-counts.ts'
