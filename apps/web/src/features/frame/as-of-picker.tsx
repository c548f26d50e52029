import { type LocalDate, parseLocalDate, writeDay } from '@dondoc/domain/days'
import { Button, Group, Popover, Stack } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { useMediaQuery } from '@mantine/hooks'
import { IconCalendarEvent } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { DayInput } from '../../day/day-input.tsx'
import { useAsOf } from '../../session/use-as-of.ts'
import { useWords } from '../../words/use-words.ts'

/** The day the figures are of, and the way to another day. */
export function AsOfPicker() {
  const { t } = useWords()
  const { day, today, isToday } = useAsOf()
  const [open, setOpen] = useState(false)
  // A day in typing, such as 31/12/20 on the way to 31/12/2023, is not asked for yet.
  const [typed, setTyped] = useState<LocalDate | null>(day)
  const navigate = useNavigate()
  const narrow = useMediaQuery('(max-width: 44em)', false, { getInitialValueInEffect: false })

  function show(picked: string | null) {
    const asOf = picked === null ? null : parseLocalDate(picked)
    if (!asOf) return
    setOpen(false)
    void navigate({ to: '.', search: (old) => ({ ...old, asOf: asOf === today ? undefined : asOf }) })
  }

  return (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <Button
          variant={isToday ? 'subtle' : 'light'}
          px="xs"
          leftSection={<IconCalendarEvent size={18} stroke={1.6} aria-hidden />}
          onClick={() => {
            setTyped(day)
            setOpen((was) => !was)
          }}
          aria-label={`${t('frame.asOf', { day: writeDay(day) })}. ${t('frame.asOfPick')}`}
        >
          <span className="number">{narrow ? writeDay(day) : t('frame.asOf', { day: writeDay(day) })}</span>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          <form
            onSubmit={(event) => {
              event.preventDefault()
              show(typed)
            }}
          >
            <Group gap="xs" align="end" wrap="nowrap">
              <DayInput
                label={t('frame.asOfPick')}
                value={typed}
                onChange={setTyped}
                popoverProps={{ disabled: true }}
              />
              <Button type="submit">{t('frame.asOfShow')}</Button>
            </Group>
          </form>
          <DatePicker value={day} defaultDate={day} onChange={show} />
          {!isToday && (
            <Button variant="default" onClick={() => show(today)}>
              {t('frame.asOfToday')}
            </Button>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
