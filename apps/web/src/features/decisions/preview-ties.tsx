import type { DecisionPreview } from '@dondoc/contracts'
import { writeDay } from '@dondoc/domain/days'
import type { ReactNode } from 'react'
import { useWords } from '../../words/use-words.ts'
import styles from './decision-preview.module.css'

/** What becomes of posts and their accounts, other names, plans, reports and relations of bodies that end. */
export function PreviewTies({ preview }: { readonly preview: DecisionPreview }) {
  const { t } = useWords()
  const { posts, aliases, plans, reports, relations, effectiveOn } = preview
  const frozen = reports.filter((one) => one.frozen > 0)
  const straddling = reports.flatMap(({ organisation, soleSuccessor }) =>
    soleSuccessor ? [{ name: organisation.name, to: soleSuccessor.name }] : [],
  )
  return (
    <>
      <Part title={t('structure.wizard.posts')} note={t('structure.wizard.postsNote')}>
        {posts.map(({ id, name, holders }) => (
          <li key={id}>
            {name}: {t('structure.wizard.holders', { count: holders })}
          </li>
        ))}
      </Part>
      <Part title={t('structure.wizard.plans')} note={t('structure.wizard.plansNote')}>
        {plans.map(({ programme, organisation }) => (
          <li key={`${organisation.code} ${programme}`}>
            {organisation.name}: {programme}
          </li>
        ))}
      </Part>
      <Part
        title={t('structure.wizard.reports')}
        note={t('structure.wizard.reportsNote', { day: writeDay(effectiveOn) })}
      >
        {frozen.map(({ organisation, frozen: count }) => (
          <li key={organisation.code}>{t('structure.wizard.frozen', { name: organisation.name, count })}</li>
        ))}
        {straddling.map(({ name, to }) => (
          <li key={name}>{t('structure.wizard.bothNames', { name, to })}</li>
        ))}
      </Part>
      <Part title={t('structure.wizard.aliases')}>
        {aliases.map(({ alias, organisation }) => (
          <li key={`${organisation.code} ${alias}`}>{alias}</li>
        ))}
      </Part>
      {relations > 0 && (
        <p className={styles.soft}>{t('structure.wizard.relations', { count: relations })}</p>
      )}
    </>
  )
}

interface PartProps {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}

/** A list under its name; nothing where it is empty. */
function Part({ title, note, children }: PartProps) {
  const isEmpty = Array.isArray(children) && children.flat().length === 0
  if (isEmpty) return null
  return (
    <>
      <h3 className={styles.title}>{title}</h3>
      {note && <p className={styles.soft}>{note}</p>}
      <ul className={styles.list}>{children}</ul>
    </>
  )
}
