export { constantReport } from './constant-report.ts'
export { type SampleBody, sampleBodyFigures, sampleConsolidatedFigures } from './sample-figures.ts'
