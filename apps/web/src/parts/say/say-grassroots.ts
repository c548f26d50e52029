import { addDays, writeDay } from '@dondoc/domain/days'
import type { GrassrootsFact, MemberCounts } from '@dondoc/domain/grassroots'
import type { Words } from '../../words/use-words.ts'

/** A fact of the grassroots database in one line. */
export function sayGrassrootsFact(t: Words, fact: GrassrootsFact): string {
  switch (fact.type) {
    case 'founding': {
      const { number, signedOn, issuer } = fact
      return t('grassroots.foundingSaid', { number, day: writeDay(signedOn), issuer })
    }
    case 'term':
      return t('grassroots.termSaid', { from: writeDay(fact.from), to: writeDay(addDays(fact.until, -1)) })
    case 'counts':
      return `${sayCounts(t, fact)} (${t('grassroots.countedOn', { day: writeDay(fact.on) })})`
    case 'classification':
      return t('grassroots.classSaid', { year: fact.year, level: t(`grassroots.levels.${fact.level}`) })
  }
}

function sayCounts(t: Words, { cells, official, probationary }: MemberCounts): string {
  return t('grassroots.countsSaid', { cells, official, probationary })
}
