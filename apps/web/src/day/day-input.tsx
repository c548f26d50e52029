import { type LocalDate, parseLocalDate } from '@dondoc/domain/days'
import { DateInput, type DateInputProps } from '@mantine/dates'
import { readTypedDay } from './read-typed-day.ts'

interface DayInputProps extends Omit<DateInputProps, 'value' | 'onChange' | 'minDate' | 'maxDate'> {
  readonly value: LocalDate | null
  readonly onChange: (day: LocalDate | null) => void
  readonly minDay?: LocalDate
  readonly maxDay?: LocalDate
}

/**
 * A day typed or picked, dd/mm/yyyy. The calendar offers the days from `minDay` to `maxDay` alone; another day that is
 * typed is taken as typed, so that the server says what is wrong with it instead of an earlier day standing in for it.
 */
export function DayInput({ value, onChange, minDay, maxDay, ...props }: DayInputProps) {
  return (
    <DateInput
      valueFormat="DD/MM/YYYY"
      placeholder="dd/mm/yyyy"
      inputMode="numeric"
      autoComplete="off"
      // Below, the calendar would lie over the button that comes next.
      popoverProps={{ position: 'top-start' }}
      dateParser={readTypedDay}
      value={value}
      onChange={(day) => onChange(day === null ? null : parseLocalDate(day))}
      getDayProps={(day) => ({
        disabled: (minDay !== undefined && day < minDay) || (maxDay !== undefined && day > maxDay),
      })}
      {...props}
    />
  )
}
