import type { BlockedCommand } from '@dondoc/contracts'
import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'
import { actionGroups, groupNames } from './action-groups.ts'
import { actionIcons } from './action-icons.ts'
import { commandOf, kindOf, type TaskAction } from './action-order.ts'
import styles from './task-action-menu.module.css'

interface TaskActionMenuProps {
  readonly actions: readonly TaskAction[]
  /** What the post has the right to and cannot do now, each with its reason; left out in lists. */
  readonly blocked?: readonly BlockedCommand[]
  /** Names what the menu is of, where several stand on a screen. */
  readonly of?: string
  readonly onChoose: (action: TaskAction) => void
}

/** Everything but the next useful thing, by what it is about. */
export function TaskActionMenu({ actions, blocked = [], of, onChoose }: TaskActionMenuProps) {
  const { t } = useWords()
  const obstacleTo = (action: TaskAction) =>
    kindOf(action) === null && blocked.find(({ command }) => command === commandOf(action))?.obstacle
  const isFree = (action: TaskAction) => actions.includes(action)
  const groups = groupNames
    .map((name) => ({
      name,
      shown: actionGroups[name].filter((action) => actions.includes(action) || obstacleTo(action)),
    }))
    .filter(({ shown }) => shown.length > 0)
    // What can be done stands above what cannot.
    .sort((a, b) => Number(b.shown.some(isFree)) - Number(a.shown.some(isFree)))
  if (groups.length === 0) return null

  return (
    <Menu position="bottom-start" withArrow withinPortal shadow="md">
      <Menu.Target>
        {of ? (
          <ActionIcon
            variant="default"
            size={36}
            p={0}
            aria-label={t('action.of', { action: t('action.more'), code: of })}
          >
            <IconDots size={18} stroke={1.7} aria-hidden />
          </ActionIcon>
        ) : (
          <Button variant="default" leftSection={<IconDots size={18} stroke={1.7} aria-hidden />}>
            {t('action.more')}
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown className={styles.menu}>
        {groups.map(({ name, shown }) => (
          <div key={name}>
            <Menu.Label>{t(`action.groups.${name}`)}</Menu.Label>
            {shown.map((action) => {
              const Icon = actionIcons[action]
              const obstacle = obstacleTo(action)
              const canBeDone = isFree(action)
              return (
                <Menu.Item
                  key={action}
                  leftSection={<Icon size={16} stroke={1.7} aria-hidden />}
                  className={canBeDone ? undefined : styles.blocked}
                  data-disabled={!canBeDone || undefined}
                  closeMenuOnClick={canBeDone}
                  onClick={canBeDone ? () => onChoose(action) : undefined}
                >
                  {t(`action.names.${action}`)}
                  {!canBeDone && obstacle && (
                    <span className={styles.why}>{t(`action.blocked.${obstacle}`)}</span>
                  )}
                </Menu.Item>
              )
            })}
          </div>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
