export * from './grassroots-workbook.ts'
export * from './organisation-workbook.ts'
export * from './read-register-workbook.ts'
export * from './write-register-workbook.ts'
