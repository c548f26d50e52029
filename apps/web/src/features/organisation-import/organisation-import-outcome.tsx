import type { OrganisationImport } from '@dondoc/contracts'
import { parseLocalDate, writeDay } from '@dondoc/domain/days'
import { isOrganisationFault, type OrganisationSheetFault } from '@dondoc/domain/organisation-sheet'
import { isCellFault } from '@dondoc/domain/sheets'
import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { Panel } from '../../parts/panel.tsx'
import { SheetFaults } from '../../parts/workbook-import/sheet-faults.tsx'
import { useWords, type Words } from '../../words/use-words.ts'
import { ImportedTree } from './imported-tree.tsx'
import styles from './organisation-import.module.css'

interface OrganisationImportOutcomeProps {
  readonly outcome: OrganisationImport
  readonly onRecord: () => void
}

/** So many shared names are read one by one. */
const most = 50

/** What a file of organisations does: the faults, what to look at, the tree, and the button that records it. */
export function OrganisationImportOutcome({ outcome, onRecord }: OrganisationImportOutcomeProps) {
  const { t } = useWords()
  const { kept, bodies, rows, unchanged, faults, shared, asOf, tree } = outcome
  const day = writeDay(asOf)
  if (kept)
    return (
      <Panel title={t('organisationImport.outcomeTitle')}>
        <p role="status">{t('organisationImport.recorded', { count: bodies })}</p>
        <Link to="/to-chuc">{t('organisationImport.seeTree')}</Link>
      </Panel>
    )
  return (
    <>
      <Panel title={t('organisationImport.outcomeTitle')}>
        <div className={styles.outcome}>
          <SheetFaults
            faults={faults.map((fault) => ({
              line: fault.line,
              column: fault.column && t(`organisationImport.columns.${fault.column}`),
              said: sayFault(t, fault),
            }))}
          />
          {bodies > 0 && <p>{t('organisationImport.coming', { count: bodies, rows })}</p>}
          {bodies === 0 && faults.length === 0 && <p>{t('organisationImport.nothing')}</p>}
          {unchanged > 0 && <p>{t('organisationImport.unchanged', { count: unchanged })}</p>}
          {shared.length > 0 && (
            <details>
              <summary>{t('organisationImport.shared', { count: shared.length })}</summary>
              <p className={styles.soft}>{t('organisationImport.sharedNote')}</p>
              <ul>
                {shared.slice(0, most).map(({ line, name, other }) => (
                  <li key={line}>{t('organisationImport.sharedLine', { line, name, other })}</li>
                ))}
              </ul>
              {shared.length > most && (
                <p>{t('organisationImport.sharedMore', { count: shared.length - most })}</p>
              )}
            </details>
          )}
          {faults.length === 0 && bodies > 0 && (
            <Button onClick={onRecord}>{t('organisationImport.record', { count: bodies })}</Button>
          )}
        </div>
      </Panel>
      {bodies > 0 && faults.length === 0 && (
        <Panel title={t('organisationImport.tree', { day })} note={t('organisationImport.treeNote')}>
          {tree.length === 0 && <p>{t('organisationImport.treeEmpty', { day })}</p>}
          <ImportedTree nodes={tree} />
        </Panel>
      )}
    </>
  )
}

function sayFault(t: Words, { code, facts }: OrganisationSheetFault): string {
  if (isCellFault(code)) return t(`sheets.fault.${code}`)
  if (!isOrganisationFault(code)) return code
  const said = Object.entries(facts).map(([name, value]) => {
    const day = parseLocalDate(String(value))
    return [name, day ? writeDay(day) : String(value ?? '')]
  })
  return t(`organisationImport.fault.${code}`, { replace: Object.fromEntries(said) })
}
