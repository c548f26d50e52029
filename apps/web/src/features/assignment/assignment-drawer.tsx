import { ActionIcon, Drawer, Tooltip } from '@mantine/core'
import { IconArrowsMaximize } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useIsNarrow } from '../../parts/use-is-narrow.ts'
import { useWords } from '../../words/use-words.ts'
import { AssignmentDetail, type AssignmentDetailProps } from './assignment-detail.tsx'
import styles from './assignment-drawer.module.css'
import { useAssignment } from './use-assignment.ts'

/** One task over the list it was opened from; it has an address of its own. */
export function AssignmentDrawer({ act }: AssignmentDetailProps) {
  const { t } = useWords()
  const navigate = useNavigate({ from: '/nhiem-vu/$assignmentId' })
  const isNarrow = useIsNarrow()
  const { data } = useAssignment()
  const code = data?.row.task.code ?? ''

  function close() {
    void navigate({ to: '/nhiem-vu', search: (old) => old, resetScroll: false })
  }

  return (
    <Drawer.Root
      opened
      onClose={close}
      position="right"
      size={isNarrow ? '100%' : 780}
      padding={0}
      transitionProps={{ duration: 0 }}
    >
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content aria-label={t('assignment.drawer', { code })}>
        <div className={styles.header}>
          <p className={styles.where} tabIndex={-1} data-autofocus>
            {t('frame.register')} {code && <span className={styles.code}>{code}</span>}
          </p>
          <div className={styles.tools}>
            {!isNarrow && (
              <Tooltip label={t('assignment.asPage')}>
                <ActionIcon
                  aria-label={t('assignment.asPage')}
                  onClick={() => void navigate({ to: '.', search: (old) => ({ ...old, full: true }) })}
                >
                  <IconArrowsMaximize size={18} stroke={1.6} aria-hidden />
                </ActionIcon>
              </Tooltip>
            )}
            <Drawer.CloseButton aria-label={t('state.close')} size="lg" />
          </div>
        </div>
        <Drawer.Body>
          <div className={styles.body}>
            <AssignmentDetail act={act} />
          </div>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}
