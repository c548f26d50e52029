export * from './is-digest-day.ts'
export * from './mail-language.ts'
export * from './notice.ts'
export * from './wait-before-attempt.ts'
