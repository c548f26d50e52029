import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useWords } from '../../words/use-words.ts'

const readableFiles = '.docx,.xlsx,.csv,.pdf,.html,.htm,.md,.txt'

interface ReadingStartProps {
  readonly isBusy: boolean
  readonly onFile: (file: File) => void
}

/** Takes a file to be read; a file may also be dropped on the page or pasted into it. */
export function ReadingStart({ isBusy, onFile }: ReadingStartProps) {
  const { t } = useWords()
  return (
    <FileButton accept={readableFiles} onChange={(file) => file && onFile(file)}>
      {(props) => (
        <Button {...props} loading={isBusy} leftSection={<IconFileUpload size={18} aria-hidden />}>
          {t('readings.start')}
        </Button>
      )}
    </FileButton>
  )
}
