import { renderReport } from '@dondoc/reporting'
import { constantReport, sampleBodyFigures } from '@dondoc/reporting/testing'
import { defineBench } from './define-bench.ts'

/** 1000 × size ÷ ms is reports a second. */
export const reports = defineBench({
  name: 'reports',
  about:
    'body reports from figures, against the Word library writing the same words from constants; size counts reports',
  sizes: [20],
  largest: 200,
  open: async (size) => {
    const figures = sampleBodyFigures('bt.btc')
    const writeConstant = constantReport(figures)
    const times = async (draw: () => Promise<unknown>) => {
      for (let report = 0; report < size; report += 1) await draw()
    }
    return {
      pairs: [
        {
          name: 'reports',
          ours: () => times(() => renderReport(figures)),
          floor: () => times(writeConstant),
        },
      ],
    }
  },
})
