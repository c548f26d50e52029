import { scheduleKinds } from '@dondoc/domain/schedules'
import { exceptionKinds } from '@dondoc/domain/status'
import { duties } from '@dondoc/domain/tasks'
import { Button, Collapse, Select } from '@mantine/core'
import { IconFilter } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { fitOptions } from '../../parts/fit-options.ts'
import { sayDocument } from '../../parts/say/say-document.ts'
import { readOneOf } from '../../search/read-search.ts'
import { countFilters } from '../../search/register-search.ts'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './register-filters.module.css'
import { RegisterOrder } from './register-order.tsx'
import { RegisterWords } from './register-words.tsx'
import { useHasTableRoom } from './use-has-table-room.ts'
import { useRegisterSearch } from './use-register-search.ts'

const anyException = ['any', ...exceptionKinds] as const

export function RegisterFilters() {
  const { t } = useWords()
  const { asOf } = useAsOf()
  const { search, change } = useRegisterSearch()
  const hasTableRoom = useHasTableRoom()
  const [isOpen, setOpen] = useState(false)
  const tree = useQuery(trpc.organisations.tree.queryOptions({ asOf }))
  const programmes = useQuery(trpc.programmes.list.queryOptions({ asOf }))
  const on = countFilters(search)
  const shared = { clearable: true, placeholder: t('register.anything'), className: styles.filter } as const

  return (
    <search className={styles.filters}>
      <div className={styles.first}>
        <RegisterWords />
        {!hasTableRoom && (
          <Button
            variant="default"
            leftSection={<IconFilter size={16} aria-hidden />}
            aria-expanded={isOpen}
            onClick={() => setOpen((was) => !was)}
          >
            {on > 0 ? t('register.filtersOn', { count: on }) : t('register.filters')}
          </Button>
        )}
      </div>
      <Collapse expanded={hasTableRoom || isOpen} className={styles.collapse}>
        <div className={styles.rest}>
          <Select
            {...shared}
            label={t('register.organisation')}
            placeholder={t('register.organisationHint')}
            searchable
            limit={100}
            filter={fitOptions}
            value={search.organisation ?? null}
            onChange={(value) => change({ organisation: value ?? undefined, reach: undefined })}
            data={(tree.data?.nodes ?? []).map(({ code, name }) => ({ value: code, label: name }))}
          />
          <Select
            {...shared}
            label={t('register.exception')}
            value={search.exception ?? null}
            onChange={(value) => change({ exception: readOneOf(anyException, value) })}
            data={anyException.map((value) => ({
              value,
              label: value === 'any' ? t('register.exceptionAny') : t(`status.exceptions.${value}`),
            }))}
          />
          <Select
            {...shared}
            label={t('register.programme')}
            searchable
            filter={fitOptions}
            value={search.programme ?? null}
            onChange={(value) => change({ programme: value ?? undefined })}
            data={(programmes.data ?? []).map(({ id, document }) => ({
              value: id,
              label: sayDocument(t, document),
            }))}
          />
          <Select
            {...shared}
            label={t('register.scheduleKind')}
            value={search.scheduleKind ?? null}
            onChange={(value) => change({ scheduleKind: readOneOf(scheduleKinds, value) })}
            data={scheduleKinds.map((value) => ({ value, label: t(`task.schedules.${value}`) }))}
          />
          <Select
            {...shared}
            label={t('register.duty')}
            value={search.duty ?? null}
            onChange={(value) => change({ duty: readOneOf(duties, value) })}
            data={duties.map((value) => ({ value, label: t(`task.duties.${value}`) }))}
          />
          {!hasTableRoom && <RegisterOrder />}
        </div>
      </Collapse>
    </search>
  )
}
