import type { RegisterImport, SheetFault } from '@dondoc/contracts'
import { isCellFault } from '@dondoc/domain/sheets'
import { Stack } from '@mantine/core'
import { HistoryList } from '../../parts/history-list.tsx'
import { Notice } from '../../parts/notice.tsx'
import { sayRefusal } from '../../parts/say-refusal.ts'
import { useWords, type Words } from '../../words/use-words.ts'
import styles from './register-import-outcome.module.css'

/** What a sheet changes, cell by cell, and what is wrong with it, by row and column. */
export function RegisterImportOutcome({ outcome }: { readonly outcome: RegisterImport }) {
  const { t } = useWords()
  const { kept, changes, faults, unchanged } = outcome
  if (kept) return <p>{t('register.sheet.recorded', { count: changes.length })}</p>
  return (
    <Stack gap="md">
      {faults.length > 0 && (
        <Notice>
          <h3>{t('register.sheet.faults', { count: faults.length })}</h3>
          <p>{t('register.sheet.faultsNext')}</p>
          <ul className={styles.faults}>
            {faults.map((fault) => (
              <li key={`${fault.line} ${fault.column} ${fault.code}`}>
                <strong>{sayPlace(t, fault)}:</strong> {sayFault(t, fault)}
                {fault.changes && <HistoryList history={fault.changes} />}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {changes.length === 0 && faults.length === 0 && <p>{t('register.sheet.nothing')}</p>}
      {changes.length > 0 && (
        <section>
          <h3>{t('register.sheet.changes', { count: changes.length })}</h3>
          <div className={styles.scroll}>
            <table className={styles.changes}>
              <thead>
                <tr>
                  {(['line', 'cell', 'before', 'after'] as const).map((name) => (
                    <th key={name} scope="col">
                      {t(`register.sheet.${name}`)}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ line, code, column, before, after }) => (
                  <tr key={`${line} ${column}`}>
                    <th scope="row">
                      {line} · {code}
                    </th>
                    <td>{t(`register.sheet.columns.${column}`)}</td>
                    <td>{before || t('register.sheet.empty')}</td>
                    <td>{after || t('register.sheet.empty')}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {unchanged > 0 && <p>{t('register.sheet.unchanged', { count: unchanged })}</p>}
    </Stack>
  )
}

function sayPlace(t: Words, { line, column }: SheetFault): string {
  if (column === null) return t('register.sheet.row', { line })
  return t('register.sheet.place', { line, column: t(`register.sheet.columns.${column}`) })
}

function sayFault(t: Words, { code, facts }: SheetFault): string {
  return isCellFault(code) ? t(`sheets.fault.${code}`) : sayRefusal(t, { code, facts })
}
