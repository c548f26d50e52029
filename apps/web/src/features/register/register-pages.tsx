import { Pagination, Select } from '@mantine/core'
import { pageSizes } from '../../search/register-search.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './register-pages.module.css'
import { useRegisterSearch } from './use-register-search.ts'

interface RegisterPagesProps {
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

export function RegisterPages({ page, pageSize, total }: RegisterPagesProps) {
  const { t } = useWords()
  const { change } = useRegisterSearch()
  const pages = Math.ceil(total / pageSize)
  const from = (page - 1) * pageSize + 1
  return (
    <nav className={styles.pages} aria-label={t('register.pages')}>
      <span className="number">
        {t('register.pageRange', { from, to: Math.min(total, page * pageSize), total })}
      </span>
      {pages > 1 && (
        <Pagination
          size="sm"
          total={pages}
          value={page}
          onChange={(next) => change({ page: next === 1 ? undefined : next })}
          getControlProps={(control) => ({ 'aria-label': t(`register.turn.${control}`) })}
          getItemProps={(number) => ({ 'aria-label': `${t('register.page')} ${number}` })}
        />
      )}
      <Select
        aria-label={t('register.pageSize')}
        w={84}
        allowDeselect={false}
        value={String(pageSize)}
        onChange={(value) => change({ pageSize: Number(value) })}
        data={[...new Set([...pageSizes, pageSize])].sort((a, b) => a - b).map(String)}
      />
    </nav>
  )
}
