import { Spotlight } from '@mantine/spotlight'
import { useNavigate } from '@tanstack/react-router'
import { useWords } from '../../words/use-words.ts'
import styles from './find-results.module.css'
import { useFound } from './use-found.ts'

/** What the words lead to, by kind; each result is one line and one key away. */
export function FindResults({ words }: { readonly words: string }) {
  const { t } = useWords()
  const navigate = useNavigate()
  const found = useFound(words)
  const nothing = found.groups.length === 0

  return (
    <>
      {found.groups.map((group) => (
        <Spotlight.ActionsGroup key={group.name} label={t(`find.${group.name}`)}>
          {group.items.map((item) => (
            <Spotlight.Action
              key={item.key}
              label={item.label}
              classNames={{ actionLabel: styles.label }}
              description={item.description}
              onClick={() => void navigate(item.go)}
            />
          ))}
        </Spotlight.ActionsGroup>
      ))}
      {nothing && (
        <Spotlight.Empty>
          {found.isLooking ? t('find.looking') : t('find.nothing', { words })}
        </Spotlight.Empty>
      )}
    </>
  )
}
