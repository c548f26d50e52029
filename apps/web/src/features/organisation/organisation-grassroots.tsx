import type { GrassrootsView } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import { classRegulation } from '@dondoc/domain/grassroots'
import { Button } from '@mantine/core'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { LoadFailure } from '../../parts/load-failure.tsx'
import { Panel } from '../../parts/panel.tsx'
import { sayGrassrootsFact } from '../../parts/say/say-grassroots.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import { GrassrootsFigures } from './grassroots-figures.tsx'
import { GrassrootsHistory } from './grassroots-history.tsx'
import { GrassrootsRecordDialog } from './grassroots-record-dialog.tsx'
import styles from './organisation-grassroots.module.css'

/** What the grassroots database says of the organisation; nothing where it holds no such organisation. */
export function OrganisationGrassroots({ code }: { readonly code: string }) {
  const { t } = useWords()
  const { asOf, isToday } = useAsOf()
  const [isRecording, setRecording] = useState(false)
  const { data, error, refetch } = useQuery(
    trpc.grassroots.show.queryOptions({ code, asOf }, { placeholderData: keepPreviousData }),
  )
  if (error) return <LoadFailure error={error} retry={() => void refetch()} />
  if (!data) return null
  return (
    <Panel
      title={t('grassroots.panel')}
      note={t('grassroots.note', { day: writeDay(data.asOf) })}
      aside={
        data.mayRecord &&
        isToday && (
          <Button variant="default" className={styles.record} onClick={() => setRecording(true)}>
            {t('grassroots.record')}
          </Button>
        )
      }
    >
      <Flags view={data} />
      <dl className={styles.facts}>
        <dt>{t('grassroots.founding')}</dt>
        <dd>
          <Founding view={data} />
        </dd>
        <dt>{t('grassroots.term')}</dt>
        <dd>{data.state.term ? sayGrassrootsFact(t, data.state.term) : <Nothing />}</dd>
        <dt>{t('grassroots.classes')}</dt>
        <dd>
          {data.state.classes.length === 0 && <Nothing />}
          <ul className={styles.classes}>
            {data.state.classes.map((fact) => (
              <li key={fact.year}>
                {sayGrassrootsFact(t, fact)}{' '}
                <span className={styles.soft}>{sayRegulation(classRegulation(fact.year))}</span>
              </li>
            ))}
          </ul>
        </dd>
      </dl>
      <GrassrootsFigures view={data} />
      {data.mayRecord && !isToday && <p className={styles.soft}>{t('grassroots.otherDay')}</p>}
      <GrassrootsHistory view={data} mayCorrect={data.mayRecord && isToday} />
      {isRecording && <GrassrootsRecordDialog view={data} onClose={() => setRecording(false)} />}
    </Panel>
  )

  function sayRegulation(symbol: string | null): string {
    return symbol ? t('grassroots.by', { symbol }) : ''
  }
}

function Nothing() {
  const { t } = useWords()
  return <span className={styles.soft}>{t('grassroots.nothing')}</span>
}

function Founding({ view }: { readonly view: GrassrootsView }) {
  const { t } = useWords()
  const { founding } = view.state
  if (!founding) return <Nothing />
  return (
    <>
      {sayGrassrootsFact(t, founding)}{' '}
      {founding.documentId && (
        <Link to="/van-ban/$documentId" params={{ documentId: founding.documentId }} search={{}}>
          {t('grassroots.inRegister')}
        </Link>
      )}
    </>
  )
}

/** What its superior should look at, in the organisation itself and below it. */
function Flags({ view: { code, flags, branch } }: { readonly view: GrassrootsView }) {
  const { t } = useWords()
  return (
    <>
      {flags.includes('too-few') && <p className={styles.flag}>{t('grassroots.tooFewSelf')}</p>}
      {flags.includes('term-over') && <p className={styles.flag}>{t('grassroots.flags.term-over')}</p>}
      {branch.tooFew > 0 && (
        <p className={styles.flag}>
          <Link to="/to-chuc/co-so" search={{ under: code, flag: 'too-few' }}>
            {t('grassroots.tooFewBelow', { count: branch.tooFew })}
          </Link>
        </p>
      )}
    </>
  )
}
