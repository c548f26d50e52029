import { ActionIcon, Button, Kbd } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { Spotlight, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { useWords } from '../../words/use-words.ts'
import { FindResults } from './find-results.tsx'

/** Search everything, by Ctrl K or by the button. */
export function FindBox() {
  const { t } = useWords()
  const [words, setWords] = useState('')
  const narrow = useMediaQuery('(max-width: 75em)', false, { getInitialValueInEffect: false })
  return (
    <>
      {narrow ? (
        <ActionIcon aria-label={t('find.open')} size={40} onClick={spotlight.open}>
          <IconSearch size={20} stroke={1.6} aria-hidden />
        </ActionIcon>
      ) : (
        <Button
          variant="default"
          leftSection={<IconSearch size={16} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl K</Kbd>}
          onClick={spotlight.open}
        >
          {t('find.open')}
        </Button>
      )}
      <Spotlight.Root
        query={words}
        onQueryChange={setWords}
        shortcut={['mod + K']}
        tagsToIgnore={[]}
        scrollable
        maxHeight={520}
        size={680}
        overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      >
        <Spotlight.Search
          placeholder={t('find.placeholder')}
          aria-label={t('find.open')}
          leftSection={<IconSearch size={18} aria-hidden />}
        />
        <Spotlight.ActionsList>
          <FindResults words={words.trim()} />
        </Spotlight.ActionsList>
      </Spotlight.Root>
    </>
  )
}
