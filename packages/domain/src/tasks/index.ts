export * from './duty.ts'
