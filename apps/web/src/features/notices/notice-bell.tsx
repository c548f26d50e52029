import { ActionIcon, Popover } from '@mantine/core'
import { IconBell } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './notice-bell.module.css'
import { NoticeList } from './notice-list.tsx'
import { useNotices } from './use-notices.ts'

/** What the post has been told since it last looked, one press away from every screen. */
export function NoticeBell() {
  const { t } = useWords()
  const [isOpen, setOpen] = useState(false)
  const { list, markRead } = useNotices()
  const unread = list.data?.unread ?? 0
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      position="bottom-end"
      width="min(420px, 100vw - 16px)"
      shadow="md"
      trapFocus
    >
      <Popover.Target>
        <ActionIcon
          aria-label={unread > 0 ? t('notices.bellUnread', { count: unread }) : t('notices.bell')}
          size={40}
          className={styles.bell}
          onClick={() => setOpen((open) => !open)}
        >
          <IconBell size={22} stroke={1.5} aria-hidden />
          {unread > 0 && (
            <span className={styles.count} aria-hidden>
              {unread > 99 ? '99+' : unread}
            </span>
          )}
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={0}>
        <NoticeList list={list} markRead={markRead} onGone={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  )
}
