export * from './document/report-document.ts'
export { reportDocumentOf } from './document/report-document-of.ts'
export { renderReport } from './render-report.ts'
export { reportFileName } from './report-file-name.ts'
