import { Pagination, Select } from '@mantine/core'
import { pageSizes } from '../search/register-search.ts'
import { useWords } from '../words/use-words.ts'
import styles from './list-pages.module.css'

interface ListPagesProps {
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly onChange: (part: { page?: number | undefined; pageSize?: number }) => void
}

/** Where one is in a long list, and the way to its other pages. */
export function ListPages({ page, pageSize, total, onChange }: ListPagesProps) {
  const { t } = useWords()
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
          onChange={(next) => onChange({ page: next === 1 ? undefined : next })}
          getControlProps={(control) => ({ 'aria-label': t(`register.turn.${control}`) })}
          getItemProps={(number) => ({ 'aria-label': `${t('register.page')} ${number}` })}
        />
      )}
      <Select
        aria-label={t('register.pageSize')}
        w={84}
        allowDeselect={false}
        value={String(pageSize)}
        onChange={(value) => onChange({ pageSize: Number(value) })}
        data={[...new Set([...pageSizes, pageSize])].sort((a, b) => a - b).map(String)}
      />
    </nav>
  )
}
