export * from './actor.ts'
export * from './can.ts'
export * from './policy.ts'
export * from './visible-scope.ts'
