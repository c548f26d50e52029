import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core'
import { useWords } from '../../words/use-words.ts'

/** The address in full, this once. */
export function NewAddress({ address }: { readonly address: string }) {
  const { t } = useWords()
  return (
    <Stack gap={4}>
      <Group gap="sm" align="end" wrap="nowrap">
        <TextInput
          label={t('posts.calendar.address')}
          flex={1}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
        {isCopyable && (
          <CopyButton value={address}>
            {({ copied, copy }) => (
              <Button onClick={copy}>{copied ? t('posts.calendar.copied') : t('posts.calendar.copy')}</Button>
            )}
          </CopyButton>
        )}
      </Group>
      <Text size="sm" fw={600} role="status">
        {t('posts.calendar.once')}
      </Text>
    </Stack>
  )
}

/** Browsers copy for pages of a safe origin alone; elsewhere the field is selected and copied by hand. */
const isCopyable = 'clipboard' in navigator
