export * from './cell-fault.ts'
export * from './read-count-cell.ts'
export * from './read-day-cell.ts'
