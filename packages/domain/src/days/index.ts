export * from './day-arithmetic.ts'
export * from './day-range.ts'
export * from './local-date.ts'
export * from './write-day.ts'
