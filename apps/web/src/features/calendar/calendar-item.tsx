import { Menu } from '@mantine/core'
import { modals } from '@mantine/modals'
import { IconCalendarShare } from '@tabler/icons-react'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import { CalendarAddress } from './calendar-address.tsx'

/** The way from the post's menu to its calendar feed. */
export function CalendarItem() {
  const { t } = useWords()
  const isNarrow = useIsNarrow()
  const open = () =>
    modals.open({
      title: t('posts.calendar.title'),
      size: 560,
      fullScreen: isNarrow,
      closeButtonProps: { 'aria-label': t('state.close') },
      children: <CalendarAddress />,
    })
  return (
    <Menu.Item leftSection={<IconCalendarShare size={18} aria-hidden />} onClick={open}>
      {t('posts.calendar.open')}
    </Menu.Item>
  )
}
