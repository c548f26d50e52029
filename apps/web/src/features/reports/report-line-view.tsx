import type { ReportLine } from '@dondoc/contracts'
import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'
import styles from './report-run.module.css'

export function ReportLineView({ report }: { readonly report: ReportLine }) {
  const { t, language } = useWords()
  const name = report.organisation?.name ?? t('reports.consolidated')
  const size = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 })
  return (
    <tr>
      <td>
        <span className={report.kind === 'consolidated' ? styles.consolidated : undefined}>{name}</span>
        {report.state === 'failed' && <span className={styles.failed}>{t('reports.failedHint')}</span>}
      </td>
      <td className={styles.code}>{report.code}</td>
      <td className={styles.size}>{report.bytes === null ? '' : size.format(report.bytes / 1024)}</td>
      <td className={styles.download}>
        {report.state === 'rendered' ? (
          <Button
            component="a"
            href={`/api/reports/${report.code}/file`}
            download={report.fileName ?? true}
            title={report.fileName ?? undefined}
            variant="default"
            leftSection={<IconDownload size={16} aria-hidden />}
            aria-label={t('reports.downloadOf', { file: name })}
          >
            {t('reports.download')}
          </Button>
        ) : (
          t(`reports.states.${report.state}`)
        )}
      </td>
    </tr>
  )
}
