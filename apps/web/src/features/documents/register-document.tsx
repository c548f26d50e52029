import { Button } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { RegisterDialog } from '../../parts/document-form/register-dialog.tsx'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'

/** Registers a document by hand and opens its page, where the tasks that may wait for it are proposed. */
export function RegisterDocument() {
  const { t } = useWords()
  const { actions } = useSession()
  const [isOpen, setOpen] = useState(false)
  const navigate = useNavigate()
  if (!actions.includes('register-documents')) return null
  return (
    <>
      <Button leftSection={<IconFilePlus size={18} aria-hidden />} onClick={() => setOpen(true)}>
        {t('documents.register')}
      </Button>
      {isOpen && (
        <RegisterDialog
          onClose={() => setOpen(false)}
          onRegistered={(documentId) =>
            void navigate({ to: '/van-ban/$documentId', params: { documentId }, search: {} })
          }
        />
      )}
    </>
  )
}
