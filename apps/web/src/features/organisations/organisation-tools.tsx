import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { getRouteApi } from '@tanstack/react-router'
import { ChoiceChips } from '../../parts/choice-chips.tsx'
import { organisationViews } from '../../search/organisations-search.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisations-screen.module.css'
import type { TreeState } from './use-tree-state.ts'

const route = getRouteApi('/office/to-chuc')

/** Search, opening and closing, and whether a tree or a chart is shown. Enter goes to the first body found, in its place. */
export function OrganisationTools({ tree }: { readonly tree: TreeState }) {
  const { t } = useWords()
  const { search: words = '', view = 'tree' } = route.useSearch()
  const navigate = route.useNavigate()
  const { found, openAll, closeAll } = tree

  function search(next: string) {
    void navigate({
      search: (old) => ({ ...old, search: next || undefined }),
      replace: true,
      resetScroll: false,
    })
  }

  function goToFirst() {
    const first = tree.branches.find(({ node }) => found?.has(node.code))
    if (!first) return
    tree.reveal(first.node.code)
    search('')
  }

  return (
    <div className={styles.tools}>
      <ChoiceChips
        label={t('organisations.view')}
        value={view}
        onChange={(next) =>
          void navigate({
            search: (old) => ({ ...old, view: next === 'tree' ? undefined : next }),
            resetScroll: false,
          })
        }
        choices={organisationViews.map((value) => ({ value, label: t(`organisations.views.${value}`) }))}
      />
      <TextInput
        type="search"
        className={styles.search}
        label={t('organisations.search')}
        placeholder={t('organisations.searchHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        value={words}
        onChange={(event) => search(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Enter' && goToFirst()}
      />
      <Button variant="default" onClick={openAll}>
        {t('organisations.expandAll')}
      </Button>
      <Button variant="default" onClick={closeAll}>
        {t('organisations.collapseAll')}
      </Button>
      {found && (
        <p className={styles.found} role="status">
          {t('organisations.found', { count: found.size })}
          {found.size > 0 && ` · ${t('organisations.enterGoes')}`}
        </p>
      )}
    </div>
  )
}
