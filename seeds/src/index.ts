export * from './demo-posts.ts'
export * from './load-programme-scenario.ts'
export * from './read-organisations.ts'
export * from './scenarios.ts'
