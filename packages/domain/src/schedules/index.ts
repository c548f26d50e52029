export * from './schedule.ts'
export * from './schedule-bounds.ts'
