import type { MailboxView, OrganisationView } from '@dondoc/contracts'
import { type MailLanguage, mailLanguages } from '@dondoc/domain/notices'
import { Select, TextInput } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DocumentDialog } from '../../parts/document-form/document-dialog.tsx'
import { useWords } from '../../words/use-words.ts'

interface MailboxDialogProps {
  readonly post: OrganisationView['posts'][number]
  readonly mailbox: MailboxView['mailbox']
  readonly onClose: () => void
}

/** The office's mailbox to which a post's digests go; an empty one sends it none. */
export function MailboxDialog({ post, mailbox, onClose }: MailboxDialogProps) {
  const { t } = useWords()
  const client = useQueryClient()
  const [address, setAddress] = useState(mailbox?.address ?? '')
  const [language, setLanguage] = useState<MailLanguage>(mailbox?.language ?? 'vi')
  const [isTried, setTried] = useState(false)
  const setting = useMutation(trpc.mailboxes.set.mutationOptions())
  const typed = address.trim()
  const isWrong = typed !== '' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(typed)
  const isChanged = typed !== (mailbox?.address ?? '') || language !== (mailbox?.language ?? 'vi')

  function submit() {
    setTried(true)
    if (isWrong) return
    setting.mutate(
      { post: post.id, mailbox: typed ? { address: typed, language } : null },
      {
        onSuccess: () => {
          onClose()
          const message = typed ? t('posts.mailbox.saved') : t('posts.mailbox.removed')
          notifications.show({ message, withBorder: true, color: 'teal' })
          void client.invalidateQueries(trpc.mailboxes.pathFilter())
        },
      },
    )
  }

  return (
    <DocumentDialog
      title={t('posts.mailbox.title')}
      note={t('posts.mailbox.note', { post: post.name })}
      send={t('posts.mailbox.send')}
      isBusy={setting.isPending}
      error={setting.error}
      isTyped={isChanged && !setting.isSuccess}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextInput
        label={t('posts.mailbox.address')}
        description={t('posts.mailbox.addressHint')}
        type="email"
        data-autofocus
        maxLength={254}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
        error={isTried && isWrong && t('posts.mailbox.wrong')}
      />
      <Select
        label={t('posts.mailbox.language')}
        allowDeselect={false}
        w={220}
        data={mailLanguages.map((value) => ({
          value,
          label: value === 'vi' ? t('frame.vietnamese') : t('frame.english'),
        }))}
        value={language}
        onChange={(value) => setLanguage(value === 'en' ? 'en' : 'vi')}
      />
    </DocumentDialog>
  )
}
