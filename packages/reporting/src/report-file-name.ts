import { type ReportFigures, reportPeriodCode } from '@dondoc/domain/reports'
import { plainName } from './plain-name.ts'

/** 'bao-cao-2023-Q4-bt.btc-ban-to-chuc-tinh-uy.docx': the code keeps bodies of the same name apart. */
export function reportFileName(figures: ReportFigures): string {
  const period = reportPeriodCode(figures.period).replace('..', '_')
  if (figures.kind === 'consolidated') return `bao-cao-tong-hop-${period}.docx`
  const { code, name } = figures.body
  return `bao-cao-${period}-${plainName(code)}-${plainName(name)}.docx`
}
