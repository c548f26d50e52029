import type { DraftView } from '@dondoc/contracts'
import { ActionIcon, Menu } from '@mantine/core'
import { IconDots, IconDownload, IconHistory, IconKeyboard, IconTrash } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useDiscardDraft } from '../../parts/use-discard-draft.ts'
import { useWords } from '../../words/use-words.ts'

interface ReadingMenuProps {
  readonly view: DraftView
  readonly onHistory?: () => void
  readonly onKeys?: () => void
}

/** What is seldom wanted: the file as it came, the history, the keys, and the way to put the reading away. */
export function ReadingMenu({ view, onHistory, onKeys }: ReadingMenuProps) {
  const { t } = useWords()
  const navigate = useNavigate()
  const seen = view.at?.sequence ?? 0
  const discard = useDiscardDraft({ id: view.id, fileName: view.file.name, seen }, () => {
    void navigate({ to: '/chuong-trinh' })
  })
  const isClosed = view.stage === 'confirmed' || view.stage === 'discarded'
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <ActionIcon variant="default" size={36} className="screen-only" aria-label={t('reading.more')}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {onHistory && (
          <Menu.Item leftSection={<IconHistory size={16} aria-hidden />} onClick={onHistory}>
            {t('reading.history')}
          </Menu.Item>
        )}
        {onKeys && (
          <Menu.Item leftSection={<IconKeyboard size={16} aria-hidden />} onClick={onKeys}>
            {t('reading.keys')}
          </Menu.Item>
        )}
        <Menu.Item
          component="a"
          href={`/api/drafts/${view.id}/file`}
          download
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('reading.original')}
        </Menu.Item>
        {!isClosed && (
          <Menu.Item leftSection={<IconTrash size={16} aria-hidden />} onClick={discard}>
            {t('reading.discard')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
