import type { LocalDate } from '@dondoc/domain/days'
import { organisationRelations } from '@dondoc/domain/organisations'
import { Button, Group, Select, Stack, TextInput } from '@mantine/core'
import { useMutation, useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { trpc } from '../../connection/trpc.ts'
import { DayInput } from '../../day/day-input.tsx'
import { fitOptions } from '../../parts/fit-options.ts'
import { RefusalNotice } from '../../parts/refusal-notice.tsx'
import { useUnsavedWords } from '../../parts/unsaved-words.ts'
import { useSession } from '../../session/session-context.ts'
import { useWords } from '../../words/use-words.ts'
import styles from './organisation-screen.module.css'
import { useRelationsChanged } from './use-relations-changed.ts'

/** What the organisation is to the other: the acting side, or the other one; to coordinate is mutual. */
const sides = organisationRelations.flatMap((relation) =>
  (relation === 'coordinates_with' ? [true] : [true, false]).map((acts) => ({
    ...{ relation, acts },
    value: `${relation}.${acts ? 'acts' : 'other'}`,
  })),
)

/** A relation of the organisation that begins on a day. */
export function RelationBeginForm({
  code,
  onClose,
}: {
  readonly code: string
  readonly onClose: () => void
}) {
  const { t } = useWords()
  const { today } = useSession()
  const changed = useRelationsChanged()
  const beginning = useMutation(trpc.organisations.beginRelation.mutationOptions())
  const tree = useQuery(trpc.organisations.tree.queryOptions({}))
  const [side, setSide] = useState(sides[0])
  const [other, setOther] = useState<string | null>(null)
  const [from, setFrom] = useState<LocalDate | null>(today)
  const [paper, setPaper] = useState('')
  const [isTried, setTried] = useState(false)
  const isTyped = other !== null || paper !== '' || from !== today || side !== sides[0]
  const mayLeave = useUnsavedWords(isTyped && !beginning.isSuccess)
  const names = new Map(tree.data?.nodes.map((node) => [node.code, node.name]))
  const bodies = (tree.data?.nodes ?? []).filter((node) => node.endedOn === null && node.code !== code)

  function submit(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    if (!other || !from || !side) return
    const ends = side.acts ? { code, other } : { code: other, other: code }
    beginning.mutate(
      { ...ends, relation: side.relation, from, paper },
      { onSuccess: () => void changed(t('structure.relation.begun')).then(onClose) },
    )
  }

  async function close() {
    if (await mayLeave()) onClose()
  }

  return (
    <form className={styles.form} onSubmit={submit} aria-label={t('structure.relation.add')} noValidate>
      <Stack gap="sm">
        <Select
          label={t('structure.relation.kind')}
          allowDeselect={false}
          data={sides.map(({ value, relation, acts }) => ({
            value,
            label: t(`structure.relation.kinds.${relation}.${acts ? 'acts' : 'other'}`),
          }))}
          value={side?.value ?? null}
          onChange={(chosen) => setSide(sides.find(({ value }) => value === chosen))}
        />
        <Select
          label={t('structure.relation.other')}
          withAsterisk
          searchable
          limit={100}
          filter={fitOptions}
          data={bodies.map(({ code: value, name, parent }) => ({
            value,
            label: parent === null ? name : `${name} (${names.get(parent) ?? parent})`,
          }))}
          value={other}
          onChange={setOther}
          error={isTried && !other && t('action.required')}
        />
        <DayInput
          label={t('structure.relation.from')}
          withAsterisk
          value={from}
          onChange={setFrom}
          error={isTried && !from && t('action.dayNeeded')}
        />
        <TextInput
          label={t('structure.relation.paper')}
          maxLength={300}
          value={paper}
          onChange={(event) => setPaper(event.currentTarget.value)}
        />
        {beginning.error && <RefusalNotice error={beginning.error} />}
        <Group gap="sm">
          <Button type="submit" loading={beginning.isPending}>
            {t('structure.relation.beginIt')}
          </Button>
          <Button variant="default" onClick={() => void close()}>
            {t('state.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
