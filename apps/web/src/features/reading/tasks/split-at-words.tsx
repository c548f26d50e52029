import { Button } from '@mantine/core'
import { IconScissors } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useWords } from '../../../words/use-words.ts'
import styles from './split-at-words.module.css'
import { likelySplit, splitPlaces } from './split-places.ts'

interface SplitAtWordsProps {
  readonly text: string
  readonly onSplit: (place: number) => void
  readonly onClose: () => void
}

/** Where a task is cut in two: arrows move the cut from word to word, a press puts it there; the words stay as they are. */
export function SplitAtWords({ text, onSplit, onClose }: SplitAtWordsProps) {
  const { t } = useWords()
  const places = splitPlaces(text)
  const [place, setPlace] = useState(() => likelySplit(text) ?? 0)
  const slider = useRef<HTMLDivElement>(null)
  useEffect(() => slider.current?.focus(), [])
  const index = places.indexOf(place)
  const [before, after] = [text.slice(0, place), text.slice(place)]

  function move(step: number) {
    const next = places[Math.max(0, Math.min(places.length - 1, index + step))]
    if (next !== undefined) setPlace(next)
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = {
      ArrowRight: () => move(1),
      ArrowLeft: () => move(-1),
      ArrowDown: () => move(8),
      ArrowUp: () => move(-8),
      Home: () => move(-places.length),
      End: () => move(places.length),
      Enter: () => onSplit(place),
      Escape: onClose,
    }[event.key]
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }

  return (
    <div className={styles.split}>
      <p className={styles.hint} id="split-hint">
        {t('reading.split.hint')}
      </p>
      <div
        ref={slider}
        role="slider"
        tabIndex={0}
        className={styles.text}
        aria-label={t('reading.split.where')}
        aria-describedby="split-hint"
        aria-valuemin={0}
        aria-valuemax={Math.max(0, places.length - 1)}
        aria-valuenow={Math.max(0, index)}
        aria-valuetext={t('reading.split.halves', { before, after })}
        onKeyDown={onKeyDown}
        onClick={(event) => setPlace(nearestPlace(places, pressedAt(event.currentTarget)) ?? place)}
      >
        <span className={styles.before}>{before}</span>
        <span className={styles.cut} aria-hidden />
        <span className={styles.after}>{after}</span>
      </div>
      <div className={styles.buttons}>
        <Button
          size="compact-sm"
          leftSection={<IconScissors size={16} aria-hidden />}
          onClick={() => onSplit(place)}
        >
          {t('reading.split.send')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={onClose}>
          {t('state.cancel')}
        </Button>
      </div>
    </div>
  )
}

/** How far into the text the press was, by the caret it left. */
function pressedAt(text: HTMLElement): number {
  const selection = window.getSelection()
  const node = selection?.anchorNode
  if (!selection || !node || !text.contains(node)) return -1
  const upTo = document.createRange()
  upTo.setStart(text, 0)
  upTo.setEnd(node, selection.anchorOffset)
  return upTo.toString().length
}

/** The last place that does not lie beyond a point of the text. */
function nearestPlace(places: readonly number[], at: number): number | undefined {
  return at < 0 ? undefined : (places.findLast((place) => place <= at) ?? places[0])
}
