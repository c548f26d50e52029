import { Button, FileButton } from '@mantine/core'
import { IconFileUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'

const readableFiles = '.docx,.xlsx,.csv,.pdf,.html,.htm,.md,.txt'

interface ReadingStartProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** Takes files to be read; they may also be dropped on the page or pasted into it. */
export function ReadingStart({ onFiles }: ReadingStartProps) {
  const { t } = useWords()
  /** A new field each time: a browser says nothing when the same file is chosen again, as it is once it was put right. */
  const [round, setRound] = useState(0)
  const take = (files: readonly File[]) => {
    setRound(round + 1)
    onFiles(files)
  }
  return (
    <FileButton key={round} multiple accept={readableFiles} onChange={take}>
      {(props) => (
        <Button {...props} leftSection={<IconFileUpload size={18} aria-hidden />}>
          {t('readings.start')}
        </Button>
      )}
    </FileButton>
  )
}
